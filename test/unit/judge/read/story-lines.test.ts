import { expect, it, vi } from 'vitest';
import { Page } from '../../../../lib/judge/page.ts';
import { findStory } from '../../../../lib/judge/read/find-root.ts';
import { findStoryLines } from '../../../../lib/judge/read/story-lines.ts';
import { SnapshotBuilder } from '../snapshot-builder.ts';

// A model that takes a line only where it stands right in `pre`, and is short: as if it had never seen such a page.
vi.mock('../../../../lib/judge/read/line-model.ts', async () => {
  const { LINE_FEATURES } = await import('../../../../lib/judge/read/line-feature-names.ts');
  const questions = [LINE_FEATURES.indexOf('is-pre'), 0.5, LINE_FEATURES.indexOf('size'), 200];
  return { LINE_MODEL: { base: 0, depth: 1, questions, leaves: [-100, 100, 0, -300] } };
});

const PARAGRAPH =
  'The harbour council voted on Tuesday night to close the old swing bridge in June, after three hours of talk.';

const linesOf = (...tags: string[]) => {
  const builder = new SnapshotBuilder().open('main');
  for (const tag of tags) builder.put(tag === 'LONG' ? 'pre' : tag, PARAGRAPH.repeat(tag === 'LONG' ? 3 : 1));
  const page = new Page(builder.put('p', 'Read on').close().snapshot());
  return findStoryLines(page, findStory(page));
};

it('takes all running text where hardly any of it was taken', () => {
  expect(linesOf('div', 'div', 'div', 'div')).toEqual([0, 1, 2, 3]);
  expect(linesOf('pre', 'div', 'div', 'div')).toEqual([0, 1, 2, 3]);
});

it('believes the model else', () => {
  expect(linesOf('pre', 'pre', 'div', 'div')).toEqual([0, 1]);
});

it('takes a paragraph between two of the story that are made like it, and no box of several', () => {
  expect(linesOf('pre', 'LONG', 'pre', 'pre')).toEqual([0, 1, 2, 3]);
  expect(linesOf('pre', 'pre', 'pre', 'LONG')).toEqual([0, 1, 2]);
  expect(linesOf('pre', 'LONG', 'LONG', 'pre', 'pre', 'pre')).toEqual([0, 3, 4, 5]);
});
