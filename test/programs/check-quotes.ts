/**
 * How well quotes and their speakers are told on articles that were not trained on, by cross-validation over a file of
 * annotated articles (see `quote-lessons.ts`), and how far the confidence of a speaker is to be trusted:
 * `npm run check-quotes -- FILE [FOLDS]`.
 */
import { familyOf } from '../../lib/analysis/quotes/family.ts';
import { findQuotes } from '../../lib/analysis/quotes/find-quotes.ts';
import type { QuotesModel } from '../../lib/analysis/quotes/model.ts';
import { type Lesson, readLessons } from './train/quotes/lessons.ts';
import { trainQuotes } from './train/quotes/train-quotes.ts';

const [file, folds = '5'] = process.argv.slice(2);
if (!file) throw new Error('usage: npm run check-quotes -- FILE [FOLDS]');

/** A speaker that was given to a quote whose speaker is known. */
interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

const counts = {
  found: 0,
  gold: 0,
  listed: 0,
  negatives: 0,
  negativesListed: 0,
  asked: 0,
  right: 0,
  wrong: 0,
};
const judged: Judged[] = [];

const lessons = await readLessons(file);
const count = Number(folds);
for (let fold = 0; fold < count; fold += 1) {
  const model = trainQuotes(lessons.filter((_, index) => index % count !== fold));
  for (const lesson of lessons.filter((_, index) => index % count === fold)) check(lesson, model);
}

function check({ row, scene, reports, golds }: Lesson, model: QuotesModel): void {
  const quotes = findQuotes({ scene, reports }, model);
  const quoteOf = new Map(quotes.flatMap((quote) => quote.parts.map((part) => [part.start, quote])));
  counts.gold += row.quotes.length;
  counts.negatives += row.negatives.length;
  scene.stretches.forEach(({ inner }, index) => {
    const quote = quoteOf.get(inner.start);
    if (!quote) return;
    const gold = golds[index];
    counts.listed += 1;
    if (!gold) {
      if (row.negatives.some(({ start, end }) => start < inner.end && inner.start < end))
        counts.negativesListed += 1;
      return;
    }
    counts.found += 1;
    if (
      gold.speaker === null ||
      gold.basis === null ||
      gold.basis === 'silver' ||
      gold.speakerKind !== 'person'
    )
      return;
    counts.asked += 1;
    if (!quote.speaker) return;
    const right = familyOf(quote.speaker.name) === familyOf(gold.speaker);
    if (right) counts.right += 1;
    else if (quote.speaker.person) counts.wrong += 1;
    judged.push({ confidence: quote.confidence, right });
  });
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

console.log(`${lessons.length} articles, ${folds} folds`);
console.log(`quotes found ${percent(counts.found, counts.gold)} of ${counts.gold}`);
console.log(`negatives listed ${percent(counts.negativesListed, counts.negatives)} of ${counts.negatives}`);
console.log(`speaker by family name right ${percent(counts.right, counts.asked)} of ${counts.asked}`);
console.log(`another person named ${percent(counts.wrong, counts.asked)}`);
console.log('\n| confidence | quotes | mean | right |\n| --- | --- | --- | --- |');
for (const [low, high] of [
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 0.95],
  [0.95, 0.98],
  [0.98, 1.01],
] as const) {
  const bin = judged.filter(({ confidence }) => confidence >= low && confidence < high);
  const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, bin.length);
  const right = bin.filter((one) => one.right).length;
  console.log(
    `| ${low}–${Math.min(1, high)} | ${bin.length} | ${(100 * mean).toFixed(1)} | ${percent(right, bin.length)} |`,
  );
}
const error = judged.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0);
console.log(`\nBrier score ${(error / judged.length).toFixed(4)}`);
