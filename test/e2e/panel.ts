import type { ElementHandle, Page } from 'puppeteer-core';

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

  /** Waits until the panel has come to an end with the page. */
  async settled(): Promise<'ready' | 'notice'> {
    const found = await this.page.waitForSelector('#lists, main.notice:not(.busy)', { timeout: 90_000 });
    return (await found?.evaluate((element) => element.id)) === 'lists' ? 'ready' : 'notice';
  }

  /** Waits until the panel tells that there is no story, and why; its words. */
  async notice(): Promise<string> {
    // At one go: the panel may be busy again a moment later.
    const words = await this.page.waitForFunction(
      () => document.querySelector('main.notice:not(.busy) h1')?.textContent,
      { polling: 50 },
    );
    return (await words.jsonValue()) ?? '';
  }

  /** Goes to a section; a click is repeated where the panel was drawn anew under it. */
  async go(section: Section): Promise<void> {
    const shown = () => this.page.$(`#lists[aria-labelledby="tab-${section}"]`);
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      await this.page.locator(`#tab-${section}`).click();
      for (let look = 0; look < 20; look++) {
        if (await shown()) return;
        await new Promise((resume) => setTimeout(resume, 50));
      }
    }
    throw new Error(`Waiting for the section ${section} failed`);
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
    const found = await this.page.waitForFunction(
      (start) =>
        [...document.querySelectorAll<HTMLElement>('.entry .go')].find((button) =>
          button.textContent?.trim().startsWith(start),
        ),
      { polling: 50 },
      words,
    );
    // Drawn anew meanwhile: it is looked for again.
    await (found as ElementHandle<HTMLElement>).click().catch((error: unknown) => {
      if (!/detached/.test(String(error))) throw error;
      return this.clickEntry(words);
    });
  }

  /** Opens the list of boxes and what can be done with the page. */
  async openDrawer(): Promise<void> {
    const button = await this.page.waitForSelector('.footer-button');
    if ((await button?.evaluate((element) => element.ariaExpanded)) !== 'true') await button?.click();
    await this.page.waitForSelector('footer .drawer');
  }

  /** Clicks the box to tick that has this label. */
  async tick(label: string): Promise<void> {
    const found = await this.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === wanted)?.control,
      { polling: 50 },
      label,
    );
    await (found as ElementHandle<HTMLElement>).click();
  }

  /** Opens the menu with these words, and picks one of its choices. */
  async pick(menu: string, choice: string): Promise<void> {
    await this.press(menu);
    await this.page
      .locator(`::-p-xpath(//*[@role="menu"]/button[normalize-space(.)="${choice}"])`)

      .click();
  }

  /** Clicks the button with these words; again where it is drawn anew meanwhile. */
  async press(words: string): Promise<void> {
    await this.page.locator(`::-p-xpath(//button[normalize-space(.)="${words}"])`).click();
  }
}
