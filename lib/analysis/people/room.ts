/** So many numbers are kept; longer texts come one at a time. */
const most = 1 << 18;

/** An array that one text after another uses, as the making of large ones is what costs time. */
export class Room {
  #kept = new Float32Array(0);

  /** At least `length` zeros, until the next call. */
  zeros(length: number): Float32Array {
    if (length > most) return new Float32Array(length);
    if (length > this.#kept.length) this.#kept = new Float32Array(Math.min(most, length * 2));
    else this.#kept.fill(0, 0, length);
    return this.#kept;
  }
}
