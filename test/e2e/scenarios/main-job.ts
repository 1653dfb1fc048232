import { expect, it } from 'vitest';
import type { BrowserName } from '../../programs/browsers.ts';
import { ferryStory } from '../../site/story.ts';
import { journalArticle } from '../../site/themes/journal.ts';
import { eventually } from '../eventually.ts';
import { marked, markup, placeOnScreen, untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'the main job';

const HEADLINE = 'Lowmere buys back its ferries as storms cut the island off for a third week';

export function declare(stage: () => Stage, browser: BrowserName): void {
  const open = async (path = '/ferries') => {
    const { driver, site } = stage();
    const page = await driver.open(site.url + path);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(HEADLINE);
    return { page, panel };
  };

  it('lists who is in the story, how many, and who said what', async () => {
    const { page, panel } = await open();
    const { people, numbers, quotes } = await panel.listing();
    expect(people.map(({ name, role }) => `${name}, ${role}`)).toEqual(
      expect.arrayContaining([
        'Adaeze Thornbury, Council President',
        'Tobias Renner, Meridian’s chief executive',
        'Mirela Castellanos, Harbor engineer',
        'Pål Asgeirsson, Fisherman',
        'Harlan Whitcombe, Governor',
        'Lucille Vantongeren, Senator',
        'Samir Duggal, Professor',
      ]),
    );
    expect(people).toHaveLength(7);
    const figures = numbers.map(({ figure }) => figure);
    for (const figure of ['$48 million', 'About 600 people', 'at least $6.5 million', '1,004 residents'])
      expect(figures).toContainEqual(expect.stringContaining(figure));
    const words = quotes.map((quote) => `${quote.words} ${quote.speaker}`);
    expect(words).toContainEqual(expect.stringMatching(/We are not buying boats.*Adaeze Thornbury/));
    expect(words).toContainEqual(expect.stringMatching(/a sentimental mistake.*Tobias Renner/));
    await page.close();
  });

  it.each(['/journal/ferries', '/blocks/ferries'])('lists the same of %s', async (path) => {
    const magazine = await open();
    const expected = await magazine.panel.listing();
    await magazine.page.close();
    const { page, panel } = await open(path);
    expect(await panel.listing()).toEqual(expected);
    await page.close();
  });

  it('leads to a number that only the headline gives', async () => {
    const { driver, site } = stage();
    const headline = 'Harbor counts 9,300 boats after the storm';
    const story = { ...ferryStory, headline };
    const page = await driver.open(site.put('/boats', journalArticle(story)));
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(headline);
    await panel.go('numbers');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await panel.clickEntry('9,300 boats');
    expect(await placeOnScreen(page, /^9,300$/)).toBe('9,300');
    const [place] = await page.evaluate(() =>
      [...(CSS.highlights.get('nutgraf-place') ?? [])].map(
        ({ startContainer }) => startContainer.parentElement?.localName,
      ),
    );
    expect(place).toBe('h1');
    await page.close();
  });

  it('hides related posts, keeps the source link, and brings the box back by one click', async () => {
    const { page, panel } = await open();
    await untilShown(page, '.post-related', false);
    await untilShown(page, '.pagination', false);
    await untilShown(page, '.source a', true);
    await panel.openDrawer();
    await panel.page.waitForSelector('.boxes li p');
    // Its kind, why it was taken for that, and its first words.
    expect(await panel.page.$eval('.boxes li p', ({ textContent }) => textContent)).toMatch(
      /^Related posts (headed “[^”]+”|.+) ?\S+ \S+/,
    );
    await panel.press('Restore');
    await untilShown(page, '.post-related', true);
    await untilShown(page, '.pagination', true);
    await page.close();
  });

  it('shows and hides all boxes at once, each with its kind', async () => {
    const { driver, site } = stage();
    const foot = `<section class="newsletter"><h2>Get our newsletter</h2><p>Every morning in your inbox.</p>
<form><input type="email" placeholder="E-mail address"><button>Sign up</button></form></section>`;
    const page = await driver.open(site.put('/two-boxes', storyPage('Two boxes under a story', { foot })));
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    const both = async (shown: boolean) => {
      for (const box of ['.related-posts', '.newsletter']) await untilShown(page, box, shown);
    };
    await both(false);
    await panel.openDrawer();
    expect(
      await panel.page.$$eval('.boxes .name', (all) => all.map(({ textContent }) => textContent)),
    ).toEqual(['Related posts', 'Newsletter sign-up']);
    await panel.press('Restore all');
    await both(true);
    await panel.press('Hide all');
    await both(false);
    await page.close();
  });

  it('leaves the document as it was, but for the hidden boxes', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    await untilShown(page, '.post-related', false);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(HEADLINE);
    await panel.go('people');
    await panel.clickEntry('Tobias Renner');
    await placeOnScreen(page, /^Tobias Renner/);
    await panel.openDrawer();
    await panel.press('Restore');
    await untilShown(page, '.post-related', true);
    const served = await page.evaluate(
      async () =>
        new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
          .documentElement.outerHTML,
    );
    expect(await markup(page)).toBe(served);
    await page.close();
  });

  it('goes to the place of an entry and marks it, and on to the next by a second click', async () => {
    const { page, panel } = await open();
    await panel.go('people');
    await panel.clickEntry('Mirela Castellanos');
    expect(await placeOnScreen(page, /^Mirela Castellanos/)).toBe('Mirela Castellanos');
    await panel.clickEntry('Mirela Castellanos');
    expect(await placeOnScreen(page, /^(Her|(Ms\. )?Castellanos)$/)).not.toBe('');
    await panel.go('numbers');
    await panel.clickEntry('$48 million');
    await placeOnScreen(page, /^\$48 million/);
    await panel.go('quotes');
    await panel.clickEntry('We are not buying boats');
    await placeOnScreen(page, /^We are not buying boats/);
    await page.close();
  });

  it('marks the kinds in the page, as far as each is wanted', async () => {
    const { page } = await open();
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-people'), { polling: 50 });
    expect(await marked(page, 'people')).toContain('Adaeze Thornbury');
    expect(await marked(page, 'numbers')).toContain('$48 million');
    expect(await marked(page, 'quotes')).toContainEqual(expect.stringContaining('I wish them calm seas'));
    const panel = new PanelReader(await stage().driver.openPanel(page));
    await panel.ready();
    await panel.openSettings();
    for (const [label, name] of [
      ['People', 'people'],
      ['Numbers', 'numbers'],
      ['Quotes', 'quotes'],
    ] as const) {
      await panel.tick(label);
      await page.waitForFunction((key) => !CSS.highlights.has(key), { polling: 50 }, `nutgraf-${name}`);
      await panel.tick(label);
      await page.waitForFunction((key) => CSS.highlights.has(key), { polling: 50 }, `nutgraf-${name}`);
    }
    await panel.leaveSettings();
    await page.close();
  });

  if (browser === 'chromium')
    it('prints no marks', async () => {
      const { driver, site } = stage();
      const page = await driver.open(`${site.url}/ferries`);
      await new PanelReader(await driver.openPanel(page)).ready();
      await page.waitForFunction(() => CSS.highlights.has('nutgraf-people'));
      const line = () =>
        page.evaluate(
          () => getComputedStyle(document.body, '::highlight(nutgraf-people)').textDecorationLine,
        );
      await eventually(line).toBe('underline');
      await page.emulateMediaType('print');
      expect(await line()).toBe('none');
      await page.close();
    });
}
