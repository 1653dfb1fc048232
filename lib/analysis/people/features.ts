import type { ArticleText } from '../../text/article-text.ts';
import { hashText } from '../../text/fnv.ts';
import { intColumns } from './columns.ts';
import { bucketOf } from './hash.ts';
import { countOccurrences, type Occurrences } from './occurrences.ts';
import { LOWER, UNCASED, type Vocabulary } from './vocabulary.ts';
import type { Votes } from './votes.ts';

/** How far the words around a token are looked at. */
export const reach = 2;

/**
 * The features of an article's tokens, as buckets. What hangs on a word alone is given by type and place (`offset`, the
 * distance from the token that is labelled), so that a reader sums it once a word; the rest by token.
 * Training and reading use this same code.
 */
export class Features {
  readonly vocabulary: Vocabulary;
  readonly #occurrences: Occurrences;
  /** The token before and after this one with the same word, -1 where there is none. */
  readonly #earlier: Int32Array;
  readonly #later: Int32Array;
  readonly #sequenceOf: Int32Array;
  readonly #open: Uint8Array;

  constructor(article: ArticleText, vocabulary: Vocabulary, sequences: Int32Array) {
    this.vocabulary = vocabulary;
    this.#occurrences = countOccurrences(article, vocabulary);
    const { count } = article.tokens;
    [this.#sequenceOf, this.#earlier, this.#later] = intColumns(count, 3);
    this.#earlier.fill(-1);
    this.#later.fill(-1);
    for (let sequence = 0; sequence + 1 < sequences.length; sequence += 1)
      this.#sequenceOf.fill(sequence, sequences[sequence], sequences[sequence + 1]);
    this.#open = new Uint8Array(count);
    const last = new Int32Array(vocabulary.count).fill(-1);
    for (let token = 0; token < count; token += 1) {
      if (this.#hasCapital(token)) {
        if (token > 0) this.#open[token - 1] = 1;
        this.#open[token] = 1;
        if (token + 1 < count) this.#open[token + 1] = 1;
      }
      const type = vocabulary.ofToken[token]!;
      const before = last[type]!;
      last[type] = token;
      if (before < 0) continue;
      this.#earlier[token] = before;
      this.#later[before] = token;
    }
  }

  /**
   * Whether a token can be part of a name: it or a word beside it is written with a capital. All others are outside of
   * names unseen: more than half of a text, which costs nothing then.
   */
  isOpen(token: number): boolean {
    return this.#open[token] === 1;
  }

  #hasCapital(token: number): boolean {
    const { form, ofToken } = this.vocabulary;
    const own = token >= 0 && token < ofToken.length ? form[ofToken[token]!] : UNCASED;
    return own !== LOWER && own !== UNCASED;
  }

  /** The type at `offset` from `token` in its sequence; 0 outside. */
  typeAt(token: number, offset: number): number {
    const other = token + offset;
    if (other < 0 || other >= this.#sequenceOf.length) return 0;
    return this.#sequenceOf[other] === this.#sequenceOf[token] ? this.vocabulary.ofToken[other]! : 0;
  }

  /** Writes the buckets of a word at `offset` from the token; gives back how many. `out` must hold 64. */
  ofType(type: number, offset: number, out: Int32Array): number {
    const { lower, shape, cluster, title } = this.vocabulary;
    const place = (offset + reach) << 8;
    out[0] = bucketOf(place | 1, lower[type]!);
    out[1] = bucketOf(place | 2, cluster[type]!);
    out[2] = bucketOf(place | 3, title[type]!);
    if (offset === -reach || offset === reach) return 3;
    out[3] = bucketOf(place | 4, shape[type]!);
    out[4] = bucketOf(place | 5, this.#affix(type, -3));
    return offset === 0 ? this.#ofWord(type, out, 5) : 5;
  }

  /** A hash of the word's first (positive) or last (negative) letters. */
  #affix(type: number, length: number): number {
    const word = this.vocabulary.lowerWords[type]!;
    return length > 0
      ? hashText(word, 0, Math.min(length, word.length))
      : hashText(word, Math.max(0, word.length + length));
  }

  #ofWord(type: number, out: Int32Array, at: number): number {
    const { hash, shape, cluster, words } = this.vocabulary;
    const form = this.vocabulary.form[type]!;
    out[at] = bucketOf(10, hash[type]!);
    out[at + 1] = bucketOf(11, Math.min(words[type]!.length, 12));
    out[at + 2] = bucketOf(12, cluster[type]!, shape[type]!);
    out[at + 3] = bucketOf(13, form);
    out[at + 4] = bucketOf(14, this.#affix(type, 2), form);
    out[at + 5] = bucketOf(15, this.#affix(type, 3), form);
    out[at + 6] = bucketOf(16, this.#affix(type, 4), form);
    out[at + 7] = bucketOf(17, this.#affix(type, -1), form);
    out[at + 8] = bucketOf(18, this.#affix(type, -2), form);
    out[at + 9] = bucketOf(19, this.#affix(type, -3), form);
    out[at + 10] = bucketOf(20, this.#affix(type, -4), form);
    return form === LOWER || form === UNCASED ? at + 11 : this.#ofUse(type, out, at + 11);
  }

  /** How a capitalised word is used in the article. */
  #ofUse(type: number, out: Int32Array, at: number): number {
    const occurrences = this.#occurrences;
    const form = this.vocabulary.form[type]!;
    const small = occurrences.small[type]!;
    const all = occurrences.all[type]!;
    const inside = occurrences.inside[type]!;
    const behindCapital = occurrences.behindCapital[type]!;
    const beforeCapital = occurrences.beforeCapital[type]!;
    const behindTitle = occurrences.behindTitle[type]!;
    const flags =
      (small ? 1 : 0) |
      (inside ? 2 : 0) |
      (behindCapital ? 4 : 0) |
      (beforeCapital ? 8 : 0) |
      (behindTitle ? 16 : 0);
    out[at] = bucketOf(30, flags, form);
    out[at + 1] = bucketOf(31, small, this.vocabulary.shape[type]!);
    out[at + 2] = bucketOf(32, level(all), form);
    out[at + 3] = bucketOf(33, level(inside), small);
    out[at + 4] = bucketOf(34, level(behindCapital), level(beforeCapital));
    out[at + 5] = bucketOf(35, level(behindTitle));
    out[at + 6] = bucketOf(36, share(behindCapital, all), share(beforeCapital, all));
    return at + 7;
  }

  /** Writes the buckets that hang on more than one word; gives back how many. `out` must hold 64. */
  ofToken(token: number, out: Int32Array): number {
    const { lower, shape, cluster, title, form } = this.vocabulary;
    const type = this.typeAt(token, 0);
    const before = this.typeAt(token, -1);
    const after = this.typeAt(token, 1);
    const opening = this.#occurrences.opens[token]! | (this.#occurrences.headline[token]! << 1);
    const own = lower[type]!;
    const left = lower[before]!;
    const right = lower[after]!;
    const ownShape = shape[type]!;
    const leftShape = shape[before]!;
    const rightShape = shape[after]!;
    const ownCluster = cluster[type]!;
    const leftCluster = cluster[before]!;
    const rightCluster = cluster[after]!;
    const ownForm = form[type]!;
    const leftForm = form[before]!;
    const rightForm = form[after]!;
    out[0] = bucketOf(50, left, own);
    out[1] = bucketOf(51, own, right);
    out[2] = bucketOf(52, leftShape, ownShape);
    out[3] = bucketOf(53, ownShape, rightShape);
    out[4] = bucketOf(54, leftShape, ownShape, rightShape);
    out[5] = bucketOf(55, leftCluster, ownShape);
    out[6] = bucketOf(56, rightCluster, ownShape);
    out[7] = bucketOf(57, leftCluster, ownCluster);
    out[8] = bucketOf(58, ownCluster, rightCluster);
    out[9] = bucketOf(59, ownForm, opening, this.#occurrences.small[type]!);
    if (ownForm === LOWER || ownForm === UNCASED) return 10;
    const second = this.typeAt(token, -2);
    const next = this.typeAt(token, 2);
    out[10] = bucketOf(60, title[before]!, ownShape, rightForm);
    out[11] = bucketOf(61, left, ownShape);
    out[12] = bucketOf(62, right, ownShape);
    out[13] = bucketOf(63, left, right);
    out[14] = bucketOf(64, leftCluster, rightCluster, ownForm);
    out[15] = bucketOf(65, left, ownForm, rightForm);
    out[16] = bucketOf(66, cluster[second]!, leftForm, ownForm);
    out[17] = bucketOf(67, cluster[next]!, rightForm, ownForm);
    out[18] = bucketOf(68, lower[second]!, left, ownForm);
    out[19] = bucketOf(69, right, lower[next]!, ownForm);
    out[20] = bucketOf(70, ownCluster, opening, rightForm);
    return this.#ofOther(this.#later[token]!, out, this.#ofOther(this.#earlier[token]!, out, 21));
  }

  /** The surroundings of another occurrence of the word. */
  #ofOther(token: number, out: Int32Array, at: number): number {
    if (token < 0) return at;
    const { lower, cluster } = this.vocabulary;
    const before = this.typeAt(token, -1);
    const after = this.typeAt(token, 1);
    out[at] = bucketOf(80, lower[before]!);
    out[at + 1] = bucketOf(81, lower[after]!);
    out[at + 2] = bucketOf(82, cluster[before]!);
    out[at + 3] = bucketOf(83, cluster[after]!);
    return at + 4;
  }

  /** Writes the buckets of what a first reading made of the word; gives back how many. */
  ofVotes(type: number, votes: Votes, out: Int32Array): number {
    const { form, shape } = this.vocabulary;
    if (form[type] === LOWER || form[type] === UNCASED) return 0;
    const folded = this.vocabulary.folded[type]!;
    const majority = votes.majority[folded]!;
    const best = votes.best[folded]!;
    const place = votes.place[folded]!;
    out[0] = bucketOf(100, majority, votes.confidence[folded]!);
    out[1] = bucketOf(101, majority, place);
    out[2] = bucketOf(102, majority, shape[type]!);
    out[3] = bucketOf(103, best, majority);
    out[4] = bucketOf(104, best, place, level(this.#occurrences.all[type]!));
    return 5;
  }

  /** Writes the buckets of what a first reading made of the words around the token; gives back how many. */
  ofVotesAround(token: number, { majority }: Votes, out: Int32Array): number {
    const { form, folded } = this.vocabulary;
    const type = this.typeAt(token, 0);
    if (form[type] === LOWER || form[type] === UNCASED) return 0;
    const before = this.typeAt(token, -1);
    const after = this.typeAt(token, 1);
    const vote = majority[folded[type]!]!;
    const left = majority[folded[before]!]!;
    const right = majority[folded[after]!]!;
    out[0] = bucketOf(110, left, vote, form[before]!);
    out[1] = bucketOf(111, vote, right, form[after]!);
    out[2] = bucketOf(112, left, right, form[before]! | (form[after]! << 2));
    return 3;
  }
}

/** A count in five steps: 0, 1, 2, 3 to 5, more. */
const level = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4);

/** A share of a count in four steps: none, some, half or more, all. */
const share = (part: number, all: number): number =>
  part === 0 ? 0 : part === all ? 3 : part * 2 >= all ? 2 : 1;
