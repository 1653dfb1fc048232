import type { Browser, browser } from 'wxt/browser';
import { listen } from './listen.ts';

/** What a panel hears of the browser's tabs. */
export interface TabEvents {
  /** Another tab is in front in the panel's window, where it is one panel for all of them. */
  front(id: number): void;
  updated(id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab): void;
  /** The browser put a tab in the place of another. */
  replaced(added: number, removed: number): void;
  removed(id: number): void;
  /** The extension may look into more pages than before: by what the reader allowed here, or in the browser's settings. */
  allowed(): void;
}

/** Listens to the tabs until the signal; to which of them is in front only where the id of the panel's window is given. */
export function watchTabs(
  { tabs, permissions }: Pick<typeof browser, 'tabs' | 'permissions'>,
  here: Promise<number | undefined> | undefined,
  events: TabEvents,
  signal: AbortSignal,
): void {
  const front = async ({ tabId, windowId }: Browser.tabs.OnActivatedInfo) => {
    if (windowId === (await here)) events.front(tabId);
  };
  listen(permissions.onAdded, () => events.allowed(), signal);
  if (here) listen(tabs.onActivated, front, signal);
  listen(tabs.onUpdated, (id, change, tab) => events.updated(id, change, tab), signal);
  // Firefox knows no replaced tabs.
  if (tabs.onReplaced) listen(tabs.onReplaced, (added, removed) => events.replaced(added, removed), signal);
  listen(tabs.onRemoved, (id) => events.removed(id), signal);
}
