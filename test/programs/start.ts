/**
 * Builds Nutgraf, starts a browser with it on the sample site's article (or on the URL or the file that it is given), and
 * opens the real side panel. Without a display: takes pictures of page and panel, prints what the panel lists, and ends.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from '../e2e/driver/driver.ts';
import { launch } from '../e2e/driver/launch.ts';
import { type Listing, PanelReader } from '../e2e/panel.ts';
import { type Site, serve } from '../site/serve.ts';
import { BrowserMissing, type BrowserName } from './browsers.ts';
import { ROOT, run, stopAll } from './run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean', default: false },
  },
});
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

let site: Site | undefined;
let launching: Promise<Driver> | undefined;
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      process.exitCode = 130;
      stopAll();
      resolve();
    });
});

/** The address of what there is to read; a file is served from the site, so that the browser lets Nutgraf read it. */
function address(site: Site, wanted: string | undefined): string {
  if (wanted === undefined) return `${site.url}/ferries`;
  if (existsSync(wanted)) {
    site.serveFolder(dirname(resolve(wanted)));
    return `${site.url}/files/${encodeURIComponent(basename(wanted))}`;
  }
  return /^https?:\/\//.test(wanted) ? wanted : `https://${wanted}`;
}

function print({ people, numbers, quotes }: Listing): void {
  const list = (heading: string, lines: readonly string[]) =>
    console.log(`\n${heading} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`);
  const and = (...parts: readonly string[]) => parts.filter((part) => part).join(' · ');
  list(
    'People',
    people.map((person) => and(person.name, person.role)),
  );
  list(
    'Numbers',
    numbers.map((number) => and(number.figure, number.source)),
  );
  list(
    'Quotes',
    quotes.map((quote) => and(`“${quote.words}”`, quote.speaker)),
  );
}

async function main(): Promise<void> {
  const build = await run('wxt', name === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build']);
  if (process.exitCode === 130) return;
  if (build.code !== 0) throw new Error(`The build failed.\n${build.output}`);
  site = await serve();
  const url = address(site, positionals[0]);
  launching = launch(name, { headless });
  const driver = await launching;
  const page = await driver.open(url);
  const panel = await driver.openPanel(page);
  if (!headless) {
    console.log(
      `${url} is open in ${name}, with Nutgraf's panel beside it. Close it or press Ctrl-C to end.`,
    );
    await driver.closed;
    return;
  }
  const reader = new PanelReader(panel);
  const state = await reader.settled();
  const folder = join(ROOT, '.output', 'start');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'page.png') });
  await panel.screenshot({ path: join(folder, 'panel.png') });
  console.log(`${url}\nNo display here: pictures of page and panel are in ${folder}`);
  if (state === 'ready') print(await reader.listing());
  else console.log(`\nThe panel says: ${await reader.notice()}`);
}

try {
  await Promise.race([main(), stopped]);
} catch (error) {
  if (process.exitCode !== 130) {
    console.error(error instanceof BrowserMissing ? error.message : error);
    process.exitCode = 1;
  }
} finally {
  // Stopped while the browser was starting, it is there a moment later.
  const driver = await launching?.catch(() => undefined);
  await driver?.close();
  await site?.close();
}
process.exit();
