import { type Browser, browser } from 'wxt/browser';
import { own } from '../../own.ts';

/** Shows quietly on the toolbar button that a tab holds an article, as its content script tells. */
export function showBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#5d5f66' });
  browser.runtime.onMessage.addListener((raw: unknown, { id, tab }: Browser.runtime.MessageSender) => {
    const tabId = tab?.id;
    if (id !== browser.runtime.id || tabId === undefined || own(raw, 'type') !== 'spotted') return;
    void browser.action
      .setBadgeText({ tabId, text: own(raw, 'article') === true ? '•' : '' })
      .catch(ignoreGone);
  });
}

/** The tab may be closed by the time that its badge is set: then there is nothing to show. */
function ignoreGone(): void {}
