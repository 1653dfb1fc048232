import type { Person } from '../../analysis.ts';

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The last word of a person's name, lower case, without a suffix: "biden" of "Joseph R. Biden Jr." */
export function familyOf(name: string): string {
  const words = name.toLowerCase().split(/[\s,]+/);
  while (words.length > 1 && suffix.test(words.at(-1)!)) words.pop();
  return words.at(-1)!;
}

const families = new WeakMap<Person, string>();

/** `familyOf` a person, worked out once. */
export function familyOfPerson(person: Person): string {
  let family = families.get(person);
  if (family === undefined) {
    family = familyOf(person.name);
    families.set(person, family);
  }
  return family;
}

/** The family names of people. */
export const familiesOf = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(people.map(familyOfPerson));
