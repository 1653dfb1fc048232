import { browser } from 'wxt/browser';
import { READER } from '../reader-script.ts';
import { answerPages } from './answer-pages.ts';

/** Brings the reader into the very documents whose gates ask for it. */
export function bringReaders(): void {
  answerPages('bring-reader', (_message, { tab, documentId }) => {
    const tabId = tab?.id;
    if (tabId === undefined) return undefined;
    // Firefox knows documents by their frames only.
    const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
    return browser.scripting.executeScript({ target, files: [READER] }).catch(ignoreGone);
  });
}

/** The document may be gone by then, or put aside: when it comes back, its gate looks again. */
function ignoreGone(): void {}
