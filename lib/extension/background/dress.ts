import { browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { BARE, GONE, HOLLOW, propertiesOf, sheetOf } from '../../page/hiding-styles.ts';
import { MARK_SHEET } from '../../page/place/mark-styles.ts';
import { DRESS_PORT } from '../protocol.ts';

/** Gives documents the style sheet that they ask for. Firefox takes it away again when the extension is switched off. */
export function dressPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    const tabId = port.sender?.tab?.id;
    if (port.name !== DRESS_PORT || port.sender?.id !== browser.runtime.id || tabId === undefined) return;
    let gone = false;
    port.onDisconnect.addListener(() => {
      gone = true;
    });
    port.onMessage.addListener(async (raw: unknown) => {
      const hidden = own(raw, 'hidden');
      if (typeof hidden !== 'string' || !/^[a-z0-9]+$/.test(hidden)) return;
      const known = propertiesOf(hidden);
      const css =
        sheetOf(GONE, known.gone) + sheetOf(HOLLOW, known.hollow) + sheetOf(BARE, known.bare) + MARK_SHEET;
      // The reader's origin: no style sheet of the page outweighs it, and it holds in shadow trees.
      const sheet = { target: { tabId, frameIds: [0] }, css, origin: 'USER' as const };
      await browser.scripting.insertCSS(sheet).catch((error: unknown) => {
        if (gone) return;
        // The document asks again at its next look.
        port.disconnect();
        gone = true;
        throw error;
      });
      if (!gone) port.postMessage(true);
    });
  });
}
