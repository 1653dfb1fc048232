import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click } from '../click.ts';
import { eventually } from '../eventually.ts';
import { untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { RELATED, storyPage } from '../story-page.ts';

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
    local: { get(keys: null): Promise<Record<string, unknown>> };
  };
};

const BOX = '.related-posts';

/** How many elements carry a declaration that hides. */
const declarations = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[style*="display: none"], [style*="--nutgraf"]').length);

const markup = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.outerHTML, selector);

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

  /** How many boxes are kept as brought back. */
  const restoredOf = (own: Page) =>
    own.evaluate(
      async () =>
        Object.values(await chrome.storage.local.get(null)).flatMap(
          (item) => (item as { restored?: [] }).restored ?? [],
        ).length,
    );

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
    await click(options, 'input[type="checkbox"]:checked');
    await options.waitForFunction(
      () => /Not saved: the browser’s room for settings is full/.test(document.body.textContent),
      { polling: 50 },
    );
    const after = await options.evaluate(async () =>
      JSON.stringify((await chrome.storage.sync.get(null)).hiding),
    );
    expect(after).toBe(before);
    await options.waitForFunction(() => document.querySelector('input')?.checked === true);
    await options.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.sync.get(null)).filter((key) => key.startsWith('fill'));
      await chrome.storage.sync.remove(keys);
    });
    await untilShown(page, BOX, false);
    await options.close();
    await page.close();
  });

  it('survives the end of its background between any two messages', async () => {
    const { driver } = stage();
    const own = await driver.openExtensionPage('options.html');
    await driver.endBackground();
    const page = await open('/worker', 'The worker is gone');
    await untilShown(page, BOX, false);
    await eventually(() => badgeOf(own, page)).toBe('•');
    await driver.endBackground();
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready('The worker is gone');
    await panel.openDrawer();
    await driver.endBackground();
    await panel.press('Restore');
    // In the midst of keeping that.
    await driver.endBackground();
    await untilShown(page, BOX, true);
    await eventually(() => restoredOf(own)).toBe(1);
    await driver.endBackground();
    await page.reload();
    await panel.ready('The worker is gone');
    await untilShown(page, BOX, true);
    await eventually(() => badgeOf(own, page)).toBe('•');
    await own.close();
    await page.close();
  });

  it('reads a page whose background is ended while it loads, is asked and answers', async () => {
    const { driver, site } = stage();
    for (const times of [1, 3, 6, 10]) {
      const url = site.put(`/ended-${times}`, storyPage('Asked in vain'));
      const ending = async () => {
        for (let i = 0; i < times; i += 1) await driver.endBackground();
      };
      const [page] = await Promise.all([driver.open(url), ending()]);
      await untilShown(page, BOX, false);
      const panel = new PanelReader(await driver.openPanel(page));
      await panel.ready('Asked in vain');
      await driver.closePanel();
      await page.close();
    }
  });

  it('reads on where the worker of the panel was ended', async () => {
    const { driver } = stage();
    const page = await open('/first-of-worker', 'Before the end of the worker');
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready('Before the end of the worker');
    await driver.endPanelWorker();
    const second = await open('/second-of-worker', 'After the end of the worker');
    await panel.ready('After the end of the worker');
    expect((await panel.listing()).quotes).not.toHaveLength(0);
    await second.close();
    await page.close();
  });

  it('goes quiet in pages that are older than itself, and asks to reload them', async () => {
    const { driver } = stage();
    const page = await open('/older', 'Older than its reader');
    await untilShown(page, BOX, false);
    await driver.closePanel();
    await driver.update();
    const panel = new PanelReader(await driver.openPanel(page));
    if (driver.name === 'chromium') {
      // Chrome leaves the old script in the page: it puts the page back, and the new one is not there yet.
      await untilShown(page, BOX, true);
      await panel.notice('This page needs a reload');
      await page.reload();
    }
    // Firefox starts the new script in the old page.
    await panel.ready('Older than its reader');
    await untilShown(page, BOX, false);
    await panel.openDrawer();
    await page.close();
  });

  it('goes quiet in pages that are older than itself, also where its panel is open', async () => {
    const { driver } = stage();
    const page = await open('/open-panel', 'Updated beside its reader');
    await new PanelReader(await driver.openPanel(page)).ready('Updated beside its reader');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-people'));
    await driver.update();
    const panel = new PanelReader(await driver.openPanel(page));
    if (driver.name === 'chromium') {
      await panel.notice('This page needs a reload');
      await page.waitForFunction(() => CSS.highlights.size === 0);
      await untilShown(page, BOX, true);
      await panel.press('Reload the page');
    }
    await panel.ready('Updated beside its reader');
    await untilShown(page, BOX, false);
    expect(await declarations(page)).toBe(1);
    await page.close();
  });

  it.each(['switched off', 'uninstalled'])(
    'puts the page back where it is %s, and is there again',
    async (how) => {
      const { driver } = stage();
      const page = await open('/off', 'On and off');
      await untilShown(page, BOX, false);
      await new PanelReader(await driver.openPanel(page)).ready('On and off');
      await page.waitForFunction(() => CSS.highlights.has('nutgraf-people'));
      await (how === 'uninstalled' ? driver.uninstall() : driver.enable(false));
      // In Chrome, when its reader comes back to it.
      await page.bringToFront();
      await untilShown(page, BOX, true);
      if (driver.name === 'chromium') {
        await page.waitForFunction(
          () => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0,
        );
        expect(await markup(page, BOX)).toBe(RELATED);
      }
      await (how === 'uninstalled' ? driver.install() : driver.enable(true));
      await page.reload();
      await new PanelReader(await driver.openPanel(page)).ready('On and off');
      await untilShown(page, BOX, false);
      await page.close();
    },
  );
}
