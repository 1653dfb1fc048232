import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'waiting and moving';

/** Two million characters: a second or two of reading. */
const paragraphs = Array.from(
  { length: 9000 },
  (_, at) => `${ferryStory.paragraphs[at % ferryStory.paragraphs.length]} That was entry ${at}.`,
);

/** How many times a page scrolls until a place that is near has come to rest. */
async function scrollsTo(page: Page, panel: PanelReader): Promise<number> {
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    Object.assign(window, { scrolls: 0 });
  });
  await panel.page.locator('.kind-numbers .entry:nth-child(3) .go').click();
  await page.waitForFunction('window.scrollY > 0', { polling: 50, timeout: 5000 });
  await new Promise((resume) => setTimeout(resume, 1000));
  return page.evaluate(() => (window as unknown as { scrolls: number }).scrolls);
}

export function declare(stage: () => Stage, browser: BrowserName): void {
  it('shows that a long story is being read, then its lists', { timeout: 90_000 }, async () => {
    const { driver, site } = stage();
    const story = { ...ferryStory, headline: 'The longest wait', paragraphs };
    const page = await driver.open(site.put('/long-wait', magazineArticle(story)));
    const panel = new PanelReader(await driver.openPanel(page));
    // Not before it has taken a while.
    await panel.page.waitForFunction(
      () => {
        const busy = document.querySelector('main.busy[aria-busy=true]');
        return busy?.querySelector('progress') && getComputedStyle(busy).opacity === '1';
      },
      { timeout: 20_000, polling: 20 },
    );
    expect(await panel.settled()).toBe('ready');
    expect(await panel.page.$$eval('main.busy', ({ length }) => length)).toBe(0);
    await page.close();
  });

  // Firefox has no way for tests to ask for less motion.
  if (browser !== 'chromium') return;
  it('goes to a place at once where its reader wants less motion', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await panel.go('numbers');
    await page.evaluate(() => {
      addEventListener('scroll', () =>
        Object.assign(window, { scrolls: Number(Reflect.get(window, 'scrolls')) + 1 }),
      );
    });
    expect(await scrollsTo(page, panel)).toBeGreaterThan(3);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await scrollsTo(page, panel)).toBeLessThan(3);
    await page.close();
  });
}
