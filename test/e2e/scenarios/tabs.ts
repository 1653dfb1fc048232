import { expect, it } from 'vitest';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'the panel and the tabs';

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
    expect(await panel.notice()).toBe('No article here');
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
    expect(await panel.notice()).toBe('No article here');
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
    expect(await panel.notice()).toBe('This page can’t be read');
    await page.close();
  });
}
