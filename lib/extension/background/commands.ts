import { browser } from 'wxt/browser';
import type { CommandMessage } from '../protocol.ts';

/** The keys that the manifest names, and what they ask of the page in front. */
const COMMANDS: ReadonlyMap<string, CommandMessage> = new Map([
  ['next-place', { type: 'step', by: 1 }],
  ['previous-place', { type: 'step', by: -1 }],
  ['toggle-boxes', { type: 'toggle-boxes' }],
]);

/** Passes the reader's keys on to the page in front. */
export function passCommands(): void {
  // Firefox for Android has no keys.
  browser.commands?.onCommand.addListener(async (name) => {
    const message = COMMANDS.get(name);
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (!message || tab?.id === undefined) return;
    // A page without our content script has nothing to step through.
    await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  });
}
