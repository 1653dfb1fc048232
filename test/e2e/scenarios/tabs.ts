import { expect, it } from 'vitest';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'the panel and the tabs';

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly windowId: number;
  readonly discarded: boolean;
}

declare const chrome: {
  tabs: {
    query(about: object): Promise<Tab[]>;
    update(id: number, change: { active: true }): Promise<unknown>;
    discard(id: number): Promise<unknown>;
    move(id: number, to: { windowId: number; index: -1 }): Promise<unknown>;
    remove(id: number): Promise<void>;
  };
  windows: { getCurrent(): Promise<{ id: number }> };
};

const OTHER = 'Orchard growers count the cost of a February thaw';

export function declare(stage: () => Stage): void {
  it('follows the active tab and keeps what was on show', async () => {
    const { driver, site } = stage();
    const other = site.put('/orchards', magazineArticle({ ...ferryStory, headline: OTHER }));
    const first = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(first));
    await panel.ready(ferryStory.headline);
    await panel.go('quotes');
    const second = await driver.open(other);
    await panel.ready(OTHER);
    const third = await driver.open(`${site.url}/tides`);
    await panel.notice('No article here');
    await first.bringToFront();
    await panel.ready(ferryStory.headline);
    await panel.page.waitForSelector('#lists[aria-labelledby="tab-quotes"]');
    for (const page of [first, second, third]) await page.close();
  });

  it('follows a tab to another page and back', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(ferryStory.headline);
    await page.goto(`${site.url}/tides`);
    await panel.notice('No article here');
    await page.goBack();
    await panel.ready(ferryStory.headline);
    expect((await panel.listing()).people).not.toHaveLength(0);
    await page.close();
  });

  it('says so where extensions may not look', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await page.goto('about:blank');
    await panel.notice('This page can’t be read');
    await page.close();
  });

  it('comes back to a tab that the browser has discarded', async () => {
    const { driver, site } = stage();
    const url = site.put('/discarded', magazineArticle({ ...ferryStory, headline: OTHER }));
    const page = await driver.open(url);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready(OTHER);
    const other = await driver.open(`${site.url}/tides`);
    await panel.notice('No article here');
    await panel.page.evaluate(async (wanted) => {
      const find = async () => (await chrome.tabs.query({})).find((tab) => tab.url === wanted);
      await chrome.tabs.discard((await find())!.id);
      while (!(await find())?.discarded) await new Promise((resume) => setTimeout(resume, 20));
      await chrome.tabs.update((await find())!.id, { active: true });
    }, url);
    await panel.ready(OTHER);
    expect((await panel.listing()).people).not.toHaveLength(0);
    await other.close();
    await panel.page.evaluate(async (wanted) => {
      for (const tab of await chrome.tabs.query({})) if (tab.url === wanted) await chrome.tabs.remove(tab.id);
    }, url);
  });

  it('shows in each window what is in front there, also after a tab was dragged to another', async () => {
    const { driver, site } = stage();
    const first = await driver.open(`${site.url}/ferries`);
    const one = new PanelReader(await driver.openPanel(first));
    await one.ready(ferryStory.headline);
    const url = site.put('/orchards', magazineArticle({ ...ferryStory, headline: OTHER }));
    const second = await driver.openWindow(url);
    const two = new PanelReader(await driver.openPanel(second));
    await two.ready(OTHER);
    expect(two.page).not.toBe(one.page);
    await one.ready(ferryStory.headline);
    await second.goto(`${site.url}/tides`);
    await two.notice('No article here');
    await one.ready(ferryStory.headline);
    await second.goto(url);
    await two.ready(OTHER);
    await one.page.evaluate(async (wanted) => {
      const { id: windowId } = await chrome.windows.getCurrent();
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      await chrome.tabs.move(tab!.id, { windowId, index: -1 });
      await chrome.tabs.update(tab!.id, { active: true });
    }, url);
    await one.ready(OTHER);
    await one.go('quotes');
    await second.close();
    await one.ready(ferryStory.headline);
    expect(await driver.openPanel(first)).toBe(one.page);
    await first.close();
  });
}
