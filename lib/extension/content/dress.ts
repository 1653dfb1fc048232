import { type Declarations, propertiesOf } from '../../page/hiding-styles.ts';
import { DRESS_PORT, type DressMessage } from '../protocol.ts';
import { browser } from './browser.ts';
import type { Styles } from './surroundings.ts';

/** A document's style sheet by which boxes are hidden and marks painted, and which goes with the extension. For Firefox only. */
export class Dress {
  /** Whether the document is being given it, or has it by now. */
  #state: 'none' | 'asked' | 'worn' = 'none';

  get isWorn(): boolean {
    return this.#state === 'worn';
  }

  /** Has the document given it, unless it has it. Calls back once it is there, with what hides by it. */
  putOn(done: (styles: Styles) => void): void {
    if (this.#state !== 'none') return;
    this.#state = 'asked';
    askFor(
      ({ gone, hollow, bare }) => {
        this.#state = 'worn';
        const by = (property: string): Declarations => [[property, '1']];
        done({ gone: by(gone), hollow: by(hollow), bare: by(bare) });
      },
      () => {
        this.#state = 'none';
      },
    );
  }
}

/**
 * Calls back once the sheet is there, with the custom properties that hide, or where it fails. By a port: a promise would
 * still be waiting, and complain, where the page is closed meanwhile.
 */
function askFor(done: (properties: ReturnType<typeof propertiesOf>) => void, failed: () => void): void {
  // New in each document: what an earlier version of the extension has left in it stays without effect.
  const hidden = `nutgraf${Math.random().toString(36).slice(2, 10)}`;
  const port = browser.runtime.connect({ name: DRESS_PORT });
  port.onMessage.addListener(() => {
    port.disconnect();
    done(propertiesOf(hidden));
  });
  port.onDisconnect.addListener(failed);
  port.postMessage({ hidden } satisfies DressMessage);
}
