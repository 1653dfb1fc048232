import { type Browser, browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { MARK_SHEET } from '../../page/place/mark-styles.ts';

/** Gives documents the style sheet that they ask for. Firefox takes it away again when the extension is switched off. */
export function dressPages(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const hidden = own(raw, 'hidden');
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || own(raw, 'type') !== 'dress') return;
    if (typeof hidden !== 'string' || !/^[a-z0-9]+$/.test(hidden)) return;
    const css = `[style*="--${hidden}"] { display: none !important }\n${MARK_SHEET}`;
    // The reader's origin: no style sheet of the page outweighs it, and it holds in shadow trees.
    return browser.scripting
      .insertCSS({ target: { tabId, frameIds: [0] }, css, origin: 'USER' })
      .then(() => true);
  });
}
