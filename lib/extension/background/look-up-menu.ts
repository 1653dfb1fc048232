import { browser } from 'wxt/browser';
import { askToLookUp } from '../look-up.ts';
import { PAGES } from '../page-patterns.ts';
import { openPanel } from '../panel.ts';

const ID = 'look-up';

/** Offers to look up selected words in the panel. */
export function offerLookUp(): void {
  // Firefox for Android has no such menu.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: ID,
      title: browser.i18n.getMessage('lookUpInPanel'),
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== ID || !tab || !selectionText) return;
    void openPanel(tab);
    void askToLookUp(tab.windowId, selectionText);
  });
}
