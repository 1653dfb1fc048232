import type { Analysis, Person, Quantity, Quote, Source } from '../analysis.ts';
import type { Article } from '../article.ts';
import type { Span } from '../span.ts';
import type { NumberWords } from './number-words.ts';

/** What every entry of the panel has. */
interface BaseEntry {
  /**
   * Of its words, the same wherever they stand after the page was read again, so that an open entry stays open. Those of
   * several entries with the same words are in reading order.
   */
  readonly id: string;
  /** Where it stands in the article, in reading order. At least one. */
  readonly places: readonly Span[];
  /** All its words, folded, for the search. */
  readonly folded: string;
}

/** A person, once for the whole article. */
export interface PersonEntry extends BaseEntry {
  readonly kind: 'person';
  readonly person: Person;
  readonly name: string;
  readonly role?: string;
  /** Each place as a share of the article, 0 to 1. */
  readonly strip: readonly number[];
  /** What the person says, and the numbers that are given to them. */
  readonly quotes: readonly QuoteEntry[];
  readonly numbers: readonly NumberEntry[];
}

/** A number, with what is said of it in words. */
export interface NumberEntry extends BaseEntry, NumberWords {
  readonly kind: 'number';
  readonly quantity: Quantity;
  readonly source?: SourceEntry;
  readonly sentence: Span;
}

/** A quote, with whoever is quoted. */
export interface QuoteEntry extends BaseEntry {
  readonly kind: 'quote';
  readonly quote: Quote;
  /** The quoted stretches, without a comma or semicolon that leads over to the speaker. */
  readonly parts: readonly string[];
  readonly speaker?: SourceEntry;
  /** How many words are quoted. */
  readonly length: number;
}

/** Anything that is listed, gone to, copied or corrected. */
export type Entry = PersonEntry | NumberEntry | QuoteEntry;

/** Who something is given to, with the person's entry where it is one of the story's people. */
export interface SourceEntry {
  readonly source: Source;
  readonly name: string;
  /** The words at that place, where they are no part of the name ("he"). */
  readonly as?: string;
  readonly person?: PersonEntry;
}

/** An article with everything that the panel lists of it. */
export interface Story {
  readonly article: Article;
  readonly headline?: string;
  readonly analysis: Analysis;
  /** Whole minutes of reading, at least 1. */
  readonly minutes: number;
  readonly people: readonly PersonEntry[];
  /** Dates are apart: they are many, and seldom what a reader looks for. */
  readonly numbers: readonly NumberEntry[];
  readonly dates: readonly NumberEntry[];
  readonly quotes: readonly QuoteEntry[];
}

/** All entries of a story, kind by kind. */
export const entriesOf = ({ people, numbers, dates, quotes }: Story): readonly Entry[] => [
  ...people,
  ...numbers,
  ...dates,
  ...quotes,
];
