import { type Browser, browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { READER } from '../reader-script.ts';

/** Brings the reader into the very documents whose gates ask for it. */
export function bringReaders(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || own(raw, 'type') !== 'bring-reader' || tabId === undefined)
      return;
    const { documentId } = sender;
    // Firefox knows documents by their frames only.
    const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
    return browser.scripting.executeScript({ target, files: [READER] }).catch(ignoreGone);
  });
}

/** The document may be gone by then, or put aside: when it comes back, its gate looks again. */
function ignoreGone(): void {}
