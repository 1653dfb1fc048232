/**
 * Boosted oblivious trees (as in CatBoost): every node of a level asks the same question, so a tree is a short list
 * of questions and a table of answers. Trained by `test/programs/train`.
 */
export interface Trees {
  /** The names of the features, in the order of a row. */
  readonly features: readonly string[];
  /** Log odds before any tree. */
  readonly base: number;
  /** For each tree: its questions (feature, threshold), flat. A value above the threshold answers yes. */
  readonly questions: readonly (readonly number[])[];
  /** For each tree: what each pattern of answers adds to the log odds, in thousandths; the first question is bit 0. */
  readonly leaves: readonly (readonly number[])[];
}

/** A model laid out flat, for speed: all trees have the same depth. */
interface Flat {
  readonly depth: number;
  readonly count: number;
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly leaves: Int16Array;
}

const flats = new WeakMap<object, Flat>();

function flatOf(model: Omit<Trees, 'features'>): Flat {
  const known = flats.get(model);
  if (known) return known;
  const { questions, leaves } = model;
  const depth = Math.max(0, ...questions.map((asked) => asked.length / 2));
  const count = questions.length;
  const flat: Flat = {
    depth,
    count,
    features: new Uint8Array(count * depth),
    thresholds: new Float64Array(count * depth).fill(Number.POSITIVE_INFINITY),
    leaves: new Int16Array(count << depth),
  };
  questions.forEach((asked, tree) => {
    for (let at = 0; at < asked.length; at += 2) {
      flat.features[tree * depth + at / 2] = asked[at]!;
      flat.thresholds[tree * depth + at / 2] = asked[at + 1]!;
    }
    flat.leaves.set(leaves[tree]!, tree << depth);
  });
  flats.set(model, flat);
  return flat;
}

/** The log odds of a row of features. */
export function logOdds(model: Omit<Trees, 'features'>, row: ArrayLike<number>): number {
  const { depth, count, features, thresholds, leaves } = flatOf(model);
  let sum = 0;
  let at = 0;
  for (let tree = 0; tree < count; tree++) {
    let leaf = tree << depth;
    for (let bit = 1; bit < 1 << depth; bit <<= 1, at++)
      if (row[features[at]!]! > thresholds[at]!) leaf |= bit;
    sum += leaves[leaf]!;
  }
  return model.base + sum / 1000;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What each feature adds to the log odds of a row: each tree's answer, less its mean, shared by those it asked. */
export function contributions(
  { questions, leaves }: Omit<Trees, 'features'>,
  features: number,
  row: ArrayLike<number>,
): Float64Array {
  const shares = new Float64Array(features);
  for (let tree = 0; tree < questions.length; tree++) {
    const asked = questions[tree]!;
    const answers = leaves[tree]!;
    let leaf = 0;
    for (let at = 0, bit = 1; at < asked.length; at += 2, bit <<= 1)
      if (row[asked[at]!]! > asked[at + 1]!) leaf |= bit;
    const mean = answers.reduce((sum, value) => sum + value, 0) / answers.length;
    const share = (answers[leaf]! - mean) / 1000 / (asked.length / 2);
    for (let at = 0; at < asked.length; at += 2) shares[asked[at]!]! += share;
  }
  return shares;
}
