import { expect, it } from 'vitest';
import type { Analysis, Quantity } from '../../../lib/analysis.ts';
import { articleFromText } from '../../../lib/article.ts';
import { tellStory } from '../../../lib/panel/story.ts';
import { type Marked, mark } from '../mark.ts';

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

it.each([
  ['a [count=6:six]-part series', 'six-part', undefined],
  ['its [count:300] or so members', '300', 'or so'],
  ['at least [count:300] members', '300', undefined],
  ['[money:$5]-a-day wages', '$5-a-day', undefined],
  ['on page [count:34]-36 of it', '34', undefined],
  ['[count=3:three]-hundred-and-more-of-them', 'three', undefined],
  ['a [count=10:ten]-dog sled', 'ten', undefined],
])('words the number of %j', (source, words, behind) => {
  const { text, marks } = mark(source);
  const [{ span }] = marks as [Marked];
  const find = (part: string) => {
    const start = text.indexOf(part);
    return start < 0 ? undefined : { start, end: start + part.length };
  };
  const qualifier = find('or so') ?? find('at least');
  const of = find('dog sled');
  const number: Quantity = {
    kind: 'count',
    span,
    again: [],
    ...(qualifier ? { qualifier } : {}),
    ...(of ? { of } : {}),
  };
  const [entry] = tellStory(articleFromText(text), analysisOf([number])).numbers;
  expect(entry?.words).toBe(words);
  expect(entry?.qualifierBehind).toBe(behind);
  expect(entry?.qualifier).toBe(behind === undefined && qualifier ? 'at least' : undefined);
});

it.each([
  ['[count:80] % [of:sales]', undefined],
  ['[percent:80%] of the [of:sales]', 'of the'],
  ['[money:$86 million] on a [of:sea wall]', 'on a'],
  ['[count:212] of its 340 [of:crossings]', 'of its 340'],
  ['[count:40] [of:ships]', undefined],
  ['[count:40] left. In [of:ships]', undefined],
  ['[money:$86] of the, [of:sea]', undefined],
])('leads from the number to what it counts in %j', (source, between) => {
  const { text, marks } = mark(source);
  const [number, of] = marks as [Marked, Marked];
  const quantity: Quantity = { kind: 'count', span: number.span, of: of.span, again: [] };
  const [entry] = tellStory(articleFromText(text), analysisOf([quantity])).numbers;
  expect(entry?.between).toBe(between);
  expect(entry?.counted).toBe(of.words);
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
