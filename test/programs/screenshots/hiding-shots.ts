import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../e2e/driver/driver.ts';
import { launch } from '../../e2e/driver/launch.ts';
import { serve } from '../../site/serve.ts';
import { fixtureNames, readFixture } from '../../unit/page/fixtures.ts';

const SITE = { magazine: '/ferries', journal: '/journal/ferries', blocks: '/blocks/ferries' };
const WIDTHS = { wide: 1200, narrow: 400 };
/** How long (ms) a page is left alone, so that late boxes are caught. */
const CALM = 1500;
/** A plain sheet for the fixtures, which have none: boxes with edges show what is left of them. */
const SHEET =
  '<style>body{max-width:60rem;margin:auto;font:16px/1.5 serif}aside,section,div{border:1px solid #ddd;padding:4px;margin:4px}</style>';

/**
 * Pictures of pages with boxes, before and after they are hidden, wide and narrow: the sample site in its three themes,
 * and the fixtures, or `only` one of them. By the built extension in Chromium, into `folder`.
 */
export async function takeHiding(folder: string, only?: string): Promise<void> {
  execFileSync('npx', ['--no-install', 'wxt', 'build'], { stdio: 'ignore' });
  await mkdir(folder, { recursive: true });
  const site = await serve();
  const pages = new Map(Object.entries(SITE).map(([name, path]) => [name, site.url + path]));
  for (const name of fixtureNames) {
    const { page, hidden } = readFixture(name);
    const { head, documentElement: root } = page.doc;
    if (hidden.length === 0) continue;
    head.insertAdjacentHTML('beforeend', SHEET);
    pages.set(name, site.put(`/town/${name}`, `<!doctype html>${root.outerHTML}`));
  }
  const driver = await launch('chromium');
  try {
    const tab = await driver.open('about:blank');
    for (const [name, url] of [...pages].filter(([one]) => only === undefined || one === only))
      for (const [size, width] of Object.entries(WIDTHS))
        await takePair(driver, tab, url, width, `${folder}/${name}-${size}`);
  } finally {
    await Promise.all([driver.close(), site.close()]);
  }
}

async function takePair(driver: Driver, tab: Page, url: string, width: number, file: string): Promise<void> {
  await tab.setViewport({ width, height: 900 });
  await tab.goto(url);
  await new Promise((resolve) => setTimeout(resolve, CALM));
  await tab.screenshot({ path: `${file}-after.png`, fullPage: true });
  await tab.evaluate(() => {
    for (const { style, dataset } of document.querySelectorAll<HTMLElement>('[style*="!important"]'))
      if (style.display === 'none' || style.visibility === 'hidden') dataset['box'] = '';
  });
  await driver.pressCommand(tab, 'toggle-boxes');
  await tab.addStyleTag({ content: '[data-box] { outline: 3px solid red }' });
  await new Promise((resolve) => setTimeout(resolve, CALM));
  await tab.screenshot({ path: `${file}-before.png`, fullPage: true });
}
