import { expect, it } from 'vitest';
import type { Analysis, Quantity } from '../../../lib/analysis.ts';
import { articleFromText } from '../../../lib/article.ts';
import { tellStory } from '../../../lib/panel/story.ts';

const analysisOf = (quantities: readonly Quantity[]): Analysis => ({
  people: [],
  quantities,
  quotes: [],
  peopleRead: true,
});

it('shows a number in its sentence', () => {
  const text = 'It rained. They saw 12 boats at sea. It rained on.';
  const start = text.indexOf('12');
  const number: Quantity = { kind: 'count', span: { start, end: start + 2 }, value: 12, again: [] };
  const [entry] = tellStory(articleFromText(text), analysisOf([number])).numbers;
  expect(text.slice(entry!.sentence.start, entry!.sentence.end)).toBe('They saw 12 boats at sea.');
});

it('keeps sentences short where a page has ten thousand numbers in one', () => {
  const text = '$1,'.repeat(10_000);
  const numbers = Array.from(
    { length: 10_000 },
    (_, i): Quantity => ({
      kind: 'money',
      span: { start: 3 * i, end: 3 * i + 2 },
      again: [],
    }),
  );
  const story = tellStory(articleFromText(text), analysisOf(numbers));
  const letters = story.numbers.reduce((sum, entry) => sum + entry.folded.length, 0);
  expect(letters).toBeLessThan(1000 * numbers.length);
});
