import { selectIn } from '../dom.ts';
import type { Page } from '../page.ts';

/** UTF-16 units of text that a box with such a form may hold, and still be no part of a story. */
const MOST = 300;
const WHOLE = new Set(['body', 'main', 'article', 'html']);

/** The lines (1) of small boxes with a form that asks for an e-mail address: what invites to sign up, also in sentences. */
export function signUpLines({ scan, measures }: Page): Uint8Array {
  const { elements, tags, parents, firstLines, endLines, lines } = scan;
  const found = new Uint8Array(lines.length);
  tags.forEach((tag, form) => {
    if (tag !== 'form' || selectIn(elements[form]!, 'input[type=email]').length === 0) return;
    let box = form;
    for (;;) {
      const parent = parents[box]!;
      if (parent < 0 || WHOLE.has(tags[parent]!) || measures.chars(parent) > MOST) break;
      box = parent;
    }
    found.fill(1, firstLines[box], endLines[box]);
  });
  return found;
}
