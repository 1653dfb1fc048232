import { Field } from '../../lib/analysis/people/field.ts';
import { bucketCount } from '../../lib/analysis/people/hash.ts';
import { labelCount, rowLength } from '../../lib/analysis/people/labels.ts';
import { shuffled } from './random.ts';

/** A labelled sequence with its features: those of token t are `buckets[starts[t]..starts[t + 1]]`. */
export interface Sequence {
  readonly labels: Uint8Array;
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
}

export interface Schedule {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** Maximum likelihood for a linear-chain CRF by AdaGrad (Duchi et al. 2011), a sequence at a time. */
export class Learner {
  readonly table = new Float32Array(bucketCount * rowLength);
  readonly moves = new Float32Array(labelCount * labelCount);
  private readonly squares = new Float32Array(bucketCount * rowLength);
  private readonly moveSquares = new Float64Array(labelCount * labelCount);
  private readonly moveGradient = new Float64Array(labelCount * labelCount);
  private readonly field = new Field();
  private readonly schedule: Schedule;

  constructor(schedule: Schedule) {
    this.schedule = schedule;
  }

  /** Learns from the sequences in random order, `epochs` times. */
  learn(sequences: readonly Sequence[], random: () => number, say: (line: string) => void): void {
    const { epochs } = this.schedule;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      const order = shuffled(sequences.length, random);
      for (const place of order) this.step(sequences[place]!);
      say(`epoch ${epoch + 1} of ${epochs}`);
    }
  }

  private step({ labels, starts, buckets }: Sequence): void {
    const { field, table, moveGradient } = this;
    const length = labels.length;
    field.setMoves(this.moves);
    field.reserve(length);
    for (let token = 0; token < length; token += 1) {
      let [a, b, c, d] = [0, 0, 0, 0];
      const end = starts[token + 1]!;
      for (let at = starts[token]!; at < end; at += 1) {
        const row = buckets[at]! * rowLength;
        a += table[row]!;
        b += table[row + 1]!;
        c += table[row + 2]!;
        d += table[row + 3]!;
      }
      field.scores[token * labelCount] = 0;
      field.scores[token * labelCount + 1] = a;
      field.scores[token * labelCount + 2] = b;
      field.scores[token * labelCount + 3] = c;
      field.scores[token * labelCount + 4] = d;
    }
    field.infer(length);
    moveGradient.fill(0);
    field.expectMoves(length, moveGradient);
    for (let token = 1; token < length; token += 1)
      moveGradient[labels[token - 1]! * labelCount + labels[token]!]! -= 1;
    for (let token = 0; token < length; token += 1) this.update(token, labels[token]!, starts, buckets);
    for (let move = 0; move < moveGradient.length; move += 1) {
      const slope = moveGradient[move]!;
      if (slope === 0) continue;
      this.moveSquares[move]! += slope * slope;
      this.moves[move]! -= (this.schedule.rate * slope) / Math.sqrt(this.moveSquares[move]! + 1e-8);
    }
  }

  private update(token: number, gold: number, starts: Int32Array, buckets: Int32Array): void {
    const { table, squares, field } = this;
    const { rate, decay } = this.schedule;
    for (let weight = 0; weight < rowLength; weight += 1) {
      const slope = field.marginals[token * labelCount + 1 + weight]! - (gold === weight + 1 ? 1 : 0);
      if (slope < 1e-4 && slope > -1e-4) continue;
      const end = starts[token + 1]!;
      for (let at = starts[token]!; at < end; at += 1) {
        const cell = buckets[at]! * rowLength + weight;
        const full = slope + decay * table[cell]!;
        squares[cell]! += full * full;
        table[cell]! -= (rate * full) / Math.sqrt(squares[cell]! + 1e-8);
      }
    }
  }
}
