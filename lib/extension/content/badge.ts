import type { SpottedMessage } from '../protocol.ts';
import { browser } from './browser.ts';

/** The badge of a document's tab, as far as its content script knows: the background sets it with each judgement, too. */
export class Badge {
  #isShown = false;

  /** Takes note that it is shown, or not. */
  note(isShown: boolean): void {
    this.#isShown = isShown;
  }

  /** Has it shown, or taken away. */
  show(article: boolean): void {
    if (article === this.#isShown) return;
    this.#isShown = article;
    const message: SpottedMessage = { type: 'spotted', article };
    // Nobody may be there to hear it, and nothing hangs on it.
    browser.runtime.sendMessage(message).catch(() => undefined);
  }
}
