/**
 * Tells how much of what the clutter rules find they owe to words that were collected from the very pages they are
 * measured on:
 *   node test/programs/check-clutter.ts FOLDER
 * Judges the pages of FOLDER that are labelled for clutter again with some of what the rules go by disguised, and prints
 * the share of labelled snippets that is hidden: as they are; without the heading words that no other site of FOLDER
 * shows (each site left out of the lexicon, as it were); without any heading word; without class names and ids.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { headingKind } from '../../lib/judge/clutter/headings.ts';
import { plain } from '../../lib/judge/clutter/phrases.ts';
import { promoLabel } from '../../lib/judge/clutter/pointers.ts';
import { Page } from '../../lib/judge/page.ts';
import { readStory } from '../../lib/judge/read/read-story.ts';
import type { Scan, Snapshot } from '../../lib/judge/snapshot.ts';
import { spot } from '../../lib/judge/spot/spot.ts';
import { DocumentPage } from './document-page.ts';
import { parsePage } from './read-page.ts';
import { goldPages } from './train/pages/gold-pages.ts';

interface Labelled {
  readonly id: string;
  readonly site: string;
  readonly snapshot: Snapshot;
}

type Disguise = (page: Labelled) => Snapshot;

const HIDDEN = new Set(['related', 'newsletter', 'share']);

const [folder] = argv.slice(2);
if (!folder) throw new Error('usage: check-clutter.ts FOLDER');
const clutterFile = join(folder, 'clutter.dev.gold.jsonl');
const clutter = rowsOf(await readFile(clutterFile, 'utf8'));
const labelled = new Set(clutter.map(({ id }) => id));
const gold = rowsOf(await readFile(join(folder, 'dev.gold.jsonl'), 'utf8')).filter(({ id }) =>
  labelled.has(id),
);

const pages: Labelled[] = [];
/** By what a heading or a label opens with, the sites that show it. */
const sites = new Map<string, Set<string>>();
for await (const { id, url, html } of goldPages(folder)) {
  const dom = parsePage(html, url);
  const { snapshot } = new DocumentPage(dom.window.document, url).shot;
  dom.window.close();
  const site = new URL(url).hostname;
  for (const { text } of snapshot.scan.lines) {
    const words = headWords(text);
    if (words) sites.set(words, (sites.get(words) ?? new Set()).add(site));
  }
  if (labelled.has(id)) pages.push({ id, site, snapshot });
}

const isOnlyOf = (site: string, words: string) => sites.get(words)?.size === 1 && sites.get(words)!.has(site);
const ways: readonly (readonly [string, Disguise])[] = [
  ['as they are', ({ snapshot }) => snapshot],
  [
    'no heading words that no other site shows',
    (page) => masked(page, (words) => isOnlyOf(page.site, words)),
  ],
  ['no heading words', (page) => masked(page, () => true)],
  ['no class names', ({ snapshot }) => unnamed(snapshot)],
  ['neither', (page) => unnamed(masked(page, () => true))],
];
console.log(`${pages.length} pages, hidden:`.padEnd(46), 'related', 'newsletter', 'share', 'keep');
for (const [name, disguise] of ways) {
  const { hide, keep } = await score(pages.map((page) => judged(page, disguise)));
  const percent = (value: number | undefined) => (100 * (value ?? 0)).toFixed(1);
  const { related, newsletter, share } = hide.byKind;
  console.log(
    name.padEnd(46),
    ...[related?.recall, newsletter?.recall, share?.recall, keep.harm].map((value) =>
      percent(value).padStart(7),
    ),
  );
}

/** What a line opens with that makes it a heading of related pages or a pointer to one; undefined where it is none. */
function headWords(text: string): string | undefined {
  if (headingKind(text) === 'related') {
    const words = plain(text).split(' ');
    for (let end = 1; end <= words.length; end++) {
      const start = words.slice(0, end).join(' ');
      if (headingKind(start) === 'related') return start;
    }
    return words.join(' ');
  }
  return promoLabel(text);
}

/** A page with those of its headings and labels made meaningless, in words of the same shape, that are to be. */
function masked({ snapshot }: Labelled, isMasked: (words: string) => boolean): Snapshot {
  return withScan(snapshot, ({ lines }) => ({
    lines: lines.map((line) => {
      const words = headWords(line.text);
      const text =
        words && isMasked(words) ? line.text.replace(/\p{Lu}/gu, 'X').replace(/\p{L}/gu, asX) : line.text;
      return { ...line, text };
    }),
  }));
}

function asX(letter: string): string {
  return letter === 'X' ? 'X' : 'x';
}

function unnamed(snapshot: Snapshot): Snapshot {
  const none = snapshot.scan.tags.map(() => '');
  return withScan(snapshot, () => ({ classes: none, ids: none }));
}

function withScan(snapshot: Snapshot, change: (scan: Scan) => Partial<Scan>): Snapshot {
  return { ...snapshot, scan: { ...snapshot.scan, ...change(snapshot.scan) } };
}

/** The answer to a page that is judged in disguise: what would be hidden, in the page's own words. */
function judged(labelledPage: Labelled, disguise: Disguise): object {
  const { id, snapshot } = labelledPage;
  const { lines } = snapshot.scan;
  const { clutter: boxes } = readStory(new Page(disguise(labelledPage)));
  const hidden = boxes
    .filter(({ kind }) => HIDDEN.has(kind))
    .map(({ first, end }) =>
      lines
        .slice(first, end)
        .map(({ text }) => text)
        .join('\n'),
    );
  return { id, isArticle: spot(new Page(snapshot)).isArticle, text: '', hidden };
}

interface Score {
  readonly hide: { readonly byKind: Readonly<Record<string, { readonly recall: number }>> };
  readonly keep: { readonly harm: number };
}

async function score(answers: readonly object[]): Promise<Score> {
  const work = await mkdtemp(join(tmpdir(), 'nutgraf-clutter-'));
  try {
    const files = [join(work, 'gold.jsonl'), join(work, 'out.jsonl')] as const;
    await writeFile(files[0], gold.map((row) => JSON.stringify(row)).join('\n'));
    await writeFile(files[1], answers.map((row) => JSON.stringify(row)).join('\n'));
    const scorer = [join(folder!, 'score.mjs'), ...files, '--clutter', clutterFile, '--json'];
    return JSON.parse(execFileSync(process.execPath, scorer, { maxBuffer: 1 << 28 }).toString()).clutter;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function rowsOf(source: string): { readonly id: string }[] {
  return source
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
