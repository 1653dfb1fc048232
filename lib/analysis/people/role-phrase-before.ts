import { headOf } from './role-head.ts';
import type { RolePhrase } from './role-phrase.ts';
import { startOf } from './role-start.ts';
import { vague } from './role-words.ts';
import type { TaggedText } from './tagged-text.ts';

/** The role phrase that ends at token `last`, straight before a name or before its comma. */
export function rolePhraseBefore(
  text: TaggedText,
  last: number,
  behindComma: boolean,
): RolePhrase | undefined {
  const found = headOf(text, last, behindComma);
  if (!found) return undefined;
  const { head, end } = found;
  const number = text.roleNumber(head) ?? 'singular';
  const start = startOf(text, head);
  return { first: start.first, end, head, number, determiner: start.determiner };
}

/** "the terrorist known as", "a salesman called": the role before such words, the last of them at `last`. */
export function roleBeforeNaming(text: TaggedText, last: number): RolePhrase | undefined {
  const isKnown = text.lower(last) === 'as' && text.lower(last - 1) === 'known';
  if (!isKnown && !/^(?:named|called|nicknamed)$/.test(text.lower(last))) return undefined;
  const before = isKnown ? last - 2 : last - 1;
  const phrase = text.sameSentence(before, last) ? rolePhraseBefore(text, before, false) : undefined;
  // "The president named Anna Berg" names nobody president.
  if (!isKnown && phrase?.determiner !== 'a') return undefined;
  return phrase?.number === 'singular' && !vague.has(text.lower(phrase.head)) ? phrase : undefined;
}
