import { BITS } from '../names.ts';
import type { Page } from '../page.ts';

const CLUTTER =
  BITS.comments |
  BITS.related |
  BITS.footer |
  BITS.notice |
  BITS.newsletter |
  BITS.ad |
  BITS.share |
  BITS.meta;
const OUTSIDE = new Set(['nav', 'footer', 'form', 'button', 'h1']);

/** The lines of a page that are its story's, in reading order. */
export function isStory({ scan, measures }: Page, root: number, weights: Float64Array): number[] {
  const { lines, tags, parents, firstLines, endLines, ends } = scan;
  const dropped = new Int8Array(tags.length);
  for (let at = root + 1; at < (ends[root] ?? 0); at++) {
    const named = measures.names(at) & CLUTTER && measures.chars(at) < measures.chars(root) / 3;
    dropped[at] = dropped[parents[at]!] || OUTSIDE.has(tags[at]!) || named ? 1 : 0;
  }
  const found: number[] = [];
  for (let at = firstLines[root] ?? 0; at < (endLines[root] ?? 0); at++) {
    const line = lines[at]!;
    if (dropped[line.block]) continue;
    const size = line.text.length;
    if (weights[at]! > 0 || (line.linked < size * 0.5 && size > 20)) found.push(at);
  }
  return found;
}
