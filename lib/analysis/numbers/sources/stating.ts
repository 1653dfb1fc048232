import type { Source } from '../../../analysis.ts';
import {
  closingCues,
  doubtfulCues,
  findingNouns,
  statingCues,
  thatCues,
} from '../../../lexicon/figure-cues.ts';
import { reportingVerbs } from '../../../lexicon/reporting-verbs.ts';
import { textAt } from '../../../span.ts';
import { hasDigit } from '../../../text/characters.ts';
import { forText } from '../../../text/pattern.ts';
import type { Attribution } from '../../attribution/find-attributions.ts';

/** Whether a report says its content, rather than naming, wishing or doing something. */
export function isStating(text: string, { cue, content, source }: Attribution): boolean {
  const written = textAt(text, cue);
  const word = written.toLowerCase();
  if (word === 'according to') return true;
  const [first = ''] = word.split(' ');
  if (written === 'States') return false;
  // "…, a move expected to save money"
  if (content.end <= cue.start) return closingCues.has(first) && !text.startsWith(' to ', cue.end);
  const said = text.slice(content.start, Math.min(content.end, content.start + 60));
  // "admitted 12 counts of fraud"
  if (first.startsWith('admit') && !clause.test(said)) return false;
  if (statingCues.has(first)) return !said.startsWith('to ');
  if (accounting.has(first) && earnings.test(said)) return true;
  if (first === 'told' && toldClause(said).test(said)) return true;
  if (!thatCues.has(first) && !doubtfulCues.has(first))
    return said.startsWith('that ') && reportingVerbs.has(first) && !unstating.test(first);
  return /\bthat\b/.test(said) || (doubtfulCues.has(first) && saysSo(said, first, source));
}

const clause = /^(?:that|he|she|it|they|there|we|I|the|his|her|its|their)\b/;

const accounting = new Set(['reported', 'reports', 'posted', 'posts', 'reporting', 'posting']);
/** "reported revenue of …": a company's own accounts. */
const earnings =
  /^(?:[a-z-]+ ){0,5}(?:revenues?|sales|profits?|loss(?:es)?|earnings|income|turnover|ebitda|dividends?)\b/;

/** What does not say that it is so. */
const unstating =
  /^(?:den|doubt|question|ask|demand|request|wish|want|beg|urg|fear|pretend|reject|dismiss|propos)/;

/** Whether a doubtful verb states: a study's, a clause's with a pronoun, or "put the toll at 20". */
function saysSo(said: string, cue: string, { name }: Source): boolean {
  if (
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => findingNouns.has(word))
  )
    return true;
  if (cue.startsWith('put')) return / at | on \d/.test(said);
  return /^(?:he|she|it|they|there|we|I)\b/.test(said);
}

/** "told the court the conditions ban": behind whom it was told to, a clause starts. */
const toldClause = forText(
  String.raw`^(?:the \p{L}+|(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*|\p{L}+) (?:he|she|it|they|there|we|the|his|her|their|its|more|about|some|at least|a|an|no|all|most|many|several|nearly|almost|up to|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)\b`,
);

/** Whether a source's words name somebody: no number, and no pronoun or adverb that was left open. */
export function isNamable(text: string, source: Source): boolean {
  if (source.person) return true;
  // "a 2022 study"
  const words = textAt(text, source.span).replace(/\b(?:19|20)\d\d\b/g, '');
  return !hasDigit(words) && !openWords.test(words.toLowerCase());
}

const openWords =
  /\bper ?cent\b|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|however|meanwhile|moreover|therefore|that|which|it|this|there|such|whatever|whoever|whichever|more|he|she|they)\b/;
