import type { Browser, browser } from 'wxt/browser';

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
  const listen = <F extends (...args: never[]) => void>(event: Listened<F>, callback: F): void => {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback), { once: true });
  };
  if (signal.aborted) return;
  listen(permissions.onAdded, () => events.allowed());
  if (here)
    listen(tabs.onActivated, async ({ tabId, windowId }: Browser.tabs.OnActivatedInfo) => {
      if (windowId === (await here)) events.front(tabId);
    });
  listen(tabs.onUpdated, (id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab) =>
    events.updated(id, change, tab),
  );
  // Firefox knows no replaced tabs.
  if (tabs.onReplaced)
    listen(tabs.onReplaced, (added: number, removed: number) => events.replaced(added, removed));
  listen(tabs.onRemoved, (id: number) => events.removed(id));
}

interface Listened<F> {
  addListener(callback: F): void;
  removeListener(callback: F): void;
}
