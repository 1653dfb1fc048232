/**
 * Trains the model that spots articles:
 *   node test/programs/train-spot.ts FOLDER [--write]
 * FOLDER holds pages with their type (`dev.jsonl.gz`, `dev.gold.jsonl`). Every page is learned with and without its
 * JSON-LD, and so are pages of our own (`kindPages`), by which no figure is reckoned. Prints cross-validated figures (folds
 * by site, three times over; at even odds, and as the extension decides), the share of news pages found, and the pages
 * judged most wrongly; with --write the model of all pages is written to lib/judge/spot/spot-model.ts.
 */
import { argv } from 'node:process';
import { isFrontPage } from '../../lib/judge/front-page.ts';
import { LEAST } from '../../lib/judge/least.ts';
import type { Page } from '../../lib/judge/page.ts';
import { findStory } from '../../lib/judge/read/find-root.ts';
import type { Head } from '../../lib/judge/snapshot.ts';
import { isHelpDesk } from '../../lib/judge/spot/address.ts';
import { describePage, SPOT_FEATURES } from '../../lib/judge/spot/features.ts';
import { isHousePage } from '../../lib/judge/spot/house-page.ts';
import { asJudged, beyondModel, THRESHOLD } from '../../lib/judge/spot/spot.ts';
import { logOdds, type Trees } from '../../lib/judge/trees.ts';
import { glance } from '../../lib/page/gate/glance.ts';
import { DocumentPage } from './document-page.ts';
import { parsePage } from './read-page.ts';
import { type BoostOptions, boost } from './train/pages/boost.ts';
import { foldsBySite } from './train/pages/folds.ts';
import { type GoldPage, goldPages } from './train/pages/gold-pages.ts';
import { kindPages } from './train/pages/kinds/all-kinds.ts';
import { writeTrees } from './train/pages/write-trees.ts';

const OPTIONS: BoostOptions = {
  trees: 170,
  depth: 2,
  rate: 0.22,
  lambda: 4,
  bins: 16,
  columns: 0.3,
  sample: 0.7,
  seed: 4,
};
const FOLDS = 5;
const SEEDS = [1, 2, 3];

interface TypedPage {
  readonly id: string;
  readonly url: string;
  readonly pageType: string;
  /** An article that says itself that it is news, or whose address has its day and whose head has its section. */
  readonly isNews: boolean;
  /** What the extension asks before the model: the gate, enough running text, no front page, help centre or house page. */
  readonly mayBe: boolean;
  readonly row: Float64Array;
  /** The same without JSON-LD. */
  readonly bare: Float64Array;
  /** What is added to the model's odds (`beyondModel`), with JSON-LD and without. */
  readonly beyond: number;
  readonly beyondBare: number;
}

async function typedPages(folder: string): Promise<TypedPage[]> {
  const found: TypedPage[] = [];
  for await (const page of goldPages(folder)) found.push(typedPage(page));
  return found;
}

function typedPage({ id, url, html, pageType }: Omit<GoldPage, 'content'>): TypedPage {
  const dom = parsePage(html, url);
  const { page } = new DocumentPage(dom.window.document, url);
  const story = findStory(page);
  const row = describePage(page, story);
  const isNews = pageType === 'article' && saysNews(page);
  const mayBe =
    glance(dom.window.document, url) !== 'none' &&
    story.mass(0) >= LEAST &&
    !isFrontPage(url) &&
    !isHelpDesk(url) &&
    !isHousePage(page);
  const bare = row.map((value, at) => (SPOT_FEATURES[at]!.startsWith('ld-') ? 0 : value));
  const sum = (head: Head) => [...beyondModel(head, row).values()].reduce((all, one) => all + one, 0);
  const beyond = sum(page.head);
  const beyondBare = sum({ ...page.head, dataTypes: [] });
  dom.window.close();
  return { id, url, pageType, isNews, mayBe, row, bare, beyond, beyondBare };
}

const DATED = /\/20\d\d\/\d\d?\//u;

function saysNews({ url, head }: Page): boolean {
  const said = new Set(head.meta.map(([name]) => name));
  return (
    head.dataTypes.some((type) => type.endsWith('newsarticle')) ||
    said.has('news_keywords') ||
    (said.has('article:section') && DATED.test(url))
  );
}

function learn(pages: readonly TypedPage[], seed: number): Trees {
  const rows = pages.flatMap(({ row, bare }) => [row, bare]);
  const labels = pages.flatMap(({ pageType }) => (pageType === 'article' ? [1, 1] : [0, 0]));
  return boost(SPOT_FEATURES, { rows, labels, weights: rows.map(() => 0.5) }, { ...OPTIONS, seed });
}

function report(
  name: string,
  pages: readonly TypedPage[],
  odds: ReadonlyMap<string, number[]>,
  isArticle: (page: TypedPage, odds: number) => boolean,
): void {
  let [hits, wrong, missed, news, newsHits] = [0, 0, 0, 0, 0];
  for (const page of pages)
    for (const value of odds.get(page.id)!) {
      const found = isArticle(page, value);
      if (page.pageType === 'article') found ? hits++ : missed++;
      else if (found) wrong++;
      if (page.isNews) news++;
      if (page.isNews && found) newsHits++;
    }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  console.log(
    `${name}: precision ${percent(hits, hits + wrong)} recall ${percent(hits, hits + missed)} F1 ${percent(2 * hits, 2 * hits + wrong + missed)}; of ${news / SEEDS.length} news pages ${percent(newsHits, news)}`,
  );
}

const [folder, ...flags] = argv.slice(2);
if (!folder) throw new Error('usage: train-spot.ts FOLDER [--write]');
const pages = await typedPages(folder);
const own = kindPages.map(({ name, url, html, isArticle }) =>
  typedPage({ id: name, url, html, pageType: isArticle ? 'article' : 'other' }),
);
const withLd = new Map<string, number[]>(pages.map(({ id }) => [id, []]));
const without = new Map<string, number[]>(pages.map(({ id }) => [id, []]));
for (const seed of SEEDS) {
  const foldOf = foldsBySite(pages, FOLDS, seed);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn([...pages.filter((page) => foldOf(page) !== fold), ...own], seed);
    for (const page of pages.filter((one) => foldOf(one) === fold)) {
      withLd.get(page.id)!.push(logOdds(model, asJudged(page.row)) + page.beyond);
      without.get(page.id)!.push(logOdds(model, asJudged(page.bare)) + page.beyondBare);
    }
  }
}
const isLikely = (_: TypedPage, odds: number) => odds > 0;
report('cross-validated, with JSON-LD', pages, withLd, isLikely);
report('cross-validated, without', pages, without, isLikely);
report('as the extension decides', pages, without, ({ mayBe }, odds) => mayBe && odds > THRESHOLD);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const wrong = pages
  .map((page) => ({ page, odds: mean(without.get(page.id)!) }))
  .filter(({ page, odds }) => odds > 0 !== (page.pageType === 'article'))
  .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds));
for (const { page, odds } of wrong.slice(0, 20))
  console.log(
    `  ${page.pageType.padEnd(13)} ${odds.toFixed(1).padStart(5)} ${page.id} ${page.url.slice(0, 90)}`,
  );
if (flags.includes('--write')) {
  const about = 'Tells articles from other pages. Written by test/programs/train-spot.ts.';
  const file = new URL('../../lib/judge/spot/spot-model.ts', import.meta.url);
  await writeTrees(file, 'SPOT_MODEL', about, learn([...pages, ...own], OPTIONS.seed));
}
