import type { MessageKey } from './language.ts';

/** The rules that find boxes, by how their reasons begin, and what a reader is told of each. */
const REASONS = [
  ['headed “', 'reason_heading'],
  ['named and headed “', 'reason_heading'],
  ['cards under “', 'reason_heading'],
  ['teasers under “', 'reason_heading'],
  ['opens with “', 'reason_heading'],
  ['named ', 'reason_name'],
  ['nothing but places to share on', 'reason_share'],
  ['asks for an e-mail address', 'reason_email'],
  ['a form that speaks of a newsletter', 'reason_newsletter'],
  ['a line that invites to a newsletter', 'reason_newsletter'],
  ['speaks of nothing but a newsletter', 'reason_newsletter'],
  ['leads to the previous and next page', 'reason_pager'],
  ['a box that is one link', 'reason_link'],
  ['a link in ', 'reason_link'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Why a box was found, for its reader: a message, and the words of the page that it tells. */
export function boxReason(reason: string): { readonly key: MessageKey; readonly words: readonly string[] } {
  if (/^\d+ cards with titles that are links$/.test(reason)) return { key: 'reason_cards', words: [] };
  const found = REASONS.find(([start]) => reason.startsWith(start));
  // A rule that is newer than this list: what a box is named by is what most of them go by.
  if (!found) return { key: 'reason_name', words: [] };
  const [, key] = found;
  const quoted = /“(.*)”/su.exec(reason)?.[1];
  return { key, words: key === 'reason_heading' && quoted !== undefined ? [quoted] : [] };
}
