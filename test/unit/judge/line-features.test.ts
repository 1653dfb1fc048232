import { expect, it } from 'vitest';
import { findStory } from '../../../lib/judge/read/find-root.ts';
import { LINE_FEATURES } from '../../../lib/judge/read/line-feature-names.ts';
import { describeLines } from '../../../lib/judge/read/line-features.ts';
import { pageOf } from '../page/dom-for-tests.ts';

const STORY =
  '<p>The harbour council voted nine to four on Tuesday night to close the old swing bridge to cars.</p>';

/** The rows of a page's lines, by their text. */
function rowsOf(html: string): Map<string, Float64Array> {
  const { page } = pageOf(html);
  const rows = new Map<string, Float64Array>();
  describeLines(page, findStory(page), (row, at) => rows.set(page.scan.lines[at]!.text, row.slice()));
  return rows;
}

it('writes a number for each feature, and no more', () => {
  for (const row of rowsOf(`<body><main>${STORY.repeat(3)}</main>`).values()) {
    expect([...row.slice(0, LINE_FEATURES.length)].every(Number.isFinite)).toBe(true);
    expect([...row.slice(LINE_FEATURES.length)].every(Number.isNaN)).toBe(true);
  }
});

it('passes over what can be no part of the story', () => {
  const menu = '<ul><li><a href="/a">Ferries</a></li><li>Tides</li></ul>';
  const head = '<h1>Bridge to close</h1><p>By Marta Lind, 4 May 2026</p>';
  const rest = '<h2>Why now</h2><form><p>Your address</p></form><div class="comments"><p>First!</p></div>';
  const rows = rowsOf(`<body>${menu}<main>${head}${STORY.repeat(9)}${rest}</main>${menu}`);
  expect([...rows.keys()].filter((text) => text.length < 80)).toEqual(['Why now']);
});
