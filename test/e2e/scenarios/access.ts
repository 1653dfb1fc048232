import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'a site that Nutgraf has no access to';

export function declare(stage: () => Stage): void {
  it('is told, and is read as soon as access is given', async () => {
    const { driver, site } = stage();
    // A click on the toolbar button would give access to the page in front: the panel is there before.
    const first = await driver.open(`${site.url}/tides`);
    const panel = new PanelReader(await driver.openPanel(first));
    await panel.notice('No article here');
    await driver.giveAccess(false);
    try {
      const page = await driver.open(`${site.url}/ferries`);
      await panel.notice('This page can’t be read');
      expect(await words(panel.page)).toContain('Nutgraf has no access to this site.');
      expect(await words(panel.page)).toContain('Give access');
      await driver.giveAccess(true);
      await panel.ready();
      expect((await panel.listing()).people).toHaveLength(7);
      await page.close();
      await first.close();
    } finally {
      await driver.giveAccess(true);
    }
  });
}

const words = (panel: Page): Promise<string> => panel.$eval('main', ({ textContent }) => textContent ?? '');
