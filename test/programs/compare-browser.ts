/**
 * Asks the built extension in real Chromium what it makes of pages, and sets its answers beside those of this machine's
 * Node, which the evaluation uses:
 *   node test/programs/compare-browser.ts FOLDER [--pages 150] [--only ID,ID] [--out FILE]
 * The pages (`dev.jsonl.gz` of FOLDER; those of `clutter.dev.gold.jsonl` first) stand under their own addresses: to the
 * browser, every host is this machine's loopback interface, and there is no other network. Their scripts don't run. Prints
 * each page on which the two differ and why, then what the folder's scorer says of both; --out writes the browser's
 * answers.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page as Tab } from 'puppeteer-core';
import { launch } from '../e2e/driver/launch.ts';
import { BrowserAsker } from './compare/ask-browser.ts';
import { type Answer, answerOf, differences, explain } from './compare/explain.ts';
import { openLoopback } from './compare/loopback.ts';
import { readPage } from './read-page.ts';
import { run } from './run.ts';
import { type GoldPage, goldPages } from './train/pages/gold-pages.ts';
import { bagF1 } from './train/pages/label-lines.ts';

/** Pages that stand in tabs at the same time. */
const TABS = 2;

const { values, positionals } = parseArgs({
  options: {
    pages: { type: 'string', default: '150' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('usage: compare-browser.ts FOLDER [--pages 150] [--only ID,ID] [--out FILE]');
const build = await run('wxt', ['build']);
if (build.code !== 0) throw new Error(build.output);

const pages = await choosePages(folder);
const browsers: object[] = [];
const heres: object[] = [];
/** By page, what the browser shows of it. */
const shown = new Map<string, string>();
const table = new Map<string, number>();
const loopback = await openLoopback();
const driver = await launch('chromium', { everyHost: loopback.address });
try {
  const waiting = [...pages];
  const work = async () => {
    const asker = await BrowserAsker.open(driver);
    const tab = await driver.open('about:blank');
    for (let page = waiting.shift(); page; page = waiting.shift()) await compare(page, asker, tab);
  };
  await Promise.all(Array.from({ length: TABS }, work));
} finally {
  await Promise.all([driver.close(), loopback.close()]);
}
console.log(`\n${pages.length} pages; ${loopback.missed} requests for anything else`);
for (const [what, count] of [...table].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(5)} ${what}`);
if (values.out) await writeFile(values.out, linesOf(browsers));
const seen = (id: string, words: string) => shown.get(id)?.includes(bare(words)) === true;
console.log(`\nthe browser's answers\n${await score(browsers)}`);
console.log(`the browser's answers, for those boxes that it shows\n${await score(browsers, seen)}`);
console.log(`the answers here\n${await score(heres)}`);

async function compare(page: GoldPage, asker: BrowserAsker, tab: Tab): Promise<void> {
  const url = new URL(page.url);
  url.hash = '';
  loopback.put(url.href, page.html);
  await tab.goto(url.href, { waitUntil: 'domcontentloaded' });
  const told = await asker.ask(tab);
  const theirs = { ...told, isArticle: told.state === 'article' && told.isOpen };
  const reading = readPage(page.html, page.url);
  const ours = answerOf(reading);
  shown.set(page.id, bare(told.shown));
  const { isArticle, title, text, hidden } = theirs;
  browsers.push({ id: page.id, isArticle, title, text, hidden });
  heres.push({ id: page.id, isArticle: ours.isArticle, text: ours.text, hidden: reading.hidden });
  const found = differences(theirs, ours);
  const cause =
    told.state === 'silent'
      ? 'silent in the browser'
      : (found.length > 0 && explain(page, theirs)) || 'unexplained';
  const kinds = found.length ? found.map((what) => `${what}: ${cause}`) : ['the same'];
  for (const kind of kinds) table.set(kind, (table.get(kind) ?? 0) + 1);
  if (found.length)
    console.log(`${page.id} ${page.url.slice(0, 90)}\n  ${kinds.join(', ')}${detail(theirs, ours)}`);
}

/** What two answers differ in, in a few words of each. */
function detail(browser: Answer, here: Answer): string {
  if (browser.isArticle !== here.isArticle)
    return browser.isArticle ? ' (only in the browser)' : ' (only here)';
  const likeness = bagF1(browser.text, here.text);
  return `; texts alike ${likeness.toFixed(3)}; ${[
    ['text only in the browser', onlyIn(browser.text.split('\n\n'), here.text.split('\n\n'))],
    ['text only here', onlyIn(here.text.split('\n\n'), browser.text.split('\n\n'))],
    ['box only in the browser', onlyIn(browser.boxes, here.boxes)],
    ['box only here', onlyIn(here.boxes, browser.boxes)],
  ]
    .filter(([, words]) => words)
    .map(([what, words]) => `\n    ${what}: ${words}`)
    .join('')}`;
}

/** The first words that only one of two lists has, and how many more there are. */
function onlyIn(some: readonly string[], others: readonly string[]): string {
  const known = new Set(others);
  const only = some.filter((text) => !known.has(text));
  const more = only.length > 1 ? ` and ${only.length - 1} more` : '';
  return only.length ? `“${only[0]!.replace(/\s+/gu, ' ').slice(0, 90)}”${more}` : '';
}

async function choosePages(from: string): Promise<GoldPage[]> {
  const all: GoldPage[] = [];
  for await (const page of goldPages(from)) all.push(page);
  if (values.only) return all.filter(({ id }) => values.only!.split(',').some((end) => id.endsWith(end)));
  const labelled = new Set(
    (await readFile(join(from, 'clutter.dev.gold.jsonl'), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id),
  );
  const first = all.filter(({ id }) => labelled.has(id));
  const rest = all.filter(({ id }) => !labelled.has(id));
  const wanted = Math.max(0, Math.min(rest.length, Number(values.pages) - first.length));
  const step = rest.length / wanted;
  return [...first, ...Array.from({ length: wanted }, (_, at) => rest[Math.floor(at * step)]!)];
}

/** Letters and digits, as the scorer compares them. */
function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the folder's scorer says of answers, by the gold of the pages that were asked; of those boxes' words that count. */
async function score(
  answers: readonly object[],
  counts: (id: string, words: string) => boolean = () => true,
): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'nutgraf-compare-'));
  try {
    const asked = new Set(pages.map(({ id }) => id));
    const gold = (await readFile(join(folder!, 'dev.gold.jsonl'), 'utf8'))
      .split('\n')
      .filter((line) => line && asked.has(JSON.parse(line).id));
    const files = [join(work, 'gold.jsonl'), join(work, 'out.jsonl')];
    await writeFile(files[0]!, gold.join('\n'));
    await writeFile(files[1]!, linesOf(answers));
    const boxes = (await readFile(join(folder!, 'clutter.dev.gold.jsonl'), 'utf8'))
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((row) => ({
        ...row,
        hide: row.hide.filter(({ text }: { text: string }) => counts(row.id, text)),
      }));
    await writeFile(join(work, 'clutter.jsonl'), linesOf(boxes));
    const clutter = ['--clutter', join(work, 'clutter.jsonl')];
    return execFileSync(process.execPath, [join(folder!, 'score.mjs'), ...files, ...clutter]).toString();
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function linesOf(answers: readonly object[]): string {
  return answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
}
