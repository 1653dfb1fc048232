import { own } from '../../own.ts';
import { parsePageChoices } from '../page-memory.ts';
import { isSameSite } from '../same-site.ts';
import { openPageMemory } from '../stores.ts';
import { answerPages } from './answer-pages.ts';

/**
 * Keeps which boxes of a page of the sender's site its reader brought back, as its content script tells, and answers once
 * that is done.
 */
export function keepRestored(): void {
  answerPages('restored', (message, sender) => {
    const url = own(message, 'url');
    if (typeof url !== 'string' || !isSameSite(url, sender.url)) return undefined;
    const { restored } = parsePageChoices(message);
    return openPageMemory(sender.tab?.incognito).save(url, { restored });
  });
}
