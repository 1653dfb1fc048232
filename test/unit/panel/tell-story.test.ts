import { expect, it } from 'vitest';
import type { Analysis, Person, Quantity, Source } from '../../../lib/analysis.ts';
import { articleFromText } from '../../../lib/article.ts';
import { tellStory } from '../../../lib/panel/tell-story.ts';
import type { Span } from '../../../lib/span.ts';
import { mark } from '../mark.ts';

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

it('takes bare figures that are the same for one, with all their places', () => {
  const { text, marks } = mark(
    '[count:7] On Your Side asked. [count:7] [of:boats] left. Then [count:7] On Your Side left with [count:9].',
  );
  const quantities = marks.flatMap(({ kind, span, words }, at): Quantity[] => {
    const next = marks[at + 1];
    const of = next?.kind === 'of' ? { of: next.span } : {};
    return kind === 'of' ? [] : [{ kind: 'count', span, value: Number(words), again: [], ...of }];
  });
  const { numbers } = tellStory(articleFromText(text), analysisOf(quantities));
  expect(numbers.map(({ words, places }) => [words, places.map(({ start }) => start)])).toEqual([
    ['7', [marks[0]!.span.start, marks[3]!.span.start]],
    ['7', [marks[1]!.span.start]],
    ['9', [marks[4]!.span.start]],
  ]);
  expect(numbers[0]!.folded).toContain('then 7');
});

it('gives the places of a number as nothing but places: they are sent to the page, where a person’s mentions would go along', () => {
  const { text, marks } = mark('[name:Ada Lind] saw [count:12] boats. She counted [count:12] boats.');
  const [name, first, second] = marks.map(({ span }) => span) as [Span, Span, Span];
  const person: Person = {
    name: 'Ada Lind',
    roles: [],
    mentions: [{ span: name, kind: 'name' }],
    prominence: 1,
  };
  const source: Source = { kind: 'person', name: 'Ada Lind', span: name, person };
  const number: Quantity = { kind: 'count', span: first, value: 12, again: [{ ...second, source }] };
  const [entry] = tellStory(articleFromText(text), {
    ...analysisOf([number]),
    people: [person],
  }).numbers;
  expect(entry!.places).toEqual([first, second]);
});

it('knows entries again by their words when the page was read again, wherever these stand', () => {
  const ids = (before: string) => {
    const text = `${before}They saw 12 boats and 12 boats more. “It rained,” Ada Lind said. “It rained on.”`;
    const places = (words: string) =>
      [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
        start: index,
        end: index + words.length,
      }));
    const { people, numbers, quotes } = tellStory(articleFromText(text), {
      people: [{ name: 'Ada Lind', roles: [], mentions: [], prominence: 1 }],
      quantities: places('12').map((span) => ({
        kind: 'count',
        span,
        value: 12,
        of: { start: span.start + 3, end: span.start + 8 },
        again: [],
      })),
      quotes: [...places('It rained,'), ...places('It rained on.')].map((span) => ({
        parts: [span],
        partial: false,
        confidence: 0,
      })),
      peopleRead: true,
    });
    return [...people, ...numbers, ...quotes].map(({ id }) => id);
  };
  expect(ids('A paragraph on top.\n\n')).toEqual(ids(''));
  expect(new Set(ids('')).size).toBe(5);
});

it('gives no role in the words of whoever speaks', () => {
  const text = '“My wife, Farah Lind,” he said. Farah Lind, a teacher, left.';
  const span = { start: 10, end: 20 };
  const roles = [
    { words: 'My wife', span: { start: 1, end: 8 } },
    { words: 'teacher', span: { start: 46, end: 53 } },
  ];
  const told = roles.map((_, from) => {
    const person = { name: 'Farah Lind', roles: roles.slice(0, from + 1), mentions: [], prominence: 1 };
    return tellStory(articleFromText(text), {
      ...analysisOf([]),
      people: [{ ...person, mentions: [{ kind: 'name', span }] }],
    }).people[0]?.role;
  });
  expect(told).toEqual([undefined, 'teacher']);
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
