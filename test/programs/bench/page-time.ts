import type { Driver } from '../../e2e/driver/driver.ts';
import type { Site } from '../../site/serve.ts';
import { bundleForPage } from './bundle.ts';
import { pagesOf } from './data.ts';
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
}

/** The pages' own scripts and resources are left out: they are noise, and the network is not ours. */
const QUIET = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** The content script's time on real pages, beside that of Readability and of one bare walk over the text nodes. */
export async function benchPages(
  withUs: Driver,
  without: Driver,
  site: Site,
  folder: string,
  count: number,
): Promise<{ lines: Line[]; rows: Row[] }> {
  const pages = await pagesOf(folder, count);
  const script = await bundleForPage();
  const ourTab = await withUs.open('about:blank');
  const peerTab = await without.open('about:blank');
  const scripts = ['gate.js', 'reader.js'].map((name) => withUs.extension + name);
  const rows: Row[] = [];
  for (const { name, html, isArticle } of pages) {
    const url = site.put('/bench', { body: html, headers: QUIET });
    const ours = await scriptTime(ourTab, url, scripts);
    await peerTab.goto(url);
    await peerTab.evaluate(script);
    const peers = await peerTab.evaluate(() => bench.timePeers());
    rows.push({ name, isArticle, ours, peers });
    if (rows.length % 20 === 0) console.error(`${rows.length} of ${pages.length} pages`);
  }
  await ourTab.close();
  await peerTab.close();
  return { lines: linesOf(rows), rows };
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
