import { type HTTPRequest, type Page, TimeoutError } from 'puppeteer-core';
import type { Driver } from '../../e2e/driver/driver.ts';
import { bundleForPage } from './bundle.ts';
import { type BenchPage, pagesOf } from './data.ts';
import { type Line, least, spread, told } from './figures.ts';
import type * as InPage from './in-page.ts';
import { type ScriptTime, scriptTime } from './script-time.ts';

declare const bench: typeof InPage;

/** What a page cost. */
export interface Row {
  readonly name: string;
  readonly isArticle: boolean;
  readonly ours: ScriptTime;
  readonly peers: ReturnType<typeof InPage.timePeers>;
  /** When the first box of an article was hidden: ms after its load event. */
  readonly hidden?: number;
}

/** The pages' own scripts and resources are left out: they are noise, and the network is not ours. */
const QUIET = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** How long (ms) a page's boxes may take to be hidden. */
const MOST_HIDING = 1000;

/** The content script's time on real pages, beside that of Readability and of one bare walk over the text nodes. */
export async function benchPages(
  withUs: Driver,
  without: Driver,
  folder: string,
  count: number,
): Promise<{ lines: Line[]; rows: Row[] }> {
  const pages = await pagesOf(folder, count);
  const script = await bundleForPage();
  const ourTab = await withUs.open('about:blank');
  const watchedTab = await withUs.open('about:blank');
  await watchedTab.evaluateOnNewDocument(watchHiding);
  const peerTab = await without.open('about:blank');
  const scripts = ['gate.js', 'reader.js'].map((name) => withUs.extension + name);
  const rows: Row[] = [];
  // What stands in the network's place: the page at its own address, and nothing else.
  let at: BenchPage | undefined;
  const answer = (request: HTTPRequest) =>
    void (request.url() === at?.url
      ? request.respond({ headers: QUIET, contentType: 'text/html; charset=utf-8', body: at.html })
      : request.abort());
  for (const tab of [ourTab, watchedTab, peerTab]) {
    await tab.setRequestInterception(true);
    tab.on('request', answer);
  }
  for (const page of pages) {
    at = page;
    const { name, url, isArticle } = page;
    const ours = await scriptTime(ourTab, url, scripts).catch(unlessUnloaded);
    if (!ours) {
      console.error(`${name} never ends to load without the network: left out`);
      continue;
    }
    await peerTab.goto(url);
    await peerTab.evaluate(script);
    const peers = await peerTab.evaluate(() => bench.timePeers());
    const hidden = isArticle ? await hidingTime(watchedTab, url) : undefined;
    rows.push({ name, isArticle, ours, peers, ...(hidden === undefined ? {} : { hidden }) });
    if (rows.length % 20 === 0) console.error(`${rows.length} of ${pages.length} pages`);
  }
  await Promise.all([ourTab.close(), watchedTab.close()]);
  await peerTab.close();
  return { lines: linesOf(rows), rows };
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
  const totals = (some: readonly Row[]) => spread(some.map(({ ours }) => ours.total));
  const readerable = spread(others.map(({ peers }) => peers.readerable));
  const parse = spread(articles.map(({ peers }) => peers.parse));
  const floor = spread(articles.map(({ peers }) => peers.floor));
  const onOthers = totals(others);
  const onArticles = totals(articles);
  const longest = rows.reduce((a, b) => (b.ours.longest > a.ours.longest ? b : a));
  const turned = others.filter(({ ours }) => !ours.read);
  const load = spread(rows.map(({ ours }) => ours.compile));
  const layout = spread(rows.map(({ ours }) => ours.layout));
  return [
    {
      figure: `content script, ${others.length} pages that are no articles`,
      ours: told(onOthers),
      bar: `isProbablyReaderable: ${told(readerable)}`,
      met: onOthers.median <= readerable.median && onOthers.p95 <= readerable.p95,
    },
    {
      figure: `… of them ${turned.length} that the gate turns away`,
      ours: told(totals(turned)),
      bar: told(spread(turned.map(({ peers }) => peers.readerable))),
      met: totals(turned).median <= spread(turned.map(({ peers }) => peers.readerable)).median,
    },
    {
      figure: '… of it on all pages, to compile the script, and for styles and layout',
      ours: `${told(load)}, ${told(layout)}`,
      bar: 'none',
      met: true,
    },
    {
      figure: `content script, ${articles.length} articles, until read and tidied`,
      ours: told(onArticles),
      bar: `a quarter of Readability's parse: ${told(parse)}`,
      met: onArticles.median <= parse.median / 4 && onArticles.p95 <= parse.p95 / 4,
    },
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
    {
      figure: 'on articles, against one TreeWalker pass',
      ours: `${least(onArticles.median / floor.median)} times at the median`,
      bar: `4 times ${told(floor)}`,
      met: onArticles.median <= 4 * floor.median,
    },
  ];
}
