import { firstHash, hashText, hashUnit, scramble } from './fnv.ts';
import type { Tokens } from './tokens.ts';
import type { WordSet } from './word-set.ts';

/** The words of a text. Equal ones are one string, which a set or a map hashes once for all their places. */
export interface Words {
  /** Each token's word as it is written. */
  readonly words: readonly string[];
  /** Each token's word, lower case. */
  readonly lower: readonly string[];
  /** The number of each token's word among the distinct ones, from 0 in the order of their first places. */
  readonly types: Int32Array;
  /** The first token of each distinct word. */
  readonly firsts: Int32Array;
  /** FNV-1a of each distinct word. */
  readonly hashes: Int32Array;
  /** `hashText` of each distinct word's lower-case form. */
  readonly lowerHashes: Int32Array;
  /** What each distinct word has in it: `BEYOND_ASCII`, `CAPITAL`, `DECIMAL`, `MARK`; 0 for small letters alone. */
  readonly looks: Uint8Array;
}

/** A character beyond ASCII, an ASCII capital, an ASCII digit, any other of ASCII that is no small letter. */
export const BEYOND_ASCII = 1;
export const CAPITAL = 2;
export const DECIMAL = 4;
export const MARK = 8;

/** So many places of the table are tried before a word is looked up by its string: texts may be made to collide. */
const mostTries = 16;

/** Reads the words of a text. Linear in its length. */
export function readWords({ text, count, start, end }: Tokens): Words {
  const words: string[] = new Array(count);
  const lower: string[] = new Array(count);
  const types = new Int32Array(count);
  const firsts = new Int32Array(count);
  const hashes = new Int32Array(count);
  const lowerHashes = new Int32Array(count);
  const looks = new Uint8Array(count);
  let distinct = 0;
  const mask = sizeFor(count) - 1;
  /** The number of a word, from 1, near the place that its hash gives. */
  const table = new Int32Array(mask + 1);
  /** Those that found no place there. */
  const crowded = new Map<string, number>();
  for (let token = 0; token < count; token += 1) {
    const from = start[token]!;
    const to = end[token]!;
    let hash = firstHash;
    let look = 0;
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      hash = hashUnit(hash, unit);
      if (unit < 0x61 || unit > 0x7a) look |= lookOf(unit);
    }
    let place = (hash ^ (hash >>> 15)) & mask;
    let type = table[place]! - 1;
    let tries = 0;
    while (type >= 0 && tries < mostTries) {
      const first = firsts[type]!;
      if (
        hashes[type] === hash &&
        end[first]! - start[first]! === to - from &&
        isSame(text, start[first]!, from, to)
      )
        break;
      place = (place + 1) & mask;
      type = table[place]! - 1;
      tries += 1;
    }
    if (tries === mostTries) type = crowded.get(text.slice(from, to)) ?? -1;
    if (type < 0) {
      type = distinct;
      distinct += 1;
      const word = text.slice(from, to);
      if (tries < mostTries) table[place] = type + 1;
      else crowded.set(word, type);
      firsts[type] = token;
      hashes[type] = hash;
      looks[type] = look;
      words[token] = word;
      const small = look & (BEYOND_ASCII | CAPITAL) ? word.toLowerCase() : word;
      lower[token] = small;
      lowerHashes[type] = small === word ? scramble(hash) : hashText(small);
    } else {
      const first = firsts[type]!;
      words[token] = words[first]!;
      lower[token] = lower[first]!;
    }
    types[token] = type;
  }
  return {
    words,
    lower,
    types,
    firsts: firsts.subarray(0, distinct),
    hashes: hashes.subarray(0, distinct),
    lowerHashes: lowerHashes.subarray(0, distinct),
    looks: looks.subarray(0, distinct),
  };
}

/** What a code unit that is no small letter of ASCII is to a word's look. */
function lookOf(unit: number): number {
  if (unit > 0x7f) return BEYOND_ASCII;
  if (unit >= 0x41 && unit <= 0x5a) return CAPITAL;
  return unit >= 0x30 && unit <= 0x39 ? DECIMAL : MARK;
}

/** 1 for each distinct word whose lower-case form passes, by its number: asked once a word rather than once a place. */
export function wordsThat({ lower, firsts }: Words, passes: (lower: string) => boolean): Uint8Array {
  const found = new Uint8Array(firsts.length);
  for (let type = 0; type < firsts.length; type += 1) if (passes(lower[firsts[type]!]!)) found[type] = 1;
  return found;
}

/** 1 for each distinct word whose lower-case form is of the set, by its number. */
export function wordsOf({ lower, firsts, lowerHashes }: Words, set: WordSet): Uint8Array {
  const found = new Uint8Array(firsts.length);
  for (let type = 0; type < firsts.length; type += 1)
    if (set.has(lower[firsts[type]!]!, lowerHashes[type]!)) found[type] = 1;
  return found;
}

/** A power of two that leaves more than half of a table of `count` words free. */
function sizeFor(count: number): number {
  let size = 64;
  while (size < count * 2) size *= 2;
  return size;
}

/** Whether the text from `start` on is the same as `[from, to)`. */
function isSame(text: string, start: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (text.charCodeAt(start + at - from) !== text.charCodeAt(at)) return false;
  return true;
}
