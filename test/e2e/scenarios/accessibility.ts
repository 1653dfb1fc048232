import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { PanelReader, SECTIONS } from '../panel.ts';
import type { Stage } from '../scenarios.ts';

export const title = 'accessibility';

/** What axe finds against WCAG 2.2 AA, a line each. */
async function violations(page: Page): Promise<string[]> {
  // What is still on its way to its colours is judged when it is there.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  );
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

export function declare(stage: () => Stage): void {
  it.each(['light', 'dark'] as const)('axe finds nothing in the panel in %s', async (scheme) => {
    const { driver, site } = stage();
    const page = await driver.open(`${site.url}/ferries`);
    const panel = new PanelReader(await driver.openPanel(page));
    await panel.ready();
    await driver.prefer(panel.page, scheme);
    const found: string[] = [];
    const check = async (state: string) =>
      found.push(...(await violations(panel.page)).map((line) => `${state}: ${line}`));
    for (const section of SECTIONS) {
      await panel.go(section);
      await check(section);
    }
    await panel.go('people');
    await panel.click('.entry .more');
    await check('an open person');
    await panel.press('Same person as…');
    await panel.page.waitForSelector('[role=menu]');
    await check('an open menu');
    await panel.page.keyboard.press('Escape');
    await panel.openDrawer();
    await check('the boxes');
    await panel.openCopying();
    await check('copying');
    await panel.go('quotes');
    await panel.click('.entry .more');
    await check('an open quote');
    await panel.search('zebra');
    await panel.page.waitForFunction(() => !document.querySelector('.entry'));
    await check('nothing found');
    await panel.openSettings();
    await check('settings');
    await panel.click('[aria-label="Back"]');
    await page.goto(`${site.url}/tides`);
    await panel.notice('No article here');
    await check('no article');
    await page.goto('about:blank');
    await panel.notice('This page can’t be read');
    await check('out of reach');
    await driver.prefer(panel.page, 'light');
    expect(found).toEqual([]);
    await page.close();
  });

  it.each(['options.html', 'welcome.html'])('axe finds nothing on %s in light and dark', async (path) => {
    const { driver } = stage();
    const page = await driver.openExtensionPage(path);
    await page.waitForSelector('main h1, .options h1');
    const found: string[] = [];
    for (const scheme of ['dark', 'light'] as const) {
      await driver.prefer(page, scheme);
      found.push(...(await violations(page)).map((line) => `${scheme}: ${line}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
}
