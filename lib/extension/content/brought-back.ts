import type { PageBox } from '../../page/reading.ts';
import { remembered } from '../../remembered.ts';
import type { RestoredBox } from '../page-memory.ts';

/** What a box is known by at the next visit. */
export function toRemember({ kind, words, reason, likes }: PageBox): RestoredBox {
  // A label is the same on each of its kind.
  const heading = reason.rule === 'opens-with' ? '' : remembered(reason.words ?? '');
  const like = remembered(likes.join());
  return { kind, words: remembered(words), ...(heading ? { heading } : {}), ...(like ? { like } : {}) };
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
    const like = boxes.find((box) => !found.has(box) && isAlike(box.known, one));
    if (like) found.set(like, one);
  }
  return found;
}

const isAlike = (one: RestoredBox, other: RestoredBox): boolean =>
  one.kind === other.kind &&
  ((one.heading !== undefined && one.heading === other.heading) ||
    (one.like !== undefined && one.like === other.like));
