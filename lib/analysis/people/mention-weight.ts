import { auxiliaries, determiners, prepositions } from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { bodyNouns } from '../../lexicon/source-nouns.ts';
import type { TaggedText } from './tagged-text.ts';

/** Part of a mention in its sentence, as what it adds to the person's salience. */
export const reporter = 1.4;
export const subject = 1;
/** The subject of a later clause. */
export const inner = 0.6;
export const object = 0.45;
const owner = 0.4;
export const pronounSubject = 0.9;
/** "the Clinton campaign". */
const modifier = 0.2;
export const inQuote = 0.25;

/** How much a mention at `[first, end)` brings its person to mind. */
export function weightOf(text: TaggedText, first: number, end: number): number {
  if (text.word(end) === "'s" || text.word(end) === "'") return owner;
  if (isModified(text, end)) return modifier;
  let left = first - 1;
  while (
    text.sameSentence(left, first) &&
    (text.roleNumber(left) || text.isCapital(left) || text.isOther(left)) &&
    !text.isPerson(left)
  )
    left -= 1;
  if (!text.sameSentence(left, first)) return subject;
  const lower = text.lower(left);
  if (lower === 'to' && text.lower(left - 1) === 'according') return subject;
  const verb = reportingVerbs.get(lower);
  if (verb) {
    const before = text.word(left - 1);
    return /^[”"’',]$/.test(before) || text.opensSentence(left) ? subject : object;
  }
  if (prepositions.has(lower) || auxiliaries.has(lower)) return object;
  if (determiners.has(lower) || !text.isWord(left)) return subject;
  if (lower === 'that' || lower === 'and' || lower === 'but' || lower === 'as' || lower === 'when')
    return subject;
  return isVerbAt(text, end) ? subject : object;
}

/** Whether a name that ends before `token` tells whose the noun behind it is: "the Clinton campaign". */
const isModified = (text: TaggedText, token: number): boolean =>
  text.sameSentence(token - 1, token) &&
  text.isWord(token) &&
  (text.roleNumber(token) !== undefined || bodyNouns.has(text.lower(token)) || text.isPerson(token));

/** Whether a reporting verb follows a subject that ends before `token`, straight or behind an apposition. */
export function reportsAt(text: TaggedText, token: number): boolean {
  for (let at = token; at < token + 18 && text.sameSentence(at, token - 1); at += 1) {
    const verb = reportingVerbs.get(text.lower(at));
    if (verb && verb.form !== 'participle') return true;
    if (
      at === token &&
      text.word(at) !== ',' &&
      !auxiliaries.has(text.lower(at)) &&
      !/ly$|^also$/.test(text.lower(at))
    )
      return false;
  }
  return false;
}

const isVerbAt = (text: TaggedText, token: number): boolean => {
  const lower = text.lower(token);
  return auxiliaries.has(lower) || reportingVerbs.has(lower) || (/ed$/.test(lower) && !text.isCapital(token));
};
