import { browser } from 'wxt/browser';
import { own } from '../../own.ts';
import { answerPages } from './answer-pages.ts';

/** Shows quietly on the toolbar button that a tab holds an article, or no longer. */
export function showBadge(tabId: number | undefined, article: boolean): void {
  if (tabId !== undefined)
    void browser.action.setBadgeText({ tabId, text: article ? '•' : '' }).catch(ignoreGone);
}

/** Shows so what content scripts tell. */
export function showBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#5d5f66' });
  answerPages('spotted', (message, { tab }) => {
    showBadge(tab?.id, own(message, 'article') === true);
    return undefined;
  });
}

/** The tab may be closed by the time that its badge is set: then there is nothing to show. */
function ignoreGone(): void {}
