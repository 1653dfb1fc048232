import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { toStored } from '../../../lib/extension/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings/settings.ts';
import type { BrowserName } from '../../programs/browsers.ts';
import type { Driver } from '../driver/driver.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'the look of our own pages';

declare const chrome: { storage: { sync: { set(items: object): Promise<void> } } };

/** What a page notes of its frames. */
interface Watched {
  looks?: string[];
}

export function declare(stage: () => Stage, browser: BrowserName): void {
  it.each(['sidepanel.html', 'options.html', 'welcome.html'])(
    'is the one that was chosen from the first frame on: %s',
    async (name) => {
      const { driver } = stage();
      await choose(driver, { ...DEFAULT_SETTINGS.look, theme: 'dark', textSize: 'largest' });
      const page = await (browser === 'chromium' ? openNoting(driver, name) : driver.openExtensionPage(name));
      await page.waitForSelector('#root h1');
      const looks = await page.evaluate(() => (window as Watched).looks);
      const { theme, textSize } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect(`${theme} ${textSize}`).toBe('dark largest');
      // Firefox runs no script of a test in an extension's page before the page's own.
      if (browser === 'chromium') expect(new Set(looks)).toEqual(new Set(['rgb(23, 24, 27) dark largest']));
      await page.close();
      await choose(driver, DEFAULT_SETTINGS.look);
    },
  );
}

/** Opens one of our own pages and has it note its looks. */
async function openNoting(driver: Driver, path: string): Promise<Page> {
  const page = await driver.open('about:blank');
  await page.evaluateOnNewDocument(noteLooks);
  await page.goto(driver.extension + path);
  return page;
}

/** Chooses a look, and waits until it is worn and known to pages to come. */
async function choose(driver: Driver, look: Settings['look']): Promise<void> {
  const options: Page = await driver.openExtensionPage('options.html');
  await options.waitForSelector('.options');
  await options.evaluate((item) => chrome.storage.sync.set({ look: item }), toStored(look));
  const isWorn = `document.documentElement.dataset.theme === '${look.theme}'`;
  await options.waitForFunction(isWorn, { polling: 50 });
  await options.close();
}

/** Has a page note what each of its frames wears, from the first one that has a body. Runs there, before its own scripts. */
function noteLooks(): void {
  const looks: string[] = [];
  (window as Watched).looks = looks;
  const note = () => {
    if (document.body) {
      const { theme, textSize } = document.documentElement.dataset;
      looks.push(`${getComputedStyle(document.body).backgroundColor} ${theme} ${textSize}`);
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}
