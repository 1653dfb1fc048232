import type { Source } from '../../../analysis.ts';
import type { Cast } from '../../cast.ts';
import type { Pieces } from '../pieces.ts';
import { sourceBehind } from './loose-reports.ts';

const handingOn =
  /\b(?:That|This)(?: is|’s|'s| was) according to |\b(?:The|These|Those) (?:figures|numbers|data|statistics|estimates) (?:come|came|are|were) (?:drawn |taken |based on data )?from /g;

/**
 * Who the figures of a sentence are given to by the one behind it ("The figures come from …", "That is according to …"), by
 * the number of the sentence. Linear.
 */
export function findSaidAfter(pieces: Pieces, cast: Cast): ReadonlyMap<number, Source> {
  const found = new Map<number, Source>();
  for (const { index, 0: words } of pieces.text.matchAll(handingOn)) {
    const at = pieceFrom(pieces, index + words.length);
    const source = sourceBehind(pieces, cast, at);
    const sentence = pieces.sentence[at];
    if (source && sentence !== undefined) found.set(sentence - 1, source);
  }
  return found;
}

/** The first piece that starts at `offset` or behind it. */
function pieceFrom({ start, count }: Pieces, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
