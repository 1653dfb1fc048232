import { expect, it } from 'vitest';
import { findStory } from '../../../../lib/judge/read/find-root.ts';
import { Tables } from '../../../../lib/judge/read/tables.ts';
import { pageOf } from '../../page/dom-for-tests.ts';

const SENTENCE =
  'The harbour council voted nine to four on Tuesday night to close the old swing bridge to cars. ';
const story = `<p>${SENTENCE}</p>`.repeat(6);

/** Tables of a page whose lines have some log odds, and the lines of which each is a whole one's. */
function storysOf(html: string, odds: readonly number[]) {
  const { page } = pageOf(`<body>${html}</body>`);
  const tables = new Tables(page, findStory(page));
  for (const [at, each] of odds.entries()) tables.add(at, each);
  return odds.map((_, at) => tables.isStorys(at));
}

const table =
  '<table><tr><th>Year</th><th>Boats of the harbour</th></tr><tr><td>2025</td><td>1,200</td></tr></table>';

it('takes a table with all of its cells, or none for its others’ sake', () => {
  expect(storysOf(`${table}${story}`, [-1, 2, -0.5, 1, 5])).toEqual([true, true, true, true, false]);
  expect(storysOf(`${table}${story}`, [-1, -2, -0.5, 1, 5])).toEqual([false, false, false, false, false]);
});

it('takes no table that is the page’s layout', () => {
  const layout = `<table><tr><td>Home</td><td>${story}</td></tr></table>`;
  expect(storysOf(layout, [-1, 5, 5])).toEqual([false, false, false]);
  expect(
    storysOf(`<table><tr><td>Home</td><td>${table}${story}</td></tr></table>`, [-1, -1, 2, -1, 1]),
  ).toEqual([false, true, true, true, true]);
});
