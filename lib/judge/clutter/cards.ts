import type { Page } from '../page.ts';
import { firstWord } from './phrases.ts';

const CARD = new Set(['div', 'article', 'li', 'a', 'section', 'figure']);

/** For each element, the most boxes of a kind side by side: directly in it, and anywhere in it. */
export interface CardCounts {
  readonly own: Int32Array;
  readonly deep: Int32Array;
}

export function countCards({ scan }: Page): CardCounts {
  const { tags, parents, ends } = scan;
  const own = new Int32Array(tags.length);
  const deep = new Int32Array(tags.length);
  for (let at = tags.length - 1; at >= 0; at--) {
    if (ends[at]! > at + 1) own[at] = mostAlike(scan, at);
    deep[at] = Math.max(deep[at]!, own[at]!);
    const parent = parents[at]!;
    if (parent >= 0) deep[parent] = Math.max(deep[parent]!, deep[at]!);
  }
  return { own, deep };
}

/** The most children of a kind that an element has, of those that hold text. */
function mostAlike({ tags, ends, classes, firstLines, endLines }: Page['scan'], parent: number): number {
  const boxes: number[] = [];
  for (let at = parent + 1; at < ends[parent]!; at = ends[at]!)
    if (firstLines[at]! < endLines[at]! && CARD.has(tags[at]!)) boxes.push(at);
  if (boxes.length < 2) return boxes.length;
  const counts = new Map<string, number>();
  let most = 0;
  for (const at of boxes) {
    const name = tags[at] === 'div' ? `div ${firstWord(classes[at]!)}` : tags[at]!;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > most) most = count;
  }
  return most;
}
