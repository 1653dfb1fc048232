/**
 * Trains the model that tells a story's lines from the rest of its page:
 *   node test/programs/train-lines.ts FOLDER [--write]
 * FOLDER holds pages with their gold text (`dev.jsonl.gz`, `dev.gold.jsonl`). Prints the F1 of the text,
 * cross-validated: folds by site, in several deals; as the extension reads it, with all that it does to the model's lines.
 * With --write the model of all pages is written to lib/judge/read/line-model.ts.
 */
import { argv } from 'node:process';
import type { Page } from '../../lib/judge/page.ts';
import { findStory } from '../../lib/judge/read/find-root.ts';
import { LINE_FEATURES } from '../../lib/judge/read/line-feature-names.ts';
import { describeLines } from '../../lib/judge/read/line-features.ts';
import { readStory } from '../../lib/judge/read/read-story.ts';
import type { Trees } from '../../lib/judge/trees.ts';
import { DocumentPage } from './document-page.ts';
import { parsePage } from './read-page.ts';
import { type BoostOptions, boost } from './train/pages/boost.ts';
import { foldsBySite } from './train/pages/folds.ts';
import { type GoldPage, goldPages, wordsOf } from './train/pages/gold-pages.ts';
import { bagF1, labelLines } from './train/pages/label-lines.ts';
import { writeTrees } from './train/pages/write-trees.ts';

const OPTIONS: Omit<BoostOptions, 'seed'> = {
  trees: 70,
  depth: 3,
  rate: 0.24,
  lambda: 8,
  bins: 24,
  columns: 0.4,
  sample: 0.7,
};
/** One model of each is trained, and they are taken together: any one of them errs more by chance. */
const SEEDS = [7, 107];
const FOLDS = 5;
/** The pages are dealt out to the folds as often as that: a single deal tells F1 to within 0.002. */
const DEALS = 4;

interface LabelledPage {
  readonly page: GoldPage;
  readonly scanned: Page;
  readonly texts: readonly string[];
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
}

async function labelledPages(folder: string): Promise<LabelledPage[]> {
  const found: LabelledPage[] = [];
  for await (const page of goldPages(folder)) {
    if (page.pageType !== 'article') continue;
    const dom = parsePage(page.html, page.url);
    const scanned = new DocumentPage(dom.window.document, page.url).page;
    const texts = scanned.scan.lines.map(({ text }) => text);
    const all = labelLines(texts, page.content);
    const rows: Float64Array[] = [];
    const asked: number[] = [];
    describeLines(scanned, findStory(scanned), (row, line) => {
      rows.push(row.slice(0, LINE_FEATURES.length));
      asked.push(line);
    });
    found.push({
      page: { ...page, html: '' },
      scanned,
      texts: asked.map((line) => texts[line]!),
      rows,
      labels: asked.map((line) => all[line]!),
    });
    dom.window.close();
  }
  return found;
}

/** A line weighs by its words, less than proportionally, and less on a long page: each page's F1 counts the same. */
function weigh({ texts, page }: LabelledPage): number[] {
  const factor = 600 / (wordsOf(page.content).length + 300);
  return texts.map((text) => factor * Math.min(60, wordsOf(text).length) ** 0.7);
}

function learn(pages: readonly LabelledPage[]): Trees {
  const examples = {
    rows: pages.flatMap(({ rows }) => rows),
    labels: pages.flatMap(({ labels }) => labels),
    weights: pages.flatMap(weigh),
  };
  return mixed(SEEDS.map((seed) => boost(LINE_FEATURES, examples, { ...OPTIONS, seed })));
}

/** The model whose log odds are the mean of some models'. */
function mixed(models: readonly Trees[]): Trees {
  return {
    ...models[0]!,
    base: mean(models.map(({ base }) => base)),
    questions: models.flatMap(({ questions }) => questions),
    leaves: models.flatMap(({ leaves }) => leaves.map((leaf) => Math.round(leaf / models.length))),
  };
}

/** The text as the extension reads it by a model. */
const textOf = (page: Page, model: Trees): string =>
  readStory(page, model)
    .lines.filter(({ kind }) => kind !== 'headline')
    .map(({ line }) => page.scan.lines[line]!.text)
    .join('\n');

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const [folder, ...flags] = argv.slice(2);
if (!folder) throw new Error('usage: train-lines.ts FOLDER [--write]');
const pages = await labelledPages(folder);
const best = pages.map(({ texts, labels, page }) =>
  bagF1(texts.filter((_, at) => labels[at]).join('\n'), page.content),
);
console.log(`${pages.length} articles; with the labels themselves F1 ${mean(best).toFixed(4)}`);

const scores = new Map<string, number[]>(pages.map(({ page }) => [page.id, []]));
for (let deal = 1; deal <= DEALS; deal++) {
  const foldOf = foldsBySite(
    pages.map(({ page }) => page),
    FOLDS,
    deal,
  );
  for (let fold = 0; fold < FOLDS; fold++) {
    const mine = (one: LabelledPage) => foldOf(one.page) === fold;
    const model = learn(pages.filter((one) => !mine(one)));
    for (const { page, scanned } of pages.filter(mine))
      scores.get(page.id)!.push(bagF1(textOf(scanned, model), page.content));
  }
  const f1 = mean([...scores.values()].map((some) => some.at(-1)!));
  console.log(`deal ${deal}: cross-validated F1 ${f1.toFixed(4)}`);
}
const byPage = [...scores].map(([id, some]) => ({ id, score: mean(some) }));
console.log(`all deals: cross-validated F1 ${mean(byPage.map(({ score }) => score)).toFixed(4)}`);
const worst = byPage.sort((a, b) => a.score - b.score).slice(0, 25);
console.log(worst.map(({ id, score }) => `${id} ${score.toFixed(3)}`).join(', '));
if (flags.includes('--write')) {
  const model = learn(pages);
  const about =
    'Tells the lines of a story from the rest of its page. Written by test/programs/train-lines.ts.';
  await writeTrees(
    new URL('../../lib/judge/read/line-model.ts', import.meta.url),
    'LINE_MODEL',
    about,
    model,
  );
}
