import { describe, expect, it } from 'vitest';
import { firstHash, hashText, hashUnit } from '../../../lib/text/fnv.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { WordSet } from '../../../lib/text/word-set.ts';
import {
  BEYOND_ASCII,
  CAPITAL,
  DECIMAL,
  MARK,
  readWords,
  wordsOf,
  wordsThat,
} from '../../../lib/text/words.ts';

const hashOf = (word: string): number =>
  [...word].reduce((hash, letter) => hashUnit(hash, letter.charCodeAt(0)), firstHash);

function expectWords(text: string): void {
  const tokens = tokenize(text);
  const { words, lower, types, firsts, hashes } = readWords(tokens);
  const written = Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.start[at], tokens.end[at]),
  );
  const distinct = [...new Set(written)];
  expect(words).toEqual(written);
  expect(lower).toEqual(written.map((word) => word.toLowerCase()));
  expect([...types]).toEqual(written.map((word) => distinct.indexOf(word)));
  expect([...firsts]).toEqual(distinct.map((word) => written.indexOf(word)));
  expect([...hashes]).toEqual(distinct.map(hashOf));
}

describe('readWords', () => {
  it('numbers equal words alike', () => {
    expectWords('The mayor met the Mayor. “The mayor,” Ávila’s aide said, “met 3 of 33 ÁVILAS.”');
    expectWords('');
  });

  it('tells words apart whose hashes ask for the same place', () => {
    // A text of less than 32 words has a table of 64 places.
    const place = (word: string): number => (hashOf(word) ^ (hashOf(word) >>> 15)) & 63;
    const all = Array.from({ length: 4000 }, (_, at) => `w${at.toString(36)}`);
    const crowded = all.filter((word) => place(word) === 7).slice(0, 24);
    expect(crowded).toHaveLength(24);
    expectWords([...crowded, ...crowded.slice(-6)].join(' '));
  });

  it('says what is in a word', () => {
    expect([...readWords(tokenize('Plain plain Übung naïve 2nd B2B U.S. -')).looks]).toEqual([
      CAPITAL,
      0,
      BEYOND_ASCII,
      BEYOND_ASCII,
      DECIMAL,
      CAPITAL | DECIMAL,
      CAPITAL | MARK,
      MARK,
    ]);
  });
});

describe('wordsThat', () => {
  it('asks by the lower-case form', () => {
    const text = readWords(tokenize('He said he may'));
    expect([...wordsThat(text, (lower) => lower === 'he')]).toEqual([1, 0, 1, 0]);
  });
});

describe('wordsOf', () => {
  it('finds the words of a set in whatever case they are written', () => {
    const text = readWords(tokenize('He said É U.S. he may é ÉTÉ'));
    expect([...wordsOf(text, new WordSet(['he', 'é', 'u.s.', 'été', 'they']))]).toEqual([
      1, 0, 1, 1, 1, 0, 1, 1,
    ]);
  });

  it('has every word of a large set, and no other', () => {
    const all = Array.from({ length: 5000 }, (_, at) => `w${at.toString(36)}`);
    const set = new WordSet(all);
    expect(all.filter((word) => !set.has(word, hashText(word)))).toEqual([]);
    expect(all.filter((word) => set.has(`x${word}`, hashText(`x${word}`)))).toEqual([]);
  });
});
