/** Tells most words that are not among some by their hashes (Bloom 1970), before a set is asked for the word. */
export class HashFilter {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** For so many words: 16 bits or more each. */
  constructor(count = 256) {
    let words = 128;
    while (words < count >> 1) words *= 2;
    this.#bits = new Int32Array(words);
    this.#mask = words - 1;
  }

  /** `hash`: scrambled, so that all its bits tell. */
  add(hash: number): void {
    this.#bits[(hash >>> 5) & this.#mask]! |= 1 << (hash & 31);
  }

  /** False only where no word with this hash was added. */
  mayHave(hash: number): boolean {
    return (this.#bits[(hash >>> 5) & this.#mask]! & (1 << (hash & 31))) !== 0;
  }
}
