import { describe, expect, it } from 'vitest';
import {
  classAt,
  DIGIT,
  hasPlainLetters,
  INVISIBLE,
  LETTER,
  PUNCTUATION,
  SPACE,
  startsWithCapital,
  startsWithDigit,
  startsWithLetter,
  startsWithWord,
} from '../../../lib/text/characters.ts';

const classes: readonly (readonly [RegExp, number])[] = [
  [/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/, INVISIBLE],
  [/\s/u, SPACE],
  [/[\p{L}\p{M}]/u, LETTER],
  [/\p{Nd}/u, DIGIT],
];
const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
  (unit) => !/[\ud800-\udfff]/.test(unit),
);
const pairs = ['𝐀', '𝟙', '😀', '𐐀', '𐐨'];

describe('characters', () => {
  it('classes every character as its Unicode properties say', () => {
    const wrong = [...units, ...pairs].filter((text) => {
      const expected = classes.find(([property]) => property.test(text))?.[1] ?? PUNCTUATION;
      return classAt(text, 0) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a capital', startsWithCapital, /^\p{Lu}/u],
    ['a word', startsWithWord, /^[\p{L}\p{N}]/u],
    ['a letter', startsWithLetter, /^\p{L}/u],
    ['a digit', startsWithDigit, /^\p{Nd}/u],
  ])('knows %s by its first character', (_, starts, property) => {
    expect(
      ['', ...units, ...pairs].filter((text) => starts(`${text}x`) !== property.test(`${text}x`)),
    ).toEqual([]);
    expect(starts('')).toBe(false);
  });

  it('takes nothing beyond ASCII for plain that a pattern could ask for', () => {
    const plain = [...units, ...pairs].filter((text) => text > '\x7f' && hasPlainLetters(text));
    expect(plain.length).toBeGreaterThan(300);
    expect(plain.filter((text) => /[\p{L}\p{M}\p{N}]/u.test(text))).toEqual([]);
  });
});
