import type { ArticleText } from '../../text/article-text.ts';
import { bucketOf, hashText } from './hash.ts';
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
  private readonly occurrences: Occurrences;
  /** The token before and after this one with the same word, -1 where there is none. */
  private readonly earlier: Int32Array;
  private readonly later: Int32Array;
  private readonly sequenceOf: Int32Array;
  private readonly open: Uint8Array;
  private out: Int32Array = new Int32Array(128);
  private at = 0;

  constructor(article: ArticleText, vocabulary: Vocabulary, sequences: Int32Array) {
    this.vocabulary = vocabulary;
    this.occurrences = countOccurrences(article, vocabulary);
    const { count } = article.tokens;
    this.sequenceOf = new Int32Array(count);
    for (let sequence = 0; sequence + 1 < sequences.length; sequence += 1)
      this.sequenceOf.fill(sequence, sequences[sequence], sequences[sequence + 1]);
    this.earlier = new Int32Array(count).fill(-1);
    this.later = new Int32Array(count).fill(-1);
    this.open = new Uint8Array(count);
    const last = new Int32Array(vocabulary.count).fill(-1);
    for (let token = 0; token < count; token += 1) {
      if (this.hasCapital(token)) this.open.fill(1, Math.max(0, token - 1), token + 2);
      const type = vocabulary.ofToken[token]!;
      const before = last[type]!;
      last[type] = token;
      if (before < 0) continue;
      this.earlier[token] = before;
      this.later[before] = token;
    }
  }

  /**
   * Whether a token can be part of a name: it or a word beside it is written with a capital. All others are outside of
   * names unseen: more than half of a text, which costs nothing then.
   */
  isOpen(token: number): boolean {
    return this.open[token] === 1;
  }

  private hasCapital(token: number): boolean {
    const { form, ofToken } = this.vocabulary;
    const own = token >= 0 && token < ofToken.length ? form[ofToken[token]!] : UNCASED;
    return own !== LOWER && own !== UNCASED;
  }

  /** The type at `offset` from `token` in its sequence; 0 outside. */
  typeAt(token: number, offset: number): number {
    const other = token + offset;
    if (other < 0 || other >= this.sequenceOf.length) return 0;
    return this.sequenceOf[other] === this.sequenceOf[token] ? this.vocabulary.ofToken[other]! : 0;
  }

  private add(template: number, a: number, b = 0, c = 0): void {
    this.out[this.at] = bucketOf(template, a, b, c);
    this.at += 1;
  }

  /** Writes the buckets of a word at `offset` from the token; gives back how many. `out` must hold 64. */
  ofType(type: number, offset: number, out: Int32Array): number {
    this.out = out;
    this.at = 0;
    const { lower, shape, cluster, title } = this.vocabulary;
    const place = (offset + reach) << 8;
    this.add(place | 1, lower[type]!);
    this.add(place | 2, cluster[type]!);
    this.add(place | 3, title[type]!);
    if (offset === -reach || offset === reach) return this.at;
    this.add(place | 4, shape[type]!);
    this.add(place | 5, this.affix(type, -3));
    if (offset === 0) this.ofWord(type);
    return this.at;
  }

  /** A hash of the word's first (positive) or last (negative) letters. */
  private affix(type: number, length: number): number {
    const word = this.vocabulary.lowerWords[type]!;
    return length > 0
      ? hashText(word, 0, Math.min(length, word.length))
      : hashText(word, Math.max(0, word.length + length));
  }

  private ofWord(type: number): void {
    const { hash, shape, cluster, form, words } = this.vocabulary;
    const length = words[type]!.length;
    this.add(10, hash[type]!);
    this.add(11, Math.min(length, 12));
    this.add(12, cluster[type]!, shape[type]!);
    this.add(13, form[type]!);
    this.add(14, this.affix(type, 2), form[type]!);
    this.add(15, this.affix(type, 3), form[type]!);
    this.add(16, this.affix(type, 4), form[type]!);
    this.add(17, this.affix(type, -1), form[type]!);
    this.add(18, this.affix(type, -2), form[type]!);
    this.add(19, this.affix(type, -3), form[type]!);
    this.add(20, this.affix(type, -4), form[type]!);
    if (form[type] !== LOWER && form[type] !== UNCASED) this.ofUse(type);
  }

  /** How a capitalised word is used in the article. */
  private ofUse(type: number): void {
    const { small, all, inside, behindCapital, beforeCapital, behindTitle } = this.occurrences;
    const { form, shape } = this.vocabulary;
    const flags =
      (small[type] ? 1 : 0) |
      (inside[type] ? 2 : 0) |
      (behindCapital[type] ? 4 : 0) |
      (beforeCapital[type] ? 8 : 0) |
      (behindTitle[type] ? 16 : 0);
    this.add(30, flags, form[type]!);
    this.add(31, small[type]!, shape[type]!);
    this.add(32, level(all[type]!), form[type]!);
    this.add(33, level(inside[type]!), small[type]!);
    this.add(34, level(behindCapital[type]!), level(beforeCapital[type]!));
    this.add(35, level(behindTitle[type]!));
    this.add(36, share(behindCapital[type]!, all[type]!), share(beforeCapital[type]!, all[type]!));
  }

  /** Writes the buckets that hang on more than one word; gives back how many. `out` must hold 64. */
  ofToken(token: number, out: Int32Array): number {
    this.out = out;
    this.at = 0;
    const { lower, shape, cluster, title, form } = this.vocabulary;
    const type = this.typeAt(token, 0);
    const before = this.typeAt(token, -1);
    const after = this.typeAt(token, 1);
    const second = this.typeAt(token, -2);
    const next = this.typeAt(token, 2);
    const opens = this.occurrences.opens[token]!;
    const headline = this.occurrences.headline[token]!;
    this.add(50, lower[before]!, lower[type]!);
    this.add(51, lower[type]!, lower[after]!);
    this.add(52, shape[before]!, shape[type]!);
    this.add(53, shape[type]!, shape[after]!);
    this.add(54, shape[before]!, shape[type]!, shape[after]!);
    this.add(55, cluster[before]!, shape[type]!);
    this.add(56, cluster[after]!, shape[type]!);
    this.add(57, cluster[before]!, cluster[type]!);
    this.add(58, cluster[type]!, cluster[after]!);
    this.add(59, form[type]!, opens | (headline << 1), this.occurrences.small[type]!);
    if (form[type] === LOWER || form[type] === UNCASED) return this.at;
    this.add(60, title[before]!, shape[type]!, form[after]!);
    this.add(61, lower[before]!, shape[type]!);
    this.add(62, lower[after]!, shape[type]!);
    this.add(63, lower[before]!, lower[after]!);
    this.add(64, cluster[before]!, cluster[after]!, form[type]!);
    this.add(65, lower[before]!, form[type]!, form[after]!);
    this.add(66, cluster[second]!, form[before]!, form[type]!);
    this.add(67, cluster[next]!, form[after]!, form[type]!);
    this.add(68, lower[second]!, lower[before]!, form[type]!);
    this.add(69, lower[after]!, lower[next]!, form[type]!);
    this.add(70, cluster[type]!, opens | (headline << 1), form[after]!);
    this.ofOther(this.earlier[token]!);
    this.ofOther(this.later[token]!);
    return this.at;
  }

  /** The surroundings of another occurrence of the word. */
  private ofOther(token: number): void {
    if (token < 0) return;
    const { lower, cluster } = this.vocabulary;
    const before = this.typeAt(token, -1);
    const after = this.typeAt(token, 1);
    this.add(80, lower[before]!);
    this.add(81, lower[after]!);
    this.add(82, cluster[before]!);
    this.add(83, cluster[after]!);
  }

  /** Writes the buckets of what a first reading made of the word; gives back how many. */
  ofVotes(type: number, votes: Votes, out: Int32Array): number {
    this.out = out;
    this.at = 0;
    const { form, shape } = this.vocabulary;
    if (form[type] === LOWER || form[type] === UNCASED) return 0;
    const folded = this.vocabulary.folded[type]!;
    const majority = votes.majority[folded]!;
    this.add(100, majority, votes.confidence[folded]!);
    this.add(101, majority, votes.place[folded]!);
    this.add(102, majority, shape[type]!);
    this.add(103, votes.best[folded]!, majority);
    this.add(104, votes.best[folded]!, votes.place[folded]!, level(this.occurrences.all[type]!));
    return this.at;
  }

  /** Writes the buckets of what a first reading made of the words around the token; gives back how many. */
  ofVotesAround(token: number, votes: Votes, out: Int32Array): number {
    this.out = out;
    this.at = 0;
    const { form, folded } = this.vocabulary;
    const type = this.typeAt(token, 0);
    if (form[type] === LOWER || form[type] === UNCASED) return 0;
    const vote = votes.majority[folded[type]!]!;
    const before = this.typeAt(token, -1);
    const after = this.typeAt(token, 1);
    this.add(110, votes.majority[folded[before]!]!, vote, form[before]!);
    this.add(111, vote, votes.majority[folded[after]!]!, form[after]!);
    this.add(
      112,
      votes.majority[folded[before]!]!,
      votes.majority[folded[after]!]!,
      form[before]! | (form[after]! << 2),
    );
    return this.at;
  }
}

/** A count in five steps: 0, 1, 2, 3 to 5, more. */
const level = (count: number): number => (count < 3 ? count : count < 6 ? 3 : 4);

/** A share of a count in four steps: none, some, half or more, all. */
const share = (part: number, all: number): number =>
  part === 0 ? 0 : part === all ? 3 : part * 2 >= all ? 2 : 1;
