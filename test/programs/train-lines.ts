/**
 * Trains the model that tells a story's lines from the rest of its page:
 *   node test/programs/train-lines.ts FOLDER [--write]
 * FOLDER holds pages with their gold text (`dev.jsonl.gz`, `dev.gold.jsonl`). Prints the cross-validated F1 of the text
 * (folds by site); with --write the model of all pages is written to lib/judge/read/line-model.ts.
 */
import { argv } from 'node:process';
import { findStory } from '../../lib/judge/read/find-root.ts';
import { LINE_FEATURES } from '../../lib/judge/read/line-feature-names.ts';
import { describeLines } from '../../lib/judge/read/line-features.ts';
import { isTooLittle } from '../../lib/judge/read/story-lines.ts';
import { logOdds, type Trees } from '../../lib/judge/trees.ts';
import { DocumentPage } from './document-page.ts';
import { parsePage } from './read-page.ts';
import { type BoostOptions, boost } from './train/pages/boost.ts';
import { foldsBySite } from './train/pages/folds.ts';
import { type GoldPage, goldPages, wordsOf } from './train/pages/gold-pages.ts';
import { bagF1, labelLines } from './train/pages/label-lines.ts';
import { writeTrees } from './train/pages/write-trees.ts';

const OPTIONS: BoostOptions = {
  trees: 100,
  depth: 3,
  rate: 0.18,
  lambda: 8,
  bins: 24,
  columns: 0.4,
  sample: 0.7,
  seed: 7,
};
const FOLDS = 5;

interface LabelledPage {
  readonly page: GoldPage;
  readonly texts: readonly string[];
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
  /** Of each line, the units of running text in the story's element; and of all there. */
  readonly running: readonly number[];
  readonly mass: number;
}

const IN_ROOT = LINE_FEATURES.indexOf('inRoot');
const WEIGHT = LINE_FEATURES.indexOf('weight');

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
    const story = findStory(scanned);
    describeLines(scanned, story, (row, line) => {
      rows.push(row.slice(0, LINE_FEATURES.length));
      asked.push(line);
    });
    found.push({
      page: { ...page, html: '' },
      texts: asked.map((line) => texts[line]!),
      rows,
      labels: asked.map((line) => all[line]!),
      running: rows.map((row) => (row[IN_ROOT] ? row[WEIGHT]! : 0)),
      mass: story.mass(story.root),
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

function learn(pages: readonly LabelledPage[], options: BoostOptions): Trees {
  return boost(
    LINE_FEATURES,
    {
      rows: pages.flatMap(({ rows }) => rows),
      labels: pages.flatMap(({ labels }) => labels),
      weights: pages.flatMap(weigh),
    },
    options,
  );
}

/** The text as the extension reads it. */
function textOf({ texts, rows, running, mass }: LabelledPage, model: Trees): string {
  const isTaken = rows.map((row) => logOdds(model, row) > 0);
  const taken = texts.reduce((sum, text, at) => sum + (isTaken[at] ? text.length : 0), 0);
  const all = isTooLittle(taken, mass);
  return texts.filter((_, at) => isTaken[at] || (all && running[at]! > 0)).join('\n');
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const [folder, ...flags] = argv.slice(2);
if (!folder) throw new Error('usage: train-lines.ts FOLDER [--write]');
const pages = await labelledPages(folder);
const best = pages.map(({ texts, labels, page }) =>
  bagF1(texts.filter((_, at) => labels[at]).join('\n'), page.content),
);
console.log(`${pages.length} articles; with the labels themselves F1 ${mean(best).toFixed(4)}`);

const foldOf = foldsBySite(
  pages.map(({ page }) => page),
  FOLDS,
  1,
);
const scores: { id: string; score: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const mine = (one: LabelledPage) => foldOf(one.page) === fold;
  const model = learn(
    pages.filter((one) => !mine(one)),
    OPTIONS,
  );
  for (const one of pages.filter(mine))
    scores.push({ id: one.page.id, score: bagF1(textOf(one, model), one.page.content) });
}
console.log(`cross-validated F1 ${mean(scores.map(({ score }) => score)).toFixed(4)}`);
const worst = scores.sort((a, b) => a.score - b.score).slice(0, 25);
console.log(worst.map(({ id, score }) => `${id} ${score.toFixed(3)}`).join(', '));
if (flags.includes('--write')) {
  const model = learn(pages, OPTIONS);
  const about =
    'Tells the lines of a story from the rest of its page. Written by test/programs/train-lines.ts.';
  await writeTrees(
    new URL('../../lib/judge/read/line-model.ts', import.meta.url),
    'LINE_MODEL',
    about,
    model,
  );
}
