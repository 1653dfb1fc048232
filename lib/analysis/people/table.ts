import { bucketCount } from './hash.ts';
import { rowLength } from './labels.ts';

/**
 * The rows of weights that are not all zero, found by bucket: 32 buckets a block, of which `index` has the bits of those
 * that have a row, and the number of rows before it. Far smaller than a dense table, so that it stays in the cache.
 */
export interface Table {
  /** Two numbers a block. */
  readonly index: Int32Array;
  /** `rowLength` weights a row. */
  readonly rows: Int8Array | Float32Array;
}

/** The bits of the ascending `buckets`, 32 a number. */
export function bitsOf(buckets: ArrayLike<number>): Int32Array {
  const bits = new Int32Array(bucketCount >> 5);
  for (let row = 0; row < buckets.length; row += 1) bits[buckets[row]! >> 5]! |= 1 << (buckets[row]! & 31);
  return bits;
}

/** A table of the rows of the buckets whose bits are set. Throws a `RangeError` where there are not as many rows. */
export function tableOf(bits: Int32Array, rows: Table['rows']): Table {
  const index = new Int32Array(bits.length * 2);
  let before = 0;
  for (let block = 0; block < bits.length; block += 1) {
    const own = bits[block]!;
    index[block * 2] = own;
    index[block * 2 + 1] = before;
    before += bitsIn(own);
  }
  if (before * rowLength !== rows.length) throw new RangeError('There are not as many rows as buckets.');
  return { index, rows };
}

/** A table that has a row for every bucket, in order. */
export const denseTable = (rows: Table['rows']): Table =>
  tableOf(new Int32Array(bucketCount >> 5).fill(-1), rows);

/** What `fetchTable` read, kept so that no compiler leaves the reading out. */
const read = new Int32Array(1);

/**
 * Brings a table into the processor's cache: to read it once from end to end takes a fraction of the time in which
 * thousands of look-ups fetch most of it piece by piece. A value of each line of 64 bytes is enough.
 */
export function fetchTable({ index, rows }: Table): void {
  let sum = 0;
  for (let at = 0; at < index.length; at += 16) sum ^= index[at]!;
  for (let at = 0; at < rows.length; at += 64) sum ^= rows[at]!;
  read[0] = sum;
}

/** The rows that `addRows` is about to add. */
const found = new Int32Array(128);

/**
 * Adds the rows of the first `length` buckets to `sums` from `at`. All are looked up before any is added: memory, which is
 * what this waits for, then answers several look-ups at once.
 */
export function addRows(
  { index, rows }: Table,
  buckets: Int32Array,
  length: number,
  sums: Float32Array,
  at: number,
): void {
  let count = 0;
  for (let feature = 0; feature < length; feature += 1) {
    const bucket = buckets[feature]!;
    const block = (bucket >> 5) * 2;
    const bits = index[block]!;
    const own = bucket & 31;
    found[count] = (index[block + 1]! + bitsIn(bits & ((1 << own) - 1))) * rowLength;
    count += (bits >>> own) & 1;
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let place = 0; place < count; place += 1) {
    const row = found[place]!;
    a += rows[row]!;
    b += rows[row + 1]!;
    c += rows[row + 2]!;
    d += rows[row + 3]!;
  }
  sums[at]! += a;
  sums[at + 1]! += b;
  sums[at + 2]! += c;
  sums[at + 3]! += d;
}

/** The number of bits that are set (Warren, Hacker's Delight). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
