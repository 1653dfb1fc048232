import { weekdays } from '../../lexicon/calendar.ts';
import { auxiliaries, conjunctions, determiners, personalPronouns } from '../../lexicon/function-words.ts';
import { verbs } from '../../lexicon/word-classes.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isOfBody } from './role-start.ts';
import {
  complements,
  isFunctionWord,
  isPossessiveMark,
  isVerb,
  longestComplement,
  longestModifier,
  possessives,
} from './role-words.ts';
import type { TaggedText } from './tagged-text.ts';

/** The role phrase that starts at token `at`, its article included: an apposition or what follows "is" and "as". */
export function rolePhraseAfter(text: TaggedText, at: number): RolePhrase | undefined {
  let first = at;
  let determiner: RolePhrase['determiner'];
  const opening = text.lower(first);
  if (opening === 'one' && text.lower(first + 1) === 'of') first += 2;
  const article = text.lower(first);
  if (possessives.has(article)) determiner = 'possessive';
  else if (article === 'a' || article === 'an') determiner = 'a';
  else if (article === 'the' || article === 'another') determiner = 'the';
  if (determiner && determiner !== 'possessive') first += 1;
  const head = headAfter(text, determiner === 'possessive' ? first + 1 : first, determiner !== undefined);
  if (head < 0) return undefined;
  const end = complementEnd(text, head + 1);
  if (!determiner && text.word(first + 1) === "'s") determiner = 'possessive';
  return { first, end, head, number: text.roleNumber(head)!, determiner };
}

/**
 * The last noun for a person in the row of words from `first` on; -1 where the row ends in something else, unless an
 * article has opened it ("a war hero shot down by Chile").
 */
function headAfter(text: TaggedText, first: number, opened: boolean): number {
  let token = first;
  let head = -1;
  for (; token < first + longestModifier && text.sameSentence(token, first); token += 1) {
    const lower = text.lower(token);
    if (lower === '-' || lower === '&' || lower === '/' || isPossessiveMark(lower)) continue;
    if (lower === 'and') {
      if (head !== token - 1 || headAfter(text, token + 1, false) < 0) break;
      continue;
    }
    if (lower === 'of' && head < 0 && isOfBody(text, token)) continue;
    if (!text.isWord(token) || text.isPerson(token) !== text.isPerson(first)) break;
    if (isFunctionWord(lower) || determiners.has(lower) || isVerb(lower)) break;
    head = text.roleNumber(token) ? token : head;
  }
  if (head < 0 || head === token - 1 || isAdverbial(text, head + 1)) return head;
  return opened && !text.isCapital(head + 1) && text.isWord(head + 1) ? head : -1;
}

const isAdverbial = (text: TaggedText, token: number): boolean =>
  /^(?:emeritus|elect|designate|general)$/.test(text.lower(token));

/** Where the prepositional phrases behind a head end. */
function complementEnd(text: TaggedText, from: number): number {
  let end = isAdverbial(text, from) ? from + 1 : from;
  if (!complements.has(text.lower(end))) return end;
  const limit = end + longestComplement;
  while (end < limit && text.sameSentence(end, from - 1)) {
    const lower = text.lower(end);
    const word = text.word(end);
    if (weekdays.has(lower) && text.lower(end - 1) === 'on') break;
    if (!text.isWord(end) && !['-', '&', "'s", "'", '/'].includes(word)) break;
    if (auxiliaries.has(lower) || personalPronouns.has(lower)) break;
    if (isVerb(lower) && !text.isCapital(end) && !determiners.has(text.lower(end - 1))) break;
    if (conjunctions.has(lower) && lower !== 'and') break;
    if (lower.endsWith('ed') && !text.isCapital(end) && determiners.has(text.lower(end + 1))) break;
    if (lower === 'and' && opensAnother(text, end + 1)) break;
    end += 1;
  }
  while (end > from && isIdleLast(text.lower(end - 1))) end -= 1;
  return end;
}

/** What a complement does not end in. */
const isIdleLast = (lower: string): boolean =>
  isFunctionWord(lower) || determiners.has(lower) || isPossessiveMark(lower);

/** Whether a verb or somebody else follows "and": "captain of the team and plays", "chairman of the bank and his son". */
export const opensAnother = (text: TaggedText, token: number): boolean => {
  const lower = text.lower(token);
  return (
    isVerb(lower) ||
    auxiliaries.has(lower) ||
    /^(?:also|his|her|a|an)$/.test(lower) ||
    (verbs.has(lower) && !text.isCapital(token))
  );
};
