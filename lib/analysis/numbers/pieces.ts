import type { Span } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { classAt, DIGIT, INVISIBLE, LETTER } from '../../text/characters.ts';
import { hashText } from '../../text/fnv.ts';
import type { WordSet } from '../../text/word-set.ts';

/** What a piece is. */
export const MARK = 0;
export const WORD = 1;
const DIGITS = 2;
/** That a token is not one piece, or may not be. */
const SEVERAL = 3;

/**
 * The pieces that numbers are read from: the text's tokens, cut further where a digit meets a letter and at hyphens, so
 * that `310mm`, `22-year-old` and `Covid-19` show their parts. A run of digits keeps its inner points and commas.
 */
export class Pieces {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** The sentence of each piece. */
  readonly sentence: Int32Array;
  /** The number of each piece's word among the text's distinct ones; -1 for part of a word. */
  readonly type: Int32Array;
  readonly #words: readonly string[];
  readonly #lowerHashes: Int32Array;

  /** Linear in the length of the text. */
  constructor({ text, tokens, sentences, lower, types, firsts, lowerHashes }: ArticleText) {
    this.text = text;
    this.#lowerHashes = lowerHashes;
    const built = new Columns(tokens.count);
    /** The kind of the words that are one piece each, by type; `SEVERAL` for the others. */
    const kinds = new Uint8Array(firsts.length);
    for (let type = 0; type < firsts.length; type += 1)
      kinds[type] = this.#kindOfWhole(tokens.start[firsts[type]!]!, tokens.end[firsts[type]!]!);
    for (let token = 0; token < tokens.count; token += 1) {
      const type = types[token]!;
      const kind = kinds[type]!;
      const start = tokens.start[token]!;
      const end = tokens.end[token]!;
      const sentence = sentences.ofToken[token]!;
      if (kind === SEVERAL) this.#cut(built, start, end, sentence, lower[token]!);
      else built.add(start, end, kind, sentence, lower[token]!, type);
    }
    const { count } = built;
    this.count = count;
    this.start = built.start.subarray(0, count);
    this.end = built.end.subarray(0, count);
    this.kind = built.kind.subarray(0, count);
    this.sentence = built.sentence.subarray(0, count);
    this.type = built.type.subarray(0, count);
    this.#words = built.words;
  }

  /** The kind of a token that is one piece, of characters that all can be seen; `SEVERAL` for any other. */
  #kindOfWhole(start: number, end: number): number {
    const { text } = this;
    if (end - start === 1) {
      const kind = classAt(text, start);
      return kind === LETTER ? WORD : kind === DIGIT ? DIGITS : kind === INVISIBLE ? SEVERAL : MARK;
    }
    for (let at = start; at < end; at += 1) if (classAt(text, at) !== LETTER) return SEVERAL;
    return WORD;
  }

  /** The piece in lower case, without invisible characters; '' outside of the text. */
  word(piece: number): string {
    return piece >= 0 && piece < this.count ? this.#words[piece]! : '';
  }

  /** Whether the set has the piece's word. */
  isOf(piece: number, set: WordSet): boolean {
    const type = this.type[piece] ?? -1;
    const word = this.word(piece);
    return set.has(word, type < 0 ? hashText(word) : this.#lowerHashes[type]!);
  }

  raw(piece: number): string {
    return this.text.slice(this.start[piece], this.end[piece]);
  }

  isDigits(piece: number): boolean {
    return this.kind[piece] === DIGITS;
  }

  isWord(piece: number): boolean {
    return this.kind[piece] === WORD;
  }

  /** Whether no space parts the piece from the one before. */
  glued(piece: number): boolean {
    return piece > 0 && piece < this.count && this.start[piece] === this.end[piece - 1];
  }

  /** Whether the piece is a word that starts with a capital. */
  capital(piece: number): boolean {
    const first = this.text.charAt(this.start[piece] ?? this.text.length);
    return this.kind[piece] === WORD && first !== first.toLowerCase();
  }

  /** Whether `a` and `b` are pieces of the same sentence. */
  together(a: number, b: number): boolean {
    return this.sentence[a] !== undefined && this.sentence[a] === this.sentence[b];
  }

  /** The stretch of the text from piece `from` up to piece `to`, exclusive. */
  span(from: number, to: number): Span {
    return { start: this.start[from]!, end: this.end[to - 1]! };
  }

  /** Adds a token's pieces; `lower` is all of it in lower case. */
  #cut(built: Columns, start: number, end: number, sentence: number, lower: string): void {
    let from = start;
    while (from < end) {
      const kind = this.#kindAt(from);
      let to = from + 1;
      if (kind !== MARK) while (to < end && this.#continues(kind, to, end)) to += 1;
      else if ((this.text.codePointAt(from) ?? 0) > 0xffff) to += 1;
      if (this.#isPossessive(from, end)) to = end;
      const whole = from === start && to === end;
      const word = whole ? lower : this.text.slice(from, to).toLowerCase();
      built.add(from, to, kind, sentence, kind === MARK ? word : visible(word), -1);
      from = to;
    }
  }

  /** The tokeniser's own possessive: an apostrophe and an s. */
  #isPossessive(from: number, end: number): boolean {
    const unit = this.text.charCodeAt(from);
    return end - from === 2 && (unit === 0x27 || unit === 0x2019);
  }

  #kindAt(at: number): number {
    const found = classAt(this.text, at);
    return found === DIGIT ? DIGITS : found === LETTER || found === INVISIBLE ? WORD : MARK;
  }

  #continues(kind: number, at: number, end: number): boolean {
    const found = classAt(this.text, at);
    if (found === INVISIBLE) return true;
    if (found === DIGIT) return kind === DIGITS;
    if (found === LETTER) return kind === WORD;
    const unit = this.text.charCodeAt(at);
    if (kind === WORD) return unit === 0x2e || unit === 0x27 || unit === 0x2019 || unit === 0x26;
    return (unit === 0x2e || unit === 0x2c) && at + 1 < end && classAt(this.text, at + 1) === DIGIT;
  }
}

/** Pieces in the making. */
class Columns {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  sentence: Int32Array;
  type: Int32Array;
  readonly words: string[] = [];

  constructor(tokens: number) {
    const guess = tokens + (tokens >> 2) + 16;
    this.start = new Int32Array(guess);
    this.end = new Int32Array(guess);
    this.kind = new Uint8Array(guess);
    this.sentence = new Int32Array(guess);
    this.type = new Int32Array(guess);
  }

  add(start: number, end: number, kind: number, sentence: number, word: string, type: number): void {
    const { count } = this;
    if (count === this.start.length) this.#grow();
    this.start[count] = start;
    this.end[count] = end;
    this.kind[count] = kind;
    this.sentence[count] = sentence;
    this.type[count] = type;
    this.words.push(word);
    this.count = count + 1;
  }

  #grow(): void {
    const larger = <T extends Int32Array | Uint8Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    const size = this.start.length * 2;
    this.start = larger(new Int32Array(size), this.start);
    this.end = larger(new Int32Array(size), this.end);
    this.kind = larger(new Uint8Array(size), this.kind);
    this.sentence = larger(new Int32Array(size), this.sentence);
    this.type = larger(new Int32Array(size), this.type);
  }
}

const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** A word without its invisible characters. */
function visible(word: string): string {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) > 0x7f) return word.replace(invisible, '');
  return word;
}
