import type { Scan } from '../snapshot.ts';
import { hasDate } from './dates.ts';
import { list, startsWithPhrase } from './phrases.ts';

/** A page's headline, and what stands around it. */
export interface HeadlineShape {
  /** The first h1 (by index), and its first line; -1 without. */
  readonly element: number;
  readonly line: number;
  /** Empty where there is none. */
  readonly text: string;
  readonly hasDateNear: boolean;
  readonly hasBylineNear: boolean;
}

const BYLINE = list('by written_by posted_by author von par por di door');
/** Lines before and after a headline that are near it, and the units that a date or a byline may have. */
const BEFORE = 6;
const AFTER = 12;
const LONGEST = 150;

/** Looks at the first h1 and at the lines around it. */
export function describeHeadline({ tags, firstLines, endLines, lines }: Scan): HeadlineShape {
  const element = tags.indexOf('h1');
  const line = element < 0 ? -1 : firstLines[element]!;
  const text = element < 0 || line >= endLines[element]! ? '' : lines[line]!.text;
  let hasDateNear = false;
  let hasBylineNear = false;
  if (text)
    for (const near of lines.slice(Math.max(0, line - BEFORE), line + AFTER)) {
      if (near.text.length > LONGEST) continue;
      const small = near.text.toLowerCase();
      hasDateNear ||= hasDate(small);
      hasBylineNear ||= startsWithPhrase(small, BYLINE);
    }
  return { element, line, text, hasDateNear, hasBylineNear };
}
