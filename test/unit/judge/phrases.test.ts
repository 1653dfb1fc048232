import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  countCharacters,
  countLinesWith,
  countPhrases,
  startsWithPhrase,
} from '../../../lib/judge/spot/phrases.ts';

const PHRASES = ['we', 'our', 'view all', 'post:', 'posts:'];
const text = fc
  .array(
    fc.constantFrom('we', 'were', 'our', 'view', 'all', 'post:', 'posts:', ' ', '\n', '3', '-', '_', 'é'),
  )
  .map((parts) => parts.join(''));

const pattern = (phrases: readonly string[], before = '\\b') =>
  new RegExp(`${before}(?:${phrases.join('|')})\\b`, 'gm');

it('finds what a regular expression with word boundaries finds', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(countPhrases(words, PHRASES)).toBe([...words.matchAll(pattern(PHRASES))].length);
      const lines = words.split('\n');
      const holding = (regex: RegExp) => lines.filter((line) => line.search(regex) >= 0).length;
      expect(countLinesWith(words, PHRASES)).toBe(holding(pattern(PHRASES)));
      expect(countLinesWith(words, PHRASES, true)).toBe(holding(pattern(PHRASES, '^')));
      expect(startsWithPhrase(lines[0]!, PHRASES)).toBe(lines[0]!.search(pattern(PHRASES, '^')) === 0);
      expect(countCharacters(words, '-_')).toBe([...words.matchAll(/[-_]/g)].length);
    }),
    { numRuns: 2000 },
  );
});
