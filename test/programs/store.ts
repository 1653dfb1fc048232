/**
 * `npm run store`: takes the five pictures for the stores, 1280 by 800, of the real panel beside the sample site's articles
 * in Chromium, and draws Chrome's promotional tile, into `.output/store`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../e2e/driver/driver.ts';
import { launch } from '../e2e/driver/launch.ts';
import { placeOnScreen } from '../e2e/page.ts';
import { PanelReader } from '../e2e/panel.ts';
import { serve } from '../site/serve.ts';
import { ROOT, run } from './run.ts';

const FOLDER = join(ROOT, '.output/store');
/** What the sample site is called where it is the browser's proxy. */
const HOST = 'http://packet.example';
const WIDTH = 1280;
const HEIGHT = 800;
const PANEL = 400;
const TILE = { width: 440, height: 280 };

/** A picture: what its reader has done before it is taken. */
interface Shot {
  readonly name: string;
  readonly path: string;
  readonly scheme: 'light' | 'dark';
  act(panel: PanelReader, page: Page): Promise<void>;
}

const SHOTS: readonly Shot[] = [
  {
    name: '1-the-story-at-a-glance',
    path: '/blocks/ferries',
    scheme: 'light',
    async act() {},
  },
  {
    name: '2-who-said-what',
    path: '/ferries',
    scheme: 'light',
    async act(panel, page) {
      await panel.go('quotes');
      await panel.clickEntry('My wife counted');
      await placeOnScreen(page, /My wife counted/);
    },
  },
  {
    name: '3-how-many-and-who-says-so',
    path: '/journal/ferries',
    scheme: 'dark',
    async act(panel, page) {
      await panel.go('numbers');
      await panel.clickEntry('68 percent');
      await placeOnScreen(page, /68 percent/);
    },
  },
  {
    name: '4-one-person-through-the-story',
    path: '/blocks/ferries',
    scheme: 'dark',
    async act(panel, page) {
      await panel.go('people');
      await panel.clickEntry('Adaeze Thornbury');
      await placeOnScreen(page, /Thornbury/);
      await panel.click('.entry[aria-current] .more');
      await panel.page.waitForSelector('.entry.open');
    },
  },
  {
    name: '5-boxes-out-of-the-way',
    path: '/journal/ferries',
    scheme: 'light',
    async act(panel, page) {
      await panel.go('voices');
      await panel.openDrawer();
      await scrollTo(page, '.jr-content > p:last-child', 420);
    },
  },
];

const build = await run('wxt', ['build']);
if (build.code !== 0) throw new Error(build.output);
await mkdir(FOLDER, { recursive: true });
const site = await serve();
const driver = await launch('chromium', { proxy: new URL(site.url).host });
try {
  for (const shot of SHOTS) {
    await writeFile(join(FOLDER, `${shot.name}.png`), await take(driver, shot));
    console.log(join('.output/store', `${shot.name}.png`));
  }
  await writeFile(join(FOLDER, 'tile.png'), await drawTile(driver));
  console.log(join('.output/store', 'tile.png'));
} finally {
  await driver.close();
  await site.close();
}

/** Takes page and panel, and puts the one beside the other. */
async function take(driver: Driver, { path, scheme, act }: Shot): Promise<Uint8Array> {
  const page = await driver.open(HOST + path);
  const panel = new PanelReader(await driver.openPanel(page));
  for (const [view, width] of [
    [page, WIDTH - PANEL - 1],
    [panel.page, PANEL],
  ] as const) {
    await view.setViewport({ width, height: HEIGHT });
    await driver.prefer(view, scheme);
  }
  await panel.ready();
  await panel.go('story');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await act(panel, page);
  // Scrolling is smooth.
  await new Promise((resume) => setTimeout(resume, 700));
  const [left, right] = [
    await page.screenshot({ encoding: 'base64' }),
    await panel.page.screenshot({ encoding: 'base64' }),
  ];
  const line = scheme === 'dark' ? '#3a3d45' : '#d5d7dc';
  await page.goto('about:blank');
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  await page.setContent(
    `<body style="margin: 0; display: flex; background: ${line}; gap: 1px">${[left, right]
      .map((picture) => `<img src="data:image/png;base64,${picture}">`)
      .join('')}`,
  );
  const both = await page.screenshot();
  await page.close();
  return both;
}

/** Draws the tile by which Chrome's store shows the extension among others: its icon, and what it tells. */
async function drawTile(driver: Driver): Promise<Uint8Array> {
  const icon = await readFile(join(ROOT, 'public/icon/nutgraf.svg'), 'base64');
  const page = await driver.open('about:blank');
  await page.setViewport(TILE);
  await page.setContent(
    `<body style="margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 14px; background: #fcfbf8; color: #1b1c1f">
    <img src="data:image/svg+xml;base64,${icon}" width="96" height="96" alt="">
    <div style="font: 700 40px 'Noto Serif', Georgia, serif">Nutgraf</div>
    <div style="font: 17px 'Noto Sans', system-ui, sans-serif">Who, how many, and who said what</div>`,
  );
  const tile = await page.screenshot();
  await page.close();
  return tile;
}

/** Scrolls so that an element's top is `top` pixels under the page's. */
async function scrollTo(page: Page, selector: string, top: number): Promise<void> {
  await page.$eval(
    selector,
    (element, wanted) =>
      window.scrollBy({ top: element.getBoundingClientRect().top - wanted, behavior: 'instant' }),
    top,
  );
}
