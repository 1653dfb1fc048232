import { labelCount, mayFollow } from './labels.ts';

const L = labelCount;
const never = -1e9;
/** To a lesser power e is 0 as a double. */
const leastPower = -746;

/**
 * The inference of a linear-chain conditional random field (Lafferty et al. 2001) over the five labels, with room for
 * one sequence: fill `scores` (five a token), then decode or read probabilities. Grows, and is used again and again.
 */
export class Field {
  scores = new Float64Array(512 * L);
  /** Forward and backward probabilities, each token's scaled to sum 1, and their product: the marginals. */
  #forward = new Float64Array(512 * L);
  #backward = new Float64Array(512 * L);
  marginals = new Float64Array(512 * L);
  #potentials = new Float64Array(512 * L);
  #back = new Uint8Array(512 * L);
  readonly #moves = new Float64Array(L * L);
  readonly #moveFactors = new Float64Array(L * L);

  /** Sets the transitions' weights (row: from, column: to); forbidden ones stay forbidden. */
  setMoves(weights: ArrayLike<number>): void {
    for (let from = 0; from < L; from += 1)
      for (let to = 0; to < L; to += 1) {
        const at = from * L + to;
        this.#moves[at] = mayFollow(from, to) ? weights[at]! : never;
        this.#moveFactors[at] = mayFollow(from, to) ? Math.exp(weights[at]!) : 0;
      }
  }

  /** Makes room for a sequence of `length` tokens. */
  reserve(length: number): void {
    if (length * L <= this.scores.length) return;
    this.scores = new Float64Array(length * L);
    this.#forward = new Float64Array(length * L);
    this.#backward = new Float64Array(length * L);
    this.marginals = new Float64Array(length * L);
    this.#potentials = new Float64Array(length * L);
    this.#back = new Uint8Array(length * L);
  }

  /** Writes the best labels of the first `length` tokens into `labels` from `at` (Viterbi). */
  decode(length: number, labels: Uint8Array, at: number): void {
    const moves = this.#moves;
    const back = this.#back;
    const best = this.#forward;
    const { scores } = this;
    if (length === 0) return;
    for (let label = 0; label < L; label += 1)
      best[label] = scores[label]! + (mayFollow(0, label) ? 0 : never);
    for (let token = 1; token < length; token += 1) {
      const row = token * L;
      for (let to = 0; to < L; to += 1) {
        let top = Number.NEGATIVE_INFINITY;
        let choice = 0;
        for (let from = 0; from < L; from += 1) {
          const score = best[row - L + from]! + moves[from * L + to]!;
          if (score > top) {
            top = score;
            choice = from;
          }
        }
        best[row + to] = top + scores[row + to]!;
        back[row + to] = choice;
      }
    }
    const last = (length - 1) * L;
    let label = 0;
    for (let other = 1; other < L; other += 1) if (best[last + other]! > best[last + label]!) label = other;
    for (let token = length - 1; token >= 0; token -= 1) {
      labels[at + token] = label;
      label = back[token * L + label]!;
    }
  }

  /** Fills `marginals` for the first `length` tokens (forward-backward). */
  infer(length: number): void {
    const potentials = this.#potentials;
    const forward = this.#forward;
    const backward = this.#backward;
    const moveFactors = this.#moveFactors;
    const { scores, marginals } = this;
    if (length === 0) return;
    for (let row = 0; row < length * L; row += L) {
      let top = scores[row]!;
      for (let label = 1; label < L; label += 1) if (scores[row + label]! > top) top = scores[row + label]!;
      for (let label = 0; label < L; label += 1) {
        const below = scores[row + label]! - top;
        potentials[row + label] = below === 0 ? 1 : below < leastPower ? 0 : Math.exp(below);
      }
    }
    for (let label = 0; label < L; label += 1) forward[label] = mayFollow(0, label) ? potentials[label]! : 0;
    scale(forward, 0);
    // The sums over the five labels are written out: three times as fast.
    for (let row = L; row < length * L; row += L) {
      const a = forward[row - 5]!;
      const b = forward[row - 4]!;
      const c = forward[row - 3]!;
      const d = forward[row - 2]!;
      const e = forward[row - 1]!;
      for (let to = 0; to < L; to += 1) {
        const abc = a * moveFactors[to]! + b * moveFactors[L + to]! + c * moveFactors[2 * L + to]!;
        const sum = abc + d * moveFactors[3 * L + to]! + e * moveFactors[4 * L + to]!;
        forward[row + to] = sum * potentials[row + to]!;
      }
      scale(forward, row);
    }
    const last = (length - 1) * L;
    for (let label = 0; label < L; label += 1) backward[last + label] = 1;
    for (let next = last; next > 0; next -= L) {
      const p = potentials[next]!;
      const q = potentials[next + 1]!;
      const r = potentials[next + 2]!;
      const s = potentials[next + 3]!;
      const t = potentials[next + 4]!;
      const a = backward[next]!;
      const b = backward[next + 1]!;
      const c = backward[next + 2]!;
      const d = backward[next + 3]!;
      const e = backward[next + 4]!;
      for (let from = 0; from < L; from += 1) {
        const row = from * L;
        const abc = moveFactors[row]! * p * a + moveFactors[row + 1]! * q * b + moveFactors[row + 2]! * r * c;
        backward[next - L + from] = abc + moveFactors[row + 3]! * s * d + moveFactors[row + 4]! * t * e;
      }
      scale(backward, next - L);
    }
    for (let row = 0; row < length * L; row += L) {
      for (let label = 0; label < L; label += 1)
        marginals[row + label] = forward[row + label]! * backward[row + label]!;
      scale(marginals, row);
    }
  }

  /** Adds the expected number of each move between the first `length` tokens to `sums`. After `infer`. */
  expectMoves(length: number, sums: Float64Array): void {
    const potentials = this.#potentials;
    const forward = this.#forward;
    const backward = this.#backward;
    const moveFactors = this.#moveFactors;
    for (let row = 0; row < (length - 1) * L; row += L) {
      let total = 0;
      for (let from = 0; from < L; from += 1)
        for (let to = 0; to < L; to += 1) {
          const weight = forward[row + from]! * moveFactors[from * L + to]!;
          const value = weight * potentials[row + L + to]! * backward[row + L + to]!;
          pairs[from * L + to] = value;
          total += value;
        }
      for (let pair = 0; pair < L * L; pair += 1) sums[pair]! += pairs[pair]! / total;
    }
  }
}

const pairs = new Float64Array(L * L);

function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let label = 0; label < L; label += 1) sum += values[row + label]!;
  const factor = sum > 0 ? 1 / sum : 0;
  for (let label = 0; label < L; label += 1) values[row + label]! *= factor;
}
