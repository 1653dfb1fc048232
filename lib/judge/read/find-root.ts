import { extentOf } from '../extent.ts';
import { inherited } from '../inherit.ts';
import { BITS } from '../names.ts';
import { once } from '../once.ts';
import type { Page } from '../page.ts';

/** Names of places where running text is no part of the story. */
const ELSEWHERE = BITS.footer | BITS.notice | BITS.newsletter | BITS.ad | BITS.sidebar;
/** Those that may hold more of it than the story does. */
const OTHERS = BITS.comments | BITS.related;
/** What running text in such places still weighs, for pages that have no other. */
const LITTLE = 0.2;
const LEAST = 0.02;
const OUTSIDE = new Set(['nav', 'footer', 'aside', 'form', 'figcaption', 'a', 'button']);

/** A line of running text: long, hardly linked. */
const LONG = 80;
/** A part of the text that one child must hold for it to be the story's place. */
const MOST = 0.6;

/** For each line, the units of running text that speak for its place. */
function weighLines({ scan, measures }: Page): Float64Array {
  const { lines, tags, parents, firstLines, endLines } = scan;
  const weights = new Float64Array(lines.length);
  const sums = new Float64Array(lines.length + 1);
  lines.forEach(({ text, linked }, at) => {
    const size = extentOf(text);
    if (size >= LONG && linked <= text.length * 0.4) weights[at] = size;
    sums[at + 1] = sums[at]! + weights[at]!;
  });
  const all = sums[lines.length]!;
  const factor = inherited(parents, 1, (at, above) => {
    const tag = tags[at]!;
    const names = at > 0 && tag !== 'body' && tag !== 'main' && tag !== 'article' ? measures.names(at) : 0;
    if (names & OTHERS) return Math.min(above, LEAST);
    // What holds most of the page's text may be named for its layout or for one of its parts.
    const isMost = sums[endLines[at]!]! - sums[firstLines[at]!]! > MOST * all;
    return OUTSIDE.has(tag) || (names & ELSEWHERE && !isMost) ? Math.min(above, LITTLE) : above;
  });
  return weights.map((weight, at) => (weight ? weight * factor(lines[at]!.block) : 0));
}

/** Where the story is, by its running text. */
export interface StoryPlace {
  /** For each line, the units of running text that speak for its place. */
  readonly weights: Float64Array;
  /** The running text in an element. */
  mass(element: number): number;
  /** The smallest element that holds most of it. */
  readonly root: number;
}

/** Finds the smallest element that holds most of a page's running text. */
export const findStory = once(lookForStory);

function lookForStory(page: Page): StoryPlace {
  const { parents, tags, firstLines, endLines, ends } = page.scan;
  const weights = weighLines(page);
  const sums = new Float64Array(weights.length + 1);
  weights.forEach((weight, at) => {
    sums[at + 1] = sums[at]! + weight;
  });
  const mass = (element: number) =>
    tags.length ? sums[endLines[element]!]! - sums[firstLines[element]!]! : 0;
  let root = 0;
  for (let child = 1; child < (ends[root] ?? 0); ) {
    if (parents[child] === root && mass(child) > MOST * mass(root)) {
      root = child;
      child++;
    } else child = ends[child]!;
  }
  return { weights, mass, root: tags[root] === 'p' && root > 0 ? parents[root]! : root };
}
