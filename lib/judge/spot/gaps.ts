import type { Scan } from '../snapshot.ts';
import { hasDate } from './dates.ts';
import { isVoice } from './voices.ts';

/** What stands between the paragraphs of a page: nothing in a story, names and dates between many voices. */
export interface Gaps {
  /** Places between paragraphs with something else than headings in them. */
  readonly count: number;
  /** Those of them with a date, and with a line that is a link. */
  readonly dated: number;
  readonly linked: number;
  /** The most that are made alike, of the same elements in the same order. */
  readonly alike: number;
  /** Those by which many voices are told apart (`isVoice`); none where most of the text comes before them, as above comments. */
  readonly voiced: number;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Units of a line that may hold a date. */
const LONGEST = 160;
/** The part of a story that stands above its comments, at least. */
const MOST = 0.5;
/** Units that running text weighs more than, but in boxes of comments and of other stories. */
const LITTLE = 12;

/** Looks at what stands between running text, from the first line of it to the last. */
export function tallyGaps({ lines, tags }: Scan, weights: Float64Array): Gaps {
  let count = 0;
  let dated = 0;
  let linkedOnes = 0;
  let voiced = 0;
  let all = 0;
  let before = -1;
  const kinds = new Map<string, number>();
  let made = '';
  let hasDay = false;
  let hasLink = false;
  let isVoiced = false;
  let isBegun = false;
  lines.forEach(({ text, linked, block }, at) => {
    if (weights[at]! > LITTLE) {
      if (isBegun && made) {
        count++;
        if (hasDay) dated++;
        if (hasLink) linkedOnes++;
        if (isVoiced) voiced++;
        if (isVoiced && before < 0) before = all;
        kinds.set(made, (kinds.get(made) ?? 0) + 1);
      }
      isBegun = true;
      all += weights[at]!;
      made = '';
      hasDay = false;
      hasLink = false;
      isVoiced = false;
    } else if (isBegun && !HEADINGS.has(tags[block]!)) {
      const isLink = linked > text.length * 0.9;
      made += isLink ? `${tags[block]} a ` : `${tags[block]} `;
      hasLink ||= isLink;
      if (text.length < LONGEST) {
        const small = text.toLowerCase();
        hasDay ||= hasDate(small);
        isVoiced ||= isVoice(small);
      }
    }
  });
  return {
    count,
    dated,
    linked: linkedOnes,
    alike: Math.max(0, ...kinds.values()),
    voiced: before < all * MOST ? voiced : 0,
  };
}
