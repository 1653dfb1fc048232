import { bucketCount, type Net } from '../../../../lib/analysis/net.ts';
import { randomFrom, shuffled } from '../../random.ts';

/** Things that are ranked or classed together: each row is an example's features. */
export interface Group {
  readonly rows: readonly Int32Array[];
  /** For a classifier (one row): the right output. For a ranker: which rows are right. */
  readonly right: readonly number[];
  readonly weight: number;
}

export interface TrainingOptions {
  /** In how many rows a feature must occur to get weights. */
  readonly least: number;
  readonly hidden: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of features that is left out at random of each example. */
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}

/**
 * Trains a net by Adagrad on the log-likelihood of what is right; rows compete where the net has one output. The weights
 * are the mean of those after each epoch of the second half, which depends less on the order of the examples.
 */
export function trainNet(groups: readonly Group[], options: TrainingOptions): Net {
  const random = randomFrom(options.seed);
  const rowOf = frequentFeatures(groups, options.least);
  const net = freshNet(rowOf, options, random);
  const compact = groups.map((group) => ({ ...group, rows: group.rows.map((row) => weighed(row, rowOf)) }));
  const weights = [net.first, net.firstBias, net.second, net.secondBias];
  const sums = weights.map(({ length }) => new Float32Array(length).fill(1e-3));
  const means = weights.map(({ length }) => new Float64Array(length));
  let taken = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const rate = options.rate * (1 - epoch / options.epochs) + options.rate * 0.05;
    for (const at of shuffled(groups.length, random)) learn(net, sums, compact[at]!, rate, options, random);
    if (epoch * 2 < options.epochs) continue;
    taken += 1;
    weights.forEach((own, list) => {
      for (let at = 0; at < own.length; at += 1) means[list]![at]! += (own[at]! - means[list]![at]!) / taken;
    });
  }
  weights.forEach((own, list) => {
    own.set(means[list]!);
  });
  return net;
}

/** Gives features that occur often enough a row of weights each, from 1. */
function frequentFeatures(groups: readonly Group[], least: number): Uint16Array {
  const counts = new Uint32Array(bucketCount);
  for (const { rows } of groups) for (const row of rows) for (const bucket of row) counts[bucket]! += 1;
  const rowOf = new Uint16Array(bucketCount);
  let rows = 0;
  counts.forEach((count, bucket) => {
    if (count < least) return;
    rows += 1;
    rowOf[bucket] = rows;
  });
  return rowOf;
}

/** The places of a row's features among those with weights. */
const weighed = (row: Int32Array, rowOf: Uint16Array): Int32Array =>
  row.map((bucket) => rowOf[bucket]! - 1).filter((place) => place >= 0);

/** A net whose weights are still being learnt, in units of 1. */
interface Learner extends Net {
  readonly first: Float32Array;
}

function freshNet(rowOf: Uint16Array, { hidden, outputs }: TrainingOptions, random: () => number): Learner {
  const rows = rowOf.reduce((most, row) => Math.max(most, row), 0);
  const first = Float32Array.from({ length: rows * hidden }, () => (random() - 0.5) * 0.2);
  const second = Float32Array.from({ length: outputs * hidden }, () => (random() - 0.5) * 1.2);
  return {
    hidden,
    outputs,
    rowOf,
    first,
    unit: 1,
    firstBias: new Float32Array(hidden).fill(0.1),
    second,
    secondBias: new Float32Array(outputs),
  };
}

function learn(
  net: Learner,
  sums: Float32Array[],
  { rows, right, weight }: Group,
  rate: number,
  { dropout, decay }: TrainingOptions,
  random: () => number,
): void {
  const { hidden, outputs } = net;
  const kept = rows.map((row) => (dropout ? row.filter(() => random() >= dropout) : row));
  const layers = kept.map((row) => forward(net, row));
  const scores = layers.flatMap((layer) =>
    Array.from({ length: outputs }, (_, output) => score(net, layer, output)),
  );
  const most = Math.max(...scores);
  const chances = scores.map((value) => Math.exp(value - most));
  const sum = chances.reduce((a, b) => a + b, 0);
  const rightSum = right.reduce((total, at) => total + chances[at]!, 0);
  const isRight = new Set(right);
  const [firstSums, firstBiasSums, secondSums, secondBiasSums] = sums as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  kept.forEach((row, at) => {
    const layer = layers[at]!;
    const back = new Float32Array(hidden);
    for (let output = 0; output < outputs; output += 1) {
      const place = at * outputs + output;
      const target = isRight.has(place) ? chances[place]! / (rightSum || 1) : 0;
      const gradient = (chances[place]! / sum - target) * weight;
      for (let unit = 0; unit < hidden; unit += 1) {
        const index = output * hidden + unit;
        if (layer[unit]! <= 0) continue;
        back[unit]! += gradient * net.second[index]!;
        update(net.second, secondSums, index, gradient * layer[unit]! + decay * net.second[index]!, rate);
      }
      update(net.secondBias, secondBiasSums, output, gradient, rate);
    }
    for (let unit = 0; unit < hidden; unit += 1) {
      const gradient = back[unit]!;
      if (gradient === 0) continue;
      update(net.firstBias, firstBiasSums, unit, gradient, rate);
      for (const feature of row) {
        const index = feature * hidden + unit;
        update(net.first, firstSums, index, gradient + decay * net.first[index]!, rate);
      }
    }
  });
}

function forward({ hidden, first, firstBias }: Net, row: Int32Array): Float32Array {
  const layer = Float32Array.from(firstBias);
  for (const feature of row)
    for (let unit = 0; unit < hidden; unit += 1) layer[unit]! += first[feature * hidden + unit]!;
  return layer;
}

function score({ hidden, second, secondBias }: Net, layer: Float32Array, output: number): number {
  let sum = secondBias[output]!;
  for (let unit = 0; unit < hidden; unit += 1)
    if (layer[unit]! > 0) sum += layer[unit]! * second[output * hidden + unit]!;
  return sum;
}

function update(weights: Float32Array, sums: Float32Array, at: number, gradient: number, rate: number): void {
  sums[at]! += gradient * gradient;
  weights[at]! -= (rate * gradient) / Math.sqrt(sums[at]!);
}
