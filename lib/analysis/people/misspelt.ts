import type { NameGroup } from './group.ts';
import { familyName } from './name-parts.ts';

const shortest = 6;
/** A letter may be off in names from this length on; shorter ones must sound alike. */
const shortestOff = 8;
const sharedStart = 4;

/**
 * Joins a lone family name that is another spelling of a person's ("Zelenski" beside "Volodymyr Zelenskyy") to that
 * person, where it fits only one and stands behind it. Names are compared within their first letters: linear.
 */
export function joinMisspelt(groups: readonly NameGroup[]): NameGroup[] {
  const families = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const { words } = group.forms[0]!.parts;
    const family = soundOf(familyName(group.forms[0]!.parts));
    if (words.length < 2 || family.length < shortest) continue;
    const start = family.slice(0, sharedStart);
    const known = families.get(start);
    if (known) known.push(group);
    else families.set(start, [group]);
  }
  return groups.filter((group) => {
    const { words } = group.forms[0]!.parts;
    const word = soundOf(words[0] ?? '');
    if (words.length > 1 || word.length < shortest) return true;
    const alike = (families.get(word.slice(0, sharedStart)) ?? [])
      .slice(0, 8)
      .filter(({ forms }) => isAlike(word, soundOf(familyName(forms[0]!.parts))));
    const [owner] = alike;
    if (alike.length !== 1 || !owner || owner.mentions[0]!.first > group.mentions[0]!.first) return true;
    owner.mentions.push(...group.mentions);
    owner.mentions.sort((a, b) => a.first - b.first);
    return false;
  });
}

/** A word with the spellings of transliteration made one: "Zelenskyy", "Zelensky" and "Zelenskiy". */
const soundOf = (word: string): string => word.replace(/[iyj]+/g, 'i').replace(/(.)\1+/g, '$1');

const isAlike = (a: string, b: string): boolean => a === b || (a.length >= shortestOff && isLetterOff(a, b));

/** Whether one word becomes the other by one letter put in, left out or changed. */
export function isLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
