import { writeFile } from 'node:fs/promises';
import { FIRST, LEAF, MIDDLE, type PackedTrees, type Trees } from '../../../lib/page/trees.ts';

const LAST = 126;

/** Packs trees into text. Throws where they ask more distinct questions, or answer more, than a character can say. */
export function packTrees({ depth, base, features, thresholds, leaves }: Trees): PackedTrees {
  const asked = new Map<number, Set<number>>();
  for (let at = 0; at < features.length; at++)
    asked.set(features[at]!, (asked.get(features[at]!) ?? new Set()).add(thresholds[at]!));
  const sorted = [...asked]
    .sort(([a], [b]) => a - b)
    .map(([feature, found]) => [feature, [...found].sort((a, b) => a - b)] as const);
  const flat = sorted.flatMap(([feature, found]) => found.map((threshold) => `${feature} ${threshold}`));
  const character = (code: number) => {
    if (code < FIRST || code > LAST) throw new RangeError(`no character ${code}`);
    return String.fromCharCode(code);
  };
  let trees = '';
  for (let tree = 0; tree < leaves.length >> depth; tree++) {
    for (let at = tree * depth; at < (tree + 1) * depth; at++)
      trees += character(FIRST + flat.indexOf(`${features[at]} ${thresholds[at]}`));
    for (let at = tree << depth; at < (tree + 1) << depth; at++)
      trees += character(MIDDLE + Math.round(leaves[at]! / LEAF));
  }
  const questions = sorted.map(([feature, found]) => [feature, ...found].join(' ')).join('|');
  return { depth, base, questions, trees };
}

/** Writes a model as a source file, packed. */
export async function writeTrees(file: URL, name: string, about: string, trees: Trees): Promise<void> {
  const packed = packTrees(trees);
  const quote = packed.trees.includes("'") ? '"' : "'";
  const source = `import { unpackTrees } from '../trees.ts';

/** ${about} */
export const ${name} = unpackTrees({
  depth: ${packed.depth},
  base: ${packed.base},
  questions:
    '${packed.questions}',
  trees:
    ${quote}${packed.trees.replaceAll('\\', '\\\\')}${quote},
});
`;
  await writeFile(file, source);
}
