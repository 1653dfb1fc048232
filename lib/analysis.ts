import type { Span } from './span.ts';

/** How a mention names its person. */
export type MentionKind = 'name' | 'role' | 'pronoun';

/** A place where a person is named, or meant. */
export interface Mention {
  readonly span: Span;
  readonly kind: MentionKind;
}

/** A role, title, occupation or relation, as the text words it. */
export interface Role {
  readonly words: string;
  readonly span: Span;
}

/** One person of the story. */
export interface Person {
  /** The fullest form that the text gives, in one line. */
  readonly name: string;
  /** The first or most telling one first. */
  readonly roles: readonly Role[];
  /** In reading order. At least one is a name. */
  readonly mentions: readonly Mention[];
  /** 0 to 1: how much the story is about this person (headline, early, often, quoted). People are sorted by it. */
  readonly prominence: number;
}

/** Who a quote or a number is given to (the source of an attribution, as in PARC and PolNeAR). */
export interface Source {
  readonly kind: 'person' | 'body' | 'unnamed';
  /** The person's or body's fullest name, or the text's own words where it is unnamed ("two officials"). */
  readonly name: string;
  /** The words that name it at this place ("he", "Mr. Rubio", "a spokesman"). */
  readonly span: Span;
  /** The very entry of `Analysis.people`, where it is one. */
  readonly person?: Person;
}

/** A quote: one stretch between quotation marks, or several that the reader takes as one. */
export interface Quote {
  /** Each quoted stretch, without its marks; a long quote has one a paragraph, a split quote one a side. */
  readonly parts: readonly Span[];
  /** Not a clause of its own: `called it "a disaster"`. */
  readonly partial: boolean;
  readonly speaker?: Source;
  /** The reporting verb or phrase ("said", "according to"). */
  readonly cue?: Span;
  /** 0 to 1: how sure the speaker is. 0 without one. */
  readonly confidence: number;
}

/** What a number is one of: `age` and `duration` are told apart from other measures, `date` has the years too. */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'ordinal'
  | 'date'
  | 'duration'
  | 'age'
  | 'other';

/** A figure of the story. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** The number with its unit; the qualifier is outside. */
  readonly span: Span;
  /** In plain notation; absent where the text gives none ("dozens", "billions of dollars"). Always finite. */
  readonly value?: number;
  /** The other end of a range; `value` is its lower one. */
  readonly upper?: number;
  /** ISO 4217 for money, a symbol ("km²", "°C", "%") or a singular word else. */
  readonly unit?: string;
  /** As worded: "about", "at least". */
  readonly qualifier?: Span;
  /** What is counted, or what the money is for or the percentage of: the head noun phrase. */
  readonly of?: Span;
  /** Absent where the article states the figure itself. */
  readonly source?: Source;
  /** Further places of the same quantity, in reading order. */
  readonly again: readonly Place[];
}

/** A further place of a quantity, with what it says there. */
export interface Place extends Span {
  readonly qualifier?: Span;
  readonly of?: Span;
  readonly source?: Source;
}

/** Everything that the panel lists. Sources refer to entries of `people` by identity. */
export interface Analysis {
  readonly people: readonly Person[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  /** False where the text's language is one whose people are not read. */
  readonly peopleRead: boolean;
}
