import { type Browser, browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { type PageChoices, pageChoices } from '../page-choices.ts';
import { pageKey } from '../page-memory.ts';
import { PAGE_CONCERNS } from '../protocol.ts';
import { isSameSite } from '../same-site.ts';
import { answerPages } from './answer-pages.ts';

/** Tells content scripts what the reader chose for their pages; nothing where a store fails. */
export function tellChoices(): void {
  answerPages('choices', (message, sender) => {
    const url = own(message, 'url');
    return typeof url === 'string' ? choicesOf(url, sender) : undefined;
  });
}

/** What the reader chose for a page of the sender's site; nothing where a store fails. */
export function choicesOf(
  url: string,
  sender: Browser.runtime.MessageSender,
): Promise<PageChoices | undefined> {
  return isSameSite(url, sender.url) ? readChoices(url).catch(report) : Promise.resolve(undefined);
}

async function readChoices(url: string): Promise<PageChoices> {
  const { sync, local } = browser.storage;
  const [synced, kept] = await Promise.all([sync.get([...PAGE_CONCERNS]), local.get([pageKey(url)])]);
  return pageChoices(url, synced, kept);
}

/** The page asks again at its next look. */
const report = (error: unknown): undefined => void console.error(error);
