const words = 128;

/** Tells most words that are not among some by their hashes (Bloom 1970), before a set is asked for the word. */
export class HashFilter {
  readonly #bits = new Int32Array(words);

  add(hash: number): void {
    this.#bits[(hash >>> 5) & (words - 1)]! |= 1 << (hash & 31);
  }

  /** False only where no word with this hash was added. */
  mayHave(hash: number): boolean {
    return (this.#bits[(hash >>> 5) & (words - 1)]! & (1 << (hash & 31))) !== 0;
  }
}
