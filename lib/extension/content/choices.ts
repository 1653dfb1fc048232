import type { PageChoices } from '../page-choices.ts';
import type { RestoredBox } from '../page-memory.ts';
import type { ChoicesMessage, RestoredMessage } from '../protocol.ts';
import type { NotSaved, SaveResult } from '../storage-area.ts';
import { askBackground } from './ask-background.ts';

/**
 * What the reader chose for a page, as the background tells: asked when first needed, and again whenever it tells that
 * something was stored that bears on it. Never written from here: a content script stands in the page's process.
 */
export class Choices {
  /** How often something was stored. */
  heard = 0;
  readonly #signal: AbortSignal;
  readonly #changed: () => void;
  /** The page that was asked for last, and its choices once they are known. */
  #url: string | undefined;
  #known: PageChoices | undefined;
  #asked = 0;
  #failed = false;
  #loading: Promise<void> = Promise.resolve();

  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#signal = signal;
  }

  /** The choices for a page, as far as they are known by now. */
  of(url: string): PageChoices | undefined {
    return url === this.#url ? this.#known : undefined;
  }

  /** Asks for the choices for a page and follows them from then on. Without an answer they stay unknown. */
  load(url: string): Promise<void> {
    if (this.#url === url) return this.#loading;
    this.#url = url;
    this.#known = undefined;
    this.#loading = this.#ask(url);
    return this.#loading;
  }

  /** Something was stored that may bear on the page. */
  renew(): void {
    this.heard += 1;
    // While an answer is awaited, this might have come too late for it.
    if (this.#url !== undefined) this.#renew(this.#url);
  }

  /** Takes the choices for a page that came with another answer, unless something was stored since `heard`. */
  learn(url: string, choices: PageChoices | undefined, heard: number): void {
    if (!choices || heard !== this.heard) return;
    // What was asked for meanwhile comes too late.
    this.#asked += 1;
    this.#url = url;
    this.#known = choices;
    this.#failed = false;
    this.#loading = Promise.resolve();
  }

  /** Asks once more where nobody answered. */
  retry(): void {
    if (this.#failed && this.#url !== undefined) this.#renew(this.#url);
  }

  /**
   * Has it kept which boxes of the page the reader brought back, where it is known which they were before. Calls back where
   * that fails.
   */
  async keepRestored(
    url: string,
    restored: readonly RestoredBox[],
    failed: (problem: NotSaved) => void,
  ): Promise<void> {
    if (!this.of(url)) return;
    const message: RestoredMessage = { type: 'restored', url, restored };
    const result = (await askBackground(message)) as SaveResult | undefined;
    if (result?.ok === false) failed(result);
  }

  async #ask(url: string): Promise<void> {
    this.#failed = false;
    this.#asked += 1;
    const mine = this.#asked;
    const message: ChoicesMessage = { type: 'choices', url };
    const answer = (await askBackground(message)) as PageChoices | undefined;
    if (mine !== this.#asked) return this.#loading;
    // Where nobody answered, what was chosen before still holds.
    this.#failed = !answer;
    this.#known = answer ?? this.#known;
  }

  #renew(url: string): void {
    const loading = this.#ask(url);
    this.#loading = loading;
    void loading.then(() => {
      if (this.#loading === loading && this.#known && !this.#signal.aborted) this.#changed();
    });
  }
}
