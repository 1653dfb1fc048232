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

/** What an interview may call somebody for short, lower case: the family name, the given name, the initials. */
export function labelsOf(person: Person): readonly string[] {
  const given = person.name.toLowerCase().split(' ');
  const initials = given.map((word) => word.charAt(0)).join('');
  return given.length > 1 ? [familyOfPerson(person), given[0]!, initials] : [familyOfPerson(person)];
}

/** The short names of people, with the family name of whom they mean. */
export const allLabelsOf = (people: readonly Person[]): ReadonlyMap<string, string> =>
  new Map(people.flatMap((person) => labelsOf(person).map((label) => [label, familyOfPerson(person)])));
