import type { Trees } from '../../../../lib/judge/trees.ts';

/** Rows of features with their label and weight. */
export interface Examples {
  readonly rows: readonly ArrayLike<number>[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 on the leaves, in units of hessian. */
  readonly lambda: number;
  readonly bins: number;
  /** Part of the features that each tree may ask about. */
  readonly columns: number;
  /** Part of the rows that each tree learns from. */
  readonly sample: number;
  readonly seed: number;
}

/** A small reproducible generator (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** A number that parts two values: not below the first, below the second; short where both are whole. */
const between = (below: number, above: number) =>
  Number.isInteger(below) && Number.isInteger(above)
    ? Math.floor((below + above) / 2)
    : rounded((below + above) / 2);

/** The thresholds of a feature: between its quantiles. */
function thresholdsOf(values: Float64Array, bins: number): number[] {
  const sorted = Float64Array.from(values).sort();
  const found: number[] = [];
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * sorted.length) / bins);
    const value = sorted[at]!;
    let below = at - 1;
    while (below >= 0 && sorted[below] === value) below--;
    if (below < 0) continue;
    const threshold = between(sorted[below]!, value);
    if (found.at(-1) !== threshold) found.push(threshold);
  }
  // A feature that is mostly one value: also between that value and all above it.
  let above = sorted.length - 1;
  while (above > 0 && sorted[above] === sorted[sorted.length - 1]) above--;
  const last = between(sorted[above]!, sorted[sorted.length - 1]!);
  if (sorted[above] !== sorted[sorted.length - 1] && !found.includes(last)) found.push(last);
  const middle = sorted[sorted.length >> 1]!;
  const next = sorted.find((value) => value > middle);
  if (next !== undefined) {
    const threshold = between(middle, next);
    if (!found.includes(threshold)) found.push(threshold);
  }
  return found.sort((a, b) => a - b);
}

/** Learns boosted oblivious trees for a label of 0 or 1, by Newton steps on the logistic loss over histograms. */
export function boost(features: readonly string[], examples: Examples, options: BoostOptions): Trees {
  const { rows, labels, weights } = examples;
  const count = rows.length;
  const random = randomOf(options.seed);
  const thresholds = features.map((_, feature) =>
    thresholdsOf(
      Float64Array.from(rows, (row) => row[feature]!),
      options.bins,
    ),
  );
  const binned = features.map((_, feature) =>
    Uint8Array.from(rows, (row) => {
      const value = row[feature]!;
      let bin = 0;
      for (const threshold of thresholds[feature]!) if (value > threshold) bin++;
      return bin;
    }),
  );
  let positive = 0;
  let total = 0;
  for (let at = 0; at < count; at++) {
    total += weights[at]!;
    positive += weights[at]! * labels[at]!;
  }
  const base = rounded(Math.log(positive / (total - positive)));
  const odds = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const leafOf = new Uint8Array(count);
  const questions: number[] = [];
  const leaves: number[] = [];
  for (let tree = 0; tree < options.trees; tree++) {
    for (let at = 0; at < count; at++) {
      const chance = 1 / (1 + Math.exp(-odds[at]!));
      const weight = weights[at]! * (random() < options.sample ? 1 : 0);
      gradient[at] = weight * (labels[at]! - chance);
      hessian[at] = weight * chance * (1 - chance);
    }
    leafOf.fill(0);
    const asked: number[] = [];
    const columns = features.map((_, feature) => feature).filter(() => random() < options.columns);
    for (let level = 0; level < options.depth; level++) {
      const best = bestQuestion(columns, 1 << level);
      if (!best) {
        // All trees are of one depth: a question that nobody answers with yes.
        asked.push(0, Number.MAX_VALUE);
        continue;
      }
      asked.push(best.feature, thresholds[best.feature]![best.bin]!);
      const bins = binned[best.feature]!;
      for (let at = 0; at < count; at++) if (bins[at]! > best.bin) leafOf[at]! |= 1 << level;
    }
    const size = 1 << options.depth;
    const up = new Float64Array(size);
    const down = new Float64Array(size);
    for (let at = 0; at < count; at++) {
      up[leafOf[at]!]! += gradient[at]!;
      down[leafOf[at]!]! += hessian[at]!;
    }
    const values = Array.from(up, (sum, leaf) =>
      Math.round(((100 * options.rate * sum) / (down[leaf]! + options.lambda)) | 0),
    );
    for (let at = 0; at < count; at++) odds[at]! += values[leafOf[at]!]! / 100;
    questions.push(...asked);
    leaves.push(...values);
  }
  return { features, base, depth: options.depth, questions, leaves };

  function bestQuestion(columns: readonly number[], size: number) {
    let best: { feature: number; bin: number; gain: number } | undefined;
    for (const feature of columns) {
      const bins = binned[feature]!;
      const width = thresholds[feature]!.length + 1;
      if (width < 2) continue;
      const up = new Float64Array(size * width);
      const down = new Float64Array(size * width);
      for (let at = 0; at < count; at++) {
        const cell = leafOf[at]! * width + bins[at]!;
        up[cell]! += gradient[at]!;
        down[cell]! += hessian[at]!;
      }
      const gains = new Float64Array(width - 1);
      for (let leaf = 0; leaf < size; leaf++) {
        let allUp = 0;
        let allDown = 0;
        for (let bin = 0; bin < width; bin++) {
          allUp += up[leaf * width + bin]!;
          allDown += down[leaf * width + bin]!;
        }
        let leftUp = 0;
        let leftDown = 0;
        for (let bin = 0; bin < width - 1; bin++) {
          leftUp += up[leaf * width + bin]!;
          leftDown += down[leaf * width + bin]!;
          const rightUp = allUp - leftUp;
          const rightDown = allDown - leftDown;
          gains[bin]! +=
            (leftUp * leftUp) / (leftDown + options.lambda) +
            (rightUp * rightUp) / (rightDown + options.lambda) -
            (allUp * allUp) / (allDown + options.lambda);
        }
      }
      for (let bin = 0; bin < width - 1; bin++)
        if (gains[bin]! > (best?.gain ?? 1e-9)) best = { feature, bin, gain: gains[bin]! };
    }
    return best;
  }
}
