import { CHANGE_NOUNS, CHANGE_VERBS, SHARE_COMPARISONS } from '../lexicon/change-words.ts';
import { type Span, textAt } from '../span.ts';
import type { NumberEntry } from './story.ts';

/** So many words may stand between a verb and its figure, and so many behind a figure before its noun. */
const WORDS_BEFORE = 7;
const WORDS_BEHIND = 3;

const verbs = new Set(CHANGE_VERBS);
const nouns = new Set(CHANGE_NOUNS);
const comparisons = new Set(SHARE_COMPARISONS);

/** Between these and a figure stands a level, not a change: "rose to 9 percent", "down from 12". */
const LEVEL = /^(?:to|from|at|of|in|on|under|below|above|over|than|for|per)$/;

/** "by" lets a verb stand further off: "raise the wall along the front by 2 metres". */
const REACH_WITHOUT_BY = 2;

/** Whether a number tells a change: "rose by 9 percent", "a 9 percent drop". Of English words only. */
export function isChange(
  { quantity, sentence }: Pick<NumberEntry, 'quantity' | 'sentence'>,
  text: string,
): boolean {
  const { span, qualifier } = quantity;
  const before = wordsIn(text, {
    start: sentence.start,
    end: Math.min(qualifier?.start ?? span.start, span.start),
  })
    .slice(-WORDS_BEFORE)
    .reverse();
  const behind = wordsIn(text, { start: span.end, end: sentence.end }).slice(0, WORDS_BEHIND);
  const isNoun = (word: string) => nouns.has(word) || (quantity.kind === 'percent' && comparisons.has(word));
  if (behind.some(isNoun)) return true;
  const [nearest = ''] = before;
  if (LEVEL.test(nearest)) return false;
  return before.slice(0, nearest === 'by' ? WORDS_BEFORE : REACH_WITHOUT_BY).some((word) => verbs.has(word));
}

/** The words of a span, in small letters. */
const wordsIn = (text: string, span: Span): string[] =>
  textAt(text, span)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];
