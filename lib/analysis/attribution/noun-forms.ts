import { determiners, formsOfBe, prepositions } from '../../lexicon/function-words.ts';
import { smallWords, tensWords } from '../../lexicon/number-words.ts';
import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { startsWithCapital, startsWithDigit } from '../../text/characters.ts';
import { isPossessiveMark } from './noun-phrase.ts';
import { lowerAt, type Scene, wordAt } from './scene.ts';

/**
 * "the report", "his claims", "west African states on the coast": the form is a noun there; "an estimated 40" an
 * adjective. "told" of "was told" reports from nobody.
 */
export function isNominal(scene: Scene, token: number, { form, lemma }: ReportingVerb): boolean {
  const before = lowerAt(scene, token - 1);
  const next = lowerAt(scene, token + 1);
  if (isHabit(scene, token, lemma)) return false;
  if (form === 'present')
    return (
      // "the Turin Post"
      (lemma === lowerAt(scene, token) && startsWithCapital(wordAt(scene, token))) ||
      determiners.has(before) ||
      prepositions.has(before) ||
      isPossessiveMark(before) ||
      isNumber(before) ||
      (lemma !== 'say' && behindNouns.has(next)) ||
      (lemma === 'state' && (prepositions.has(next) || next === ',' || next === '.'))
    );
  if (adjectiveLeads.has(before) || (before === 'another' && startsWithDigit(next))) return true;
  // "documents seen by", "a study published in", "he was told"
  const isPassive = next === 'by' || (next === 'in' && papers.has(lemma)) || formsOfBe.has(before);
  return form === 'past' && isPassive;
}

/** Whether "say" is what somebody does often: "she liked to say". */
export const isHabit = (scene: Scene, token: number, lemma: string): boolean =>
  lemma === 'say' && lowerAt(scene, token - 1) === 'to' && habits.has(lowerAt(scene, token - 2));
const habits = new Set('like likes liked love loves loved used'.split(' '));

/** What is done to papers, in the places where they stand. */
const papers = new Set(['publish', 'print', 'post']);

/** What stands behind a noun, and not behind a verb that reports. */
const behindNouns = new Set('of by are were have had will would can could may might'.split(' '));
/** "27", "twenty-seven". */
const isNumber = (lower: string): boolean =>
  startsWithDigit(lower) || smallWords.has(lower) || tensWords.has(lower.slice(0, lower.indexOf('-')));
const adjectiveLeads = new Set('a an the its their his my our your no every'.split(' '));
