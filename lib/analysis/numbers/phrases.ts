import { timeWords } from '../../lexicon/units.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  irregularPlurals,
  notPlural,
  prepositions,
  pronouns,
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
  return !notPlural.has(word) && !verbs.has(word) && !word.endsWith('’s') && !word.endsWith("'s");
}

const isParticiple = (word: string): boolean =>
  word.length > 4 && (word.endsWith('ed') || word.endsWith('ing')) && word !== 'being';

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
  'ian',
  'ern',
  'ent',
  'ant',
  'est',
  'er',
];
const isAdjectiveLike = (word: string): boolean =>
  adjectiveEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** Longest phrase that is looked at. */
const longest = 14;

/**
 * The noun phrase that starts at piece `at`, up to and with its head: a run of adjectives, participles and nouns that
 * ends at the first plural noun, or before a verb, a mark or a function word. `single` where one thing is counted, so
 * that no plural is waited for.
 */
export function readPhrase(pieces: Pieces, at: number, single = false): Phrase | undefined {
  let to = at;
  let noun = -1;
  while (to < at + longest && pieces.together(at, to)) {
    const word = pieces.word(to);
    if (word === '-' || word === '–') {
      if (!pieces.glued(to) || !pieces.glued(to + 1) || to === at) break;
      to += 1;
      continue;
    }
    if (word === '&' && noun >= 0 && pieces.capital(to + 1)) {
      to += 1;
      continue;
    }
    if ((word === ',' || word === 'and' || word === 'or') && continuesList(pieces, at, to)) {
      to += 1;
      continue;
    }
    if (word === '’s' || word === "'s") {
      if (noun < 0) break;
      to += 1;
      noun = -1;
      continue;
    }
    if (to > at && (word === '“' || word === '"' || word === '‘')) break;
    if (pieces.isDigits(to)) {
      if (pieces.glued(to) || pieces.glued(to + 1)) {
        to += 1;
        continue;
      }
      break;
    }
    if (breaksPhrase(pieces, to) && !(word === 'other' && noun < 0)) break;
    if (adverbs.has(word) && (noun >= 0 || !isModifierAdverb(word))) break;
    if (noun >= 0 && endsAtVerb(pieces, noun, to)) break;
    if (!(isParticiple(word) && noun < 0 && !pieces.capital(to)) && !word.endsWith('ly')) noun = to;
    to += 1;
    const plural = isPluralNoun(pieces, to - 1);
    if (plural && !goesOn(pieces, to, single)) break;
  }
  if (noun < 0) return lastParticiple(pieces, at, to);
  return { from: at, to: noun + 1 };
}

const isModifierAdverb = (word: string): boolean =>
  word === 'more' ||
  word === 'most' ||
  word === 'straight' ||
  word === 'overseas' ||
  word === 'combined' ||
  word === 'daily' ||
  word === 'weekly' ||
  word === 'monthly';

/** A participle that stands as the noun: "23 injured" is not one of these, "6 wounded" is. */
function lastParticiple(pieces: Pieces, at: number, to: number): Phrase | undefined {
  return to > at && isParticiple(pieces.word(to - 1)) && pieces.word(to - 1).endsWith('ing')
    ? { from: at, to }
    : undefined;
}

/** "first, second and third" or "young, unemployed men": adjectives in a row. */
function continuesList(pieces: Pieces, at: number, to: number): boolean {
  if (to === at) return false;
  const before = pieces.word(to - 1);
  const after = pieces.word(to + 1);
  const modifiers = (word: string): boolean =>
    isParticiple(word) || (isAdjectiveLike(word) && !pieces.capital(to + 1));
  return modifiers(before) && modifiers(after) && !breaksPhrase(pieces, to + 2);
}

/** Whether, behind a noun, a word is the verb of the sentence rather than a further noun. */
function endsAtVerb(pieces: Pieces, noun: number, at: number): boolean {
  const word = pieces.word(at);
  if (pieces.capital(at) && pieces.capital(noun)) return false;
  if (verbs.has(word)) return true;
  if (isAdjectiveLike(pieces.word(noun)) && !isPluralNoun(pieces, noun) && pieces.word(noun).length > 5)
    return false;
  if (word.endsWith('ed') && word.length > 4)
    return !isPluralNoun(pieces, at + 1) || isPluralNoun(pieces, noun);
  if (word.endsWith('ing') && word.length > 5) return !pieces.isWord(at + 1) || breaksPhrase(pieces, at + 1);
  return word.endsWith('ly') && word.length > 4;
}

/** Whether a phrase goes on behind a plural: a capitalised name before its noun, or a noun before a noun. */
function goesOn(pieces: Pieces, at: number, single: boolean): boolean {
  if (pieces.capital(at - 1) && pieces.isWord(at) && !breaksPhrase(pieces, at)) {
    if (pieces.capital(at)) return true;
    return isPluralNoun(pieces, at);
  }
  if (pieces.word(at) === 'others') return true;
  if (!single) return false;
  return (
    pieces.isWord(at) &&
    !breaksPhrase(pieces, at) &&
    !verbs.has(pieces.word(at)) &&
    !isParticiple(pieces.word(at)) &&
    !adverbs.has(pieces.word(at))
  );
}

/** The noun phrase that ends before piece `end`; its determiner is left out. */
export function phraseBefore(pieces: Pieces, end: number): Phrase | undefined {
  let from = end;
  while (from > 0 && from > end - 8 && pieces.together(from - 1, end - 1)) {
    const word = pieces.word(from - 1);
    if (word === '-' && pieces.glued(from - 1)) {
      from -= 1;
      continue;
    }
    if (word === "'s" || word === '’s') break;
    if (breaksPhrase(pieces, from - 1) || pieces.isDigits(from - 1)) break;
    if (from < end && (verbs.has(word) || (adverbs.has(word) && !isModifierAdverb(word)))) break;
    if (from === end && (adverbs.has(word) || verbs.has(word) || word.endsWith('ly'))) break;
    from -= 1;
  }
  if (from === end) return undefined;
  const only = from === end - 1 && timeWords.has(pieces.word(from));
  return only ? undefined : { from, to: end };
}
