/** Feature hashing (Weinberger et al. 2009): every feature is a bucket of one table of weights. */
const bucketBits = 20;
export const bucketCount = 1 << bucketBits;

/** The bucket of a feature: its template and one to three values. */
export function bucketOf(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1);
  return (hash ^ (hash >>> 16)) >>> (32 - bucketBits);
}
