import { mayBePersonNoun, personNoun } from '../../lexicon/person-nouns.ts';
import { titleHeads, withoutDots } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { startsWithWord } from '../../text/characters.ts';
import { hashText } from '../../text/fnv.ts';
import { HashFilter } from '../../text/hash-filter.ts';
import { WordSet } from '../../text/word-set.ts';
import { MARK } from '../../text/words.ts';
import { OTHER_FIRST, OUTSIDE, PERSON_FIRST, PERSON_MORE } from './labels.ts';
import { foldWord } from './name-parts.ts';
import type { Tagging } from './tagger.ts';
import { CAPITALISED, CAPITALS, type Vocabulary } from './vocabulary.ts';

/** A text whose names are tagged, asked by token. Outside of the text every word is ''. */
export class TaggedText {
  readonly article: ArticleText;
  readonly count: number;
  readonly #vocabulary: Vocabulary;
  readonly #labels: Uint8Array;
  /** By token: 1 where it has a capital. */
  readonly #capitals: Uint8Array;
  /** By type; null where nobody has asked yet. */
  readonly #roleNumbers: (RoleNumber | null)[];
  /** By type; null where nobody has asked yet. */
  readonly #folded: (string | null)[];
  /** By type: 1 for a word, 2 for none, 0 where nobody has asked yet. */
  readonly #wordness: Uint8Array;

  constructor(article: ArticleText, { vocabulary, labels }: Tagging) {
    this.article = article;
    this.count = article.tokens.count;
    this.#vocabulary = vocabulary;
    this.#labels = labels;
    const { form, ofToken } = vocabulary;
    this.#capitals = new Uint8Array(this.count);
    for (let token = 0; token < this.count; token += 1) {
      const own = form[ofToken[token]!];
      if (own === CAPITALISED || own === CAPITALS) this.#capitals[token] = 1;
    }
    this.#roleNumbers = new Array<RoleNumber | null>(vocabulary.count).fill(null);
    this.#folded = new Array<string | null>(vocabulary.count).fill(null);
    this.#wordness = new Uint8Array(vocabulary.count);
  }

  #type(token: number): number {
    return token >= 0 && token < this.count ? this.#vocabulary.ofToken[token]! : 0;
  }

  word(token: number): string {
    return this.#vocabulary.words[this.#type(token)]!;
  }

  lower(token: number): string {
    return this.#vocabulary.lowerWords[this.#type(token)]!;
  }

  /** Whether the set has the token's lower-cased word. */
  isOf(token: number, set: WordSet): boolean {
    const { lowerWords, lower } = this.#vocabulary;
    const type = this.#type(token);
    return set.has(lowerWords[type]!, lower[type]!);
  }

  /** The word without case and accents. */
  fold(token: number): string {
    const type = this.#type(token);
    this.#folded[type] ??= foldWord(this.#vocabulary.words[type]!);
    return this.#folded[type];
  }

  isCapital(token: number): boolean {
    return this.#capitals[token] === 1;
  }

  /** A word that is so rare that the word clusters lack it. */
  isRare(token: number): boolean {
    return this.#vocabulary.cluster[this.#type(token)] === 0;
  }

  isWord(token: number): boolean {
    const type = this.#type(token);
    if (this.#wordness[type] === 0)
      this.#wordness[type] = startsWithWord(this.#vocabulary.words[type]!) ? 1 : 2;
    return this.#wordness[type] === 1;
  }

  isPerson(token: number): boolean {
    const label = this.#labels[token];
    return label === PERSON_FIRST || label === PERSON_MORE;
  }

  /** Part of a name that is no person's. */
  isOther(token: number): boolean {
    return (this.#labels[token] ?? OUTSIDE) >= OTHER_FIRST;
  }

  /** A word that is part of no name. */
  isLoose(token: number): boolean {
    return this.#labels[token] === OUTSIDE;
  }

  isLooseCapital(token: number): boolean {
    return this.isLoose(token) && this.isCapital(token);
  }

  /** Whether two tokens are of one sentence. */
  sameSentence(a: number, b: number): boolean {
    const { ofToken } = this.article.sentences;
    return a >= 0 && b >= 0 && a < this.count && b < this.count && ofToken[a] === ofToken[b];
  }

  opensSentence(token: number): boolean {
    return !this.sameSentence(token - 1, token);
  }

  /** Whether nothing stands between a token and the one before it. */
  touchesPrevious(token: number): boolean {
    const { start, end } = this.article.tokens;
    return token > 0 && end[token - 1] === start[token];
  }

  /** Whether the word can be the head of a role: singular or plural; nothing where it can't. */
  roleNumber(token: number): RoleNumber {
    const type = this.#type(token);
    const known = this.#roleNumbers[type];
    if (known !== null) return known;
    const { lowerWords, lower } = this.#vocabulary;
    const found = roleNumberOf(lowerWords[type]!, lower[type]!);
    this.#roleNumbers[type] = found;
    return found;
  }

  /** 1 for each token whose lower-cased word passes: asked once a word rather than once a place. */
  tokensThat(passes: (lower: string, type: number) => boolean): Uint8Array {
    const { count, ofToken, lowerWords } = this.#vocabulary;
    const ofType = new Uint8Array(count);
    for (let type = 1; type < count; type += 1) if (passes(lowerWords[type]!, type)) ofType[type] = 1;
    const found = new Uint8Array(this.count);
    for (let token = 0; token < found.length; token += 1) found[token] = ofType[ofToken[token]!]!;
    return found;
  }

  /** 1 for each token whose lower-cased word without dots is one of these. */
  tokensOf(words: ReadonlySet<string>): Uint8Array {
    const filter = new HashFilter();
    for (const word of words) filter.add(hashText(word));
    const { looks } = this.article;
    return this.tokensThat(
      (lower, type) =>
        (filter.mayHave(this.#vocabulary.lower[type]!) || (looks[type - 1]! & MARK) !== 0) &&
        words.has(withoutDots(lower)),
    );
  }

  span(first: number, end: number): Span {
    const { tokens } = this.article;
    return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
  }
}

type RoleNumber = 'singular' | 'plural' | undefined;

/** `hash`: `hashText` of the lower-case word. */
function roleNumberOf(lower: string, hash: number): RoleNumber {
  const form = withoutDots(lower);
  if (form === lower && !knownTitles.has(form, hash))
    return mayBePersonNoun(lower, hash) ? personNoun(lower) : undefined;
  if (bareTitles.has(lower)) return undefined;
  if (titlesOfSeveral.has(form)) return 'plural';
  return titleHeads.has(form) ? 'singular' : personNoun(lower);
}

/** Abbreviated titles that stand before several names. */
const titlesOfSeveral: ReadonlySet<string> = new Set(['sens', 'reps', 'govs', 'profs', 'gens']);

/** Titles that tell no role. */
const bareTitles: ReadonlySet<string> = new Set(['dr', 'dr.', 'st', 'st.', 'saint', 'sir', 'mister', 'one']);

/** All of those without dots, and the heads of titles: most words are none of them. */
const knownTitles = new WordSet([...titlesOfSeveral, ...bareTitles, ...titleHeads].map(withoutDots));
