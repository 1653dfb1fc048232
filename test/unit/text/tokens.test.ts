import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../lib/text/sentences.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

const words = (text: string): string[] => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, token) => text.slice(start[token], end[token]));
};

const sentences = (text: string): string[] => {
  const tokens = tokenize(text);
  const { count, first } = findSentences(tokens);
  return Array.from({ length: count }, (_, sentence) =>
    text.slice(tokens.start[first[sentence]!], tokens.end[first[sentence + 1]! - 1]),
  );
};

describe('tokenize', () => {
  it.each([
    ['Mr. O’Neil’s plan', ['Mr.', 'O’Neil', '’s', 'plan']],
    ['the U.S. paid $1,286.50.', ['the', 'U.S.', 'paid', '$', '1,286.50', '.']],
    ['J. K. Rowling', ['J.', 'K.', 'Rowling']],
    ['a Kremlin-backed ex-minister', ['a', 'Kremlin', '-', 'backed', 'ex', '-', 'minister']],
    ['6-year-old', ['6-year-old']],
    ['Zel\u00adenskyy\u200b said', ['Zel\u00adenskyy', 'said']],
    ['“Yes,” he said', ['“', 'Yes', ',', '”', 'he', 'said']],
    ['👍 ok', ['👍', 'ok']],
    ['the boys’ club', ['the', 'boys', '’', 'club']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('covers every visible character of any text, in order, without overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('.', "'s", '-', ' ', '\n\n', 'U.S.', '1,0', 'é', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const { count, start, end } = tokenize(text);
        let at = 0;
        for (let token = 0; token < count; token += 1) {
          expect(start[token]).toBeGreaterThanOrEqual(at);
          expect(end[token]).toBeGreaterThan(start[token]!);
          expect(text.slice(at, start[token]).replace(/[\s\p{Cf}]/gu, '')).toBe('');
          at = end[token]!;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(text.slice(at).replace(/[\s\p{Cf}]/gu, '')).toBe('');
      }),
    );
  });
});

describe('findSentences', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“Go!” he said. “Now.” They went.', ['“Go!” he said.', '“Now.”', 'They went.']],
    [
      'Mr. Smith met Sen. Jones in the U.S. Senate. It rained.',
      ['Mr. Smith met Sen. Jones in the U.S. Senate.', 'It rained.'],
    ],
    ['He lives in the U.S. The end', ['He lives in the U.S.', 'The end']],
    ['One\n\ntwo', ['One', 'two']],
    ['It cost 3.5 million. J. K. Rowling paid.', ['It cost 3.5 million.', 'J. K. Rowling paid.']],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
