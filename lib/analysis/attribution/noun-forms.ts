import { determiners, prepositions } from '../../lexicon/function-words.ts';
import { smallWords, tensWords } from '../../lexicon/number-words.ts';
import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import { startsWithDigit } from '../../text/characters.ts';
import { isPossessiveMark } from './noun-phrase.ts';
import { lowerAt, type Scene } from './scene.ts';

/**
 * "the report", "his claims", "west African states on the coast": the form is a noun there; "an estimated 40" an
 * adjective. "told" of "was told" reports from nobody.
 */
export function isNominal(scene: Scene, token: number, { form, lemma }: ReportingVerb): boolean {
  const before = lowerAt(scene, token - 1);
  const next = lowerAt(scene, token + 1);
  if (form === 'present')
    return (
      determiners.has(before) ||
      prepositions.has(before) ||
      isPossessiveMark(before) ||
      isNumber(before) ||
      (lemma !== 'say' && behindNouns.has(next)) ||
      (lemma === 'state' && (prepositions.has(next) || next === ',' || next === '.'))
    );
  if (adjectiveLeads.has(before) || (before === 'another' && startsWithDigit(next))) return true;
  return formsOfBe.has(before) && form === 'past';
}

/** What stands behind a noun, and not behind a verb that reports. */
const behindNouns = new Set('of by are were have had will would can could may might'.split(' '));
/** "27", "twenty-seven". */
const isNumber = (lower: string): boolean =>
  startsWithDigit(lower) || smallWords.has(lower) || tensWords.has(lower.slice(0, lower.indexOf('-')));
const formsOfBe = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am']);
const adjectiveLeads = new Set('a an the its their his my our your no every'.split(' '));
