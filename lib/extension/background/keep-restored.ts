import { type Browser, browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { parsePageChoices } from '../page-memory.ts';
import { openPageMemory } from '../stores.ts';

/** Keeps which boxes of a page its reader brought back, as its content script tells. */
export function keepRestored(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Browser.runtime.MessageSender) => {
    const url = own(raw, 'url');
    if (sender.id !== browser.runtime.id || own(raw, 'type') !== 'restored' || typeof url !== 'string')
      return;
    const { restored } = parsePageChoices(raw);
    void openPageMemory().save(url, { restored });
  });
}
