import type { Browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { type PageChoices, pageChoices } from '../page-choices.ts';
import { pageKey } from '../page-memory.ts';
import { isSameSite } from '../same-site.ts';
import { PAGE_CONCERNS } from '../settings/settings.ts';
import { pagesArea, settingsArea } from '../stores.ts';
import { answerPages } from './answer-pages.ts';
import { restless } from './restless.ts';

/** Tells content scripts what the reader chose for their pages; nothing where a store fails. */
export function tellChoices(): void {
  answerPages('choices', (message, sender) => {
    const url = own(message, 'url');
    return typeof url === 'string' ? choicesOf(url, sender) : undefined;
  });
}

/**
 * What the reader chose for a page of the sender's site; nothing where a store fails. On a restless site nothing is hidden,
 * whatever they chose.
 */
export async function choicesOf(
  url: string,
  { url: from, tab }: Browser.runtime.MessageSender,
): Promise<PageChoices | undefined> {
  if (!isSameSite(url, from)) return undefined;
  const choices = await readChoices(url, tab?.incognito === true).catch(report);
  return choices && restless.has(tab?.id, url) ? { ...choices, hidden: [] } : choices;
}

async function readChoices(url: string, isPrivate: boolean): Promise<PageChoices> {
  const [settings, pages] = await Promise.all([
    settingsArea(isPrivate).get([...PAGE_CONCERNS]),
    pagesArea(isPrivate).get([pageKey(url)]),
  ]);
  return pageChoices(url, settings, pages);
}

/** The page asks again at its next look. */
const report = (error: unknown): undefined => void console.error(error);
