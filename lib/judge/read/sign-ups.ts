import { invites } from '../clutter/headings.ts';
import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import type { Scan } from '../snapshot.ts';
import { headingRank } from '../tags.ts';

/** UTF-16 units of text that a box may hold, and still be no part of a story; and one that stands aside or is named for it. */
const MOST = 300;
const MOST_NAMED = 900;
/** Lines of a box without a form, and units of each: a paragraph of a story is longer. */
const MOST_LINES = 6;
const LONGEST = 120;
const WHOLE = new Set(['body', 'main', 'article', 'html']);

/**
 * The lines (1) of what invites to sign up, also in sentences: of small boxes with a form that asks for an e-mail address,
 * of those whose only field takes one, and of the heading right above that invites to it, with a sentence.
 */
export function signUpLines(page: Page): Uint8Array {
  const { firstLines, endLines, lines } = page.scan;
  const found = new Uint8Array(lines.length);
  for (const box of [...boxesOfForms(page), ...boxesOfFields(page)])
    found.fill(1, withHeading(page.scan, firstLines[box]!), endLines[box]);
  return found;
}

function boxesOfForms({ scan, measures }: Page): number[] {
  const { tags, parents, ends } = scan;
  const asking = scan.fields.filter(({ takesEmail }) => takesEmail);
  return tags.flatMap((tag, form) => {
    if (tag !== 'form' || !asking.some(({ within }) => within >= form && within < ends[form]!)) return [];
    let box = form;
    for (let up = parents[form]!; up >= 0 && !WHOLE.has(tags[up]!); up = parents[up]!) {
      const size = measures.chars(up);
      if (size > MOST_NAMED) break;
      if (size <= MOST || tags[up] === 'aside' || measures.names(up) & BITS.newsletter) box = up;
    }
    return [box];
  });
}

function boxesOfFields({ scan }: Page): number[] {
  const { tags, parents, ends, firstLines, endLines, lines, fields } = scan;
  return fields.flatMap(({ within, takesEmail }) => {
    let box = -1;
    for (let up = takesEmail ? within : 0; up > 0 && !WHOLE.has(tags[up]!); up = parents[up]!) {
      if (!isShort(firstLines[up]!, endLines[up]!) || hasOtherField(up)) break;
      box = up;
    }
    return box < 0 ? [] : [box];
  });

  function isShort(first: number, end: number): boolean {
    if (end - first > MOST_LINES) return false;
    const box = lines.slice(first, end);
    const units = box.reduce((sum, { text }) => sum + text.length, 0);
    return (
      units <= MOST &&
      box.every(({ text, block }) => text.length < LONGEST && headingRank(tags[block]!) !== 1)
    );
  }

  function hasOtherField(box: number): boolean {
    return fields.some(({ within, takesEmail }) => within >= box && within < ends[box]! && !takesEmail);
  }
}

/** The first line of a box, or the heading at most two lines above it that invites. */
function withHeading({ tags, lines }: Scan, first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - 2 && lines[at]!.text.length <= MOST; at--)
    if (headingRank(tags[lines[at]!.block]!) > 0) return invites([lines[at]!]) ? at : first;
  return first;
}
