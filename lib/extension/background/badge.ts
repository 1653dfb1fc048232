import { browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { answerPages } from './answer-pages.ts';

/** Shows quietly on the toolbar button that a tab holds an article, as its content script tells. */
export function showBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#5d5f66' });
  answerPages('spotted', (message, { tab }) => {
    const tabId = tab?.id;
    if (tabId === undefined) return undefined;
    void browser.action
      .setBadgeText({ tabId, text: own(message, 'article') === true ? '•' : '' })
      .catch(ignoreGone);
    return undefined;
  });
}

/** The tab may be closed by the time that its badge is set: then there is nothing to show. */
function ignoreGone(): void {}
