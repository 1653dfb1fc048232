import { honorifics, titleHeads, titleWords, withoutDots } from '../../lexicon/titles.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { isAscii } from '../../text/characters.ts';
import { firstHash, hashText, hashUnit, scramble } from '../../text/fnv.ts';
import { HashFilter } from '../../text/hash-filter.ts';
import { BEYOND_ASCII, DECIMAL, MARK } from '../../text/words.ts';
import { type Clusters, clusterOf, clustersOfHashes } from './clusters.ts';
import { byteColumns, intColumns } from './columns.ts';

/** How a word is written. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const CAPITALS = 2;
export const UNCASED = 3;

/** The distinct words of one article with everything that is known of a word by itself: computed once a word. */
export interface Vocabulary {
  /** Number of types, with type 0 for what lies outside of the text. */
  readonly count: number;
  readonly words: readonly string[];
  /** The type of each token. */
  readonly ofToken: Int32Array;
  /** One and the same type for all those with the same letters, whatever their case. */
  readonly folded: Int32Array;
  readonly form: Uint8Array;
  /** Hashes of the word, of its lower-case form, and of its shape ("Xx-Xx"). */
  readonly hash: Int32Array;
  readonly lower: Int32Array;
  readonly shape: Int32Array;
  /** The lower-case word itself, for prefixes and suffixes. */
  readonly lowerWords: readonly string[];
  /** 1 for a form of address, 2 for a title, 3 for a word that is part of titles; 0 else. */
  readonly title: Uint8Array;
  /** Id of the word cluster, 0 where it has none. */
  readonly cluster: Uint16Array;
}

const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** A word without marks that nobody sees, composed, with straight apostrophes and hyphens. */
export function plainWord(word: string): string {
  if (isAscii(word)) return word;
  return word.replace(unseen, '').normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** Numbers the distinct words of an article. Linear in its length. */
export function readVocabulary(text: ArticleText, clusters: Clusters): Vocabulary {
  const { types, firsts } = text;
  const count = firsts.length + 1;
  const [folded, hash, lower, shape] = intColumns(count, 4);
  const [form, title] = byteColumns(count, 2);
  const vocabulary = {
    count,
    words: new Array<string>(count).fill(''),
    ofToken: new Int32Array(types.length),
    folded,
    form,
    hash,
    lower,
    shape,
    lowerWords: new Array<string>(count).fill(''),
    title,
    cluster: new Uint16Array(count),
  };
  for (let token = 0; token < types.length; token += 1) vocabulary.ofToken[token] = types[token]! + 1;
  describe(vocabulary, text, clusters);
  return vocabulary;
}

function describe(vocabulary: Vocabulary, text: ArticleText, clusters: Clusters): void {
  const { count, folded } = vocabulary;
  /** By the small letters of words that are not written in them: the others are each the only ones with their letters. */
  const firstOf = new Map<string, number>();
  const folds = new HashFilter();
  const words = vocabulary.words as string[];
  const lowerWords = vocabulary.lowerWords as string[];
  for (let type = 1; type < count; type += 1) {
    const first = text.firsts[type - 1]!;
    const look = text.looks[type - 1]!;
    const written = text.words[first]!;
    if (look === 0) {
      // Small letters alone, as most words are: they are LOWER.
      const hash = text.lowerHashes[type - 1]!;
      words[type] = written;
      lowerWords[type] = written;
      vocabulary.hash[type] = hash;
      vocabulary.lower[type] = hash;
      vocabulary.shape[type] = written.length === 1 ? shapeOfLetter : shapeOfSmall;
      if (titles.mayHave(hash)) vocabulary.title[type] = titleClasses.get(written) ?? 0;
      continue;
    }
    const word = look & BEYOND_ASCII ? plainWord(written) : written;
    const small = word === written ? text.lower[first]! : word.toLowerCase();
    const lower = look & DECIMAL ? small.replace(/\d/g, '0') : small;
    words[type] = word;
    lowerWords[type] = lower;
    if (written !== lower && !firstOf.has(lower)) firstOf.set(lower, type);
    vocabulary.form[type] = formOf(word);
    const hash = word === written ? scramble(text.hashes[type - 1]!) : hashText(word);
    vocabulary.hash[type] = hash;
    const lowerHash =
      word === lower ? hash : lower === text.lower[first] ? text.lowerHashes[type - 1]! : hashText(lower);
    vocabulary.lower[type] = lowerHash;
    folds.add(lowerHash);
    vocabulary.shape[type] = hashShape(word);
    const title = look & MARK ? withoutDots(lower) : lower;
    if (title !== lower || titles.mayHave(lowerHash)) vocabulary.title[type] = titleClasses.get(title) ?? 0;
  }
  clustersOfHashes(clusters, vocabulary.lower, vocabulary.cluster);
  for (let type = 1; type < count; type += 1) {
    const lower = lowerWords[type]!;
    folded[type] = (folds.mayHave(vocabulary.lower[type]!) ? firstOf.get(lower) : undefined) ?? type;
    if (vocabulary.cluster[type] === 0) vocabulary.cluster[type] = nearestCluster(clusters, lower);
  }
}

/** The cluster of a word that has none: that of its plain letters, or of its last part ("Hlubi-Majola"). */
function nearestCluster(clusters: Clusters, lower: string): number {
  if (lower.length < 3) return 0;
  const plain = !isAscii(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  const last = plain.slice(plain.lastIndexOf('-') + 1);
  return (
    (plain !== lower && clusterOf(clusters, plain)) || (last !== plain && clusterOf(clusters, last)) || 0
  );
}

const titleClasses: ReadonlyMap<string, number> = new Map(
  [...titleWords, ...titleHeads, ...honorifics].map((word) => [
    word,
    honorifics.has(word) ? 1 : titleHeads.has(word) ? 2 : 3,
  ]),
);

const titles = new HashFilter();
for (const word of titleClasses.keys()) titles.add(hashText(word));

const isSmallUnit = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isCapitalUnit = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** How `word` is written. A single capital, as in an initial, counts as capitalised. */
function formOf(word: string): number {
  // Nearly all words open with a letter of these: what follows comes to the same for them.
  const unit = word.charCodeAt(0);
  if (isSmallUnit(unit)) return LOWER;
  if (isCapitalUnit(unit) && isSmallUnit(word.charCodeAt(1))) return CAPITALISED;
  if (isCapitalUnit(unit)) return word.length > 2 && word === word.toUpperCase() ? CAPITALS : CAPITALISED;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return UNCASED;
  if (word === lower) return LOWER;
  const first = word.charAt(0);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return LOWER;
  return word === upper && word.length > 2 ? CAPITALS : CAPITALISED;
}

const UPPER_UNIT = 0x58;
const LOWER_UNIT = 0x78;
const DIGIT_UNIT = 0x64;
const ONE_UNIT = 0x31;

/** Hash of the word with every capital as X, every small letter as x, every digit as d, runs drawn together. */
function hashShape(word: string): number {
  let hash = firstHash;
  let last = 0;
  const length = Math.min(word.length, 24);
  for (let at = 0; at < length; at += 1) {
    const unit = word.charCodeAt(at);
    const kind = shapeOf(unit, word, at);
    if (kind !== last) hash = hashUnit(hash, kind);
    last = kind;
  }
  return scramble(word.length === 1 ? hashUnit(hash, ONE_UNIT) : hash);
}

function shapeOf(unit: number, word: string, at: number): number {
  if (isSmallUnit(unit)) return LOWER_UNIT;
  if (isCapitalUnit(unit)) return UPPER_UNIT;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT_UNIT;
  if (unit < 0x80) return unit;
  const letter = word.charAt(at);
  if (letter !== letter.toLowerCase()) return UPPER_UNIT;
  return letter !== letter.toUpperCase() ? LOWER_UNIT : unit;
}

/** The shapes of words of small letters alone. */
const shapeOfSmall = hashShape('xx');
const shapeOfLetter = hashShape('x');
