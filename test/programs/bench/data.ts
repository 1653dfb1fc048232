import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { frontPage, tidesPage } from '../../site/pages.ts';
import { ferryStory } from '../../site/story.ts';
import { blocksArticle } from '../../site/themes/blocks.ts';
import { journalArticle } from '../../site/themes/journal.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  /** Where it is on the web: the address tells, too. */
  readonly url: string;
  readonly html: string;
  readonly isArticle: boolean;
}

const rows = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line));

/** `count` of a list, evenly from all of it. */
function evenly<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]!);
}

/**
 * Up to `count` pages of the folder's `dev.jsonl.gz` (their `pageType` stands in its `dev.gold.jsonl`); the sample
 * site's own where the folder isn't there.
 */
export async function pagesOf(folder: string, count: number): Promise<readonly BenchPage[]> {
  if (!existsSync(`${folder}/dev.jsonl.gz`)) return sitePages();
  const gold = rows(await readFile(`${folder}/dev.gold.jsonl`, 'utf8'));
  const kinds = new Map(gold.map(({ id, pageType }) => [id, pageType]));
  const all = rows(gunzipSync(await readFile(`${folder}/dev.jsonl.gz`)).toString());
  return evenly(all, count).map(({ id, url, html }) => ({
    name: String(id),
    url: String(url).replace(/#.*/, ''),
    html: String(html),
    isArticle: kinds.get(id) === 'article',
  }));
}

/** A page of a book's length, 10 MB: most of what is done with it must be done in slices. */
export const hugePage = (): BenchPage => ({
  name: 'huge',
  url: 'https://news.example/2026/02/11/ferries-without-end',
  html: magazineArticle({
    ...ferryStory,
    paragraphs: Array.from(
      { length: 29_000 },
      (_, at) => ferryStory.paragraphs[at % ferryStory.paragraphs.length]!,
    ),
  }),
  isArticle: true,
});

function sitePages(): readonly BenchPage[] {
  const articles = [magazineArticle, journalArticle, blocksArticle];
  return [
    ...articles.map((theme) => ({
      name: theme.name,
      url: 'https://news.example/ferries',
      html: theme(ferryStory),
      isArticle: true,
    })),
    { name: 'front page', url: 'https://news.example/', html: frontPage(ferryStory), isArticle: false },
    { name: 'tides', url: 'https://news.example/tides', html: tidesPage(), isArticle: false },
  ];
}

/** Up to `count` texts of articles: of the folder's `dev.jsonl`, or the sample site's where it isn't there. */
export async function textsOf(folder: string, count: number): Promise<readonly string[]> {
  if (!existsSync(`${folder}/dev.jsonl`)) return [ferryStory.paragraphs.join('\n\n').replace(/<[^>]+>/g, '')];
  return evenly(rows(await readFile(`${folder}/dev.jsonl`, 'utf8')), count).map(({ text }) => String(text));
}
