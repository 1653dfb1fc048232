import { browser } from 'wxt/browser';
import { mayBeWorth } from '../../judge/may-be-worth.ts';
import { own } from '../../own.ts';
import { READER } from '../content-scripts.ts';
import { answerPages } from './answer-pages.ts';

/** Brings the reader into the very documents whose gates ask for it. */
export function bringReaders(): void {
  answerPages('bring-reader', (message, { tab, documentId }) => {
    const tabId = tab?.id;
    if (tabId === undefined) return undefined;
    if (!isWorthIt(own(message, 'doubt'))) return Promise.resolve(false);
    // Firefox knows documents by their frames only.
    const target = documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };
    return browser.scripting.executeScript({ target, files: [READER] }).catch(ignoreGone);
  });
}

/** Whether a page about which there is some doubt is worth a reader; one without is. */
function isWorthIt(doubt: unknown): boolean {
  const [markup, url] = [own(doubt, 'markup'), own(doubt, 'url')];
  return typeof markup !== 'string' || typeof url !== 'string' || mayBeWorth(markup, url);
}

/** The document may be gone by then, or put aside: when it comes back, its gate looks again. */
function ignoreGone(): void {}
