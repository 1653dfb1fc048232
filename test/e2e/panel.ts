import type { ElementHandle, Page } from 'puppeteer-core';
import { click } from './click.ts';

/** What the panel lists, as a reader sees it. */
export interface Listing {
  readonly people: readonly { readonly name: string; readonly role: string }[];
  /** The figure with its qualifier and what is counted, and who gives it. */
  readonly numbers: readonly { readonly figure: string; readonly source: string }[];
  readonly quotes: readonly { readonly words: string; readonly speaker: string }[];
}

export const SECTIONS = ['story', 'people', 'numbers', 'quotes', 'voices'] as const;

export type Section = (typeof SECTIONS)[number];

/** The panel as its reader uses it. Each step waits until the panel is there for it. */
export class PanelReader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the panel shows an article whose title is `title`, or any article. */
  async ready(title?: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => {
        const shown = document.querySelector('header h1')?.textContent;
        return document.querySelector('#lists') && (wanted === undefined || shown === wanted);
      },
      { polling: 50 },
      title,
    );
  }

  /** Waits until the panel has come to an end with the page, or to the one that is wanted. */
  async settled(wanted?: 'ready' | 'notice'): Promise<'ready' | 'notice'> {
    const ends = { ready: '#lists', notice: 'main.notice:not(.busy)' };
    const end = wanted ? ends[wanted] : Object.values(ends).join();
    const found = await this.page.waitForSelector(end, { timeout: 90_000 });
    return (await found?.evaluate((element) => element.id)) === 'lists' ? 'ready' : 'notice';
  }

  /** Waits until the panel tells that there is no story, and why: with these words, or any, which it gives. */
  async notice(words?: string): Promise<string> {
    // At one go: the panel may be busy again a moment later.
    const told = await this.page.waitForFunction(
      (wanted) => {
        const now = document.querySelector('main.notice:not(.busy) h1')?.textContent;
        return wanted === undefined || now === wanted ? now : undefined;
      },
      { polling: 50 },
      words,
    );
    return (await told.jsonValue()) ?? '';
  }

  /** Goes to a section. */
  async go(section: Section): Promise<void> {
    await this.click(`#tab-${section}`);
    await this.page.waitForSelector(`#lists[aria-labelledby="tab-${section}"]`);
  }

  /** Clicks an element once it is there. */
  click(selector: string): Promise<void> {
    return click(this.page, selector);
  }

  /** All that is listed, read from its three sections. */
  async listing(): Promise<Listing> {
    await this.go('people');
    const people = await this.page.$$eval('.kind-people .entry', (entries) =>
      entries.map((entry) => ({
        name: entry.querySelector('.name')?.textContent ?? '',
        role: entry.querySelector('.who .soft')?.textContent ?? '',
      })),
    );
    await this.go('numbers');
    const numbers = await this.page.$$eval('.kind-numbers .entry', (entries) =>
      entries.map((entry) => ({
        figure: entry.querySelector('.figure')?.textContent?.trim() ?? '',
        source: entry.querySelector('.source')?.textContent ?? '',
      })),
    );
    await this.go('quotes');
    const quotes = await this.page.$$eval('.kind-quotes .entry', (entries) =>
      entries.map((entry) => ({
        words: entry.querySelector('.words')?.textContent ?? '',
        speaker: entry.querySelector('.source')?.textContent ?? '',
      })),
    );
    return { people, numbers, quotes };
  }

  /** Clicks the entry of the section on show whose words begin so. */
  async clickEntry(words: string): Promise<void> {
    const find = () =>
      this.page.waitForFunction(
        (start) =>
          [...document.querySelectorAll<HTMLElement>('.entry .go')].find((button) =>
            button.textContent?.trim().startsWith(start),
          ),
        { polling: 50 },
        words,
      );
    await click(this.page, find as () => Promise<ElementHandle>);
  }

  /** Types into the search field, in place of what was there. */
  async search(words: string): Promise<void> {
    await this.page.locator('input[type=search]').fill(words);
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('input[type=search]')?.value === wanted,
      { polling: 50 },
      words,
    );
  }

  /** Opens the list of boxes and what can be done with the page. */
  async openDrawer(): Promise<void> {
    await this.page.waitForSelector('.footer-button');
    if (!(await this.page.$('footer .drawer'))) await this.click('.footer-button');
    await this.page.waitForSelector('footer .drawer');
  }

  /** Opens what copies or saves all that is listed. */
  async openCopying(): Promise<void> {
    if (!(await this.page.$('.copy-drawer'))) await this.click('[aria-label="Copy or save everything"]');
    await this.page.waitForSelector('.copy-drawer');
  }

  /** Opens the settings in the panel. */
  async openSettings(): Promise<void> {
    await this.click('.settings-button');
    await this.page.waitForSelector('.settings');
  }

  /** Goes back from the settings to the lists. */
  async leaveSettings(): Promise<void> {
    await this.click('[aria-label="Back"]');
    await this.ready();
  }

  /** Clicks the box to tick that has this label. */
  async tick(label: string): Promise<void> {
    const find = () =>
      this.page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === wanted)
            ?.control,
        { polling: 50 },
        label,
      );
    await click(this.page, find as () => Promise<ElementHandle>);
  }

  /** Opens the menu with these words, and picks one of its choices. */
  async pick(menu: string, choice: string): Promise<void> {
    await this.press(menu);
    await this.click(`::-p-xpath(//*[@role="menu"]/button[normalize-space(.)="${choice}"])`);
  }

  /** Clicks the button with these words. */
  async press(words: string): Promise<void> {
    await this.click(`::-p-xpath(//button[normalize-space(.)="${words}"])`);
  }
}
