/** `npm run shown`: takes the README's pictures of the real panel, beside the sample site's article in Chromium. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/driver/launch.ts';
import { PanelReader } from '../e2e/panel.ts';
import { serve } from '../site/serve.ts';
import { ROOT, run } from './run.ts';

const build = await run('wxt', ['build']);
if (build.code !== 0) throw new Error(build.output);
const site = await serve();
const driver = await launch('chromium', { proxy: new URL(site.url).host });
try {
  const page = await driver.open(`${site.url}/ferries`);
  const panel = new PanelReader(await driver.openPanel(page));
  await panel.ready();
  await take(panel.page, 'story');
  await panel.go('people');
  await panel.clickEntry('Adaeze Thornbury');
  await panel.click('.entry[aria-current] .more');
  await panel.page.waitForSelector('.entry.open');
  await driver.prefer(panel.page, 'dark');
  await take(panel.page, 'person');
  await driver.prefer(panel.page, 'light');
  await panel.go('voices');
  await take(panel.page, 'voices');
} finally {
  await driver.close();
  await site.close();
}

async function take(panel: Page, name: string): Promise<void> {
  await panel.screenshot({ path: join(ROOT, 'test/gallery/shown', `${name}.png`) as `${string}.png` });
}
