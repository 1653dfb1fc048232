import { browser } from 'wxt/browser';
import { PAGE_PREFIX, pageKey } from '../page-memory.ts';
import type { ChangedMessage } from '../protocol.ts';
import { PAGE_CONCERNS } from '../settings/settings.ts';

/**
 * Tells content scripts when something is stored that may bear on their pages. They don't look themselves: what is stored
 * is of all pages, and none of it shall get into a page's process but its own choices.
 */
export function tellChanges(): void {
  browser.storage.onChanged.addListener((changes) => {
    const keys = Object.keys(changes);
    const bears = PAGE_CONCERNS.some((concern) => keys.includes(concern))
      ? () => true
      : keys.some((key) => key.startsWith(PAGE_PREFIX))
        ? (url = '') => keys.includes(pageKey(url))
        : undefined;
    if (bears) void tell(bears);
  });
}

async function tell(bears: (url?: string) => boolean): Promise<void> {
  const message: ChangedMessage = { type: 'choices-changed' };
  const tabs = (await browser.tabs.query({})).filter(({ url }) => bears(url));
  // Most tabs have nobody in them to hear it.
  const told = tabs.map(({ id }) =>
    browser.tabs.sendMessage(id!, message, { frameId: 0 }).catch(() => undefined),
  );
  await Promise.all(told);
}
