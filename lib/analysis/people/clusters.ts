import { hashText } from '../../text/fnv.ts';

/**
 * Word clusters: words that stand in alike surroundings share an id. A word is known by the first bits of its hash. The
 * ascending hashes lie on shelves, those with the same first bits on one, each as its step from the one before (the first
 * from the shelf's own bits), seven bits a byte (LEB128): so they are read from the file as they stand there, and a look-up
 * reads some of one shelf.
 */
export interface Clusters {
  readonly bits: number;
  /** The number of words, and of bytes, of each shelf. */
  readonly counts: Uint8Array;
  readonly sizes: Uint8Array;
  readonly steps: Uint8Array;
  /** From 1. */
  readonly ids: Uint8Array;
  /** The first word, and the first byte, of each shelf, and behind the last: two numbers a shelf. */
  readonly starts: Int32Array;
}

const shelfBits = 14;
export const shelfCount = 1 << shelfBits;

/** Clusters of ascending hash prefixes. Throws a `RangeError` where a shelf has more than 255 words or bytes. Linear. */
export function clustersOf(hashes: Int32Array, ids: Uint8Array, bits: number): Clusters {
  const counts = new Uint8Array(shelfCount);
  const sizes = new Uint8Array(shelfCount);
  const steps: number[] = [];
  let place = 0;
  for (let shelf = 0; shelf < shelfCount; shelf += 1) {
    const first = place;
    const start = steps.length;
    let last = shelf << (bits - shelfBits);
    for (; place < hashes.length && hashes[place]! >>> (bits - shelfBits) === shelf; place += 1) {
      let step = hashes[place]! - last;
      last = hashes[place]!;
      for (; step > 0x7f; step >>>= 7) steps.push((step & 0x7f) | 0x80);
      steps.push(step);
    }
    if (place - first > 0xff || steps.length - start > 0xff)
      throw new RangeError('Too many words on a shelf.');
    counts[shelf] = place - first;
    sizes[shelf] = steps.length - start;
  }
  return shelved(bits, counts, sizes, Uint8Array.from(steps), ids);
}

/** Clusters of shelves as they stand in a file. */
export function shelved(
  bits: number,
  counts: Uint8Array,
  sizes: Uint8Array,
  steps: Uint8Array,
  ids: Uint8Array,
): Clusters {
  const starts = new Int32Array(shelfCount * 2 + 2);
  let word = 0;
  let byte = 0;
  for (let shelf = 0; shelf < shelfCount; shelf += 1) {
    starts[shelf * 2] = word;
    starts[shelf * 2 + 1] = byte;
    word += counts[shelf]!;
    byte += sizes[shelf]!;
  }
  if (word !== ids.length || byte !== steps.length)
    throw new RangeError('The shelves are not as full as they say.');
  starts[shelfCount * 2] = word;
  starts[shelfCount * 2 + 1] = byte;
  return { bits, counts, sizes, steps, ids, starts };
}

/** The hash prefix that a lower-cased word is known by. */
export const clusterHash = (word: string, bits: number): number => hashText(word) >>> (32 - bits);

/** The id of a lower-cased word's cluster, from 1; 0 where it has none. */
export const clusterOf = (clusters: Clusters, word: string): number =>
  clusterOfHash(clusters, hashText(word));

/** What `clustersOfHashes` read beforehand, kept so that no compiler leaves the reading out. */
const read = new Int32Array(1);

/**
 * Writes the clusters of the words with these `hashText`s into `out`, from 1 on. The places of all are read before any is
 * looked through: memory, which is what this waits for, then answers several look-ups at once.
 */
export function clustersOfHashes(clusters: Clusters, hashes: Int32Array, out: Uint16Array): void {
  const { steps, ids, starts } = clusters;
  let sum = 0;
  for (let at = 1; at < hashes.length; at += 1) {
    const shelf = (hashes[at]! >>> (32 - shelfBits)) * 2;
    sum ^= ids[starts[shelf]!]! ^ steps[starts[shelf + 1]!]!;
  }
  read[0] = sum;
  for (let at = 1; at < hashes.length; at += 1) out[at] = clusterOfHash(clusters, hashes[at]!);
}

/** The same of one word. */
function clusterOfHash({ bits, steps, ids, starts }: Clusters, whole: number): number {
  const hash = whole >>> (32 - bits);
  const shelf = whole >>> (32 - shelfBits);
  const end = starts[shelf * 2 + 2]!;
  let at = starts[shelf * 2 + 1]!;
  let known = shelf << (bits - shelfBits);
  for (let place = starts[shelf * 2]!; place < end; place += 1) {
    let byte = steps[at]!;
    let step = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      at += 1;
      byte = steps[at]!;
      step |= (byte & 0x7f) << shift;
    }
    at += 1;
    known += step;
    if (known >= hash) return known === hash ? ids[place]! : 0;
  }
  return 0;
}
