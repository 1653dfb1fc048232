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
  superlatives,
  verbs,
} from '../../lexicon/word-classes.ts';
import { startsWithCapital } from '../../text/characters.ts';
import { forText } from '../../text/pattern.ts';
import { WordSet } from '../../text/word-set.ts';
import type { Pieces } from './pieces.ts';

/** Words that look like a plural noun: by their ending, or known ones. */
export function isPluralNoun(pieces: Pieces, at: number): boolean {
  if (!pieces.isWord(at)) return false;
  const word = pieces.word(at);
  if (irregularPlurals.has(word) || isPluralInitials(pieces.raw(at))) return true;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('ous')) return false;
  if (pieces.capital(at) && (nameEndings.has(word) || isAllCapitals(pieces.raw(at)))) return false;
  return !notPlural.has(word) && !verbs.has(word) && !isPossessive(word);
}

/** Plurals that close a name: "United States troops". */
const nameEndings = new Set([
  'states',
  'nations',
  'emirates',
  'affairs',
  'systems',
  'airlines',
  'industries',
  'enterprises',
  'brothers',
  'sons',
]);

const isAllCapitals = (raw: string): boolean => raw === raw.toUpperCase();

/** `MPs`, `NGOs`. */
const pluralInitials = forText(String.raw`^\p{Lu}{2,}s$`);
const isPluralInitials = (raw: string): boolean =>
  raw.length < 7 && raw.endsWith('s') && startsWithCapital(raw) && pluralInitials(raw).test(raw);

/** A plural noun that nothing follows which a verb would have: not "AEW 2022 offers a platform". */
export const isSurelyPlural = (pieces: Pieces, at: number): boolean =>
  isPluralNoun(pieces, at) &&
  !determiners.has(pieces.word(at + 1)) &&
  !pronouns.has(pieces.word(at + 1)) &&
  pieces.word(at + 1) !== 'to';

/** Whether a word ends in `’s`: in pieces, the mark is part of it. */
export const isPossessive = (word: string): boolean => word.endsWith("'s") || word.endsWith('’s');

/** Whether a word looks like a participle, by its ending. */
export const isParticiple = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ed')) ||
  (word.length > 5 && word.endsWith('ing') && !gerundNouns.has(word));

/** Whether a word can't stand inside of a noun phrase. */
export function breaksPhrase(pieces: Pieces, at: number): boolean {
  if (!pieces.isWord(at)) return true;
  return pieces.isOf(at, phraseBreakers);
}

const phraseBreakers = new WordSet([
  ...prepositions,
  ...conjunctions,
  ...pronouns,
  ...auxiliaries,
  ...determiners,
]);

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
/** Whether a word is a known adjective or looks like one, by its ending. */
export const isAdjective = (word: string): boolean =>
  adjectives.has(word) ||
  superlatives.has(word) ||
  adjectiveEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** Whether a word is a known adjective, or an adverb: no endings are gone by. */
export const isListedModifier = (word: string): boolean =>
  adjectives.has(word) || superlatives.has(word) || isAdverb(word);

/** Whether a word is a known adverb, or ends in -ly like one. */
export const isAdverb = (word: string): boolean =>
  adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !lyNouns.has(word));
const lyNouns = new Set(
  'family supply assembly italy july ally reply anomaly monopoly butterfly bully rally early daily weekly monthly yearly elderly likely costly deadly friendly only'.split(
    ' ',
  ),
);
