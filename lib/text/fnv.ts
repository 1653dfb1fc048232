/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo): what it begins with, and its step. */
export const firstHash = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
