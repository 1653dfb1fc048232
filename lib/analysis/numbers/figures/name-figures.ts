import { months, weekdays } from '../../../lexicon/calendar.ts';
import { countryWords } from '../../../lexicon/demonyms.ts';
import { labelNouns, nameOpeners, streetWords } from '../../../lexicon/number-labels.ts';
import { startsWithCapital } from '../../../text/characters.ts';
import { MARK, type Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase, isAdjective, isPluralNoun, isSurelyPlural } from '../word-looks.ts';
import { isLongMarch } from './date-parts.ts';
import { opensLine } from './list-marks.ts';

const isAcronym = (raw: string): boolean =>
  raw.length > 1 && raw === raw.toUpperCase() && startsWithCapital(raw) && !raw.includes('.');

/** Plain digits straight behind a capitalised word: "Expo 2022", "Type 346", but not "Russia 13 missiles". */
export function isNamed(pieces: Pieces, from: number, to: number): boolean {
  const bracketed = pieces.word(from - 1) === ')' && pieces.word(from - 3) === '(';
  if (bracketed && isAcronym(pieces.raw(from - 2))) return true;
  const name = from - 1;
  if (!pieces.capital(name) || !pieces.together(name, from)) return false;
  const word = pieces.word(name);
  if (weekdays.has(word)) return false;
  // "ABC 7 aired the report."
  if (!startsLate(pieces, name))
    return isAcronym(pieces.raw(name)) && (breaksPhrase(pieces, to) || pieces.word(to).endsWith('ed'));
  if (months.has(word) && !isLongMarch(pieces, name)) return false;
  if (isAcronym(pieces.raw(name))) return !isSurelyPlural(pieces, to);
  return !pieces.isWord(to) || !isSurelyPlural(pieces, to);
}

/** Whether a piece is not the first word of its sentence. */
function startsLate(pieces: Pieces, at: number): boolean {
  for (let near = at - 1; near >= 0 && pieces.together(near, at); near -= 1)
    if (pieces.kind[near] !== MARK) return true;
    else if (near < at - 3) return true;
  return false;
}

/**
 * Plain digits before a run of capitalised words that is no plural, in running text: "7 On Your Side", "the 800 Series",
 * "the 200-301 Cisco exam", but not "13 Russian missiles" or "3 Dead in Fire".
 */
export function opensName(pieces: Pieces, { from, to, kind, bare, upper }: Reading): boolean {
  if (kind !== 'count' || !pieces.capital(to) || !pieces.together(from, to)) return false;
  const isCode =
    upper !== undefined && pieces.raw(from).length > 2 && to - from === 3 && pieces.glued(from + 1);
  if (!bare && !isCode) return false;
  if (isAddress(pieces, to)) return true;
  let end = to;
  /** "On Your" in "7 On Your Side" leave less doubt. */
  let sure = false;
  while (end < to + 5 && pieces.capital(end) && pieces.together(end, from)) {
    if (countryWords(pieces.word(end)).length > 0 || isPluralName(pieces, end)) return false;
    sure ||= breaksPhrase(pieces, end);
    end += 1;
  }
  if (!isRunning(pieces, from, end, sure ? 1 : 3)) return false;
  const last = pieces.word(end - 1);
  if ((pieces.word(end) === ',' && pieces.capital(end + 1)) || pieces.isDigits(end)) return false;
  if (isAdjective(last) || pieces.raw(end - 1) === pieces.raw(end - 1).toUpperCase()) return false;
  if (pieces.isWord(end) && !breaksPhrase(pieces, end) && isCode) return !isPluralNoun(pieces, end);
  return !pieces.isWord(end) || breaksPhrase(pieces, end) || pieces.word(end).endsWith('ed');
}

/** How many words of a street's name stand before "Street", at most. */
const longestStreet = 3;

/** "1400 | Elm St.", "2217 | Route 9", but not "20 | Wall Street analysts". */
function isAddress(pieces: Pieces, at: number): boolean {
  if (/^(?:route|highway)$/.test(pieces.word(at))) return pieces.isDigits(at + 1);
  let end = at;
  while (end < at + longestStreet && pieces.capital(end) && !streetWords.has(pieces.word(end))) end += 1;
  if (end === at || !pieces.capital(end) || !pieces.together(at, end)) return false;
  return streetWords.has(pieces.word(end)) && (!pieces.isWord(end + 1) || breaksPhrase(pieces, end + 1));
}

const isPluralName = (pieces: Pieces, at: number): boolean =>
  (isPluralNoun(pieces, at) || /[^s]s$/.test(pieces.word(at))) &&
  pieces.word(at) !== 'series' &&
  pieces.word(at) !== 'news';

/**
 * Whether the sentence around `[from, to)` is mostly in small letters, with `least` such words, as a headline in
 * capitals is not.
 */
function isRunning(pieces: Pieces, from: number, to: number, least: number): boolean {
  let words = 0;
  let small = 0;
  for (let near = Math.max(0, from - 12); near < to + 12; near += 1) {
    if (near >= from && near < to) continue;
    if (!pieces.together(near, from) || !pieces.isWord(near) || pieces.word(near).length < 3) continue;
    words += 1;
    if (!pieces.capital(near)) small += 1;
  }
  return small >= least && small * 2 >= words;
}

/** Number words in names: "Third World", “One District, One Factory”. */
export function isNameWord(pieces: Pieces, { from, to }: Reading): boolean {
  if (!pieces.capital(from)) return false;
  const next = pieces.word(to) === '-' ? to + 1 : to;
  if (nameOpeners.has(`${pieces.word(from)} ${pieces.word(next)}`)) return true;
  if (isNumbered(pieces, from) && !isSurelyPlural(pieces, to)) return true;
  if (pieces.word(to) === ':' && opensLine(pieces, from)) return true;
  if (!startsLate(pieces, from) || isTitleCase(pieces, from)) return false;
  return pieces.capital(next) || (pieces.capital(from - 1) && startsLate(pieces, from - 1));
}

/** "Day Eighteen", "Part One": a capitalised number word behind a capitalised noun that numbers things. */
const isNumbered = (pieces: Pieces, from: number): boolean =>
  pieces.capital(from - 1) && pieces.together(from - 1, from) && labelNouns.has(pieces.word(from - 1));

/** Whether nearly every word of the sentence has a capital, as in a headline. */
function isTitleCase(pieces: Pieces, at: number): boolean {
  let words = 0;
  let capitals = 0;
  for (const step of [-1, 1])
    for (let near = at + step; pieces.together(near, at) && Math.abs(near - at) < 12; near += step) {
      if (!pieces.isWord(near) || pieces.word(near).length < 4) continue;
      words += 1;
      if (pieces.capital(near)) capitals += 1;
    }
  return words > 3 && capitals > words * 0.8;
}
