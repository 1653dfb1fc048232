import type { Block } from '../../article.ts';
import type { Span } from '../../span.ts';
import type { TextMap } from '../text-map.ts';

/**
 * The stretch of the article that is on screen, from whole block to whole block; undefined where none is. Logarithmic in
 * the number of blocks: they are taken to stand one below the other.
 */
export function spanOnScreen(blocks: readonly Block[], map: TextMap, height: number): Span | undefined {
  const first = firstBlock(blocks, map, ({ bottom }) => bottom > 0);
  const end = firstBlock(blocks, map, ({ top }) => top >= height);
  if (first >= end) return undefined;
  return { start: blocks[first]!.span.start, end: blocks[end - 1]!.span.end };
}

/** The index of the first block of which `holds` is true; once true, it is taken to stay so. */
function firstBlock(blocks: readonly Block[], map: TextMap, holds: (rect: DOMRect) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = map.rangeOf(blocks[middle]!.span)?.getBoundingClientRect();
    if (rect && rect.height > 0 && !holds(rect)) low = middle + 1;
    else high = middle;
  }
  return low;
}
