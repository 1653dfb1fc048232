import { type Browser, browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { parsePageChoices } from '../page-memory.ts';
import { openPageMemory } from '../stores.ts';

/** Keeps which boxes of a page its reader brought back, as its content script tells, and answers once that is done. */
export function keepRestored(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const url = own(raw, 'url');
    if (sender.id !== browser.runtime.id || own(raw, 'type') !== 'restored' || typeof url !== 'string')
      return undefined;
    const { restored } = parsePageChoices(raw);
    return openPageMemory().save(url, { restored });
  });
}
