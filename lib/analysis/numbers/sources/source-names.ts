import type { Source } from '../../../analysis.ts';
import { months, weekdays } from '../../../lexicon/calendar.ts';
import { textAt } from '../../../span.ts';
import { startsWithCapital } from '../../../text/characters.ts';
import { forText } from '../../../text/pattern.ts';

/**
 * A body's name as far as the text gives it around the words of a report: with the front that holds "of" and "and" ("the
 * National Institute of Water and | Atmospheric Research"), with whom data are from, with "one of" before it.
 */
export function widened(text: string, source: Source): Source {
  if (source.person) return source;
  const { start, end } = source.span;
  const from = opensCapital(textAt(text, source.span)) ? frontOf(text, start) : partOf(text, start);
  const to = rearOf(text, end);
  if (from === start && to === end) return source;
  const kind = from < start || source.kind === 'body' ? 'body' : source.kind;
  return { ...source, kind, name: text.slice(from, to), span: { start: from, end: to } };
}

const capital = forText(String.raw`^(?:the\s+)?\p{Lu}`);
const opensCapital = (words: string): boolean => capital(words).test(words);

const front = forText(
  String.raw`(?:^|[\s(])((?:[\p{Lu}][\p{L}\p{N}.'’&-]*,?\s+(?:(?:of|for|and|the|&)\s+)*)+)$`,
);

/** Where the capitalised words before a name start, where they are its own: they hold "of", or have "the" before them. */
function frontOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 120), start);
  const words = front(before).exec(before)?.[1];
  if (!words || !/(?:of|for|and|the|&)\s+$/.test(words)) return start;
  const from = start - words.length;
  return /\s(?:of|for)\s/.test(words) || text.slice(Math.max(0, from - 4), from).endsWith('the ')
    ? from
    : start;
}

/** "One of the districts", where the districts are named. */
function partOf(text: string, start: number): number {
  const words = /\b(?:one|some|two|three|many|several|most) of $/i.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  return words ? start - words[0].length : start;
}

const nextWord = forText(String.raw`^ ([\p{L}\p{N}.'’&-]*[\p{L}&])`);
const joints = new Set(['of', 'on', 'for', 'from', 'by', 'and', 'the', '&']);

const site = /^\.[a-z]{2,4}(?![\p{L}\p{N}])/u;

/** Where the capitalised words behind a name end that belong to it: "data | from the National Bureau of Statistics". */
function rearOf(text: string, end: number): number {
  // "Rentals.ca"
  const domain = site.exec(text.slice(end, end + 6));
  if (domain) return end + domain[0].length;
  let to = end;
  let at = end;
  for (let words = 0; words < 12 && text.charAt(at) === ' '; words += 1) {
    const behind = text.slice(at, at + 40);
    const next = nextWord(behind).exec(behind)?.[1];
    if (!next) break;
    const capital = startsWithCapital(next);
    if (!capital && !joints.has(next)) break;
    // A capital straight behind the name opens something else, unless a joint leads to it.
    if ((capital && at === end) || isTime(next)) break;
    at += 1 + next.length;
    if (capital) to = at;
  }
  return text.slice(end, to).startsWith(' and ') ? end : to;
}

const isTime = (word: string): boolean => weekdays.has(word.toLowerCase()) || months.has(word.toLowerCase());
