import { writeFile } from 'node:fs/promises';
import type { Trees } from '../../../../lib/judge/trees.ts';

/** Writes a model as a source file. */
export async function writeTrees(file: URL, name: string, about: string, trees: Trees): Promise<void> {
  const { base, depth, questions, leaves } = shifted(ordered(trees));
  const source = `import type { Trees } from '../trees.ts';

/** ${about} */
export const ${name}: Omit<Trees, 'features'> = {
  base: ${base},
  depth: ${depth},
  questions: [${questions.join(', ')}],
  leaves: [${leaves.join(', ')}],
};
`;
  await writeFile(file, source);
}

/** The same model, with what each tree adds to all rows taken to the base where its answers get shorter by that. */
function shifted({ base, depth, leaves, ...rest }: Trees): Trees {
  let sum = 0;
  const answers = leaves.flatMap((_, first) => {
    if (first % (1 << depth)) return [];
    const tree = leaves.slice(first, first + (1 << depth));
    const sizeWithout = (shift: number) => tree.map((value) => value - shift).join('').length;
    const shift = tree.reduce((best, other) => (sizeWithout(other) < sizeWithout(best) ? other : best), 0);
    sum += shift;
    return tree.map((value) => value - shift);
  });
  return { ...rest, base: Number((base + sum / 100).toFixed(5)), depth, leaves: answers };
}

/** The same model, with like questions side by side, the most frequent first: it packs smaller. */
function ordered({ depth, questions, leaves, ...rest }: Trees): Trees {
  const counts = new Map<string, number>();
  const all = Array.from({ length: questions.length / 2 }, (_, at) => {
    const question = { feature: questions[2 * at]!, threshold: questions[2 * at + 1]! };
    const key = `${question.feature} ${question.threshold}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return { ...question, key };
  });
  const ranks = new Map(
    [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key], rank) => [key, rank]),
  );
  const trees = Array.from({ length: all.length / depth }, (_, tree) => {
    const asked = all
      .slice(tree * depth, (tree + 1) * depth)
      .map((question, bit) => ({ ...question, bit, rank: ranks.get(question.key)! }))
      .sort((a, b) => a.rank - b.rank);
    const answers = Array.from({ length: 1 << depth }, (_, pattern) => {
      const before = asked.reduce((leaf, { bit }, at) => leaf | (((pattern >> at) & 1) << bit), 0);
      return leaves[(tree << depth) + before]!;
    });
    return { asked, answers };
  });
  const compare = ({ asked: a }: (typeof trees)[0], { asked: b }: (typeof trees)[0]) =>
    a.map(({ rank }, at) => rank - b[at]!.rank).find((difference) => difference !== 0) ?? 0;
  trees.sort(compare);
  return {
    ...rest,
    depth,
    questions: trees.flatMap(({ asked }) => asked.flatMap(({ feature, threshold }) => [feature, threshold])),
    leaves: trees.flatMap(({ answers }) => answers),
  };
}
