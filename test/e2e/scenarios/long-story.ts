import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { until } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'a story of 300 people, 2,000 numbers and 500 quotes';

const FIRST = ['Adele', 'Bruno', 'Carla', 'Dario', 'Edith', 'Fabio', 'Greta', 'Hugo', 'Irina', 'Jonas'];
const SURNAME_STARTS = ['Ald', 'Brand', 'Cast', 'Dugg', 'Ebb', 'Farr', 'Grand', 'Harr', 'Ivers', 'Jon'];
const SURNAME_ENDS = ['ington', 'erly', 'ello', 'ham', 'worth', 'son', 'stead', 'field', 'mere', 'wick'];

/** 300 different names. */
const name = (at: number): string =>
  `${FIRST[at % 10]} ${SURNAME_STARTS[Math.floor(at / 10) % 10]}${SURNAME_ENDS[(Math.floor(at / 100) * 3 + at) % 10]}`;

/** Each of them says something, and the first one everything that is left to say. */
const paragraphs = Array.from(
  { length: 500 },
  (_, at) =>
    `“We wrote down every boat of pier ${at + 1} before the storm took it away,” said ${name(at < 300 ? at : 0)}. Of ${at + 1200} boats, ${at + 3400} nets, ${at + 50} cars and ${at + 7100} pots nothing was left.`,
);

/** What the tab of a section says that it holds. */
const counted = (panel: Page, section: string): Promise<number> =>
  panel.$eval(`#tab-${section} b`, (count) => Number(count.textContent?.replace(/\D/g, '')));

export function declare(stage: () => Stage): void {
  it('is listed a page at a time, searched by the next frame, and scrolled to its end', async () => {
    const { driver, site } = stage();
    const page = await driver.open(
      site.put('/long-count', magazineArticle({ ...ferryStory, headline: 'The longest count', paragraphs })),
    );
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.page.waitForFunction(
      () =>
        document.querySelector('#lists') && document.querySelector('h1')?.textContent === 'The longest count',
      { timeout: 90_000, polling: 50 },
    );
    expect(await counted(panel.page, 'people')).toBeGreaterThan(250);
    expect(await counted(panel.page, 'numbers')).toBeGreaterThan(1900);
    expect(await counted(panel.page, 'quotes')).toBeGreaterThan(490);

    for (const section of ['people', 'numbers', 'quotes', 'voices'] as const) {
      await panel.go(section);
      expect(await panel.page.$$eval('.entry', ({ length }) => length)).toBeLessThan(200);
    }

    await panel.go('people');
    const open = `.entry:has([data-entry="person:${name(0)}"])`;
    await panel.click(`${open} .more`);
    await until(panel.page, `document.querySelectorAll('.sub .quote').length === 12`);
    await panel.click(`${open} .sub + .show-more`);
    await until(panel.page, `document.querySelectorAll('.sub .quote').length === 72`);
    // The button stays where the reader pressed it.
    expect(await panel.page.evaluate(() => document.activeElement?.className)).toContain('show-more');
    await panel.click(`${open} .more`);

    await panel.go('numbers');
    const late = await panel.page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      const late: string[] = [];
      for (const words of ['b', 'bo', 'boa', 'boat', 'boats', 'boats 1', 'boats 12', 'boats 120']) {
        set.call(field, words);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        const listed = document.querySelector('.lists')!.textContent;
        if (document.querySelectorAll('.entry').length >= 200) late.push(`all of ${words}`);
        await new Promise((rested) => setTimeout(rested, 200));
        if (document.querySelector('.lists')!.textContent !== listed) late.push(words);
      }
      return late;
    });
    expect(late).toEqual([]);
    await until(panel.page, `document.querySelector('.figure').textContent.includes('120')`);

    await panel.search('');
    await panel.go('people');
    const all = await counted(panel.page, 'people');
    await panel.page.waitForFunction(
      (wanted) => {
        document.querySelector('.lists')?.lastElementChild?.scrollIntoView(false);
        return document.querySelectorAll('.kind-people .entry').length === wanted;
      },
      { polling: 50 },
      all,
    );
    await page.close();
  });
}
