import { describe, expect, it } from 'vitest';
import { Page } from '../../../lib/judge/page.ts';
import { findStory } from '../../../lib/judge/read/find-root.ts';
import { tallyGaps } from '../../../lib/judge/spot/gaps.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';

const PARAGRAPH =
  'The harbour council voted on Tuesday night to close the old swing bridge in June, after three hours of talk.';

function gapsOf(build: (builder: SnapshotBuilder) => void) {
  const builder = new SnapshotBuilder();
  build(builder);
  const page = new Page(builder.snapshot());
  return tallyGaps(page.scan, findStory(page).weights);
}

describe('between the paragraphs', () => {
  it('of a story stands nothing but headings', () => {
    const gaps = gapsOf((page) => {
      page.put('p', 'By Marta Lind');
      for (let i = 0; i < 4; i++) page.put('h2', 'What comes next').put('p', PARAGRAPH).put('p', PARAGRAPH);
      page.put('p', 'Share');
    });
    expect(gaps).toEqual({ count: 0, dated: 0, linked: 0, alike: 0, voiced: 0 });
  });

  it('of many voices stand a name and a day, each time alike', () => {
    const gaps = gapsOf((page) => {
      for (let i = 0; i < 5; i++)
        page
          .put('a', `anna${i}`, { linked: 5 })
          .put('time', `May ${i + 1}, 2026`)
          .put('p', PARAGRAPH);
    });
    expect(gaps).toEqual({ count: 4, dated: 4, linked: 4, alike: 4, voiced: 0 });
  });

  it('some may differ', () => {
    const gaps = gapsOf((page) => {
      page.put('p', PARAGRAPH).put('figcaption', 'The bridge').put('p', PARAGRAPH).put('p', 'Advertisement');
      page.put('p', PARAGRAPH);
    });
    expect(gaps).toEqual({ count: 2, dated: 0, linked: 0, alike: 1, voiced: 0 });
  });

  it.each(['Reply', '31 points', '2w', 'Ann · 3mo', 'Wrote on Monday', '12 likes'])(
    'of a thread stand voices: %s',
    (voice) => {
      const gaps = gapsOf((page) => {
        for (let i = 0; i < 5; i++) page.put('p', PARAGRAPH).put('span', voice);
      });
      expect(gaps.voiced).toBe(4);
    },
  );

  it('of a story stand no voices, though some talk below it', () => {
    const gaps = gapsOf((page) => {
      for (let i = 0; i < 6; i++) page.put('p', PARAGRAPH).put('figcaption', 'The bridge at 8 am');
      for (let i = 0; i < 3; i++) page.put('p', PARAGRAPH).put('span', 'Reply');
    });
    expect(gaps.voiced).toBe(0);
  });
});
