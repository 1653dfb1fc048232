import { Field } from '../../../../lib/analysis/people/field.ts';
import { bucketCount } from '../../../../lib/analysis/people/hash.ts';
import { labelCount, rowLength } from '../../../../lib/analysis/people/labels.ts';
import { shuffled } from '../../random.ts';

/**
 * A labelled sequence with its features: those of token t are `buckets[starts[t]..starts[t + 1]]`. One without features
 * can't be part of a name.
 */
export interface Sequence {
  readonly labels: Uint8Array;
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
}

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  /** L2 regularisation. */
  readonly decay: number;
  /** The share of features that is left out at random at each step: no single one may carry a name alone. */
  readonly dropout: number;
  /** Features that fewer tokens have than this are not learnt. */
  readonly leastCount: number;
}

/** The score of a name at a token that can't be part of one. */
const closed = -1e6;

/**
 * Maximum likelihood for a linear-chain CRF by AdaGrad (Duchi et al. 2011), a sequence at a time, with feature dropout
 * (Srivastava et al. 2014). The weights are the mean of those at the half and the end of every epoch but the first.
 */
export class Learner {
  readonly table = new Float32Array(bucketCount * rowLength);
  readonly moves = new Float32Array(labelCount * labelCount);
  readonly #squares = new Float32Array(bucketCount * rowLength);
  readonly #moveSquares = new Float64Array(labelCount * labelCount);
  readonly #moveGradient = new Float64Array(labelCount * labelCount);
  readonly #field = new Field();
  readonly #schedule: Schedule;
  readonly #random: () => number;
  /** The features of the sequence at hand that are neither rare nor left out. */
  #starts = new Int32Array(512);
  #buckets = new Int32Array(1 << 16);

  constructor(schedule: Schedule, random: () => number) {
    this.#schedule = schedule;
    this.#random = random;
  }

  /** Learns from the sequences in random order, `epochs` times. */
  learn(sequences: readonly Sequence[]): void {
    const { epochs, leastCount } = this.#schedule;
    const counts = countBuckets(sequences);
    const mean = new Mean([this.table, this.moves]);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      const order = shuffled(sequences.length, this.#random);
      order.forEach((place, step) => {
        const sequence = sequences[place]!;
        this.#choose(sequence, counts, leastCount);
        this.#step(sequence);
        if (epoch > 0 && (step === order.length >> 1 || step === order.length - 1)) mean.add();
      });
    }
    mean.take();
  }

  /** Copies the features to learn from, without rare ones and those that dropout leaves out. */
  #choose({ starts, buckets }: Sequence, counts: Uint8Array, leastCount: number): void {
    const random = this.#random;
    const { dropout } = this.#schedule;
    if (this.#starts.length < starts.length) this.#starts = new Int32Array(starts.length * 2);
    if (this.#buckets.length < buckets.length) this.#buckets = new Int32Array(buckets.length * 2);
    let count = 0;
    for (let token = 0; token + 1 < starts.length; token += 1) {
      for (let at = starts[token]!; at < starts[token + 1]!; at += 1) {
        const bucket = buckets[at]!;
        if (counts[bucket]! < leastCount || random() < dropout) continue;
        this.#buckets[count] = bucket;
        count += 1;
      }
      this.#starts[token + 1] = count;
    }
  }

  #step({ labels, starts: all }: Sequence): void {
    const field = this.#field;
    const starts = this.#starts;
    const buckets = this.#buckets;
    const moveGradient = this.#moveGradient;
    const { table } = this;
    const length = labels.length;
    field.setMoves(this.moves);
    field.reserve(length);
    for (let token = 0; token < length; token += 1) {
      const none = all[token + 1] === all[token] ? closed : 0;
      let [a, b, c, d] = [none, none, none, none];
      const end = starts[token + 1]!;
      for (let at = starts[token]!; at < end; at += 1) {
        const row = buckets[at]! * rowLength;
        a += table[row]!;
        b += table[row + 1]!;
        c += table[row + 2]!;
        d += table[row + 3]!;
      }
      const to = token * labelCount;
      field.scores[to] = 0;
      field.scores[to + 1] = a;
      field.scores[to + 2] = b;
      field.scores[to + 3] = c;
      field.scores[to + 4] = d;
    }
    field.infer(length);
    moveGradient.fill(0);
    field.expectMoves(length, moveGradient);
    for (let token = 1; token < length; token += 1)
      moveGradient[labels[token - 1]! * labelCount + labels[token]!]! -= 1;
    for (let token = 0; token < length; token += 1) this.#update(token, labels[token]!);
    for (let move = 0; move < moveGradient.length; move += 1) {
      const slope = moveGradient[move]!;
      if (slope === 0) continue;
      this.#moveSquares[move]! += slope * slope;
      this.moves[move]! -= (this.#schedule.rate * slope) / Math.sqrt(this.#moveSquares[move]! + 1e-8);
    }
  }

  #update(token: number, gold: number): void {
    const squares = this.#squares;
    const field = this.#field;
    const starts = this.#starts;
    const buckets = this.#buckets;
    const { table } = this;
    const { rate, decay } = this.#schedule;
    const end = starts[token + 1]!;
    for (let weight = 0; weight < rowLength; weight += 1) {
      const slope = field.marginals[token * labelCount + 1 + weight]! - (gold === weight + 1 ? 1 : 0);
      if (slope < 1e-4 && slope > -1e-4) continue;
      for (let at = starts[token]!; at < end; at += 1) {
        const cell = buckets[at]! * rowLength + weight;
        const full = slope + decay * table[cell]!;
        squares[cell]! += full * full;
        table[cell]! -= (rate * full) / Math.sqrt(squares[cell]! + 1e-8);
      }
    }
  }
}

/** How many tokens have each feature, up to 255. */
function countBuckets(sequences: readonly Sequence[]): Uint8Array {
  const counts = new Uint8Array(bucketCount);
  for (const { buckets } of sequences)
    for (const bucket of buckets) if (counts[bucket]! < 255) counts[bucket]! += 1;
  return counts;
}

/** The mean of arrays at several times. */
class Mean {
  readonly #arrays: readonly Float32Array[];
  readonly #sums: readonly Float32Array[];
  #times = 0;

  constructor(arrays: readonly Float32Array[]) {
    this.#arrays = arrays;
    this.#sums = arrays.map(({ length }) => new Float32Array(length));
  }

  add(): void {
    this.#times += 1;
    this.#arrays.forEach((array, which) => {
      const sum = this.#sums[which]!;
      for (let at = 0; at < array.length; at += 1) sum[at]! += array[at]!;
    });
  }

  /** Writes the mean into the arrays. */
  take(): void {
    this.#arrays.forEach((array, which) => {
      const sum = this.#sums[which]!;
      for (let at = 0; at < array.length; at += 1) array[at] = sum[at]! / this.#times;
    });
  }
}
