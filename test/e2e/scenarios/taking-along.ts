import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'taking the lists along';

interface Taken {
  copied?: string;
  saved?: Blob;
}

/** Has what is copied and saved put where the test can see it: a browser without a window has no clipboard to ask. */
const watch = (panel: Page) =>
  panel.evaluate(() => {
    const taken = globalThis as Taken;
    navigator.clipboard.writeText = async (words) => {
      taken.copied = words;
    };
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      taken.saved = blob;
      return create(blob);
    };
  });

export function declare(stage: () => Stage): void {
  it('copies and saves all that is listed, with a link to each place', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await watch(panel.page);
    const press = async (label: string) => {
      await panel.openCopying();
      await panel.click(`[aria-label="${label}"]`);
    };
    const copied = async () => {
      const found = await panel.page.waitForFunction(() => (globalThis as Taken).copied, { polling: 50 });
      const words = String(await found.jsonValue());
      await panel.page.evaluate(() => {
        delete (globalThis as Taken).copied;
      });
      return words;
    };
    await press('Copy as Markdown');
    const markdown = await copied();
    expect(markdown).toMatch(/^# \[Lowmere buys back/);
    expect(markdown).toContain(`](${site.url}/ferries#:~:text=Tobias%20Renner)`);
    await press('Copy as JSON');
    expect(JSON.parse(await copied()).people).toHaveLength(7);
    await press('Save as CSV (spreadsheet)');
    const csv = await panel.page.evaluate(() => (globalThis as Taken).saved?.text());
    expect(csv).toMatch(/^\ufeff?kind,words,about/);
    await panel.go('numbers');
    await panel.click('.entry .more');
    await panel.press('Copy link');
    expect(await copied()).toMatch(/#:~:text=/);
    await panel.pick('Copy as…', 'Markdown');
    const one = await copied();
    expect(one).toMatch(/^# \[Lowmere buys back/);
    expect(one.match(/^- /gm)).toHaveLength(1);
    await page.close();
  });

  it('gives spreadsheets no formula and Markdown no markup of the page', async () => {
    const { driver, site } = stage();
    const [first = '', ...others] = ferryStory.paragraphs;
    const paragraphs = [
      first,
      '“=HYPERLINK("https://evil.example"; "click") was the whole of the letter that we got that day,” said Tobias Renner.',
      '“+1 [more](javascript:alert(1)) of these *great* <b>letters</b> came in on the next day,” said Tobias Renner.'.replaceAll(
        /[<>]/g,
        (mark) => (mark === '<' ? '&lt;' : '&gt;'),
      ),
      ...others,
    ];
    const page = await driver.open(
      site.put(
        '/formulas',
        magazineArticle({ ...ferryStory, headline: '=SUM(1+1) and other letters', paragraphs }),
      ),
    );
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready('=SUM(1+1) and other letters');
    await watch(panel.page);
    const take = async (label: string) => {
      await panel.openCopying();
      await panel.click(`[aria-label="${label}"]`);
      const words = await panel.page.waitForFunction(() => (globalThis as Taken).copied, { polling: 50 });
      await panel.page.evaluate(() => {
        delete (globalThis as Taken).copied;
      });
      return String(await words.jsonValue());
    };
    const csv = await take('Copy as CSV (spreadsheet)');
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain(`'+1 [more]`);
    expect(csv).toContain(`'=SUM(1+1) and other letters`);
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    const markdown = await take('Copy as Markdown');
    expect(markdown).toContain(String.raw`\[more\]\(javascript\:alert\(1\)\)`);
    expect(markdown).toContain(String.raw`\<b\>letters\</b\>`);
    await page.close();
  });

  it('copies a link that leads to the very place', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await watch(panel.page);
    await panel.go('people');
    await panel.page.evaluate(() => {
      const row = document.querySelector('[data-entry="person:Samir Duggal"]')?.parentElement;
      row?.querySelector<HTMLElement>('.more')?.click();
    });
    await panel.press('Copy link');
    const copied = await panel.page.waitForFunction(() => (globalThis as Taken).copied, { polling: 50 });
    const there = await driver.open(String(await copied.jsonValue()));
    // The last of the story: far below what is on screen at first.
    await there.waitForFunction(
      () => {
        const place = [...document.querySelectorAll('p')].find(({ textContent }) =>
          textContent?.includes('Samir Duggal'),
        );
        const { top = -1, bottom = -1 } = place?.getBoundingClientRect() ?? {};
        return scrollY > 0 && bottom > 0 && top < innerHeight;
      },
      { polling: 50 },
    );
    await there.close();
    await page.close();
  });

  it('copies no more than is found', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await watch(panel.page);
    await panel.search('whitcombe');
    await panel.openCopying();
    await panel.click('[aria-label="Copy as Plain text"]');
    const found = await panel.page.waitForFunction(() => (globalThis as Taken).copied, { polling: 50 });
    const words = String(await found.jsonValue());
    expect(words).toContain('Harlan Whitcombe, Governor');
    expect(words).not.toContain('Tobias Renner');
    await page.close();
  });
}
