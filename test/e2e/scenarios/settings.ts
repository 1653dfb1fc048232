import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { untilShown } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

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
}
