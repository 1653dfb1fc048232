import { propertiesOf } from '../../page/hiding-styles.ts';
import { DRESS_PORT, type DressMessage } from '../protocol.ts';
import { browser } from './browser.ts';

/**
 * Has the document given a style sheet by which boxes are hidden and marks painted, and which goes with the extension.
 * Calls back once it is there, with the custom properties that hide, or where it fails. By a port: a promise would still be waiting, and
 * complain, where the page is closed meanwhile.
 */
export function dress(done: (properties: ReturnType<typeof propertiesOf>) => void, failed: () => void): void {
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
