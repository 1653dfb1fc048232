import { smallWords, tensWords } from '../../lexicon/number-words.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  gerundNouns,
  irregularPlurals,
  notPlural,
  prepositions,
  pronouns,
  sameInPlural,
  superlatives,
  verbs,
} from '../../lexicon/word-classes.ts';
import type { Pieces } from './pieces.ts';

/** A stretch of pieces, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Words that look like a plural noun: by their ending, or known ones. */
export function isPluralNoun(pieces: Pieces, at: number): boolean {
  if (!pieces.isWord(at)) return false;
  const word = pieces.word(at);
  if (irregularPlurals.has(word)) return true;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('ous')) return false;
  return !notPlural.has(word) && !verbs.has(word) && !isPossessive(word);
}

/** A plural noun that nothing follows which a verb would have: not "AEW 2022 offers a platform". */
export const isSurelyPlural = (pieces: Pieces, at: number): boolean =>
  isPluralNoun(pieces, at) && !determiners.has(pieces.word(at + 1)) && pieces.word(at + 1) !== 'to';

export const isPossessive = (word: string): boolean => word.endsWith("'s") || word.endsWith('’s');

const isParticiple = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ed')) ||
  (word.length > 5 && word.endsWith('ing') && !gerundNouns.has(word));

/** Whether a word can't stand inside of a noun phrase. */
export function breaksPhrase(pieces: Pieces, at: number): boolean {
  if (!pieces.isWord(at)) return true;
  const word = pieces.word(at);
  return (
    prepositions.has(word) ||
    conjunctions.has(word) ||
    pronouns.has(word) ||
    auxiliaries.has(word) ||
    determiners.has(word)
  );
}

const adjectiveEndings = [
  'al',
  'ive',
  'ous',
  'ic',
  'ful',
  'less',
  'able',
  'ible',
  'ary',
  'ish',
  'ese',
  'ern',
];
const isAdjective = (word: string): boolean =>
  adjectives.has(word) ||
  superlatives.has(word) ||
  adjectiveEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

const isListedModifier = (word: string): boolean =>
  adjectives.has(word) || superlatives.has(word) || isAdverb(word);

const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !lyNouns.has(word));
const lyNouns = new Set(
  'family supply assembly italy july ally reply anomaly monopoly butterfly bully rally early daily weekly monthly yearly elderly likely costly deadly friendly only'.split(
    ' ',
  ),
);

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
  const from = to;
  let noun = -1;
  while (to < at + longest && pieces.together(at, to)) {
    const word = pieces.word(to);
    const inner = innerMark(pieces, from, to, noun);
    if (inner) {
      if (inner === 'possessive') noun = -1;
      to += 1;
      continue;
    }
    if (pieces.isDigits(to) && (pieces.glued(to) || pieces.glued(to + 1))) {
      if (noun === to - 1 && pieces.glued(to)) noun = to;
      to += 1;
      continue;
    }
    const end = compoundEnd(pieces, to);
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

/** Whether a mark belongs inside of the phrase: a hyphen, an ampersand, quotation marks, a possessive, a list's comma. */
function innerMark(
  pieces: Pieces,
  from: number,
  at: number,
  noun: number,
): 'mark' | 'possessive' | undefined {
  const word = pieces.word(at);
  if (word === '-' || word === '–')
    return pieces.glued(at) && pieces.glued(at + 1) && at > from ? 'mark' : undefined;
  if (word === '&') return noun >= 0 && pieces.capital(at + 1) ? 'mark' : undefined;
  if (word === '’s' || word === "'s") return noun >= 0 ? 'possessive' : undefined;
  if (word === '’' || word === "'")
    return noun >= 0 && pieces.glued(at) && pieces.word(at - 1).endsWith('s') && !breaksPhrase(pieces, at + 1)
      ? 'possessive'
      : undefined;
  if ('“”"‘'.includes(word) && word.length === 1)
    return noun < 0 ||
      (pieces.capital(at - 1) && !breaksPhrase(pieces, at + 1) && !pieces.word(at - 1).endsWith('s'))
      ? 'mark'
      : undefined;
  if (word === ',' || word === 'and' || word === 'or')
    return continuesList(pieces, from, at) ? 'mark' : undefined;
  return undefined;
}

/** The end of a hyphenated compound that starts at `at`. */
function compoundEnd(pieces: Pieces, at: number): number {
  let end = at + 1;
  while (pieces.word(end) === '-' && pieces.glued(end) && pieces.glued(end + 1) && end < at + 8) end += 2;
  return end;
}

/** Whether nothing of the phrase follows, so that an adjective is its head: "the elderly". */
function isHead(pieces: Pieces, at: number): boolean {
  return isPluralNoun(pieces, at - 1) || pieces.word(at - 1) === 'others';
}

const isModifiedNext = (pieces: Pieces, at: number): boolean => {
  const word = pieces.word(at);
  return isParticiple(word) || isAdjective(word);
};

/** "young, unemployed men", "Metropolitan, Municipal and District Assemblies": modifiers in a row before a noun. */
function continuesList(pieces: Pieces, from: number, at: number): boolean {
  if (at === from) return false;
  const before = pieces.word(at - 1);
  const after = pieces.word(at + 1);
  const modifies = (word: string): boolean => isParticiple(word) || isAdjective(word);
  if (pieces.word(at) === 'and' && !modifies(before)) return false;
  return (
    modifies(before) &&
    !isPluralNoun(pieces, at - 1) &&
    (modifies(after) || pieces.word(at) === 'and') &&
    !breaksPhrase(pieces, at + 1) &&
    !breaksPhrase(pieces, at + 2) &&
    !isParticiple(pieces.word(at + 2))
  );
}

/** Whether, behind a noun, the phrase is over: a verb, an adverb, a participle of what the noun does, a name set beside it. */
function endsBefore(pieces: Pieces, noun: number, at: number, end: number, one: boolean): boolean {
  const word = pieces.word(at);
  if (end > at + 1) return false;
  if (pieces.capital(at)) {
    if (pieces.capital(noun) || isAdjective(pieces.word(noun))) return false;
    return !isPluralNoun(pieces, at) && !isPluralNoun(pieces, at + 1);
  }
  if (verbs.has(word) || isAdverb(word)) return true;
  if (one && isPluralNoun(pieces, at)) return true;
  if (word.endsWith('ed') && word.length > 4)
    return !isPluralNoun(pieces, at + 1) || isPluralNoun(pieces, noun);
  if (isParticiple(word)) return !isPluralNoun(pieces, at + 1);
  return adjectives.has(word) && isPluralNoun(pieces, noun);
}

/** Whether a phrase goes on behind a plural: a capitalised name before its noun, or, where open, a noun before a noun. */
function goesOn(pieces: Pieces, at: number, open: boolean): boolean {
  if (!pieces.isWord(at))
    return (
      (pieces.word(at) === '’' || pieces.word(at) === "'") &&
      pieces.glued(at) &&
      !breaksPhrase(pieces, at + 1)
    );
  if (breaksPhrase(pieces, at)) return false;
  const word = pieces.word(at);
  if (open && sameInPlural.has(pieces.word(at - 1)))
    return !verbs.has(word) && !isParticiple(word) && !isAdverb(word);
  if (pieces.capital(at - 1)) {
    if (pieces.capital(at)) return !isPluralNoun(pieces, at - 1) || open;
    if (isPluralNoun(pieces, at)) return true;
    return open && !verbs.has(word) && !isParticiple(word) && !isAdverb(word) && breaksPhrase(pieces, at + 1);
  }
  return false;
}

/** The noun phrase that ends before piece `end`; its determiner is left out. */
export function phraseBefore(pieces: Pieces, end: number): Phrase | undefined {
  let from = end;
  while (from > 0 && from > end - 8 && pieces.together(from - 1, end - 1)) {
    const word = pieces.word(from - 1);
    const hyphen = word === '-' && from < end && pieces.glued(from - 1) && pieces.glued(from);
    if (!hyphen) {
      if (isPossessive(word) || breaksPhrase(pieces, from - 1)) break;
      const small = !pieces.capital(from - 1);
      if (small && (verbs.has(word) || (isAdverb(word) && (from === end || !adjectives.has(word))))) break;
      if (small && from === end && (isParticiple(word) || adjectives.has(word))) break;
      if (small && from < end && isParticiple(word) && startsClause(pieces, from - 1)) break;
    }
    from -= 1;
  }
  while (from < end && (pieces.word(from) === '-' || isAdverb(pieces.word(from)))) from += 1;
  return from === end ? undefined : { from, to: end };
}

/** A participle behind a noun, which is a verb: "Canada recorded infections". */
const startsClause = (pieces: Pieces, at: number): boolean =>
  at > 0 && pieces.together(at - 1, at) && !breaksPhrase(pieces, at - 1) && !isAdverb(pieces.word(at - 1));
