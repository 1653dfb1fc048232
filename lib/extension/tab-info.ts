import type { Browser } from 'wxt/browser';
import type { TabInfo } from './page-link.ts';

/** What a panel needs to know of a tab of the browser, which must have an id: those of its developer tools have none. */
export const tabInfo = ({ id, windowId, url, incognito }: Browser.tabs.Tab): TabInfo => ({
  id: id!,
  ...(windowId === undefined ? {} : { windowId }),
  ...(url === undefined ? {} : { url }),
  ...(incognito ? { isPrivate: true } : {}),
});
