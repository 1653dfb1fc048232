import { describe, expect, it } from 'vitest';
import { foldWord, isShortFor, partsOf } from '../../../../lib/analysis/people/name-parts.ts';

describe('names', () => {
  it.each([
    ['J.K. Rowling', 'J. K. Rowling'],
    ['Su Tseng-chang', 'Su Tseng Chang'],
    ['José Núñez', 'Jose\u0301 Nu\u0301n\u0303ez'],
    ['Al-Sabah', 'al Sabah'],
    ['Robert “Bob” Smith', 'Robert Smith'],
    ['O’Neil', "O'Neil"],
    ['Volo\u00addymyr Zelenskyy\u200e', 'Volodymyr Zelenskyy'],
    ['Łukasz Żak', 'Lukasz Zak'],
  ])('takes %j and %j for one form', (a, b) => {
    expect(partsOf(a).key).toBe(partsOf(b).key);
  });

  it.each([
    ['Rowling', 'J.K. Rowling', true],
    ['J. Rowling', 'Joanne K. Rowling', true],
    ['Rowling', 'Rowling', false],
    ['Bill Clinton', 'Hillary Clinton', false],
    ['constructor', 'Bob constructor', true],
    ['__proto__', 'Bob Smith', false],
  ])('says whether %j is short for %j', (short, long, expected) => {
    expect(isShortFor(partsOf(short), partsOf(long))).toBe(expected);
  });

  it('folds letters that have no accent to take off', () => {
    expect(foldWord('Ðorđe Æsop')).toBe('dorde aesop');
  });
});
