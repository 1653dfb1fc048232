import type { Choices } from './choices.ts';

/**
 * Whether the reader wants a page read as an article whatever it looks like (true), or not (false): by their word for this
 * visit, or else by what is kept of the page and its site, as far as that is known by now.
 */
export class Wish {
  readonly #choices: Choices;
  /** The reader's word for this address, until it is kept, or there is another address. */
  #word: boolean | undefined;
  /** The wish that was done last. */
  #done: boolean | undefined;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** Takes the reader's word, or what is kept where there is none. */
  say(word: boolean | undefined): void {
    this.#word = word;
  }

  /** What is wanted of the page at an address. */
  at(url: string): boolean | undefined {
    return this.#word ?? this.#keptAt(url);
  }

  /** The same, and takes it for done. */
  take(url: string): boolean | undefined {
    this.#done = this.at(url);
    return this.#done;
  }

  /** Whether what is wanted now, after something was kept, has been done already. */
  isDone(url: string): boolean {
    // What is kept of the page now says the same, and holds until it is forgotten.
    if (this.#word === this.#keptAt(url)) this.#word = undefined;
    return this.at(url) === this.#done;
  }

  #keptAt(url: string): boolean | undefined {
    const reading = this.#choices.of(url)?.reading;
    return reading && reading === 'always';
  }
}
