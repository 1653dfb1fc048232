import { BITS } from '../names.ts';
import type { Page } from '../page.ts';

/** UTF-16 units of text that a box with such a form may hold, and still be no part of a story; and one that stands aside or is named for it. */
const MOST = 300;
const MOST_NAMED = 900;
const WHOLE = new Set(['body', 'main', 'article', 'html']);

/** The lines (1) of small boxes with a form that asks for an e-mail address: what invites to sign up, also in sentences. */
export function signUpLines({ scan, measures }: Page): Uint8Array {
  const { tags, parents, ends, firstLines, endLines, lines } = scan;
  const asking = scan.fields.filter(({ takesEmail }) => takesEmail);
  const found = new Uint8Array(lines.length);
  tags.forEach((tag, form) => {
    if (tag !== 'form' || !asking.some(({ within }) => within >= form && within < ends[form]!)) return;
    let box = form;
    for (let up = parents[form]!; up >= 0 && !WHOLE.has(tags[up]!); up = parents[up]!) {
      const size = measures.chars(up);
      if (size > MOST_NAMED) break;
      if (size <= MOST || tags[up] === 'aside' || measures.names(up) & BITS.newsletter) box = up;
    }
    found.fill(1, firstLines[box], endLines[box]);
  });
  return found;
}
