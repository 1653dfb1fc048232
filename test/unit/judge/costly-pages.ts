import type { Snapshot } from '../../../lib/judge/snapshot.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';

const SENTENCE =
  'The harbour council voted nine to four on Tuesday night to close the old swing bridge to all cars, its chair said.';
const TITLE = 'Another bridge on the river is to be closed next year';
const QUOTE = (i: number) =>
  `“It is the ${i}th bridge that they close, and it will not be the last,” said Marta Lind.`;

const story = (page: SnapshotBuilder, paragraphs = 12) => {
  page.open('article').put('h1', 'Council closes the bridge');
  for (let i = 0; i < paragraphs; i++) page.put('p', SENTENCE);
  return page.close();
};

/** Pages of about `n` elements that are costly or unheard of in one way each. */
const PAGES: Readonly<Record<string, (page: SnapshotBuilder, n: number) => void>> = {
  'a long story': (page, n) => story(page, Math.min(n, 30_000)),
  'a menu before the story': (page, n) => {
    page.open('div');
    for (let i = 0; i < n / 2; i++) page.open('div').put('a', `Place ${i}`, { linked: 8 }).close();
    story(page.close());
  },
  'cards after the story': (page, n) => {
    story(page).open('div');
    for (let i = 0; i < n / 2; i++)
      page.open('div', 'card').put('a', TITLE, { linked: TITLE.length }).close();
  },
  'cards, each of its own kind': (page, n) => {
    story(page).open('div');
    for (let i = 0; i < n / 2; i++)
      page.open('div', `card-${i}`).put('a', TITLE, { linked: TITLE.length }).close();
  },
  'boxes named related': (page, n) => {
    story(page);
    for (let i = 0; i < n / 3; i++)
      page
        .open('div', 'related-posts')
        .put('h3', 'Related posts')
        .put('a', TITLE, { linked: TITLE.length })
        .close();
  },
  'one heading of a box and nothing below it': (page, n) => {
    story(page).put('h2', 'Related posts').put('a', TITLE, { linked: TITLE.length });
    for (let i = 0; i < n; i++) page.open('div').close();
    page.put('a', TITLE, { linked: TITLE.length });
  },
  'headings of boxes': (page, n) => {
    story(page);
    for (let i = 0; i < n; i++) page.put('h2', 'Related posts');
  },
  'a headline of many lines': (page, n) => {
    page.open('h1');
    for (let i = 0; i < n; i++) page.line(`Line ${i}`);
    story(page.close());
  },
  headlines: (page, n) => {
    for (let i = 0; i < n; i++) page.put('h1', `Headline ${i}`);
    story(page);
  },
  quotes: (page, n) => {
    page.open('article').put('h1', 'Council closes the bridge');
    for (let i = 0; i < n / 2; i++) page.open('blockquote', 'quote').put('p', QUOTE(i)).close();
  },
  'nested items': (page, n) => {
    story(page);
    for (let i = 0; i < n; i++) page.open('li');
    page.line(SENTENCE).close(n);
  },
  'links below nested boxes': (page, n) => {
    story(page);
    for (let i = 0; i < n; i++) page.open('div');
    page.put('a', TITLE, { linked: TITLE.length }).close(n);
  },
  'a nest with a link at each level': (page, n) => {
    story(page);
    for (let i = 0; i < n / 2; i++) page.open('div').put('a', TITLE, { linked: TITLE.length });
    page.close(n / 2);
  },
  'a nested story': (page, n) => {
    for (let i = 0; i < n / 2; i++) page.open('div');
    for (let i = 0; i < n / 2; i++) page.put('p', SENTENCE);
    page.close(n / 2);
  },
  'a nested story beside another': (page, n) => {
    story(page, 40);
    for (let i = 0; i < n / 2; i++) page.open('div');
    for (let i = 0; i < Math.min(15000, n / 2); i++) page.put('p', SENTENCE.slice(0, 82));
    page.close(n / 2);
    page.put('p', SENTENCE.repeat(n));
  },
  forms: (page, n) => {
    story(page);
    for (let i = 0; i < n / 2; i++) {
      page.open('form', 'newsletter').put('p', 'Subscribe to our newsletter');
      if (i < 500) page.field();
      page.close();
    }
  },
  'a line of letters': (page, n) => {
    story(page).put('p', `${'x'.repeat(50)} `.repeat(n));
  },
  'a line of marks': (page, n) => {
    story(page).put('p', '"”'.repeat(n * 20));
  },
};

/** What they are called. */
export const costlyPages = Object.keys(PAGES);

/** One of them, with about `size` elements. */
export function costlyPage(name: string, size: number): Snapshot {
  const page = new SnapshotBuilder();
  PAGES[name]!(page, size);
  return page.snapshot();
}
