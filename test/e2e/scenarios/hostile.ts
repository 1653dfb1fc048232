import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import type { Driver } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { eventually } from '../eventually.ts';
import { KNOWN } from '../hostile/known.ts';
import { OWN } from '../hostile/own.ts';
import { openPage, panelBeside } from '../open.ts';
import { relatedIs } from '../page.ts';
import { PanelReader } from '../panel.ts';
import type { Stage } from '../scenarios.ts';
import { RELATED, storyPage } from '../story-page.ts';

export const title = 'hostile and awkward pages';

/** The document as the page has it: what changes by itself, and styles of nothing but important declarations, aside. */
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    if (!root) return '';
    const text = new XMLSerializer().serializeToString(root);
    return text
      .replace(/ style="(?:[a-z0-9-]+: [^;"]* !important;? ?)+"/g, '')
      .replace(/<p id="clock">\d+/, '<p id="clock">');
  });

export function declare(stage: () => Stage): void {
  let plain: Driver | undefined;
  afterAll(() => plain?.close());

  for (const { name, answer, state } of [...KNOWN, ...OWN])
    it(`${name}: the page stays whole, and the panel comes to an end`, async () => {
      const { driver, site } = stage();
      plain ??= await launch(driver.name, { extensionDir: undefined, proxy: new URL(site.url).host });
      const url = site.put('/hostile', typeof answer === 'string' ? { body: answer } : answer);
      const page = await driver.open(url);
      const panel = new PanelReader(await driver.openPanel(page));
      await panel.settled(state);
      const untouched = await plain.open(url);
      // A page that goes on writing itself comes to its end in both at another time.
      const isWhole = async () => (await markup(page)) === (await markup(untouched));
      await eventually(isWhole, { timeout: 60_000, interval: 200 }).toBe(true);
      await untouched.close();
      expect(await driver.uncaught()).toEqual([]);
      await page.close();
    });

  it('hides a box in hostile clothes: a form whose fields are named like properties', async () => {
    const fields = ['style', 'setAttribute', 'removeAttribute', 'parentNode', 'children', 'id', 'remove'];
    const inputs = fields.map((name) => `<input name="${name}" hidden>`).join('');
    const form = RELATED.replace('<section', '<form').replace('</section', `${inputs}</form`);
    const images = ['body', 'hidden', 'title', 'readyState', 'adoptedStyleSheets', 'addEventListener'];
    const foot = images.map((name) => `<img name="${name}" alt="">`).join('');
    const html = storyPage('In hostile clothes', { foot }).replace(RELATED, form);
    const page = await openPage(stage(), '/clothes', html);
    const panel = await panelBeside(stage(), page);
    await relatedIs(page, true);
    await panel.ready('In hostile clothes');
    await panel.clickEntry('We counted');
    await page.waitForFunction(() => CSS.highlights.has('nutgraf-place'));
    await page.close();
  });
}
