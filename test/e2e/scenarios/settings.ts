import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { relatedIs, untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { RELATED, storyPage } from '../story-page.ts';

export const title = 'settings';

declare const chrome: { storage: { sync: { set(items: object): Promise<void> } } };

export function declare(stage: () => Stage): void {
  let panelPage: Page | undefined;
  const choose = (concern: string, value: object) =>
    panelPage?.evaluate(
      (key, wanted) => chrome.storage.sync.set({ [key]: { version: 1, value: wanted } }),
      concern,
      value,
    );

  it('are applied at once to open pages', async () => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    panelPage = await driver.openPanel(page);
    await new PanelReader(panelPage).ready();
    await untilShown(page, '.post-related', false);
    await choose('hiding', { on: false });
    await untilShown(page, '.post-related', true);
    await choose('hiding', { on: true });
    await untilShown(page, '.post-related', false);
    await choose('sites', [{ host: '127.0.0.1', hiding: false }]);
    await untilShown(page, '.post-related', true);
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-people'), { polling: 50 });
    await choose('highlights', { people: false, numbers: true, quotes: true });
    await page.waitForFunction(
      () => !CSS.highlights.has('nutgraf-people') && CSS.highlights.has('nutgraf-numbers'),
      { polling: 50 },
    );
    await page.close();
  });

  it('leave the reader a way to hide all boxes of a page where none is hidden', async () => {
    const { driver, site } = stage();
    const foot = RELATED.replace('related-posts', 'more-stories').replace('Related Posts', 'More Stories');
    const page = await driver.open(site.put('/two-boxes', storyPage('Two boxes', { foot })));
    panelPage = await driver.openPanel(page);
    const panel = new PanelReader(panelPage);
    await panel.ready('Two boxes');
    await choose('hiding', { on: false });
    await relatedIs(page, false);
    await panel.openDrawer();
    await panel.press('Hide all');
    await relatedIs(page, true);
    await panelPage.waitForFunction(() => !document.querySelector('.boxes li.shown'), { polling: 50 });
    await panel.press('Restore all');
    await relatedIs(page, false);
    await page.close();
  });
}
