import { expect, it } from 'vitest';
import { mark } from './mark.ts';

it('takes marks out of a text and tells where they stood', () => {
  const { text, marks } = mark('[person:Ada [family=x:Lovelace]] said [sic] so.');
  expect(text).toBe('Ada Lovelace said [sic] so.');
  expect(marks).toEqual([
    { kind: 'person', words: 'Ada Lovelace', span: { start: 0, end: 12 } },
    { kind: 'family', value: 'x', words: 'Lovelace', span: { start: 4, end: 12 } },
  ]);
});

it('refuses a mark that is not closed', () => {
  expect(() => mark('[person:Ada')).toThrow('not closed');
});
