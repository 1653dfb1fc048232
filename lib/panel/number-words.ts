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
  /** What leads from the number to what it counts: "of", "on a", or a dot where the text has them apart. */
  readonly between?: string;
}

type Counted = Pick<NumberWords, 'counted' | 'between'>;

/** Between a number and what it counts where they are no phrase: "sales rose by 9 percent". */
const APART = '·';

/** How the text words a quantity. */
export function wordsOfNumber(text: string, quantity: Quantity): NumberWords {
  const whole = withTail(text, quantity);
  return {
    words: textAt(text, whole),
    ...qualifiersOf(text, quantity),
    ...countedOf(text, quantity, whole),
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

/** What joins a number to its noun without a word. */
const JOINT = /^[\s\-\u2010\u2011]*$/u;
/** Words without a mark between them. */
const BETWEEN = /^\s(?:[\p{L}\p{N}'’-]+(?:[.,]\p{N}+)*\s)+$/u;
/** So far from a number what it counts may stand for the words between the two to be shown. */
const MOST_BETWEEN = 24;

function countedOf(text: string, { span, qualifier, of }: Quantity, tail: Span): Counted {
  if (!of) return {};
  const counted = textAt(text, of);
  if (textAt(text, tail).endsWith(counted)) return {};
  const from = qualifier && qualifier.start >= span.end ? Math.max(qualifier.end, tail.end) : tail.end;
  if (of.end > span.start && of.start < from) return { counted };
  const between = of.start >= from && of.start - from <= MOST_BETWEEN ? text.slice(from, of.start) : APART;
  if (JOINT.test(between)) return { counted };
  return { counted, between: BETWEEN.test(between) ? between.trim().replace(/\s+/gu, ' ') : APART };
}
