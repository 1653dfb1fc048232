import { firstHash, hashUnit } from '../../text/fnv.ts';

/** Feature hashing (Weinberger et al. 2009): every feature is a bucket of one table of weights. */
const bucketBits = 20;
export const bucketCount = 1 << bucketBits;

/** FNV-1a over UTF-16 code units `[start, end)`, scrambled. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = firstHash;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return scramble(hash);
}

/** MurmurHash3's finaliser: every input bit moves every output bit. */
export function scramble(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The bucket of a feature: its template and one to three values. */
export function bucketOf(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1);
  return (hash ^ (hash >>> 16)) >>> (32 - bucketBits);
}
