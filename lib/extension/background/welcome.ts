import { browser } from 'wxt/browser';

/** Shows what Nutgraf does, once, to a reader who has just installed it; not to those who work on it. */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { installType } = await browser.management.getSelf();
    if (installType !== 'development') await browser.tabs.create({ url: '/welcome.html' });
  });
}
