import { fold } from './fold.ts';
import type { PersonEntry } from './story.ts';

/** Shorter words of a name say little: initials, "de". */
const LEAST = 3;

/** Who a person may be the same as, by name; those who share a word of theirs before the others. */
export function samePersons(
  entry: PersonEntry,
  people: readonly PersonEntry[],
  tag: string,
): readonly PersonEntry[] {
  const words = new Set(wordsOf(entry.name));
  const isLike = ({ name }: PersonEntry) => wordsOf(name).some((word) => words.has(word));
  const others = byName(
    people.filter((other) => other !== entry),
    tag,
  );
  return [...others.filter(isLike), ...others.filter((other) => !isLike(other))];
}

/** People in the order of their names. */
export function byName(people: readonly PersonEntry[], tag: string): readonly PersonEntry[] {
  const { compare } = new Intl.Collator(tag);
  return people.toSorted((a, b) => compare(a.name, b.name));
}

const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .split(/[\s.'-]+/)
    .filter(({ length }) => length >= LEAST);
