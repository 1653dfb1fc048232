/** What the bench runs inside of a page of the browser; bundled into one script, `bench` there. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import compromise from 'compromise';
import { analyze, type Models } from '../../../lib/analysis/analyze.ts';
import { findPeople } from '../../../lib/analysis/people/find-people.ts';
import { readPeopleModel } from '../../../lib/analysis/people/model.ts';
import { readQuotesModel } from '../../../lib/analysis/quotes/model.ts';
import { articleFromText } from '../../../lib/article.ts';
import { readText } from '../../../lib/text/article-text.ts';
import { walkTexts } from './walk-texts.ts';

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What cheaper and dearer ways to look at this page cost, in ms: each the first time that the page sees it. */
export function timePeers(): { floor: number; readerable: number; parse: number } {
  const floor = time(() => walkTexts(document));
  const readerable = time(() => isProbablyReaderable(document));
  const clone = document.cloneNode(true) as Document;
  const parse = time(() => new Readability(clone).parse());
  return { floor, readerable, parse };
}

let models: Models | undefined;

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Takes the models, as base64. */
export function takeModels(people: string, quotes: string): void {
  models = { people: readPeopleModel(bytes(people)), quotes: readQuotesModel(bytes(quotes)) };
}

function timeAnalysis(text: string): number {
  return time(() => {
    if (!models) throw new Error('no model yet');
    analyze(articleFromText(text), models);
  });
}

/** The time in which an article's people are found, and that in which compromise finds them, in ms. */
export function timePeople(text: string): [ours: number, theirs: number] {
  const ours = time(() => {
    if (!models) throw new Error('no model yet');
    findPeople(readText(articleFromText(text)), models.people);
  });
  return [ours, time(() => compromise(text).people().json({ offset: true }))];
}

/** The time of one analysis, and that in which compromise finds people, quotations and numbers, in ms. */
export function timeBoth(text: string): [ours: number, theirs: number] {
  const ours = timeAnalysis(text);
  const theirs = time(() => {
    const doc = compromise(text);
    doc.people().json({ offset: true });
    doc.quotations().json({ offset: true });
    doc.numbers().json({ offset: true });
  });
  return [ours, theirs];
}

/** The time of analyses of ever ten times more text, made from `words` again and again, in ms. */
export function timeGrowth(words: string, from: number, to: number): { size: number; time: number }[] {
  const times: { size: number; time: number }[] = [];
  for (let size = from; size <= to; size *= 10) {
    const text = `${words}\n\n`.repeat(Math.ceil(size / (words.length + 2))).slice(0, size);
    times.push({ size, time: timeAnalysis(text) });
  }
  return times;
}
