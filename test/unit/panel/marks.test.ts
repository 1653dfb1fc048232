import { expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article.ts';
import { marksOf } from '../../../lib/panel/marks.ts';
import type { NumberEntry } from '../../../lib/panel/story.ts';

const numberAt = (...starts: readonly number[]) =>
  ({ places: starts.map((start) => ({ start, end: start + 1 })) }) as unknown as NumberEntry;

it('gives all places of a kind in reading order', () => {
  const { numbers } = marksOf({
    article: articleFromText('a '.repeat(150_000)),
    people: [],
    numbers: [numberAt(9, 2), numberAt(5)],
    quotes: [],
  });
  expect(numbers.map(({ start }) => start)).toEqual([2, 5, 9]);
});

it('gives a page no more marks than it can paint', () => {
  const entries = Array.from({ length: 100_000 }, (_, i) => numberAt(3 * i));
  const { numbers } = marksOf({
    article: articleFromText('a '.repeat(150_000)),
    people: [],
    numbers: entries,
    quotes: [],
  });
  expect(numbers.length).toBeLessThanOrEqual(5000);
  expect(numbers[0]?.start).toBe(0);
});

it('marks nothing deep within a line that cannot be broken', () => {
  const article = articleFromText('$1,'.repeat(10_000));
  const entries = Array.from({ length: 10_000 }, (_, i) => numberAt(3 * i));
  const { numbers } = marksOf({ article, people: [], numbers: entries, quotes: [] });
  expect(numbers.length).toBeLessThan(200);
});
