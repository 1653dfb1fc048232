import { expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { markup } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'a page that is no article';

declare const chrome: {
  action: { getBadgeText(about: { tabId: number }): Promise<string> };
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  storage: { sync: { set(items: object): Promise<void> } };
};

export function declare(stage: () => Stage): void {
  it.each(['/', '/tides'])('%s is left as it is, also beside the panel', async (path) => {
    const { driver, site } = stage();
    const page = await driver.open(site.url + path);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.notice('No article here');
    const served = await page.evaluate(
      async () =>
        new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
          .documentElement.outerHTML,
    );
    expect(await markup(page)).toBe(served);
    expect(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it('is read anyway where the reader asks for it', async () => {
    const { driver, site } = stage();
    const words = 'Mayor Ada Lindqvist said that 40 people came. “We are glad,” she said.';
    const page = await driver.open(
      site.put('/short', `<!doctype html><title>A note</title><h1>A note</h1><p>${words}</p>`),
    );
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.notice('No article here');
    await panel.press('Read it anyway');
    await panel.ready();
    expect((await panel.listing()).people.map(({ name }) => name)).toEqual(['Ada Lindqvist']);
    await page.close();
  });

  it('is read without a panel where its reader always wants the site read', async () => {
    const { driver, site } = stage();
    const own = await driver.openExtensionPage('options.html');
    await own.evaluate(
      (host) => chrome.storage.sync.set({ sites: { version: 1, value: [{ host, reading: 'always' }] } }),
      new URL(site.url).hostname,
    );
    // The browser brings the script once the background has told it so.
    await eventually(() =>
      own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
    ).toBe(1);
    const page = await driver.open(`${site.url}/tides`);
    await eventually(() =>
      own.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return tab && chrome.action.getBadgeText({ tabId: tab.id });
      }, page.url()),
    ).toBe('•');
    await own.evaluate(() => chrome.storage.sync.set({ sites: { version: 1, value: [] } }));
    await own.close();
    await page.close();
  });
}
