import { months, weekdays } from '../../../lexicon/calendar.ts';
import { scaleWords, smallWords, tensWords } from '../../../lexicon/number-words.ts';
import { timeWords } from '../../../lexicon/units.ts';
import {
  adjectives,
  adverbs,
  comparatives,
  measuringVerbs,
  sameInPlural,
  verbs,
} from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import {
  breaksPhrase,
  isAdjective,
  isAdverb,
  isListedModifier,
  isParticiple,
  isPluralNoun,
} from '../word-looks.ts';
import { innerMark } from './phrase-marks.ts';

/** A stretch of pieces, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest phrase that is looked at, in pieces. */
const longest = 14;

/**
 * The noun phrase that starts at piece `at`, up to and with its head: a run of adjectives, participles and nouns that
 * ends at the first plural noun, or before a verb, a mark or a function word. `one` where one thing is counted, so that
 * a word in -s behind its noun is a verb; `open` where the head may be singular.
 */
export function readPhrase(
  pieces: Pieces,
  at: number,
  { one = false, open = false } = {},
): Phrase | undefined {
  let to = skipNumbers(pieces, at);
  let from = to;
  let noun = -1;
  while (to < at + longest && pieces.together(at, to)) {
    const word = pieces.word(to);
    // What stands behind a closing mark is not part of what the quoted figure counts.
    if (word === '”' && to === from && pieces.glued(to)) break;
    const inner = innerMark(pieces, from, to, noun);
    if (inner) {
      if (inner === 'possessive') noun = -1;
      to += 1;
      continue;
    }
    if (noun < 0 && to > from && isPlainNumber(pieces, to)) {
      to += 1;
      while (scaleWords.has(pieces.word(to))) to += 1;
      from = to;
      continue;
    }
    // A verb in -s agrees with no number above one: "18 leaves".
    if (to === from && !one && !open && isPluralForm(pieces, to)) return { from, to: to + 1 };
    if (to === from && word === 'costs') return { from, to: to + 1 };
    if (pieces.isDigits(to) && (pieces.glued(to) || pieces.glued(to + 1))) {
      if (noun === to - 1 && pieces.glued(to)) noun = to;
      to += 1;
      continue;
    }
    const end = compoundEnd(pieces, to);
    if (word === 'net' && pieces.word(to + 1) === 'worth') return { from, to: to + 2 };
    if (word === 'per' && pieces.word(to + 1) === 'capita') {
      to += 2;
      continue;
    }
    if (
      end === to + 1 &&
      breaksPhrase(pieces, to) &&
      !(noun < 0 && (word === 'other' || word === 'such' || word === 'own'))
    )
      break;
    if (noun >= 0 && endsBefore(pieces, noun, to, end, one)) break;
    if (noun < 0 && !pieces.capital(to) && verbs.has(word) && end === to + 1 && !isParticiple(word)) break;
    const last = pieces.word(end - 1);
    const modifier =
      noun < 0 && !pieces.capital(to) && (isParticiple(last) || isAdjective(last) || isAdverb(last));
    if (
      noun < 0 &&
      end === to + 1 &&
      !pieces.capital(to) &&
      adverbs.has(word) &&
      !isAdjective(word) &&
      !isModifiedNext(pieces, to + 1)
    )
      break;
    if (!modifier || isHead(pieces, end)) noun = end - 1;
    to = end;
    if (isPluralNoun(pieces, to - 1) && !goesOn(pieces, to, open)) break;
  }
  if (noun >= 0) return { from, to: noun + 1 };
  // A lone word that only ends like an adjective is the noun: "the hospital", "anniversary".
  const alone = to > from && !isParticiple(pieces.word(to - 1)) && !isListedModifier(pieces.word(to - 1));
  return alone && pieces.isWord(to - 1) ? { from, to } : undefined;
}

/** "first three", "the 56": numbers in front of the noun are passed. */
function skipNumbers(pieces: Pieces, at: number): number {
  let to = at;
  while (
    to < at + 3 &&
    (isPlainNumber(pieces, to) || smallWords.has(pieces.word(to)) || tensWords.has(pieces.word(to)))
  )
    to += 1;
  return to;
}

const isPlainNumber = (pieces: Pieces, at: number): boolean => pieces.isDigits(at) && !pieces.glued(at + 1);

/** The end of a hyphenated compound that starts at `at`. */
function compoundEnd(pieces: Pieces, at: number): number {
  let end = at + 1;
  while (pieces.word(end) === '-' && pieces.glued(end) && pieces.glued(end + 1) && end < at + 8) end += 2;
  return end;
}

/** Whether a word tells a time. */
export const isTime = (word: string): boolean =>
  timeWords.has(word) || weekdays.has(word) || months.has(word);

/** Whether nothing of the phrase follows, so that an adjective is its head: "the elderly". */
function isHead(pieces: Pieces, at: number): boolean {
  return isPluralNoun(pieces, at - 1) || pieces.word(at - 1) === 'others';
}

const isModifiedNext = (pieces: Pieces, at: number): boolean => {
  const word = pieces.word(at);
  return isParticiple(word) || isAdjective(word);
};

/**
 * Whether, behind a noun, the phrase is over: a verb, an adverb, a participle of what the noun does, a name set beside
 * it.
 */
function endsBefore(pieces: Pieces, noun: number, at: number, end: number, one: boolean): boolean {
  const word = pieces.word(at);
  if (end > at + 1) return false;
  if (pieces.capital(at)) {
    if (pieces.capital(noun) || isAdjective(pieces.word(noun))) return false;
    return !isPluralNoun(pieces, at) && !isPluralNoun(pieces, at + 1);
  }
  if (verbs.has(word) || isAdverb(word) || comparatives.has(word)) return true;
  // "revenue last year"
  if (/^(?:last|next|this)$/.test(word) && isTime(pieces.word(at + 1))) return true;
  if (one && isPluralNoun(pieces, at)) return true;
  if (word.endsWith('ed') && word.length > 4)
    return !isPluralNoun(pieces, at + 1) || isPluralNoun(pieces, noun);
  if (isParticiple(word)) return !isPluralNoun(pieces, at + 1);
  return adjectives.has(word) && isPluralNoun(pieces, noun);
}

const spoken = new Set(['says', 'goes', 'does', 'gets', 'gives', 'lives']);

/** A verb's form in -s that closes what is said, and so is a plural noun there. */
const isPluralForm = (pieces: Pieces, at: number): boolean => {
  const word = pieces.word(at);
  return word.endsWith('s') && verbs.has(word) && !spoken.has(word) && breaksPhrase(pieces, at + 1);
};

/** Two nouns, the second in the plural, neither a verb. */
const isNounPair = (pieces: Pieces, at: number): boolean =>
  !verbs.has(pieces.word(at)) &&
  !measuringVerbs.has(pieces.word(at)) &&
  !isParticiple(pieces.word(at)) &&
  !isAdverb(pieces.word(at)) &&
  isPluralNoun(pieces, at + 1);

const grown = new Set(['men', 'women', 'boys', 'girls', 'children']);

/** Whether a phrase goes on behind a plural: a capitalised name before its noun, or, where open, a noun before a noun. */
function goesOn(pieces: Pieces, at: number, open: boolean): boolean {
  if (/^['’]s$/.test(pieces.word(at)) && pieces.glued(at))
    return grown.has(pieces.word(at - 1)) && isPluralNoun(pieces, at + 1);
  if (!pieces.isWord(at))
    return (
      (pieces.word(at) === '’' || pieces.word(at) === "'") &&
      pieces.glued(at) &&
      (!breaksPhrase(pieces, at + 1) || isPlainNumber(pieces, at + 1))
    );
  if (breaksPhrase(pieces, at)) return false;
  const word = pieces.word(at);
  // "police precinct chiefs"
  if (sameInPlural.has(pieces.word(at - 1)) && isNounPair(pieces, at)) return true;
  // "police officers", "teachers unions"
  if (!pieces.capital(at) && isPluralNoun(pieces, at)) return !measuringVerbs.has(word);
  if (open && sameInPlural.has(pieces.word(at - 1)))
    return !verbs.has(word) && !isParticiple(word) && !isAdverb(word);
  if (pieces.capital(at - 1)) {
    if (pieces.capital(at)) return !isPluralNoun(pieces, at - 1) || open;
    if (isPluralNoun(pieces, at)) return true;
    return open && !verbs.has(word) && !isParticiple(word) && !isAdverb(word) && breaksPhrase(pieces, at + 1);
  }
  return false;
}
