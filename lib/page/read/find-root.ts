import { BITS } from '../names.ts';
import type { Page } from '../page.ts';

/** Names of places where running text is no part of the story. */
const ELSEWHERE =
  BITS.comments | BITS.related | BITS.footer | BITS.notice | BITS.newsletter | BITS.ad | BITS.sidebar;
const OUTSIDE = new Set(['nav', 'footer', 'aside', 'form', 'figcaption', 'a', 'button']);

/** A line of running text: long, hardly linked. */
const LONG = 80;
/** A part of the text that one child must hold for it to be the story's place. */
const MOST = 0.6;

/** For each line, the units of running text that speak for its place. */
export function weighLines({ scan, measures }: Page): Float64Array {
  const { lines, tags, parents } = scan;
  const outside = new Int8Array(tags.length);
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    const above = at > 0 ? outside[parents[at]!]! : 0;
    const named = at > 0 && tag !== 'body' && tag !== 'main' && tag !== 'article';
    outside[at] = above || OUTSIDE.has(tag) || (named && measures.names(at) & ELSEWHERE) ? 1 : 0;
  }
  return Float64Array.from(lines, (line) => {
    const size = line.text.length;
    if (size < LONG || line.linked > size * 0.4) return 0;
    return outside[line.block] ? size * 0.2 : size;
  });
}

/** The smallest element that holds most of the running text; 0 where no one does. */
export function findRoot(page: Page, weights: Float64Array): number {
  const { parents, tags, firstLines, endLines, ends } = page.scan;
  if (!tags.length) return 0;
  const sums = new Float64Array(weights.length + 1);
  weights.forEach((weight, at) => {
    sums[at + 1] = sums[at]! + weight;
  });
  const mass = (element: number) => sums[endLines[element]!]! - sums[firstLines[element]!]!;
  let root = 0;
  for (let child = 1; child < ends[root]!; ) {
    if (parents[child] === root && mass(child) > MOST * mass(root) && mass(child) > 0) {
      root = child;
      child++;
    } else child = ends[child]!;
  }
  return tags[root] === 'p' && root > 0 ? parents[root]! : root;
}
