import { hashText } from './hash.ts';

/** Word clusters: words that stand in alike surroundings share an id. A word is known by the first bits of its hash. */
export interface Clusters {
  /** Hash prefixes of `bits` bits, ascending. */
  readonly hashes: Int32Array;
  /** From 1. */
  readonly ids: Uint8Array;
  readonly bits: number;
}

/** No clusters at all. */
export const noClusters: Clusters = { hashes: new Int32Array(), ids: new Uint8Array(), bits: 24 };

/** The hash prefix that a lower-cased word is known by. */
export const clusterHash = (word: string, bits: number): number => hashText(word) >>> (32 - bits);

/** The id of a lower-cased word's cluster, from 1; 0 where it has none. Logarithmic in the number of words. */
export function clusterOf({ hashes, ids, bits }: Clusters, word: string): number {
  const hash = clusterHash(word, bits);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? ids[low]! : 0;
}
