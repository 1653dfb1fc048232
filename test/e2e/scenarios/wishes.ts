import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { eventually } from '../eventually.ts';
import { placeOnScreen, until, untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'what a reader can wish for';

declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object, to: { frameId: 0 }): Promise<unknown>;
  };
  storage: Record<'sync', { set(items: object): Promise<void> }>;
};

/** The figures that are listed, in their order. */
const figures = (panel: Page): Promise<string[]> =>
  panel.$$eval('.kind-numbers .entry .figure', (all) =>
    all.map(({ textContent }) => textContent?.trim() ?? ''),
  );

const GERMAN = {
  headline: 'Lowmere kauft seine Fähren zurück',
  paragraphs: [
    'Die Hafenstadt Lowmere hat am Dienstag beschlossen, ihre Fährlinie für 48 Millionen Euro zurückzukaufen, nachdem der Sturm die Insel in der dritten Woche abgeschnitten hatte.',
    '„Wir kaufen keine Boote, wir kaufen das Recht, nach Hause zu kommen“, sagte die Vorsitzende des Rates am Abend vor den Leuten, die in die Halle gekommen waren.',
    'Etwa 600 Menschen hatten die Sitzung in der Fischhalle verfolgt, und im Netz waren es noch einmal mehr als doppelt so viele, wie die Stadt am Mittwoch mitteilte.',
    'Die Fischer der Insel hatten seit dem Herbst auf eine Entscheidung gewartet, denn ihr Fang verdarb, sobald der Wind aus Westen kam und die Boote im Hafen blieben.',
    'Am Mittwoch sagte die Landesregierung zu, 35 Prozent des Preises zu tragen, wenn die Stadt die Linie in den nächsten zehn Jahren nicht wieder verkauft.',
    'Die Reparatur der beiden Anleger wird nach einem Gutachten 14 Monate dauern und bis zu 9 Millionen Euro kosten; in 17 von 60 Pfählen fanden sich Risse.',
    'Die erste Fahrt unter der Flagge der Stadt ist für den Mai geplant, und wer dabei sein will, muss sich nach Angaben der Verwaltung bis zum Ende des Monats melden.',
    'Die Reederei hatte im Winter 212 von 340 Fahrten abgesagt. Drei ihrer Schiffe sind älter als 30 Jahre, und zwei der Anleger müssen in diesem Jahr erneuert werden.',
  ],
};

export function declare(stage: () => Stage): void {
  const open = async (url = `${stage().site.url}/ferries`) => {
    const { driver } = stage();
    const page = await driver.open(url);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    return { page, panel };
  };
  const choose = (panel: Page, concern: string, value: object) =>
    panel.evaluate(
      (key, wanted) => chrome.storage.sync.set({ [key]: { version: 1, value: wanted } }),
      concern,
      value,
    );

  it('lists in another order, and in other units', async () => {
    const { page, panel } = await open();
    await panel.go('numbers');
    const asWritten = await figures(panel.page);
    await choose(panel.page, 'lists', { people: 'name', numbers: 'money', quotes: 'speaker', follow: true });
    const first = async () => (await figures(panel.page)).slice(0, 3);
    await eventually(first).toEqual(Array(3).fill(expect.stringContaining('$')));
    expect((await figures(panel.page)).toSorted()).toEqual(asWritten.toSorted());
    await choose(panel.page, 'lists', { people: 'name', numbers: 'change', quotes: 'speaker', follow: true });
    await until(panel.page, `document.querySelector('.figure').textContent.includes('percent')`);
    await panel.go('quotes');
    const speakers = (await panel.listing()).quotes.map(({ speaker }) => speaker.split(' ')[0]);
    // Each speaker's quotes stand together.
    expect(speakers.filter((speaker, at) => speaker !== speakers[at - 1])).toEqual([...new Set(speakers)]);
    await panel.go('people');
    const names = (await panel.listing()).people.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
    await panel.go('numbers');
    await choose(panel.page, 'look', { theme: 'system', textSize: 'medium', units: 'imperial' });
    await until(
      panel.page,
      `[...document.querySelectorAll('.figure')].some(({ textContent }) => /12 centimeters.*≈ 4\\.7 in/.test(textContent))`,
    );
    await page.close();
  });

  it('steps from mention to mention by the keys of the page, and the panel goes along', async () => {
    const { page, panel } = await open();
    await panel.go('people');
    await panel.clickEntry('Mirela Castellanos');
    await placeOnScreen(page, /^Mirela Castellanos/);
    await panel.click('.entry[aria-current] .more');
    const at = (place: number) =>
      until(panel.page, `document.querySelector('.places span')?.textContent.startsWith('${place} of')`);
    await at(1);
    const step = (by: 1 | -1) =>
      panel.page.evaluate(async (steps) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        await chrome.tabs.sendMessage(tab!.id, { type: 'step', by: steps }, { frameId: 0 });
      }, by);
    await step(1);
    await at(2);
    expect(await placeOnScreen(page, /./)).not.toBe('Mirela Castellanos');
    await step(-1);
    await at(1);
    await page.close();
  });

  it('lists what it can of an article in another language, and says what it can’t', async () => {
    const { site } = stage();
    const html = magazineArticle({ ...ferryStory, ...GERMAN }).replace('lang="en"', 'lang="de"');
    const { page, panel } = await open(site.put('/faehren', html));
    await until(
      panel.page,
      `document.querySelector('.kind-people .note')?.textContent.includes('in English only')`,
    );
    const { numbers, quotes } = await panel.listing();
    expect(numbers.map(({ figure }) => figure)).toContainEqual(expect.stringContaining('600'));
    expect(quotes.map(({ words }) => words)).toContainEqual(
      expect.stringContaining('Wir kaufen keine Boote'),
    );
    await page.close();
  });

  it('keeps search, open entry and scroll of each tab', async () => {
    const { driver, site } = stage();
    const url = site.put('/to-scroll', storyPage('A story to scroll through', { paragraphs: 40 }));
    const { page, panel } = await open(url);
    await panel.go('quotes');
    await panel.search('wrote');
    await panel.click('.entry:nth-of-type(2) .more');
    await panel.page.waitForSelector('.entry.open');
    const opened = () =>
      panel.page.evaluate(
        () => document.querySelector<HTMLElement>('.entry.open [data-entry]')?.dataset.entry,
      );
    const before = await opened();
    await panel.page.$eval('.scroller', async (scroller) => {
      const ended = new Promise((resume) => scroller.addEventListener('scrollend', resume, { once: true }));
      scroller.scrollTo(0, 30);
      await ended;
    });
    const other = await driver.open(`${site.url}/journal/ferries`);
    await until(panel.page, `document.querySelector('input[type=search]')?.value === ''`);
    await page.bringToFront();
    await until(panel.page, `document.querySelector('input[type=search]')?.value === 'wrote'`);
    await eventually(opened).toBe(before);
    await eventually(() => panel.page.$eval('.scroller', ({ scrollTop }) => scrollTop)).toBe(30);
    await other.close();
    await page.close();
  });

  it('takes out what is no quote, and shows partial quotes alone', async () => {
    const { page, panel } = await open();
    await panel.go('quotes');
    const count = () => panel.page.$$eval('.entry', ({ length }) => length);
    const all = await count();
    await panel.press('Partial');
    await until(panel.page, `document.querySelectorAll('.entry').length < ${all}`);
    expect(await panel.page.$$eval('.words:not(.partial)', ({ length }) => length)).toBe(0);
    await panel.press('All');
    await until(panel.page, `document.querySelectorAll('.entry').length === ${all}`);
    await panel.click('.entry .more');
    await panel.press('Not a quote');
    await until(panel.page, `document.querySelectorAll('.entry').length === ${all - 1}`);
    await panel.press('Undo');
    await until(panel.page, `document.querySelectorAll('.entry').length === ${all}`);
    await page.close();
  });

  it('never reads a site, always reads a site, and takes it back', async () => {
    const { site } = stage();
    const host = new URL(site.url).hostname;
    const { page, panel } = await open();
    await panel.openDrawer();
    await panel.press(`Never read ${host}`);
    await panel.notice('No article here');
    await untilShown(page, '.post-related', true);
    await page.goto(`${site.url}/journal/ferries`);
    await panel.notice('No article here');
    await panel.page.waitForSelector(`::-p-text(You chose that pages of ${host} are never read.)`);
    await panel.press(`Read articles of ${host} again`);
    await panel.ready(ferryStory.headline);
    await page.goto(`${site.url}/tides`);
    await panel.notice('No article here');
    await panel.press(`Always read pages of ${host}`);
    await panel.ready();
    await page.close();
  });

  it('draws a story of thousands of numbers a page at a time', async () => {
    const { site } = stage();
    const paragraphs = Array.from(
      { length: 500 },
      (_, i) =>
        `On day ${i + 2} of the count, Inspector ${SURNAMES[i % SURNAMES.length]} said that ${i + 1_200} boats, ${i + 3_400} nets and ${i + 50} cars were lost, and $${i + 7} million with them.`,
    );
    const { page, panel } = await open(
      site.put('/count', magazineArticle({ ...ferryStory, headline: 'A long count', paragraphs })),
    );
    await panel.go('numbers');
    const drawn = () => panel.page.$$eval('.entry', ({ length }) => length);
    const first = await drawn();
    expect(first).toBeLessThan(200);
    await panel.page.evaluate(() => {
      const scroller = document.querySelector('.scroller');
      scroller?.scrollTo(0, scroller.scrollHeight);
    });
    await until(panel.page, `document.querySelectorAll('.entry').length > ${first}`);
    await panel.search('3899');
    await until(panel.page, `document.querySelectorAll('.entry').length <= 5`);
    await page.close();
  });
}

const SURNAMES = [
  'Aldous',
  'Brandt',
  'Castell',
  'Duggal',
  'Ebbers',
  'Farrow',
  'Gant',
  'Harrow',
  'Iversen',
  'Jonas',
];
