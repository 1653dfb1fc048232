/**
 * Trains the points by which the gate turns pages away:
 *   node test/programs/train-gate.ts FOLDER [--write]
 * FOLDER holds pages with their type (`dev.jsonl.gz`, `dev.gold.jsonl`). Every page is learned as it is, without its
 * metadata, without an address that tells anything, and without both, so that an article without them gets through.
 * Prints what part of articles and of other pages gets through (cross-validated, folds by site, three times over) at
 * several thresholds, and the articles that are turned away; with --write the model of all pages is written to
 * lib/page/gate/gate-model.ts.
 */
import { writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { isFrontPage } from '../../lib/judge/front-page.ts';
import { describe, GATE_FACTS } from '../../lib/page/gate/facts.ts';
import type { GateModel } from '../../lib/page/gate/gate-model.ts';
import { points, THRESHOLD } from '../../lib/page/gate/glance.ts';
import { describePath } from '../../lib/page/gate/path.ts';
import { parsePage } from './read-page.ts';
import { type BoostOptions, boost } from './train/pages/boost.ts';
import { foldsBySite } from './train/pages/folds.ts';
import { goldPages } from './train/pages/gold-pages.ts';

const OPTIONS: BoostOptions = {
  trees: 80,
  depth: 1,
  rate: 0.18,
  lambda: 4,
  bins: 16,
  columns: 0.6,
  sample: 0.7,
  seed: 1,
};
const FOLDS = 5;
const SEEDS = [1, 2, 3];

/** The weight of a page as it is, and of each of its poorer copies. */
const WHOLE = 1;
const POOR = 0.3;

/** What an address tells that tells nothing. */
const PLAIN = describePath('https://site.invalid/a-page');

interface TypedPage {
  readonly url: string;
  readonly isArticle: boolean;
  /** The page as it is, and its poorer copies. */
  readonly rows: readonly (readonly number[])[];
}

const [folder, ...flags] = argv.slice(2);
if (!folder) throw new Error('usage: train-gate.ts FOLDER [--write]');
const pages: TypedPage[] = [];
const skipped: string[] = [];
for await (const { url, html, pageType } of goldPages(folder)) {
  const dom = parsePage(html, url);
  const row = describe(dom.window.document, url);
  const isArticle = pageType === 'article';
  if (typeof row === 'boolean' || isFrontPage(url)) skipped.push(`${row === true} ${pageType} ${url}`);
  else pages.push({ url, isArticle, rows: [row, ...poorer(row)] });
  dom.window.close();
}
console.log(`decided without points: ${skipped.join(', ') || 'none'}`);

const judged = new Map<TypedPage, number[]>(pages.map((page) => [page, []]));
for (const seed of SEEDS) {
  const foldOf = foldsBySite(pages, FOLDS, seed);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(
      pages.filter((page) => foldOf(page) !== fold),
      seed,
    );
    for (const page of pages.filter((one) => foldOf(one) === fold))
      judged.get(page)!.push(points(model, page.rows[0]!));
  }
}
for (const threshold of [-2000, -1800, -1600, -1400, -1350, -1300, -1200, -1000, -800, -500, 0]) {
  const part = (isArticle: boolean) => {
    const values = pages.filter((page) => page.isArticle === isArticle).flatMap((page) => judged.get(page)!);
    return ((100 * values.filter((value) => value > threshold).length) / values.length).toFixed(1);
  };
  const mark = threshold === THRESHOLD ? ' <- the threshold' : '';
  console.log(`above ${threshold}: ${part(true)} % of articles, ${part(false)} % of other pages${mark}`);
}
const lost = pages
  .map((page) => ({ page, times: judged.get(page)!.filter((value) => value <= THRESHOLD).length }))
  .filter(({ page, times }) => page.isArticle && times > 0);
for (const { page, times } of lost) console.log(`  turned away ${times} times: ${page.url.slice(0, 100)}`);

if (flags.includes('--write')) {
  const { base, steps } = learn(pages, OPTIONS.seed);
  const rows = GATE_FACTS.flatMap((name, fact) => {
    const own = Array.from({ length: steps.length / 3 }, (_, at) => steps.slice(3 * at, 3 * at + 3))
      .filter(([of]) => of === fact)
      .map((step) => `    ${step.join(', ')},`);
    return own.length ? [`    // ${name}`, ...own] : [];
  });
  const source = `/** Points for facts of a page (\`GATE_FACTS\`), in thousandths of log odds. Written by test/programs/train-gate.ts. */
export interface GateModel {
  readonly base: number;
  /** Triples: a fact, a value, and the points of being above it. */
  readonly steps: readonly number[];
}

// biome-ignore format: a step a line
export const GATE_MODEL: GateModel = {
  base: ${base},
  steps: [
${rows.join('\n')}
  ],
};
`;
  await writeFile(new URL('../../lib/page/gate/gate-model.ts', import.meta.url), source);
}

function poorer(row: readonly number[]): number[][] {
  const bare = row.map((value, fact) => (GATE_FACTS[fact] === 'claims' ? 0 : value));
  const astray = (facts: readonly number[]) => [...facts.slice(0, -PLAIN.length), ...PLAIN];
  return [bare, astray(row), astray(bare)];
}

/** Boosted trees of one question each, added up: a step a question. */
function learn(some: readonly TypedPage[], seed: number): GateModel {
  const { base, questions, leaves } = boost(
    GATE_FACTS,
    {
      rows: some.flatMap(({ rows }) => rows),
      labels: some.flatMap(({ rows, isArticle }) => rows.map(() => (isArticle ? 1 : 0))),
      weights: some.flatMap(({ rows }) => rows.map((_, copy) => (copy ? POOR : WHOLE))),
    },
    { ...OPTIONS, seed },
  );
  let sum = 1000 * base;
  const steps = new Map<string, number>();
  for (let at = 0; at < questions.length; at += 2) {
    const [fact, value] = questions.slice(at, at + 2);
    const [below = 0, above = below] = leaves.slice(at, at + 2);
    sum += 10 * below;
    const key = `${fact} ${value}`;
    steps.set(key, (steps.get(key) ?? 0) + 10 * (above - below));
  }
  return {
    base: Math.round(sum),
    steps: [...steps]
      .map(([key, value]) => [...key.split(' ').map(Number), value])
      .sort(([a, x], [b, y]) => a! - b! || x! - y!)
      .flat(),
  };
}
