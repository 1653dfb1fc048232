import { auxiliaries, conjunctions, personalPronouns, prepositions } from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';

/** What makes a phrase somebody's. */
export const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose']);
/** Prepositions that a role goes on with: "head of", "adviser to". */
export const complements: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'with',
  'to',
  'on',
  'from',
  'under',
]);
/** Nouns that say so little of a person that any other role is told first. */
export const vague: ReadonlySet<string> = new Set(
  'man woman boy girl child adult male female person native resident friend victim guy fellow member survivor'.split(
    ' ',
  ),
);
/** No more words stand before a role's head. */
export const longestModifier = 9;
/** No more tokens stand behind it. */
export const longestComplement = 18;

/** The token that makes a possessive of the word before it; a `TaggedText` has straight apostrophes only. */
export const isPossessiveMark = (word: string): boolean => word === "'s" || word === "'";
/** Whether a word is of a closed class, articles aside. */
export const isFunctionWord = (lower: string): boolean => functionWords.has(lower);
const functionWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...personalPronouns,
]);

/** Verbs that stand before a title without an article: "He met singer Nicky Wu". */
const transitives: ReadonlySet<string> = new Set(
  'met beat defeated joined replaced succeeded married visited sued sent gave made took got kept brought chose'.split(
    ' ',
  ),
);

/** A form of a verb that is no noun or adjective before a role. */
export const isVerb = (lower: string): boolean => {
  if (transitives.has(lower)) return true;
  const verb = reportingVerbs.get(lower);
  return verb !== undefined && (verb.form !== 'present' || lower === 'says' || lower === 'say');
};
