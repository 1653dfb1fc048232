import { auxiliaries, conjunctions, personalPronouns, prepositions } from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import type { CastMention } from '../cast.ts';
import type { Scene } from './scene.ts';

/** A noun phrase next to a reporting verb: tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** The token of its head noun. */
  readonly head: number;
  /** The person whom its head names. */
  readonly mention?: CastMention;
}

/** How many tokens a phrase may have without what is attached to it. */
export const longestPhrase = 14;

/** The token that makes a possessive of the word before it: `’s`, or a lone apostrophe. */
export const isPossessiveMark = (word: string): boolean =>
  word === "'s" || word === '’s' || word === "'" || word === '’';
/** A mark that stands inside a compound or a body's name. */
export const isJoint = (word: string): boolean => word === '-' || word === '&';

/** The pronoun of a lower-case word, also of "he’d"; the word itself else. */
export function bareWord(lower: string): string {
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return at > 0 ? lower.slice(0, at) : lower;
  }
  return lower;
}

/** "he", "they’ve". */
export const isPronoun = (lower: string): boolean => personalPronouns.has(bareWord(lower));

/** Whether a lower-case word stands between clauses or before a verb, and in no role. */
export const endsRole = (lower: string): boolean => conjunctions.has(lower) || auxiliaries.has(lower);

/** Whether a lower-case word closes the noun phrase before it and can't be part of one. */
export const endsPhrase = (lower: string): boolean =>
  joiningWords.has(lower) || (isPronoun(lower) && lower !== 'it');
const joiningWords: ReadonlySet<string> = new Set([...prepositions, ...conjunctions, ...auxiliaries]);

/** "said", "saying": forms that are never nouns. */
export const isVerbForm = (word: string): boolean => {
  const verb = reportingVerbs.get(word);
  return verb !== undefined && verb.form !== 'present';
};

/** Whether `token` is in the sentence of `other`. */
export const isInSentence = ({ article: { sentences } }: Scene, token: number, other: number): boolean =>
  token >= 0 && token < sentences.ofToken.length && sentences.ofToken[token] === sentences.ofToken[other];

/** Whether `token` is in the sentence of `other` and outside of quotation marks. */
export const isBeside = (scene: Scene, token: number, other: number): boolean =>
  isInSentence(scene, token, other) && scene.stretchOf[token]! < 0;

/** Whether a lower-case word looks like a verb's past: "missed", "led". */
export const isPastVerb = (lower: string): boolean =>
  lower === 'led' || (lower.length > 5 && /[^e]ed$/.test(lower) && !participleNouns.has(lower));
/** Nouns that look like one. */
const participleNouns = new Set(
  'accused deceased injured wounded bereaved unemployed convicted hundred hatred infrared'.split(' '),
);
