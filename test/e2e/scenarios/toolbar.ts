import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ferryStory } from '../../site/story.ts';
import { eventually } from '../eventually.ts';
import { placeOnScreen, until, untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { storyPage } from '../story-page.ts';

export const title = 'toolbar, keys and menu of the browser';

declare const chrome: {
  action: { getBadgeText(about: { tabId: number }): Promise<string> };
  runtime: { getContexts(about: { contextTypes: ['SIDE_PANEL'] }): Promise<unknown[]> };
  storage: { sync: { set(items: object): Promise<void> } };
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
};

/** Selects the first of these words in a page, and brings them on screen. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0 || !node.parentElement?.checkVisibility()) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
    throw new Error(`the page has no ${wanted}`);
  }, words);

export function declare(stage: () => Stage): void {
  const open = async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(ferryStory.headline);
    return { page, panel };
  };

  /** How many panels are open, as one of the extension's own pages knows. */
  const countPanels = (own: Page) => () =>
    own.evaluate(async () => {
      const found = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return found.length;
    });

  /** An article without a panel, and how many panels are open. */
  const openAlone = async () => {
    const { driver, site } = stage();
    const own = await driver.openExtensionPage('options.html');
    const panels = countPanels(own);
    const page = await driver.open(`${site.url}/ferries`);
    // Again where one was still about to open.
    await eventually(() => driver.closePanel().then(panels)).toBe(0);
    return { own, panels, page };
  };

  it('opens the panel by the toolbar button, and closes it', async () => {
    const { driver } = stage();
    const { own, panels, page } = await openAlone();
    await driver.pressAction(page);
    await eventually(panels).toBe(1);
    // A browser takes a click on a panel that is not on show yet for one more to show it.
    await new PanelReader(await driver.openPanel(page)).ready(ferryStory.headline);
    await driver.pressAction(page);
    await eventually(panels).toBe(0);
    // The driver doesn't know that yet.
    await driver.closePanel();
    await page.close();
    await own.close();
  });

  it('looks up selected words by the menu over them', async () => {
    const { driver } = stage();
    const { page, panel } = await open();
    await panel.go('quotes');
    await select(page, 'Whitcombe');
    await driver.lookUp(page);
    await until(panel.page, `document.querySelector('input[type=search]').value === 'Whitcombe'`);
    await until(panel.page, `document.querySelectorAll('.kind-people .entry').length === 1`);
    await page.close();
  });

  it('opens the panel for the words that are looked up', async () => {
    const { driver } = stage();
    const { own, panels, page } = await openAlone();
    await select(page, 'Whitcombe');
    await driver.lookUp(page);
    await eventually(panels).toBe(1);
    const panel = await driver.openPanel(page);
    await until(panel, `document.querySelector('input[type=search]')?.value === 'Whitcombe'`);
    await page.close();
    await own.close();
  });

  it('looks up words on a page that is open at one of its parts', async () => {
    const { driver, site } = stage();
    await driver.closePanel();
    const page = await driver.open(`${site.url}/ferries#part-2`);
    await select(page, 'Whitcombe');
    await driver.lookUp(page);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(ferryStory.headline);
    await until(panel.page, `document.querySelector('input[type=search]').value === 'Whitcombe'`);
    await until(panel.page, `document.querySelectorAll('.kind-people .entry').length === 1`);
    await page.close();
  });

  it('says that there is no article to look words up in, and reads the page where that is asked', async () => {
    const { driver, site } = stage();
    const { page, panel } = await open();
    await page.goto(`${site.url}/tides`);
    await panel.notice();
    const words = 'cancelled';
    await select(page, words);
    await driver.lookUp(page);
    const told = `There is no article here to look “${words}” up in.`;
    await until(panel.page, `document.querySelector('.status')?.textContent.includes('${told}')`);
    await until(panel.page, `document.querySelector('[role=status]').textContent === '${told}'`);
    await panel.click('.status button');
    await panel.ready();
    await until(panel.page, `document.querySelector('input[type=search]').value === '${words}'`);
    await page.close();
  });

  it('steps through the places of an entry, and hides and shows boxes, by keys', async () => {
    const { driver } = stage();
    const { page, panel } = await open();
    await panel.go('people');
    await panel.clickEntry('Mirela Castellanos');
    await placeOnScreen(page, /^Mirela Castellanos$/);
    await driver.pressCommand(page, 'next-place');
    const next = await placeOnScreen(page, /^(?!Mirela Castellanos$)/);
    expect(next).toMatch(/Castellanos|her/i);
    await driver.pressCommand(page, 'previous-place');
    await placeOnScreen(page, /^Mirela Castellanos$/);
    await untilShown(page, '.post-related', false);
    await driver.pressCommand(page, 'toggle-boxes');
    await untilShown(page, '.post-related', true);
    await driver.pressCommand(page, 'toggle-boxes');
    await untilShown(page, '.post-related', false);
    await page.close();
  });

  const badgeInFront = (panel: Page) =>
    panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab && chrome.action.getBadgeText({ tabId: tab.id });
    });

  it('shows the badge again when the reader comes back to an article', async () => {
    const { driver, site } = stage();
    const headers = { 'cache-control': 'max-age=60' };
    const page = await driver.open(site.put('/badge', { body: storyPage('Badge comes back'), headers }));
    const panel = new PanelReader(await driver.openPanel(page));
    const badge = () => badgeInFront(panel.page);
    await eventually(badge).toBe('•');
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await page.goto(site.put('/no-story', { body: '<!doctype html><title>On</title>On', headers }));
    await eventually(badge).toBe('');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await panel.ready('Badge comes back');
    expect(await page.evaluate(() => 'isKept' in window)).toBe(true);
    await eventually(badge).toBe('•');
    await page.close();
  });

  it('steps through all marks where no entry was chosen', async () => {
    const { driver } = stage();
    const { page } = await open();
    await page.waitForFunction(
      () => CSS.highlights.has('nutgraf-people') && CSS.highlights.has('nutgraf-quotes'),
    );
    /** How many marks begin before the place that was gone to. */
    const before = () =>
      page.evaluate(() => {
        const [place] = CSS.highlights.get('nutgraf-place') ?? [];
        if (!place) return undefined;
        const ranges = ['people', 'numbers', 'quotes'].flatMap((kind) => [
          ...(CSS.highlights.get(`nutgraf-${kind}`) ?? []),
        ]);
        const at = new Range();
        at.setStart(place.startContainer, place.startOffset);
        const starts = ranges.filter((range) => at.comparePoint(range.startContainer, range.startOffset) < 0);
        return new Set(
          starts.map(({ startContainer, startOffset }) => `${startContainer.textContent} ${startOffset}`),
        ).size;
      });
    for (const [name, marks] of [
      ['next-place', 0],
      ['next-place', 1],
      ['next-place', 2],
      ['previous-place', 1],
      ['previous-place', 0],
    ] as const) {
      await driver.pressCommand(page, name);
      await eventually(before).toBe(marks);
    }
    await page.close();
  });

  it('tells by the badge that a page is an article, unless that is off', async () => {
    const { page, panel } = await open();
    const badge = () => badgeInFront(panel.page);
    await eventually(badge).toBe('•');
    await panel.openSettings();
    await panel.tick('Show on the toolbar button that a page is an article');
    await eventually(badge).toBe('');
    await panel.tick('Show on the toolbar button that a page is an article');
    await eventually(badge).toBe('•');
    await panel.leaveSettings();
    await page.close();
  });
}
