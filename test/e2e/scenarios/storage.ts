import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { click } from '../click.ts';
import { relatedIs } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'stores that fail, and what they hold';

interface Area {
  get(keys: unknown): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

declare const chrome: { storage: { sync: Area; local: Area } };
declare const browser: typeof chrome | undefined;

/** What is stored of all settings, as it is stored. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null)));

const store = (page: Page, items: object): Promise<void> =>
  page.evaluate((all) => chrome.storage.sync.set(all), items);

/** Waits until the page tells its reader these words. */
const told = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.status')?.textContent?.includes(wanted),
    { polling: 50 },
    words,
  );

/** Has a page's store fail from now on, as the browser's would. */
const failing = (page: Page, area: 'sync' | 'local', method: 'get' | 'set', message: string): Promise<void> =>
  page.evaluate(
    (where, what, words) => {
      const fail = () => {
        throw new Error(words);
      };
      for (const { storage } of [chrome, browser ?? chrome]) storage[where][what] = fail;
    },
    area,
    method,
    message,
  );

/** Chooses a file of settings with this content. */
const importFile = (page: Page, content: string): Promise<void> =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json'));
    input!.files = files.files;
    input!.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

/** Whether the first switch of the options page, the one for hiding, is on. */
const switchIs = (page: Page, on: boolean) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked === wanted,
    { polling: 50 },
    on,
  );

/** The first switch of the options page. */
const SWITCH = 'input[type=checkbox]';

export function declare(stage: () => Stage, name: BrowserName): void {
  const openOptions = async () => {
    const page = await stage().driver.openExtensionPage('options.html');
    await page.waitForSelector('.options input[type=checkbox]');
    return page;
  };
  const start = async (items: object) => {
    const page = await openOptions();
    await page.evaluate(() => chrome.storage.sync.clear());
    await store(page, items);
    return page;
  };
  const end = async (page: Page) => {
    await page.evaluate(() => chrome.storage.sync.clear());
    await page.close();
  };

  it.each([
    [
      'set',
      'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.',
      'Not saved: too many changes at once',
    ],
    ['set', 'QUOTA_BYTES_PER_ITEM quota exceeded', 'Not saved: the browser’s room for settings is full'],
    ['set', 'IO error: LOCK', 'Not saved: IO error: LOCK'],
    ['get', 'Corruption: bad block', 'Not saved: Corruption: bad block'],
  ] as const)('keep the old settings and say so where %s fails: %s', async (method, message, words) => {
    const page = await start({ look: { version: 1, value: { theme: 'dark' } } });
    const before = await stored(page);
    await switchIs(page, true);
    const area = await page.evaluateHandle(() => chrome.storage.sync.get.bind(chrome.storage.sync));
    await failing(page, 'sync', method, message);
    await click(page, SWITCH);
    await told(page, words);
    await switchIs(page, true);
    expect(JSON.stringify(await area.evaluate((get) => get(null)))).toBe(before);
    await area.dispose();
    await page.close();
    await end(await openOptions());
  });

  it('go on with what makes sense of corrupt settings, and say so', async () => {
    const page = await start({
      hiding: { version: 1, value: { on: false, kinds: 7 } },
      look: 'dark',
      sites: [null, { host: {} }],
      lists: { version: 'one', value: { people: ['constructor'] } },
    });
    const again = await openOptions();
    await told(again, 'Some saved settings could not be read');
    await switchIs(again, false);
    expect(await again.evaluate(() => document.documentElement.dataset.theme)).toBe('system');
    await again.close();
    await end(page);
  });

  it('leave what a newer version wrote as it is, and say so', async () => {
    const page = await start({ hiding: { version: 2, value: { on: false, kinds: {}, glow: 3 } } });
    const before = await stored(page);
    const again = await openOptions();
    await switchIs(again, false);
    await click(again, SWITCH);
    await told(again, 'a newer version of Nutgraf wrote these settings');
    await switchIs(again, false);
    expect(await stored(again)).toBe(before);
    await again.close();
    await end(page);
  });

  it('are left as they are by files that hold none, or odd ones', async () => {
    const page = await start({ look: { version: 1, value: { theme: 'light' } } });
    const before = await stored(page);
    const none = 'This file has no settings of Nutgraf.';
    const odd = 'Some settings in this file are unknown to this version.';
    const head = '{"format":"nutgraf-settings"';
    for (const [content, words] of [
      ['', none],
      [`${head},"look":{"version":9,"value":{"theme":"dark"}}}`, odd],
      [head, none],
      [`${head},"sites":{"version":1,"value":[{"host":"<img src=x onerror=alert(1)>"}]}}`, odd],
      ['{"__proto__":{"format":"nutgraf-settings"}}', none],
      [`${head},"hiding":{"version":1,"value":{"on":"no","__proto__":{"kinds":1}}}}`, odd],
      ['['.repeat(100_000), none],
    ] as const) {
      await importFile(page, content);
      await told(page, words);
      expect(await stored(page)).toBe(before);
    }
    await end(page);
  });

  it('are left as they are by a file in what it doesn’t name', async () => {
    const hiding = { version: 1, value: { on: false, kinds: {} } };
    const page = await start({ hiding });
    await importFile(page, '{"format":"nutgraf-settings","toolbar":{"version":1,"value":{"badge":false}}}');
    await told(page, 'Settings were imported.');
    expect(JSON.parse(await stored(page))).toEqual({
      hiding,
      toolbar: { version: 1, value: { badge: false } },
    });
    await end(page);
  });

  it('say so where a reset can’t be taken back', async () => {
    const page = await start({ look: { version: 1, value: { theme: 'dark' } } });
    await new PanelReader(page).press('Reset settings');
    await told(page, 'Settings were reset.');
    await failing(page, 'sync', 'set', 'IO error: LOCK');
    await new PanelReader(page).press('Undo');
    await told(page, 'Not saved: IO error: LOCK');
    await page.close();
    await end(await openOptions());
  });

  // Firefox sets local stores no bound.
  if (name === 'chromium')
    it('say in the panel that a box that was brought back is not remembered', async () => {
      const { driver, site } = stage();
      const page = await driver.open(site.put('/full', storyPage('A store is full beside it')));
      const panel = new PanelReader(await driver.openPanel(page));
      await panel.ready('A store is full beside it');
      await panel.page.evaluate(async () => {
        const { local } = chrome.storage;
        for (let size = 8 * 2 ** 20, at = 0; size > 8; at += 1)
          await local.set({ [`filler ${at}`]: 'x'.repeat(size) }).catch(() => {
            size = Math.floor(size / 2);
          });
      });
      await panel.openDrawer();
      await panel.press('Restore');
      await told(panel.page, 'Not saved: the browser’s room for settings is full');
      await relatedIs(page, false);
      await panel.page.evaluate(() => chrome.storage.local.clear());
      await page.close();
    });

  it('say in the panel what could not be kept of a page, and the lists stay', async () => {
    const { driver, site } = stage();
    const page = await driver.open(site.put('/failing', storyPage('A store fails beside it')));
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready('A store fails beside it');
    await panel.go('quotes');
    await failing(panel.page, 'local', 'set', 'IO error: LOCK');
    await panel.go('quotes');
    await panel.click('.entry .more');
    await panel.press('Not a quote');
    await told(panel.page, 'Not saved: IO error: LOCK');
    expect((await panel.listing()).quotes).not.toHaveLength(0);
    await driver.closePanel();
    await page.close();
  });
}
