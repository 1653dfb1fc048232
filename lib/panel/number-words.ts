import type { Quantity } from '../analysis.ts';
import { type Span, textAt } from '../span.ts';

/** A number in the article's own words. */
export interface NumberWords {
  /** The number with its unit, and with what is joined to it by a hyphen ("six-part"). */
  readonly words: string;
  readonly qualifier?: string;
  /** A qualifier that stands behind the number ("300 or so"). */
  readonly qualifierBehind?: string;
  readonly counted?: string;
  /** The words that lead from the number to what it counts: "of", "on a". */
  readonly between?: string;
}

/** How the text words a quantity. */
export function wordsOfNumber(text: string, quantity: Quantity): NumberWords {
  return {
    words: textAt(text, withTail(text, quantity)),
    ...qualifiersOf(text, quantity),
    ...countedOf(text, quantity),
  };
}

/** Whether a number says neither how much of what nor of which unit. */
export const isBare = ({ unit, of, qualifier }: Quantity): boolean => !unit && !of && !qualifier;

/** What follows a number by hyphens: "-part", "-a-day". Of few letters, lest a whole line is one word. */
const TAIL = /(?:[-\u2010\u2011]\p{L}{1,16}){1,3}(?![-\u2010\u2011]?[\p{L}\p{N}])/uy;

/** A number's place with the rest of its word, as far as that is no part of what it counts. */
function withTail(text: string, { span, of }: Quantity): Span {
  TAIL.lastIndex = span.end;
  const end = span.end + (TAIL.exec(text)?.[0].length ?? 0);
  return of && of.start >= span.start && of.start < end ? span : { start: span.start, end };
}

function qualifiersOf(
  text: string,
  { qualifier, span }: Quantity,
): Pick<NumberWords, 'qualifier' | 'qualifierBehind'> {
  if (!qualifier) return {};
  const words = textAt(text, qualifier);
  return qualifier.start < span.start ? { qualifier: words } : { qualifierBehind: words };
}

/** A preposition with articles, figures and the like behind it, and nothing else. */
const BETWEEN =
  /^\s(?:of|on|in|for|from|to|per|into|worth of)(?:\s(?:\d[\d.,]*|all|the|an?|its?|his|her|their|our|my|your|this|that|these|those|such))*\s$/u;
/** So far from a number what it counts may stand for the words between the two to be shown. */
const MOST_BETWEEN = 20;

function countedOf(text: string, { span, of }: Quantity): Pick<NumberWords, 'counted' | 'between'> {
  if (!of) return {};
  const gap = of.start - span.end;
  const between = gap > 1 && gap <= MOST_BETWEEN ? text.slice(span.end, of.start) : '';
  return {
    counted: textAt(text, of),
    ...(BETWEEN.test(between) ? { between: between.trim().replace(/\s+/gu, ' ') } : {}),
  };
}
