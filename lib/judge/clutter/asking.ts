import type { Page } from '../page.ts';
import { headingRank } from '../tags.ts';

/** UTF-16 units of text and lines of such a box, at most, and units of each line: a paragraph of a story is longer. */
const MOST = 300;
const MOST_LINES = 6;
const LONGEST = 120;
const WHOLE = new Set(['body', 'main', 'article', 'html']);

/**
 * The lines (1) of small boxes whose only field takes an e-mail address, with or without a form around it: what is said
 * there, also in sentences, invites to sign up, and is no part of a story.
 */
export function askingLines({ scan }: Page): Uint8Array {
  const { tags, parents, ends, firstLines, endLines, lines, fields } = scan;
  const found = new Uint8Array(lines.length);
  for (const { within, takesEmail } of fields) {
    if (!takesEmail) continue;
    let box = -1;
    for (let up = within; up > 0 && !WHOLE.has(tags[up]!); up = parents[up]!) {
      const first = firstLines[up]!;
      const end = endLines[up]!;
      if (end - first > MOST_LINES || !isShort(first, end)) break;
      if (fields.some((other) => other.within >= up && other.within < ends[up]! && !other.takesEmail)) break;
      box = up;
    }
    if (box >= 0) found.fill(1, firstLines[box], endLines[box]);
  }
  return found;

  function isShort(first: number, end: number): boolean {
    const box = lines.slice(first, end);
    const units = box.reduce((sum, { text }) => sum + text.length, 0);
    return (
      units <= MOST &&
      box.every(({ text, block }) => text.length < LONGEST && headingRank(tags[block]!) !== 1)
    );
  }
}
