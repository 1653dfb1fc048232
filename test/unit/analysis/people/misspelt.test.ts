import { describe, expect, it } from 'vitest';
import { groupNames } from '../../../../lib/analysis/people/group.ts';
import { isLetterOff, joinMisspelt } from '../../../../lib/analysis/people/misspelt.ts';
import { partsOf } from '../../../../lib/analysis/people/name-parts.ts';

/** Persons of names in the order in which a text has them. */
const personsOf = (names: readonly string[]): string[][] =>
  joinMisspelt(
    groupNames(
      names.map((name, first) => ({
        span: { start: first, end: first + 1 },
        first,
        end: first + 1,
        parts: partsOf(name),
        chance: 1,
      })),
    ),
  ).map(({ mentions }) => mentions.map(({ first }) => names[first]!));

describe('joinMisspelt', () => {
  it.each([
    [['Volodymyr Zelenskyy', 'Zelensky', 'Zelenskiy'], [['Volodymyr Zelenskyy', 'Zelensky', 'Zelenskiy']]],
    [['Fumio Kishimoto', 'Kishimito'], [['Fumio Kishimoto', 'Kishimito']]],
    [
      ['Anna Martin', 'Marten'],
      [['Anna Martin'], ['Marten']],
    ],
    [
      ['Kishimito', 'Fumio Kishimoto'],
      [['Kishimito'], ['Fumio Kishimoto']],
    ],
    [
      ['Ann Petersen', 'Bo Peterson', 'Petersan'],
      [['Ann Petersen'], ['Bo Peterson'], ['Petersan']],
    ],
  ])('makes of %j', (names, persons) => {
    expect(personsOf(names)).toEqual(persons);
  });

  it.each([
    ['abc', 'abd', true],
    ['abc', 'ab', true],
    ['abc', 'xabc', true],
    ['abc', 'acb', false],
    ['abc', 'abc', false],
    ['aab', 'abb', true],
    ['', 'ab', false],
  ])('says whether %j and %j are a letter off', (a, b, expected) => {
    expect(isLetterOff(a, b)).toBe(expected);
  });
});
