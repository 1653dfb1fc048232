/**
 * Boosted oblivious trees (as in CatBoost): every node of a level asks the same question, so a tree is a short list
 * of questions and a table of answers. All trees of a model have the same depth. Trained by `test/programs/train`.
 */
export interface Trees {
  readonly depth: number;
  /** Log odds before any tree. */
  readonly base: number;
  /** The questions, tree by tree: a feature (its place in a row) whose value above the threshold answers yes. */
  readonly features: ArrayLike<number>;
  readonly thresholds: ArrayLike<number>;
  /** For each tree, what each pattern of answers adds to the log odds, in thousandths; the first question is bit 0. */
  readonly leaves: ArrayLike<number>;
}

/** The log odds of a row of features. */
export function logOdds(
  { depth, base, features, thresholds, leaves }: Trees,
  row: ArrayLike<number>,
): number {
  let sum = 0;
  let at = 0;
  for (let tree = 0; tree < leaves.length; tree += 1 << depth) {
    let leaf = tree;
    for (let bit = 1; bit < 1 << depth; bit <<= 1, at++)
      if (row[features[at]!]! > thresholds[at]!) leaf |= bit;
    sum += leaves[leaf]!;
  }
  return base + sum / 1000;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Trees packed into text, to be small in the content script. */
export interface PackedTrees {
  readonly depth: number;
  readonly base: number;
  /** The distinct questions: "feature threshold threshold …|feature …". */
  readonly questions: string;
  /** For each tree one character for each of its questions (its index), then one for each leaf (`LEAF` apart). */
  readonly trees: string;
}

/** The character of a question's index 0, and of a leaf of 0; what one character more of a leaf stands for. */
export const FIRST = 35;
export const MIDDLE = 80;
export const LEAF = 24;

export function unpackTrees({ depth, base, questions, trees }: PackedTrees): Trees {
  const asked = questions.split('|').flatMap((part) => {
    const [feature, ...thresholds] = part.split(' ').map(Number);
    return thresholds.map((threshold) => [feature!, threshold] as const);
  });
  const features: number[] = [];
  const thresholds: number[] = [];
  const leaves: number[] = [];
  const size = depth + (1 << depth);
  for (let at = 0; at < trees.length; at++) {
    const code = trees.charCodeAt(at);
    if (at % size < depth) {
      const [feature, threshold] = asked[code - FIRST]!;
      features.push(feature);
      thresholds.push(threshold);
    } else leaves.push((code - MIDDLE) * LEAF);
  }
  return {
    depth,
    base,
    features: Uint8Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Int16Array.from(leaves),
  };
}
