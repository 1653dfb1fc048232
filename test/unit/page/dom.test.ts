import { expect, it } from 'vitest';
import { textOf } from '../../../lib/page/dom.ts';

/** As in browsers: each getter takes its own kind of object only. */
class General {
  readonly #words: string;

  constructor(words: string) {
    this.#words = words;
  }

  get textContent(): string {
    return this.#words;
  }
}

class Special extends General {
  readonly #kind = 'special';

  override get textContent(): string {
    if (this.#kind) return super.textContent;
    return '';
  }
}

it('reads all nodes by the same getter, also where the first one has a getter of its own', () => {
  expect(textOf(new Special('one') as unknown as Node)).toBe('one');
  expect(textOf(new General('two') as unknown as Node)).toBe('two');
});
