import { hashText } from './fnv.ts';
import { HashFilter } from './hash-filter.ts';

/** A set of lower-case words that is asked with the hash of the word: most that are not of it never touch the set. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #filter: HashFilter;

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#filter = new HashFilter(this.#words.size);
    for (const word of this.#words) this.#filter.add(hashText(word));
  }

  /** `hash`: `hashText` of the word. */
  has(word: string, hash: number): boolean {
    return this.#filter.mayHave(hash) && this.#words.has(word);
  }
}
