import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'updates, killed workers and full stores';

declare const chrome: {
  action: { getBadgeText(about: { tabId: number }): Promise<string> };
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  storage: {
    sync: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

const BOX = '.related-posts';

export function declare(stage: () => Stage): void {
  const open = (path: string, title: string) => {
    const { driver, site } = stage();
    return driver.open(site.put(path, storyPage(title)));
  };

  /** The badge of the tab that shows the page, as an extension page sees it. */
  const badgeOf = (own: Page, page: Page) =>
    own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : undefined;
    }, page.url());

  it('keeps what was set where the store is full, and says so', async () => {
    const { driver } = stage();
    const page = await open('/full', 'The store is full');
    await untilShown(page, BOX, false);
    const options = await driver.openExtensionPage('options.html');
    const before = await options.evaluate(async () => {
      const filling = 'x'.repeat(8000);
      const items = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`fill${i}`, filling]));
      await chrome.storage.sync.set(items);
      for (let size = 6000, i = 12; size > 8; size = Math.floor(size / 2), i += 1)
        await chrome.storage.sync.set({ [`fill${i}`]: 'x'.repeat(size) }).catch(() => undefined);
      return JSON.stringify((await chrome.storage.sync.get(null)).hiding);
    });
    // The page's first switch is the one for hiding.
    const first = await options.waitForSelector('input[type="checkbox"]:checked');
    await first?.click();
    await options.waitForFunction(
      () => /Not saved: the browser’s room for settings is full/.test(document.body.textContent),
      { timeout: 5000 },
    );
    const after = await options.evaluate(async () =>
      JSON.stringify((await chrome.storage.sync.get(null)).hiding),
    );
    expect(after).toBe(before);
    await options.waitForFunction(() => document.querySelector('input')?.checked === true, { timeout: 5000 });
    await options.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.sync.get(null)).filter((key) => key.startsWith('fill'));
      await chrome.storage.sync.remove(keys);
    });
    await untilShown(page, BOX, false);
    await options.close();
    await page.close();
  });

  it('survives the end of its background at any time', async () => {
    const { driver } = stage();
    const own = await driver.openExtensionPage('options.html');
    await driver.endBackground();
    const page = await open('/worker', 'The worker is gone');
    await untilShown(page, BOX, false);
    await expect.poll(() => badgeOf(own, page), { timeout: 5000 }).toBe('•');
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready('The worker is gone');
    await own.close();
    await page.close();
  });

  it('goes quiet in pages that are older than itself, and asks to reload them', async () => {
    const { driver } = stage();
    const page = await open('/older', 'Older than its reader');
    await untilShown(page, BOX, false);
    const panel = new PanelReader(await driver.reloadExtension(page));
    if (driver.name === 'chromium') {
      // Chrome leaves the old script in the page: it puts the page back, and the new one is not there yet.
      await untilShown(page, BOX, true);
      expect(await panel.notice()).toBe('This page needs a reload');
      await page.reload();
    }
    // Firefox starts the new script in the old page.
    await panel.ready('Older than its reader');
    await untilShown(page, BOX, false);
    await panel.openDrawer();
    await page.close();
  });
}
