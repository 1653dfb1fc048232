import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { placeOnScreen, until } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'reading in the panel';

const entries = (panel: Page): Promise<string[]> =>
  panel.$$eval('.entry > .row > .go', (rows) =>
    rows.map((row) => row.querySelector('.name, .figure b, .words')?.textContent ?? ''),
  );

export function declare(stage: () => Stage): void {
  const open = async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    return { page, panel };
  };

  it('finds in all three lists at once, and says what it found', async () => {
    const { page, panel } = await open();
    await panel.go('story');
    await panel.search('asgeirsson');
    await until(panel.page, `document.querySelectorAll('.kind-people .entry').length === 1`);
    const found = await entries(panel.page);
    expect(found[0]).toContain('Pål Asgeirsson');
    expect(found).toContainEqual(expect.stringContaining('My wife counted'));
    await until(panel.page, `document.querySelector('[role=status]').textContent.startsWith('1 person')`);
    await panel.search('zebra');
    await until(panel.page, `document.querySelectorAll('.entry').length === 0`);
    await panel.press('Clear the search');
    await until(panel.page, `document.querySelectorAll('.kind-people .entry').length === 5`);
    await panel.press('All 7 people');
    await until(panel.page, `document.querySelectorAll('.kind-people .entry').length === 7`);
    await page.close();
  });

  it('shows the kinds of number, the speakers and the quotes that are asked for', async () => {
    const { page, panel } = await open();
    await panel.go('numbers');
    const all = (await entries(panel.page)).length;
    await panel.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.chip[aria-pressed=false]')]
        .find((chip) => chip.textContent?.startsWith('Money'))
        ?.click(),
    );
    await until(panel.page, `document.querySelectorAll('.entry').length < ${all}`);
    for (const words of await entries(panel.page)) expect(words).toContain('$');
    await panel.go('quotes');
    await panel.page.select('select.chip', 'Lucille Vantongeren');
    await until(
      panel.page,
      `[...document.querySelectorAll('.entry .source')].every((source) => source.textContent.startsWith('Lucille'))`,
    );
    expect(await entries(panel.page)).not.toHaveLength(0);
    await page.close();
  });

  it('leads from a quote to its speaker, and back to what they say', async () => {
    const { page, panel } = await open();
    await panel.go('quotes');
    await panel.click('.entry .more');
    await panel.press('More about Adaeze Thornbury');
    await panel.page.waitForSelector('#lists[aria-labelledby="tab-people"] .entry.open');
    await until(panel.page, `document.activeElement.dataset.entry === 'person:Adaeze Thornbury'`);
    await panel.click('.sub .quote .go');
    await placeOnScreen(page, /^We are not buying boats/);
    await page.close();
  });

  it('is used by keys alone', async () => {
    const { page, panel } = await open();
    await panel.go('people');
    const rows = await panel.page.$$eval('.entry', (all) =>
      all.map((entry) => ({
        id: entry.querySelector<HTMLElement>('[data-entry]')?.dataset.entry ?? '',
        mentions: Number(entry.querySelector('.count')?.textContent),
      })),
    );
    const at = rows.findIndex(({ mentions }, row) => row > 0 && mentions > 1);
    const [before, wanted] = rows.slice(at - 1);
    await panel.page.focus(`[data-entry="${before?.id}"]`);
    await panel.page.keyboard.press('ArrowDown');
    await until(panel.page, `document.activeElement?.dataset.entry === ${JSON.stringify(wanted?.id)}`);
    await panel.page.keyboard.press('Enter');
    const first = await placeOnScreen(page, /./);
    await panel.page.keyboard.press('n');
    const words = (at: number) =>
      panel.page.waitForFunction(
        (place) => document.querySelector('.places span')?.textContent?.startsWith(`${place} of`),
        { polling: 50 },
        at,
      );
    await panel.page.keyboard.press('ArrowRight');
    await words(2);
    await panel.page.keyboard.press('p');
    await words(1);
    // The panel knows where it goes before the page is there.
    await eventually(() => placeOnScreen(page, /./)).toBe(first);
    await panel.page.keyboard.press('ArrowLeft');
    await until(panel.page, `!document.querySelector('.entry.open')`);
    await panel.page.keyboard.press('Escape');
    await page.waitForFunction(() => !CSS.highlights.get('nutgraf-place')?.size, { polling: 50 });
    await panel.page.focus('#tab-people');
    await panel.page.keyboard.press('ArrowRight');
    await panel.page.waitForSelector('#lists[aria-labelledby="tab-numbers"]');
    await page.close();
  });

  it('lights up what is on screen', async () => {
    const { page, panel } = await open();
    await panel.go('people');
    await page.evaluate(() => scrollTo(0, 0));
    await until(panel.page, `!document.querySelector('.entry.lit [data-entry="person:Samir Duggal"]')`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until(panel.page, `document.querySelector('.entry.lit [data-entry="person:Samir Duggal"]')`);
    await page.close();
  });

  it('lights up what is on screen of the next page, before its reader scrolls', async () => {
    const { page, panel } = await open();
    await panel.go('people');
    await page.goto(stage().site.put('/next-lit', storyPage('The next one', { paragraphs: 3 })));
    await panel.ready('The next one');
    await until(panel.page, `document.querySelectorAll('.kind-people .entry.lit').length === 3`);
    await page.close();
  });

  it('shows who says what, with each one’s share', async () => {
    const { page, panel } = await open();
    await panel.go('voices');
    const shares = await panel.page.$$eval('.share', (all) => all.map(({ textContent }) => textContent));
    expect(shares.length).toBeGreaterThan(3);
    for (const share of shares) expect(share).toMatch(/^\d+%$/);
    await page.close();
  });
}
