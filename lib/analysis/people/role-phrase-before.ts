import { headOf } from './role-head.ts';
import type { RolePhrase } from './role-phrase.ts';
import { startOf } from './role-start.ts';
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
