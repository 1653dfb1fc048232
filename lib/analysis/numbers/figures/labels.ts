import { months, weekdays } from '../../../lexicon/calendar.ts';
import { countryWords } from '../../../lexicon/demonyms.ts';
import {
  capitalLabelNouns,
  figureNames,
  labelNouns,
  nameOpeners,
  turnNouns,
} from '../../../lexicon/number-labels.ts';
import { startsWithCapital } from '../../../text/characters.ts';
import { MARK, type Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase, isAdjective, isPluralNoun, isSurelyPlural } from '../word-looks.ts';
import { isLongMarch } from './date-parts.ts';

/** Whether a figure is part of a name or a label: `Boeing 737`, `G20`, `Covid-19`, "Article 5", "Third World", "2." */
export function isLabel(pieces: Pieces, reading: Reading): boolean {
  if (reading.kind === 'money' || reading.kind === 'percent') return isGlued(pieces, reading);
  const { from, to } = reading;
  if (isGlued(pieces, reading)) return true;
  if (!pieces.isDigits(from))
    return reading.kind !== 'date' && (isNameWord(pieces, reading) || isLabelWord(pieces, reading));
  if (isGeneration(pieces, reading)) return true;
  if (figureNames.has(pieces.text.slice(pieces.start[from], pieces.end[to - 1]))) return true;
  if (isFootnote(pieces, from, to)) return true;
  if (reading.kind === 'ordinal' || reading.kind === 'age') return false;
  if (isListMark(pieces, from, to)) return true;
  if (reading.kind === 'date')
    return (to - from === 1 && isNamed(pieces, from, to)) || pieces.word(from - 1) === 'chapter';
  return (
    isLabelled(pieces, from) ||
    isChained(pieces, from, to) ||
    opensName(pieces, reading) ||
    ((!!reading.bare || isDecimal(pieces, reading) || isLettered(pieces, reading)) &&
      isNamed(pieces, from, to))
  );
}

/** `5G` and `4K`: standards, not thousands. */
const isGeneration = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' &&
  pieces.glued(from + 1) &&
  pieces.raw(from).length === 1 &&
  (pieces.raw(from + 1) === 'G' || (pieces.raw(from + 1) === 'K' && !isSurelyPlural(pieces, to)));

const openPrefixes = new Set(
  'mid pre post early late sub over under about non nearly around top another than'.split(' '),
);

/** Letters stand against the digits, directly or by a hyphen, or marks of an address. */
function isGlued(pieces: Pieces, { from, to, kind }: Reading): boolean {
  if (pieces.glued(from)) {
    const before = pieces.word(from - 1);
    if (pieces.isWord(from - 1)) return pieces.isDigits(from) || pieces.isWord(from);
    if (pieces.isDigits(from - 1)) return true;
    if (before === '–' && pieces.word(from - 2) === 'covid') return true;
    if (before === '-' || before === '‑') {
      const prefix = pieces.word(from - 2);
      if (pieces.glued(from - 1) && !openPrefixes.has(prefix))
        return pieces.isWord(from - 2) || pieces.isDigits(from - 2);
    }
    if ('/_#@=&+№'.includes(before) && (before !== '/' || pieces.glued(from - 1))) return true;
    if (
      (before === '.' || before === "'" || before === '’' || before === ':') &&
      pieces.glued(from - 1) &&
      pieces.isWord(from - 2)
    )
      return true;
    if (
      (before === '’' || before === '‘' || before === "'") &&
      pieces.isDigits(from) &&
      pieces.raw(from).length === 2 &&
      kind !== 'date'
    )
      return !pieces.glued(from - 1) && pieces.word(to) !== before;
  }
  if (pieces.word(from - 1) === '#') return true;
  if (!pieces.glued(to) || !pieces.isDigits(to - 1)) return false;
  return pieces.isWord(to) && !/^['’]s$/.test(pieces.word(to)) ? kind !== 'date' : false;
}

/** Marks an item of a list: the first of its line, followed by a point or a bracket. */
function isListMark(pieces: Pieces, from: number, to: number): boolean {
  const mark = pieces.word(to);
  if (to - from !== 1 || pieces.raw(from).length > 2) return false;
  if (mark === ')' && pieces.word(from - 1) !== '(' && !hasOpenBracket(pieces, from)) return true;
  if (!'.-–:'.includes(mark) || !pieces.glued(to) || to + 1 >= pieces.count || pieces.glued(to + 1))
    return false;
  return opensLine(pieces, from) && pieces.text.charAt(pieces.end[to]!) !== '\n';
}

/** Whether nothing but spaces stands before a piece in its line. */
function opensLine(pieces: Pieces, from: number): boolean {
  let at = pieces.start[from]! - 1;
  while (pieces.text.charAt(at) === ' ' && at > pieces.start[from]! - 9) at -= 1;
  return at < 0 || pieces.text.charAt(at) === '\n';
}

function hasOpenBracket(pieces: Pieces, at: number): boolean {
  for (let near = at - 1; near >= 0 && near > at - 40; near -= 1) {
    const word = pieces.word(near);
    if (word === '(') return true;
    if (word === ')') return false;
  }
  return false;
}

/** "[3]", and the number of a law in brackets: "No. (20) of 2018". */
const isFootnote = (pieces: Pieces, from: number, to: number): boolean => {
  if (to - from !== 1) return false;
  if (pieces.word(from - 1) === '[') return pieces.word(to) === ']';
  if (pieces.word(from - 1) !== '(' || pieces.word(to) !== ')') return false;
  if (labelNouns.has(pieces.word(from - 2))) return true;
  if (pieces.glued(from - 1) && pieces.isDigits(from - 2) && isLabelled(pieces, from - 2)) return true;
  return pieces.word(to + 1) === 'of' && pieces.isDigits(to + 2) && pieces.raw(to + 2).length === 4;
};

/** Behind a noun that numbers things: "Article 5", "Highway 66", "phase 3". */
function isLabelled(pieces: Pieces, from: number): boolean {
  const noun = from - 1;
  const word = pieces.word(noun);
  if (!pieces.together(noun, from)) return false;
  if (/^(?:and|or|to|,|–)$/.test(word) && pieces.isDigits(from - 2) && breaksPhrase(pieces, from + 1))
    return labelNouns.has(pieces.word(from - 3)) && isLabelled(pieces, from - 2);
  if (!labelNouns.has(word)) return word === '.' && isAbbreviation(pieces, noun);
  if (!capitalLabelNouns.has(word)) return true;
  if (turnNouns.has(word) && isSurelyPlural(pieces, from + 1)) return false;
  return pieces.capital(noun) || breaksPhrase(pieces, from + 1);
}

/** "No. 1", "Pt. 1" where the tokeniser parted the point. */
const isAbbreviation = (pieces: Pieces, at: number): boolean =>
  pieces.glued(at) && /^(?:no|nr|nos|pt|vol|ep)$/.test(pieces.word(at - 1)) && pieces.capital(at - 1);

/** A run of three or more digit groups: a telephone number, an account, a code. */
function isChained(pieces: Pieces, from: number, to: number): boolean {
  if (to - from === 1 && pieces.raw(from).includes('.')) return false;
  const joins = (at: number): boolean =>
    pieces.kind[at] === MARK && '-–./'.includes(pieces.word(at)) && pieces.glued(at) && pieces.glued(at + 1);
  const after = joins(to) && pieces.isDigits(to + 1);
  const before = joins(from - 1) && pieces.isDigits(from - 2);
  return after || before || isRun(pieces, from, to) || isBehindDialCode(pieces, from, to);
}

/** "(555) 010-4477", "0800 257 777". */
const isBehindDialCode = (pieces: Pieces, from: number, to: number): boolean =>
  (pieces.isDigits(from - 1) && /^0\d{2,4}$/.test(pieces.raw(from - 1))) ||
  (to - from === 3 &&
    pieces.word(from - 1) === ')' &&
    pieces.isDigits(from - 2) &&
    pieces.raw(from - 2).length === 3 &&
    pieces.word(from - 3) === '(');

/** Three groups of digits or more with nothing but spaces between them. */
function isRun(pieces: Pieces, from: number, to: number): boolean {
  let first = from;
  let end = to;
  while (first > from - 3 && pieces.isDigits(first - 1)) first -= 1;
  while (end < to + 3 && pieces.isDigits(end)) end += 1;
  return to - from === 1 && end - first > 2;
}

const isAcronym = (raw: string): boolean =>
  raw.length > 1 && raw === raw.toUpperCase() && startsWithCapital(raw) && !raw.includes('.');

/** Plain digits straight behind a capitalised word: "Expo 2022", "Type 346", but not "Russia 13 missiles". */
function isNamed(pieces: Pieces, from: number, to: number): boolean {
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

/** A lone number with decimals before a word that it can't count: "the Alliance 8.7 chairperson". */
const isDecimal = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' && to - from === 1 && pieces.raw(from).includes('.') && !breaksPhrase(pieces, to);

/** `3B` of a rocket. */
const isLettered = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' && to - from === 2 && pieces.glued(from + 1) && /^[A-Z]$/.test(pieces.raw(from + 1));

/** Whether a piece is not the first word of its sentence. */
function startsLate(pieces: Pieces, at: number): boolean {
  for (let near = at - 1; near >= 0 && pieces.together(near, at); near -= 1)
    if (pieces.kind[near] !== MARK) return true;
    else if (near < at - 3) return true;
  return false;
}

const wordLabelNouns = new Set(
  'stage stages phase phases tier category grade chapter type level episode number'.split(' '),
);
const beforeStretch = new Set('this that each every same last next early later final first a the'.split(' '));

/**
 * Plain digits before a run of capitalised words that is no plural, in running text: "7 On Your Side", "the 800 Series",
 * "the 200-301 Cisco exam", but not "13 Russian missiles" or "3 Dead in Fire".
 */
function opensName(pieces: Pieces, { from, to, kind, bare, upper }: Reading): boolean {
  if (kind !== 'count' || !pieces.capital(to) || !pieces.together(from, to)) return false;
  const isCode =
    upper !== undefined && pieces.raw(from).length > 2 && to - from === 3 && pieces.glued(from + 1);
  if (!bare && !isCode) return false;
  let end = to;
  /** "On Your" in "7 On Your Side" leave less doubt. */
  let sure = false;
  while (end < to + 5 && pieces.capital(end) && pieces.together(end, from)) {
    if (countryWords(pieces.word(end)).size > 0 || isPluralName(pieces, end)) return false;
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

const isPluralName = (pieces: Pieces, at: number): boolean =>
  (isPluralNoun(pieces, at) || /[^s]s$/.test(pieces.word(at))) &&
  pieces.word(at) !== 'series' &&
  pieces.word(at) !== 'news';

/** Whether the sentence around `[from, to)` is mostly in small letters, with `least` such words, as a headline in capitals is not. */
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

/** "stage three tax cuts", but not "at this stage three people". */
const isLabelWord = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' &&
  to - from === 1 &&
  wordLabelNouns.has(pieces.word(from - 1)) &&
  pieces.together(from - 1, from) &&
  !(isSurelyPlural(pieces, to) && beforeStretch.has(pieces.word(from - 2)));

/** Number words in names: "Third World", “One District, One Factory”. */
function isNameWord(pieces: Pieces, { from, to }: Reading): boolean {
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
