import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { click } from '../click.ts';
import { until } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'correcting the lists';

const names = (panel: Page): Promise<string[]> =>
  panel.$$eval('.kind-people .entry .who .name', (all) => all.map(({ textContent }) => textContent ?? ''));

export function declare(stage: () => Stage): void {
  const open = async (path: string) => {
    const { driver, site } = stage();
    const page = await driver.open(site.url + path);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    return { page, panel };
  };
  const openEntry = async (panel: Page, id: string) => {
    await panel.evaluate((entry) => {
      const row = document.querySelector(`[data-entry="${CSS.escape(entry)}"]`)?.parentElement;
      row?.querySelector<HTMLElement>('.more[aria-expanded=false]')?.click();
    }, id);
    await panel.waitForSelector('.entry.open');
  };

  it('takes out who is no person, keeps the focus, and undoes it', async () => {
    const { page, panel } = await open('/journal/ferries');
    await panel.go('people');
    const before = await names(panel.page);
    await openEntry(panel.page, 'person:Samir Duggal');
    await panel.press('Not a person');
    await until(panel.page, `!document.querySelector('[data-entry="person:Samir Duggal"]')`);
    await until(panel.page, `document.activeElement.matches('[data-entry]')`);
    await panel.press('Undo');
    await until(panel.page, `document.querySelector('[data-entry="person:Samir Duggal"]')`);
    await until(panel.page, `document.querySelector('[role=status]').textContent.startsWith('Undone')`);
    expect(await names(panel.page)).toEqual(before);
    await page.close();
  });

  it('keeps corrections for the next visit, and takes them back one by one', async () => {
    const { page, panel } = await open('/blocks/ferries');
    await panel.go('people');
    const before = await names(panel.page);
    await openEntry(panel.page, 'person:Tobias Renner');
    await panel.pick('Same person as…', 'Harlan Whitcombe');
    await until(panel.page, `!document.querySelector('[data-entry="person:Tobias Renner"]')`);
    await panel.go('quotes');
    const quote = await panel.page.$eval('[data-entry]', (row) => (row as HTMLElement).dataset.entry ?? '');
    await openEntry(panel.page, quote);
    await panel.pick('Wrong speaker…', 'Mirela Castellanos');
    await until(panel.page, `document.querySelector('.entry .source').textContent.startsWith('Mirela')`);
    await page.reload();
    await panel.ready();
    await panel.go('quotes');
    await until(panel.page, `document.querySelector('.entry .source')?.textContent.startsWith('Mirela')`);
    await panel.go('people');
    expect(await names(panel.page)).not.toContain('Tobias Renner');
    await panel.openDrawer();
    for (const left of [1, 0]) {
      await panel.press('Undo');
      await until(
        panel.page,
        `document.querySelectorAll('[aria-labelledby=corrections-heading] li').length === ${left}`,
      );
    }
    expect(await names(panel.page)).toEqual(before);
    await page.close();
  });

  it('takes the reader’s word for what is an article, also at the next visit', async () => {
    const { driver, site } = stage();
    const { page, panel } = await open('/journal/ferries');
    await panel.openDrawer();
    await panel.press('This is not an article');
    await panel.notice('No article here');
    await until(
      panel.page,
      `document.querySelector('.status').textContent.startsWith('This page is not read as')`,
    );
    await until(
      panel.page,
      `document.querySelector('main.notice p').textContent.startsWith('You said that this page is not')`,
    );
    await panel.press('Undo');
    await panel.ready();
    await page.reload();
    await panel.ready();
    await panel.openDrawer();
    await panel.press('This is not an article');
    await panel.notice();
    await page.reload();
    await panel.notice('No article here');
    await panel.press('Read it anyway');
    await panel.ready();
    await until(
      panel.page,
      `document.querySelector('.status').textContent.startsWith('This page is read from now on')`,
    );
    await panel.press('Undo');
    await panel.notice('No article here');
    const forget = async () => {
      const options = await driver.openExtensionPage('options.html');
      await click(options, `[aria-label="Forget what was chosen for ${site.url}/journal/ferries"]`);
      await until(options, `document.activeElement.textContent === 'All pages are judged by their looks.'`);
      await options.close();
      await page.bringToFront();
    };
    await forget();
    await panel.ready();
    // The same where the reader's word is of this very visit.
    await panel.openDrawer();
    await panel.press('This is not an article');
    await panel.notice('No article here');
    await forget();
    await panel.ready();
    await page.close();
  });
}
