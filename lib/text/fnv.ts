/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo): what it begins with, and its step. */
export const firstHash = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

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
