import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { eventually } from '../eventually.ts';
import { until } from '../page.ts';
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
  await page.evaluate(async () => {
    if (scrollY > 0) {
      const ended = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));
      scrollTo({ top: 0, behavior: 'instant' });
      await ended;
    }
    Object.assign(window, { scrolls: 0, isAtRest: false });
    addEventListener('scrollend', () => Object.assign(window, { isAtRest: true }), { once: true });
  });
  await panel.click('.kind-numbers .entry:nth-child(3) .go');
  await until(page, 'isAtRest && scrollY > 0');
  return page.evaluate(() => (window as unknown as { scrolls: number }).scrolls);
}

export function declare(stage: () => Stage, browser: BrowserName): void {
  it('shows that a long story is being read, then its lists', async () => {
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
      { polling: 20 },
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
    // A busy machine may draw but the last frame of a motion.
    await eventually(() => scrollsTo(page, panel)).toBeGreaterThan(1);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await scrollsTo(page, panel)).toBe(1);
    await page.close();
  });
}
