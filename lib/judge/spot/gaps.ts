import type { Scan } from '../snapshot.ts';
import { hasDate } from './dates.ts';

/** What stands between the paragraphs of a page: nothing in a story, names and dates between many voices. */
export interface Gaps {
  /** Places between paragraphs with something else than headings in them. */
  readonly count: number;
  /** Those of them with a date, and with a line that is a link. */
  readonly dated: number;
  readonly linked: number;
  /** The most that are made alike, of the same elements in the same order. */
  readonly alike: number;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Units of a line that may hold a date. */
const LONGEST = 160;

/** Looks at what stands between running text, from the first line of it to the last. */
export function tallyGaps({ lines, tags }: Scan, weights: Float64Array): Gaps {
  let count = 0;
  let dated = 0;
  let linkedOnes = 0;
  const kinds = new Map<string, number>();
  let made = '';
  let hasDay = false;
  let hasLink = false;
  let isBegun = false;
  lines.forEach(({ text, linked, block }, at) => {
    if (weights[at]! > 0) {
      if (isBegun && made) {
        count++;
        if (hasDay) dated++;
        if (hasLink) linkedOnes++;
        kinds.set(made, (kinds.get(made) ?? 0) + 1);
      }
      isBegun = true;
      made = '';
      hasDay = false;
      hasLink = false;
    } else if (isBegun && !HEADINGS.has(tags[block]!)) {
      const isLink = linked > text.length * 0.9;
      made += isLink ? `${tags[block]} a ` : `${tags[block]} `;
      hasLink ||= isLink;
      hasDay ||= text.length < LONGEST && hasDate(text.toLowerCase());
    }
  });
  return { count, dated, linked: linkedOnes, alike: Math.max(0, ...kinds.values()) };
}
