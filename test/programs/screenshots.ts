/**
 * `npm run screenshots [-- NAME…]`: draws every state of the panel (or those whose name starts with one given), in light
 * and dark, narrow, large, in forced colours and in each language, into `.output/screenshots`, and has axe look at each.
 * Besides, or alone by the name `hiding`: pages before and after their boxes are hidden, into `.output/screenshots/hiding`.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { exhibits } from '../gallery/states.ts';
import { needBrowser } from './browsers.ts';
import { takeHiding } from './screenshots/hiding-shots.ts';

interface Shot {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  readonly context?: BrowserContextOptions;
  /** False where axe has seen the same at another width or in another language. */
  readonly axe?: false;
}

const FORCED: BrowserContextOptions = { forcedColors: 'active', colorScheme: 'dark' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}.output/screenshots`;
const locales = await readdir(`${root}public/_locales`);
const wanted = process.argv.slice(2);

const built = `${root}.cache/gallery`;
await build({
  root: `${root}test/gallery`,
  configFile: false,
  logLevel: 'error',
  publicDir: `${root}public`,
  build: { outDir: built, emptyOutDir: true },
  plugins: [preact({ reactAliasesEnabled: false })],
});
const server = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  build: { outDir: built },
  preview: { host: '127.0.0.1', port: 0 },
});
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('the gallery has no address');

const shots: Shot[] = Object.keys(exhibits).flatMap((state) => [
  { name: `${state}-light`, query: { state, theme: 'light' } },
  { name: `${state}-dark`, query: { state, theme: 'dark' } },
  { name: `${state}-320`, query: { state }, width: 320, axe: false },
]);
for (const state of ['quotes', 'voices', 'copy', 'settings', 'welcome', 'no-article'])
  shots.push({ name: `${state}-forced-colours`, query: { state }, context: FORCED });
for (const state of ['story', 'people', 'numbers', 'hidden'])
  shots.push(
    { name: `${state}-forced-colours`, query: { state }, context: FORCED },
    // 200 % zoom halves the space.
    { name: `${state}-zoom`, query: { state }, width: 210, height: 420, context: { deviceScaleFactor: 2 } },
    // Firefox's sidebar as it comes.
    { name: `${state}-252`, query: { state }, width: 252, axe: false },
    { name: `${state}-largest`, query: { state, size: 'largest' } },
  );
for (const state of ['huge', 'long-names', 'arabic'])
  shots.push({ name: `${state}-252`, query: { state }, width: 252, axe: false });
for (const state of ['story', 'options', 'welcome'])
  shots.push({ name: `${state}-wide`, query: { state }, width: 1280, height: 800 });
for (const locale of locales)
  for (const state of ['story', 'people', 'hidden', 'settings', 'options', 'welcome', 'no-article', 'arabic'])
    shots.push({ name: `locale-${locale}-${state}`, query: { state, locale }, width: 340, axe: false });

await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: await needBrowser('chromium'),
  args: ['--no-sandbox'],
});
let failures = 0;
try {
  for (const shot of shots) {
    if (wanted.length > 0 && !wanted.some((name) => shot.name.startsWith(name))) continue;
    await rm(`${out}/${shot.name}.png`, { force: true });
    failures += await take(shot);
  }
} finally {
  await browser.close();
  await server.close();
}
if (wanted.length === 0 || wanted[0] === 'hiding') await takeHiding(`${out}/hiding`, wanted[1]);
console.log(failures ? `${failures} problems` : `${out}: no problems`);
process.exitCode = failures ? 1 : 0;

/** Takes one picture; answers how many problems there are with it. */
async function take({ name, query, width = 420, height = 760, context = {}, axe }: Shot): Promise<number> {
  const window = await browser.newContext({ ...context, viewport: { width, height } });
  const page = await window.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${address}?${new URLSearchParams(query)}`);
  await page.waitForSelector('main');
  await page.waitForTimeout(query.state === 'reading' ? 600 : 0);
  await page.screenshot({ path: `${out}/${name}.png` });
  if (axe !== false) errors.push(...(await findViolations(page)));
  errors.push(...(await examine(page)));
  for (const error of errors) console.error(`${name}: ${error}`);
  await window.close();
  return errors.length;
}

/** What axe finds. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** What is wider than the window, and what is too small to hit. */
async function examine(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() =>
    [document.scrollingElement, document.querySelector('.scroller')]
      .filter((box) => box && box.scrollWidth > box.clientWidth)
      .map((box) => `${box?.className || 'page'} is ${box?.scrollWidth} wide in ${box?.clientWidth}`),
  );
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input:not([hidden]), summary, a')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const label = target.closest('label')?.getBoundingClientRect();
      const isInline = getComputedStyle(target).display === 'inline';
      return isInline || (width >= 23.9 && height >= 23.9) || (label && label.height >= 24)
        ? []
        : [`${target.className || target.tagName} is only ${width.toFixed()}×${height.toFixed()}`];
    }),
  );
  return [...wide, ...new Set(small)];
}
