import type { PageBox } from '../../page/reading.ts';
import { remembered } from '../../remembered.ts';
import type { RestoredBox } from '../page-memory.ts';

/** What a box is known by at the next visit. */
export function toRemember({ kind, words, reason, likes }: PageBox): RestoredBox {
  // The label of a pointer to another page is the same on each.
  const heading = reason.rule === 'opens-with' ? undefined : reason.words;
  return { kind, words: remembered(words), sign: remembered(likes.join() || (heading ?? '')) };
}

/** Something that a box is known of. */
interface Known {
  readonly known: RestoredBox;
}

/**
 * Which boxes of a page are those that its reader brought back: all with the very words, or else the first that is like
 * it. Related stories are others tomorrow, and comments more.
 */
export function broughtBack<Box extends Known>(
  boxes: readonly Box[],
  restored: readonly RestoredBox[],
): ReadonlyMap<Box, RestoredBox> {
  const found = new Map<Box, RestoredBox>();
  const changed = restored.filter((one) => {
    const same = boxes.filter(({ known }) => known.kind === one.kind && known.words === one.words);
    for (const box of same) found.set(box, one);
    return same.length === 0;
  });
  for (const one of changed) {
    const { kind, sign } = one;
    const like = boxes.find(
      (box) => sign && box.known.kind === kind && box.known.sign === sign && !found.has(box),
    );
    if (like) found.set(like, one);
  }
  return found;
}
