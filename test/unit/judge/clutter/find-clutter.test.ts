import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../../lib/judge/clutter/find-clutter.ts';
import { Page } from '../../../../lib/judge/page.ts';
import { SnapshotBuilder } from '../snapshot-builder.ts';

const PARAGRAPH =
  'The harbour council voted on Tuesday night to close the old swing bridge in June, after three hours of talk.';

/** A story's lines, and a share bar below them. */
function pageWithBar(words: readonly string[]): Page {
  const page = new SnapshotBuilder().open('main').open('article');
  for (let i = 0; i < 5; i++) page.put('p', PARAGRAPH);
  page.close().open('ul', 'sharing');
  for (const word of words)
    page
      .open('li')
      .put('a', word, { linked: word.length / 2 })
      .close();
  return new Page(page.snapshot());
}

describe('findClutter', () => {
  it('takes a share bar whole, also where one of its words was read as the story’s', () => {
    const page = pageWithBar(['Facebook', 'WhatsApp', 'Email']);
    const root = page.scan.tags.indexOf('main');
    const bars = (lines: readonly number[]) =>
      findClutter(page, { root, lines }).map(({ kind, first, end }) => ({ kind, first, end }));
    const whole = [{ kind: 'share', first: 5, end: 8 }];
    expect(bars([0, 1, 2, 3, 4])).toEqual(whole);
    expect(bars([0, 1, 2, 3, 4, 7])).toEqual(whole);
  });
});
