import { type HTTPRequest, type Page, TimeoutError } from 'puppeteer-core';
import type { Driver } from '../../e2e/driver/driver.ts';
import { bundleForPage } from './bundle.ts';
import { type BenchPage, hugePage, pagesOf } from './data.ts';
import { type Line, least, type Spread, spread, told } from './figures.ts';
import type * as InPage from './in-page.ts';
import { FLOOR_SCRIPTS, PEER_SCRIPTS } from './peer-extension.ts';
import { LOAD, type ScriptTime, SETTLED, scriptTimes } from './script-time.ts';

declare const bench: typeof InPage;

/** What a page cost. */
export interface Row {
  readonly name: string;
  readonly isArticle: boolean;
  readonly ours: ScriptTime;
  readonly peers: ReturnType<typeof InPage.timePeers>;
  /** The same as content scripts: each in a page that has run nothing yet. */
  readonly peerScripts: { readonly readerable: ScriptTime; readonly parse: ScriptTime };
  /** Content scripts that do nothing, or make one pass over the page's text nodes. */
  readonly floorScripts: { readonly empty: ScriptTime; readonly walk: ScriptTime };
  /** When the first box of an article was hidden: ms after its load event. */
  readonly hidden?: number;
}

/** The pages' own scripts and resources are left out: they are noise, and the network is not ours. */
const QUIET = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** How long (ms) a page's boxes may take to be hidden. */
const MOST_HIDING = 1000;

/** Browsers with Nutgraf, without any extension, with what it is compared with, and with what costs the least. */
interface Drivers {
  readonly withUs: Driver;
  readonly without: Driver;
  readonly withPeers: Driver;
  readonly withFloor: Driver;
}

/** The content script's time on real pages, beside that of Readability and of one bare walk over the text nodes. */
export async function benchPages(
  { withUs, without, withPeers, withFloor }: Drivers,
  folder: string,
  count: number,
): Promise<{ lines: Line[]; rows: Row[] }> {
  const pages = await pagesOf(folder, count);
  const script = await bundleForPage();
  const ourTab = await withUs.open('about:blank');
  const watchedTab = await withUs.open('about:blank');
  await watchedTab.evaluateOnNewDocument(watchHiding);
  const peerTab = await without.open('about:blank');
  const peerScriptsTab = await withPeers.open('about:blank');
  const floorTab = await withFloor.open('about:blank');
  const tabs = [ourTab, watchedTab, peerTab, peerScriptsTab, floorTab];
  const scripts = ['gate.js', 'reader.js'].map((name) => withUs.extension + name);
  const rows: Row[] = [];
  // What stands in the network's place: the page at its own address, and nothing else.
  let at: BenchPage | undefined;
  const answer = (request: HTTPRequest) =>
    void (request.url() === at?.url
      ? request.respond({ headers: QUIET, contentType: 'text/html; charset=utf-8', body: at.html })
      : request.abort());
  for (const tab of tabs) {
    await tab.setRequestInterception(true);
    tab.on('request', answer);
  }
  for (const page of pages) {
    at = page;
    const { name, url, isArticle } = page;
    const ours = (await scriptTimes(ourTab, url, [scripts], SETTLED).catch(unlessUnloaded))?.[0];
    if (!ours) {
      console.error(`${name} never ends to load without the network: left out`);
      continue;
    }
    await peerTab.goto(url);
    await peerTab.evaluate(script);
    const peers = await peerTab.evaluate(() => bench.timePeers());
    const timesOf = (tab: Page, { extension }: Driver, scripts: readonly string[]) =>
      scriptTimes(
        tab,
        url,
        scripts.map((script) => [extension + script]),
        LOAD,
      );
    const [readerable, parse] = await timesOf(peerScriptsTab, withPeers, PEER_SCRIPTS);
    const [empty, walk] = await timesOf(floorTab, withFloor, FLOOR_SCRIPTS);
    const peerScripts = { readerable: readerable!, parse: parse! };
    const floorScripts = { empty: empty!, walk: walk! };
    const hidden = isArticle ? await hidingTime(watchedTab, url) : undefined;
    rows.push({
      name,
      isArticle,
      ours,
      peers,
      peerScripts,
      floorScripts,
      ...(hidden === undefined ? {} : { hidden }),
    });
    if (rows.length % 20 === 0) console.error(`${rows.length} of ${pages.length} pages`);
  }
  at = hugePage();
  const [huge] = await scriptTimes(ourTab, at.url, [scripts], 2 * SETTLED);
  await Promise.all(tabs.map((tab) => tab.close()));
  return { lines: [...linesOf(rows), onHuge(huge!)], rows };
}

function unlessUnloaded(error: unknown): undefined {
  if (!(error instanceof TimeoutError)) throw error;
}

/** Runs in a page before all else: notes when the first style attribute is set. The page's own scripts don't run. */
function watchHiding(): void {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    Object.assign(window, { hiddenAt: performance.now() });
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
}

/** The time (ms) from a page's load event until a box is hidden; undefined where none is. */
async function hidingTime(page: Page, url: string): Promise<number | undefined> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resume) => setTimeout(resume, MOST_HIDING));
  return page.evaluate(() => {
    const [{ loadEventEnd }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    const { hiddenAt } = window as { hiddenAt?: number };
    return hiddenAt === undefined ? undefined : hiddenAt - loadEventEnd;
  });
}

function linesOf(rows: readonly Row[]): Line[] {
  const articles = rows.filter(({ isArticle }) => isArticle);
  const others = rows.filter(({ isArticle }) => !isArticle);
  const turned = others.filter(({ ours }) => !ours.read);
  const totals = (some: readonly Row[]) => spread(some.map(({ ours }) => ours.total));
  const readerable = (some: readonly Row[]) => spread(some.map(({ peers }) => peers.readerable));
  const quarters = spread(articles.map(({ peers }) => peers.parse / 4));
  const floor = spread(articles.map(({ peers }) => peers.floor));
  const floorOf = (some: readonly Row[], script: keyof Row['floorScripts']) =>
    spread(some.map(({ floorScripts }) => floorScripts[script].total));
  const onArticles = totals(articles);
  const longest = rows.reduce((a, b) => (b.ours.longest > a.ours.longest ? b : a));
  const load = spread(rows.map(({ ours }) => ours.compile));
  const layout = spread(rows.map(({ ours }) => ours.layout));
  return [
    beside(
      `content script, ${others.length} pages that are no articles`,
      totals(others),
      'isProbablyReaderable',
      readerable(others),
    ),
    beside(
      '… beside the same as a content script',
      totals(others),
      'isProbablyReaderable with its script',
      spread(others.map(({ peerScripts }) => peerScripts.readerable.total)),
    ),
    {
      figure: '… beside an empty content script, and one that makes one TreeWalker pass',
      ours: told(totals(others)),
      bar: `none: ${told(floorOf(others, 'empty'))}, ${told(floorOf(others, 'walk'))}`,
      met: true,
    },
    beside(
      `… of them ${turned.length} that the gate turns away`,
      totals(turned),
      'isProbablyReaderable',
      readerable(turned),
    ),
    {
      figure: '… of it on all pages, to compile the script, and for styles and layout',
      ours: `${told(load)}, ${told(layout)}`,
      bar: 'none',
      met: true,
    },
    beside(
      `content script, ${articles.length} articles, until read and tidied`,
      onArticles,
      'a quarter of Readability’s parse',
      quarters,
    ),
    beside(
      '… beside the same as a content script',
      onArticles,
      'a quarter of Readability with its script',
      spread(articles.map(({ peerScripts }) => peerScripts.parse.total / 4)),
    ),
    {
      figure: 'from the load event until boxes are hidden',
      ours: told(spread(articles.flatMap(({ hidden }) => hidden ?? []))),
      bar: '100 ms',
      met: spread(articles.flatMap(({ hidden }) => hidden ?? [])).p95 <= 100,
    },
    {
      figure: 'its longest task on any page',
      ours: `${longest.ours.longest.toFixed(1)} ms (${longest.name})`,
      bar: '50 ms',
      met: longest.ours.longest <= 50,
    },
    times('on articles, against one TreeWalker pass', onArticles, floor),
    times('… against the same as a content script', onArticles, floorOf(articles, 'walk')),
  ];
}

/** So often may a page pay for one pass over its text nodes. */
const MOST_PASSES = 4;

/** A line that is met where the median is few times that of one pass over the text nodes. */
const times = (figure: string, ours: Spread, pass: Spread): Line => ({
  figure,
  ours: `${least(ours.median / pass.median)} times at the median`,
  bar: `${MOST_PASSES} times ${told(pass)}`,
  met: ours.median <= MOST_PASSES * pass.median,
});

const onHuge = ({ longest, total }: ScriptTime): Line => ({
  figure: 'its longest task on a page of 29,000 paragraphs',
  ours: `${longest.toFixed(1)} of ${total.toFixed(0)} ms`,
  bar: '50 ms',
  met: longest <= 50,
});

/** A line that is met by both the median and the 95th percentile. */
const beside = (figure: string, ours: Spread, bar: string, most: Spread): Line => ({
  figure,
  ours: told(ours),
  bar: `${bar}: ${told(most)}`,
  met: ours.median <= most.median && ours.p95 <= most.p95,
});
