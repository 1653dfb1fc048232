/**
 * Boosted oblivious trees (as in CatBoost): every node of a level asks the same question, so a tree is a short list
 * of questions and a table of answers. Trained by `test/programs/train`.
 */
export interface Trees {
  /** The names of the features, in the order of a row. */
  readonly features: readonly string[];
  /** Log odds before any tree. */
  readonly base: number;
  /** How many questions each tree asks. */
  readonly depth: number;
  /** The questions (feature, threshold) of one tree after the other. A value above the threshold answers yes. */
  readonly questions: readonly number[];
  /**
   * For one tree after the other: what each pattern of answers adds to the log odds, in hundredths; the first question
   * is bit 0.
   */
  readonly leaves: readonly number[];
}

/** A model laid out for speed. */
interface Flat {
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly leaves: Int16Array;
}

const flats = new WeakMap<object, Flat>();

function flatOf(model: Omit<Trees, 'features'>): Flat {
  const known = flats.get(model);
  if (known) return known;
  const { questions, leaves } = model;
  const flat: Flat = {
    features: Uint8Array.from(questions.filter((_, at) => at % 2 === 0)),
    thresholds: Float64Array.from(questions.filter((_, at) => at % 2 === 1)),
    leaves: Int16Array.from(leaves),
  };
  flats.set(model, flat);
  return flat;
}

/** The log odds of a row of features. */
export function logOdds(model: Omit<Trees, 'features'>, row: ArrayLike<number>): number {
  const { features, thresholds, leaves } = flatOf(model);
  const size = 1 << model.depth;
  let sum = 0;
  let at = 0;
  for (let first = 0; first < leaves.length; first += size) {
    let leaf = first;
    for (let bit = 1; bit < size; bit <<= 1, at++) if (row[features[at]!]! > thresholds[at]!) leaf |= bit;
    sum += leaves[leaf]!;
  }
  return model.base + sum / 100;
}

/** The probability that log odds stand for. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What each feature adds to the log odds of a row: each tree's answer, less its mean, shared by those it asked. */
export function contributions(
  { depth, questions, leaves }: Omit<Trees, 'features'>,
  features: number,
  row: ArrayLike<number>,
): Float64Array {
  const shares = new Float64Array(features);
  const size = 1 << depth;
  for (let tree = 0; tree < leaves.length / size; tree++) {
    const asked = questions.slice(2 * tree * depth, 2 * (tree + 1) * depth);
    const answers = leaves.slice(tree * size, (tree + 1) * size);
    let leaf = 0;
    for (let at = 0, bit = 1; at < asked.length; at += 2, bit <<= 1)
      if (row[asked[at]!]! > asked[at + 1]!) leaf |= bit;
    const mean = answers.reduce((sum, value) => sum + value, 0) / size;
    const share = (answers[leaf]! - mean) / 100 / depth;
    for (let at = 0; at < asked.length; at += 2) shares[asked[at]!]! += share;
  }
  return shares;
}
