import { otherAbbreviations, titleAbbreviations } from '../lexicon/abbreviations.ts';
import { classAt, DIGIT, INVISIBLE, LETTER, PUNCTUATION, SPACE } from './characters.ts';

/**
 * The tokens of a text, as parallel typed arrays: computed once and shared by all of the analysis.
 *
 * A token is a word (with inner hyphens and apostrophes, `U.S.` and `Mr.` with their dots, `1,286.5` whole) or one
 * punctuation mark. A possessive `'s` is a token of its own, and so are the parts of `Kremlin-backed` and `ex-wife`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets, `count` of each. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const splitSuffixes = new Set(
  'led backed era based style born related controlled owned held run linked aligned turned appointed like'.split(
    ' ',
  ),
);
const splitPrefixes = new Set('ex pro anti then non post pre mid'.split(' '));

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Cuts `text` into tokens. Linear in its length; any string is accepted. */
export function tokenize(text: string): Tokens {
  const builder = new TokenBuilder(text);
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE || kind === INVISIBLE) at += 1;
    else if (kind === PUNCTUATION) at = builder.mark(at);
    else at = builder.word(at);
  }
  return builder.finish();
}

class TokenBuilder {
  readonly #text: string;
  #start: Int32Array;
  #end: Int32Array;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
    const guess = (text.length >> 2) + 16;
    this.#start = new Int32Array(guess);
    this.#end = new Int32Array(guess);
  }

  finish(): Tokens {
    const text = this.#text;
    const count = this.#count;
    return { text, count, start: this.#start.subarray(0, count), end: this.#end.subarray(0, count) };
  }

  #add(start: number, end: number): void {
    if (this.#count === this.#start.length) {
      this.#start = grown(this.#start);
      this.#end = grown(this.#end);
    }
    this.#start[this.#count] = start;
    this.#end[this.#count] = end;
    this.#count += 1;
  }

  mark(at: number): number {
    const text = this.#text;
    const unit = text.charCodeAt(at);
    if (isApostrophe(unit) && at > 0 && isPossessive(text, at)) {
      this.#add(at, at + 2);
      return at + 2;
    }
    const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    this.#add(at, next);
    return next;
  }

  word(from: number): number {
    const text = this.#text;
    const end = wordEnd(text, from);
    const cut = hyphenCut(text, from, end);
    if (cut) {
      this.#add(from, cut);
      this.#add(cut, cut + 1);
      this.#add(cut + 1, end);
    } else this.#add(from, end);
    return end;
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

const isWordAt = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
};

/** `'s` with no letter after it, straight behind a word. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  return next === 0x73 && !isWordAt(text, at + 2) && isWordAt(text, at - 1);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  /** Where the piece since the last inner dot starts. */
  let piece = from;
  let dots = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) {
      at += 1;
      continue;
    }
    if (kind === SPACE) break;
    const unit = text.charCodeAt(at);
    if (unit === 0x2e) {
      const next = at + 1 < text.length ? classAt(text, at + 1) : SPACE;
      const single = at - piece === 1 && classAt(text, piece) === LETTER;
      const betweenDigits = next === DIGIT && classAt(text, at - 1) === DIGIT;
      if (single && next === LETTER) {
        dots += 1;
      } else if (single && (dots > 0 || isCapital(text, piece))) {
        return at + 1;
      } else if (dots === 0 && next !== LETTER && next !== DIGIT && isAbbreviation(text.slice(from, at))) {
        return at + 1;
      } else if (!betweenDigits) break;
      at += 1;
      piece = at;
      continue;
    }
    if (!isInner(text, at, unit)) break;
    at += 1;
  }
  return lastVisible(text, from, at);
}

const isCapital = (text: string, at: number): boolean => {
  const unit = text.charAt(at);
  return unit !== unit.toLowerCase();
};

const isAbbreviation = (word: string): boolean =>
  word.length < 8 && (titleAbbreviations.has(word) || otherAbbreviations.has(word));

/** A hyphen, apostrophe, ampersand or digit separator that stands inside a word. */
function isInner(text: string, at: number, unit: number): boolean {
  if (!isWordAt(text, at + 1)) return false;
  if (isHyphen(unit) || unit === 0x26) return true;
  if (isApostrophe(unit)) return !isPossessive(text, at) && classAt(text, at + 1) === LETTER;
  if (unit === 0x2c) return classAt(text, at - 1) === DIGIT && classAt(text, at + 1) === DIGIT;
  return false;
}

function lastVisible(text: string, from: number, at: number): number {
  let end = at;
  while (end > from + 1 && classAt(text, end - 1) === INVISIBLE) end -= 1;
  return end;
}

/** Where to split `X-led` (at its hyphen) or `ex-X`; 0 where the word stays whole. */
function hyphenCut(text: string, start: number, end: number): number {
  if (end - start < 5) return 0;
  let first = 0;
  let last = 0;
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!isHyphen(text.charCodeAt(at))) continue;
    first ||= at;
    last = at;
  }
  if (!last) return 0;
  if (end - last < 11 && splitSuffixes.has(text.slice(last + 1, end).toLowerCase())) return last;
  if (first - start < 5 && splitPrefixes.has(text.slice(start, first).toLowerCase())) return first;
  return 0;
}
