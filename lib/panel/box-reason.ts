import type { BoxReason, BoxRule } from '../clutter.ts';
import type { MessageKey } from './language.ts';

/** What a reader is told of each rule. */
const MESSAGES = {
  headed: 'reason_heading',
  'named-and-headed': 'reason_heading',
  'teasers-under': 'reason_heading',
  'cards-under': 'reason_heading',
  'opens-with': 'reason_heading',
  named: 'reason_name',
  'nothing-but-shares': 'reason_share',
  'asks-for-email': 'reason_email',
  'letter-form': 'reason_newsletter',
  'letter-line': 'reason_newsletter',
  'letter-words': 'reason_newsletter',
  pager: 'reason_pager',
  'pager-by-title': 'reason_pager',
  cards: 'reason_cards',
  inset: 'reason_link',
  'link-in-capitals': 'reason_link',
  'link-between-marks': 'reason_link',
} as const satisfies Readonly<Record<BoxRule, MessageKey>>;

/** Why a box was found, for its reader: a message, and the words of the page that it tells. */
export const boxReason = ({
  rule,
  words,
}: BoxReason): { readonly key: MessageKey; readonly words: readonly string[] } => ({
  key: MESSAGES[rule],
  words: words === undefined ? [] : [words],
});
