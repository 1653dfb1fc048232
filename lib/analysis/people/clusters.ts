import { hashText } from './hash.ts';

/** Word clusters: words that stand in alike surroundings share an id. A word is known by the first bits of its hash. */
export interface Clusters {
  /** Hash prefixes of `bits` bits, ascending. */
  readonly hashes: Int32Array;
  /** From 1. */
  readonly ids: Uint8Array;
  readonly bits: number;
  /** The place of the first hash of each shelf: of those with the same first `shelfBits` bits. */
  readonly shelves: Int32Array;
}

/** So that the hashes of a shelf lie in a line or two of the cache. */
const shelfBits = 13;

/** Clusters with their shelves, of ascending hash prefixes. Linear. */
export function clustersOf(hashes: Int32Array, ids: Uint8Array, bits: number): Clusters {
  const shelves = new Int32Array((1 << shelfBits) + 1);
  let place = 0;
  for (let shelf = 0; shelf < shelves.length; shelf += 1) {
    while (place < hashes.length && hashes[place]! >>> (bits - shelfBits) < shelf) place += 1;
    shelves[shelf] = place;
  }
  return { hashes, ids, bits, shelves };
}

/** The hash prefix that a lower-cased word is known by. */
export const clusterHash = (word: string, bits: number): number => hashText(word) >>> (32 - bits);

/** The id of a lower-cased word's cluster, from 1; 0 where it has none. */
export const clusterOf = (clusters: Clusters, word: string): number =>
  clusterOfHash(clusters, hashText(word));

/** The same of the word with this `hashText`. */
export function clusterOfHash({ hashes, ids, bits, shelves }: Clusters, whole: number): number {
  const hash = whole >>> (32 - bits);
  const shelf = hash >>> (bits - shelfBits);
  let low = shelves[shelf]!;
  let high = shelves[shelf + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? ids[low]! : 0;
}
