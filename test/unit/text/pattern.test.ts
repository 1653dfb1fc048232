import { expect, test } from 'vitest';
import { forText } from '../../../lib/text/pattern.ts';

const capitalised = forText(String.raw`^\p{Lu}[\p{L}.'’-]*$`);

test.each(['Anna', 'O’Neill', 'Østergård', 'Ålesund', 'J.'])(
  'finds the same in %s whatever its letters',
  (word) => {
    expect(capitalised(word).test(word)).toBe(true);
  },
);

test.each(['anna', 'ølen', '4th', 'A b', ''])('finds nothing in "%s"', (word) => {
  expect(capitalised(word).test(word)).toBe(false);
});

test('asks a text in ASCII without Unicode properties, and any other by the pattern as it is', () => {
  expect(capitalised('Anna').source).toBe("^[A-Z][A-Za-z.'’-]*$");
  expect(capitalised('Østergård').source).toBe("^\\p{Lu}[\\p{L}.'’-]*$");
});

test('keeps the flags, and what is escaped', () => {
  const others = forText(String.raw`[^\p{L}\p{N}\]]|\[`, 'g');
  expect('a-[b]'.replace(others('a-[b]'), '')).toBe('ab]');
});

test('says which property it does not know', () => {
  expect(() => forText(String.raw`\p{Sc}`)('$')).toThrow(new RangeError('Not known in ASCII: Sc'));
});
