import { expect, it } from 'vitest';
import { Page } from '../../../../lib/judge/page.ts';
import { withoutCopies } from '../../../../lib/judge/read/copies.ts';
import { SnapshotBuilder } from '../snapshot-builder.ts';

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_, at) =>
    `On day ${at + 2} of the talks the harbour council said once more that the old swing bridge would have to close.`,
);

/** How many lines are left of a story of so many copies of the same paragraphs. */
function leftOf(copies: number, paragraphs = PARAGRAPHS): number {
  const page = new SnapshotBuilder().open('article');
  const all = Array.from({ length: copies }, () => paragraphs).flat();
  for (const paragraph of all) page.put('p', paragraph);
  return withoutCopies(new Page(page.snapshot()), [...all.keys()]).length;
}

it('takes a story for copied that is there once for each width, and none that says the same for ever', () => {
  expect([1, 2, 3, 5, 6, 100].map((copies) => leftOf(copies))).toEqual([6, 6, 6, 6, 36, 600]);
});

it('keeps what a few paragraphs of a story repeat', () => {
  expect(leftOf(3, PARAGRAPHS.slice(0, 4))).toBe(12);
});
