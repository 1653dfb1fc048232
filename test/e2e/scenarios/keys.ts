import type { KeyInput, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { placeOnScreen, until } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'the panel by keys alone';

/** More stops of the Tab key than any way in the panel has. */
const MOST_STOPS = 60;

const isFocused = (selector: string) => `document.activeElement.matches(${JSON.stringify(selector)})`;

/** Presses Tab until it comes to an element, which must show that it has the focus. */
async function tabTo(panel: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await panel.keyboard.press('Tab');
    const seen = await panel.evaluate((wanted) => {
      const at = document.activeElement;
      return at?.matches(wanted) ? getComputedStyle(at).outlineStyle : undefined;
    }, selector);
    if (seen === undefined) continue;
    expect(seen, selector).not.toBe('none');
    return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

export function declare(stage: () => Stage): void {
  const open = async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    await driver.closePanel();
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await driver.focusPanel();
    const press = (key: KeyInput) => panel.page.keyboard.press(key);
    const focused = (selector: string) => until(panel.page, isFocused(selector));
    return { page, panel: panel.page, press, focused };
  };

  it('searches, goes to a place, opens an entry and comes back', async () => {
    const { page, panel, press, focused } = await open();
    await tabTo(panel, '[role=tab]');
    await press('ArrowRight');
    await focused('#tab-people');
    await tabTo(panel, 'input[type=search]');
    await panel.keyboard.type('castellanos');
    await until(panel, `document.querySelectorAll('.entry').length === 1`);
    await press('ArrowDown');
    await focused('[data-entry="person:Mirela Castellanos"]');
    await press('Enter');
    await placeOnScreen(page, /^Mirela Castellanos/);
    await press('ArrowRight');
    await until(panel, `document.querySelector('.entry.open')`);
    await tabTo(panel, '[aria-label="Next mention"]');
    await press('Enter');
    await placeOnScreen(page, /Castellanos|Her/);
    await press('ArrowLeft');
    await focused('[data-entry="person:Mirela Castellanos"]');
    await until(panel, `!document.querySelector('.entry.open')`);
    await panel.keyboard.down('Shift');
    await tabTo(panel, 'input[type=search]');
    await panel.keyboard.up('Shift');
    await press('Escape');
    await until(panel, `document.querySelectorAll('.entry').length === 7`);
    await page.close();
  });

  it('makes one of two people only where that is picked', async () => {
    const { page, panel, press } = await open();
    await new PanelReader(panel).go('people');
    const names = () =>
      panel.$$eval('.entry .who .name', (all) => all.map(({ textContent }) => textContent ?? ''));
    const before = await names();
    const words = () => panel.evaluate(() => document.activeElement?.textContent);
    const menu = () => panel.$('[role=menu]');
    const others = before.filter((name) => name !== 'Tobias Renner').sort();
    await tabTo(panel, '[data-entry]');
    for (const _ of before.slice(0, before.indexOf('Tobias Renner'))) await press('ArrowDown');
    await press('ArrowRight');
    await tabTo(panel, '[aria-haspopup=menu]');
    await press('ArrowDown');
    await eventually(words).toBe('Markdown');
    await press('Tab');
    await eventually(menu).toBeNull();
    await until(panel, `document.activeElement.textContent === 'Not a person'`);
    await press('Tab');
    await press('ArrowDown');
    await eventually(words).toBe(others[0]);
    await press('ArrowDown');
    await eventually(words).toBe(others[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    await eventually(words).toBe(others.at(-1));
    await panel.keyboard.type('whit');
    await eventually(words).toBe('Harlan Whitcombe');
    await press('Escape');
    await eventually(menu).toBeNull();
    await eventually(words).toBe('Same person as…');
    expect(await names()).toEqual(before);
    await press('Enter');
    await eventually(words).toBe(others[0]);
    await press('m');
    await eventually(words).toBe('Mirela Castellanos');
    await press('Enter');
    await until(panel, `!document.querySelector('[data-entry="person:Tobias Renner"]')`);
    await until(panel, `document.activeElement.matches('[data-entry]')`);
    const told = 'same person as “Mirela Castellanos”';
    await until(panel, `document.querySelector('[role=status]').textContent.includes('${told}')`);
    await panel.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === 'Undo') button.click();
    });
    await eventually(names).toEqual(before);
    await page.close();
  });

  it('opens and closes drawers and settings, and the focus comes back', async () => {
    const { page, panel, press, focused } = await open();
    await tabTo(panel, '[aria-label="Copy or save everything"]');
    await press('Enter');
    await tabTo(panel, '[aria-label="Copy as JSON"]');
    await press('Escape');
    await focused('[aria-label="Copy or save everything"]');
    await tabTo(panel, '.settings-button');
    await press('Enter');
    await focused('[aria-label="Back"]');
    await tabTo(panel, 'select');
    await panel.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Back"]')?.focus());
    await press('Enter');
    await focused('.settings-button');
    await tabTo(panel, '.footer-button');
    await press('Enter');
    await until(panel, `document.querySelector('footer .drawer')`);
    await tabTo(panel, '.boxes button');
    await press('Enter');
    await until(panel, `document.activeElement.textContent === 'Hide'`);
    await press('Escape');
    await focused('.footer-button');
    await until(panel, `!document.querySelector('footer .drawer')`);
    await page.close();
  });

  it('closes by Escape what is open, from its button and from within, and names what a button is for', async () => {
    const { page, panel, press, focused } = await open();
    const copy = '[aria-label="Copy or save everything"]';
    await tabTo(panel, copy);
    await press('Enter');
    await until(panel, `document.querySelector('.copy-drawer')`);
    await press('Escape');
    await until(panel, `!document.querySelector('.copy-drawer')`);
    await focused(copy);
    await tabTo(panel, '.settings-button');
    await press('Enter');
    await focused('[aria-label="Back"]');
    await tabTo(panel, 'input');
    await press('Escape');
    await focused('.settings-button');
    await tabTo(panel, '[data-entry]');
    await press('ArrowRight');
    await tabTo(panel, '.details button');
    await press('Escape');
    await until(panel, `!document.querySelector('.entry.open')`);
    await focused('[data-entry]');
    await tabTo(panel, '.footer-button');
    await press('Enter');
    await until(panel, `document.querySelector('footer .drawer')`);
    const described = await panel.$eval('.boxes button', (button) => {
      const [about] = button.ariaDescribedByElements ?? [
        document.getElementById(button.getAttribute('aria-describedby') ?? ''),
      ];
      return about?.textContent;
    });
    expect(described).toContain('Related posts');
    await press('Escape');
    await until(panel, `!document.querySelector('footer .drawer')`);
    await focused('.footer-button');
    await page.close();
  });

  it('never loses the focus where what had it goes', async () => {
    const { page, panel, press, focused } = await open();
    await tabTo(panel, '.footer-button');
    await press('Enter');
    await until(panel, `document.querySelector('footer .drawer')`);
    await tabTo(panel, '.drawer > .entry-actions button');
    await press('Enter');
    await focused('main.notice h1');
    await tabTo(panel, '.main-button');
    await press('Enter');
    await focused('#tab-story');
    await tabTo(panel, '[data-entry]');
    await press('ArrowRight');
    await until(panel, `document.querySelector('.entry.open')`);
    await tabTo(panel, '.details .entry-actions + .entry-actions button');
    await press('Enter');
    await focused('[data-entry]');
    await tabTo(panel, '.status button');
    await press('Enter');
    await focused('[data-entry]');
    await page.close();
  });

  it('stops at an entry that is to be seen, also where the last one with the focus is not', async () => {
    const { page, panel, press, focused } = await open();
    await tabTo(panel, '[role=tab]');
    await press('ArrowRight');
    await focused('#tab-people');
    await tabTo(panel, '[data-entry]');
    await press('End');
    await focused('.entry:last-child [data-entry]');
    await new PanelReader(panel).go('story');
    await until(panel, `document.querySelectorAll('.kind-numbers .entry').length === 4`);
    await tabTo(panel, '.kind-people [data-entry]');
    await page.close();
  });

  it('tells a screen reader what is found, once typing rests, and nothing while a story grows', async () => {
    const { page, panel } = await open();
    const told = async () => panel.$eval('[role=status]', (region) => region.textContent?.trim());
    await until(panel, `document.querySelector('[role=status]').textContent.startsWith('7 people')`);
    await panel.evaluate(() => {
      const region = document.querySelector('[role=status]')!;
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await tabTo(panel, 'input[type=search]');
    // As fast as a reader types, however slow the driver is.
    await panel.evaluate(async () => {
      for (const letter of 'whitcombe') {
        document.execCommand('insertText', false, letter);
        await new Promise((resume) => setTimeout(resume, 20));
      }
    });
    await until(panel, `document.querySelector('[role=status]').textContent.startsWith('1 person')`);
    const heard = () => panel.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length);
    expect(await heard()).toBeLessThanOrEqual(2);
    const before = [await heard(), await told()];
    await page.evaluate(() => {
      const last = document.querySelector('.entry-content p:last-of-type');
      const more = document.createElement('p');
      more.textContent =
        'Governor Harlan Whitcombe said that 900 more people came. “We waited,” Mr. Whitcombe said.';
      last?.before(more);
    });
    await until(panel, `document.querySelectorAll('.kind-quotes .entry').length > 1`);
    await new Promise((resume) => setTimeout(resume, 900));
    expect([await heard(), await told()]).toEqual(before);
    await page.close();
  });
}
