import type { Person } from '../../analysis.ts';

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The last word of a person's name, lower case, without a suffix: "biden" of "Joseph R. Biden Jr." */
export function familyOf(name: string): string {
  const words = name.toLowerCase().split(/[\s,]+/);
  while (words.length > 1 && suffix.test(words.at(-1)!)) words.pop();
  return words.at(-1)!;
}

/** The family names of people. */
export const familiesOf = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(people.map(({ name }) => familyOf(name)));
