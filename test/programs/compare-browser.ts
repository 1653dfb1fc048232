/**
 * Asks the built extension in real Chromium what it makes of pages, and sets its answers beside those of this machine's
 * Node, which the evaluation uses:
 *   node test/programs/compare-browser.ts FOLDER [--pages 150] [--out FILE]
 * The pages (`dev.jsonl.gz` of FOLDER) come from loopback under their own addresses, without scripts or network. Prints
 * each page on which the two differ; --out writes the browser's answers, for the folder's scorer.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Page as Tab } from 'puppeteer-core';
import { launch } from '../e2e/driver/launch.ts';
import { serve } from '../site/serve.ts';
import { readPage } from './read-page.ts';
import { run } from './run.ts';
import { bagF1 } from './train/label-lines.ts';
import { type GoldPage, goldPages } from './train/pages.ts';

/** What this program asks of the extension's own page, in there. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    connect(tab: number, about: { readonly name: string }): Port;
  };
};

interface Port {
  readonly onMessage: {
    addListener(hear: (message: { type: string; article?: { text: string } }) => void): void;
  };
  readonly onDisconnect: { addListener(hear: () => void): void };
  disconnect(): void;
}

const QUIET = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
const PATIENCE = 8000;

interface Answer {
  readonly isArticle: boolean;
  readonly text: string;
  readonly hidden: readonly string[];
}

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '150' }, out: { type: 'string' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (!folder) throw new Error('usage: compare-browser.ts FOLDER [--pages 150] [--out FILE]');
const build = await run('wxt', ['build']);
if (build.code !== 0) throw new Error(build.output);

const all: GoldPage[] = [];
for await (const page of goldPages(folder)) all.push(page);
const step = Math.max(1, all.length / Number(values.pages));
const pages = Array.from(
  { length: Math.min(all.length, Number(values.pages)) },
  (_, at) => all[Math.floor(at * step)]!,
);

const site = await serve();
const driver = await launch('chromium', { proxy: new URL(site.url).host });
const answers: object[] = [];
const counts = { same: 0, spot: 0, text: 0, boxes: 0 };
try {
  const asker = await driver.openExtensionPage('sidepanel.html');
  const tab = await driver.open('about:blank');
  for (const page of pages) {
    const address = new URL(page.url);
    address.protocol = 'http:';
    const url = site.put(address.pathname + address.search, { body: page.html, headers: QUIET });
    await tab.goto(url.replace(site.url, address.origin), { waitUntil: 'domcontentloaded' });
    await tab.bringToFront();
    const theirs = await ask(asker, tab);
    const ours = readPage(page.html, page.url);
    answers.push({ id: page.id, ...theirs });
    report(page, theirs, ours);
  }
} finally {
  await Promise.all([driver.close(), site.close()]);
}
console.log(
  `${pages.length} pages: the same on ${counts.same}; differ in being an article ${counts.spot}, in text ${counts.text}, in boxes ${counts.boxes}`,
);
if (values.out) await writeFile(values.out, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));

/** Connects to the content script of the tab as a panel does, and waits until it has told what the page is. */
async function ask(asker: Tab, tab: Tab): Promise<Answer> {
  const told = await asker.evaluate(
    async (url, patience) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find((one) => one.url === url)?.id;
      if (id === undefined) throw new Error(`no tab at ${url}`);
      const port = chrome.tabs.connect(id, { name: 'nutgraf:page' });
      const text = await new Promise<string | undefined>((resolve) => {
        setTimeout(() => resolve(undefined), patience);
        port.onDisconnect.addListener(() => resolve(undefined));
        port.onMessage.addListener((message) => {
          if (message.type === 'article') resolve(message.article?.text);
          if (message.type === 'no-article') resolve(undefined);
        });
      });
      port.disconnect();
      return text;
    },
    tab.url(),
    PATIENCE,
  );
  const hidden = await tab.evaluate(() =>
    [...document.querySelectorAll('[style*="display: none !important"]')].map(
      (element) => element.textContent ?? '',
    ),
  );
  return { isArticle: told !== undefined, text: told ?? '', hidden: told === undefined ? [] : hidden };
}

function report(page: GoldPage, theirs: Answer, ours: ReturnType<typeof readPage>): void {
  const bare = (texts: readonly string[]) => texts.join('').replace(/\s+/gu, '');
  const differences: string[] = [];
  if (theirs.isArticle !== ours.isArticle) {
    counts.spot++;
    differences.push(`article: browser ${theirs.isArticle}, here ${ours.isArticle}`);
  } else if (theirs.isArticle) {
    const same = bagF1(theirs.text, ours.article.text);
    if (same < 0.999) {
      counts.text++;
      differences.push(`texts alike ${same.toFixed(3)}${firstDifference(theirs.text, ours.article.text)}`);
    }
    if (bare(theirs.hidden) !== bare(ours.hidden)) {
      counts.boxes++;
      differences.push(`boxes: browser ${theirs.hidden.length}, here ${ours.hidden.length}`);
    }
  }
  if (differences.length) console.log(`${page.id} ${page.url.slice(0, 80)}\n  ${differences.join('\n  ')}`);
  else counts.same++;
}

/** The first block that only one of two texts has. */
function firstDifference(browser: string, here: string): string {
  const [ones, others] = [browser.split('\n\n'), here.split('\n\n')];
  const only = (some: readonly string[], rest: readonly string[]) => {
    const known = new Set(rest);
    return some.filter((block) => !known.has(block));
  };
  const [more] = only(ones, others);
  const [less] = only(others, ones);
  return `${more ? `; only in the browser: “${more.slice(0, 90)}”` : ''}${less ? `; only here: “${less.slice(0, 90)}”` : ''}`;
}
