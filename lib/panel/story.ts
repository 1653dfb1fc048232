import type { Analysis, Person, Quantity, Quote, Source } from '../analysis.ts';
import type { Article, Block } from '../article.ts';
import { type Span, textAt } from '../span.ts';
import { findSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { fold } from './fold.ts';
import { headlineOf } from './headline.ts';
import { isBare, type NumberWords, wordsOfNumber } from './number-words.ts';

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

export interface NumberEntry extends BaseEntry, NumberWords {
  readonly kind: 'number';
  readonly quantity: Quantity;
  readonly source?: SourceEntry;
  readonly sentence: Span;
}

export interface QuoteEntry extends BaseEntry {
  readonly kind: 'quote';
  readonly quote: Quote;
  /** The quoted stretches, without a comma or semicolon that leads over to the speaker. */
  readonly parts: readonly string[];
  readonly speaker?: SourceEntry;
  /** How many words are quoted. */
  readonly length: number;
}

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

/** So many code units of its words tell an entry from others. */
const ID_WORDS = 80;

/** A role that is one to somebody who speaks ("my wife"): beside a name it would be the panel's. */
const OF_A_SPEAKER = /^(?:my|our|your)\s/iu;

/** Words a minute of silent reading of non-fiction: Brysbaert 2019, a meta-analysis of 190 studies. */
const PACE = 238;

/** Turns what was read in an article into the entries of the panel. Linear in the length of the text. */
export function tellStory(article: Article, analysis: Analysis): Story {
  const { text } = article;
  const people = new Map<Person, PersonDraft>();
  const ids = new Map<string, number>();
  const idOf = (kind: Entry['kind'], words: string): string => {
    const stem = `:${words.slice(0, ID_WORDS)}`;
    const times = ids.get(kind + stem) ?? 0;
    ids.set(kind + stem, times + 1);
    return kind + (times || '') + stem;
  };

  for (const person of analysis.people) {
    const role = person.roles.find(({ words }) => !OF_A_SPEAKER.test(words))?.words;
    people.set(person, {
      kind: 'person',
      id: idOf('person', person.name),
      person,
      name: person.name,
      ...(role === undefined ? {} : { role }),
      places: person.mentions.map(({ span }) => span),
      strip: person.mentions.map(({ span }) => span.start / Math.max(1, text.length)),
      quotes: [],
      numbers: [],
      folded: fold([person.name, ...person.roles.map(({ words }) => words)].join(' ')),
    });
  }

  const draftOf = (source: Source | undefined) => source?.person && people.get(source.person);
  const sourceOf = (source: Source): SourceEntry => {
    const words = textAt(text, source.span);
    const person = draftOf(source);
    return {
      source,
      name: source.name,
      ...(words && !fold(source.name).includes(fold(words)) ? { as: words } : {}),
      ...(person ? { person } : {}),
    };
  };

  const sentenceAt = readSentences(article);
  const bare = new Map<string, Span[]>();
  const numbers = analysis.quantities.flatMap((quantity): NumberEntry[] => {
    const given = quantity.source ?? quantity.again.find((place) => place.source)?.source;
    const source = given && sourceOf(given);
    const worded = wordsOfNumber(text, quantity);
    const places: Span[] = [quantity.span, ...quantity.again];
    // The same bare figure again and again is one entry.
    if (isBare(quantity) && !source) {
      const key = `${quantity.kind} ${worded.words.toLowerCase()}`;
      const others = bare.get(key);
      if (others) {
        for (const place of places) others.push(place);
        return [];
      }
      bare.set(key, places);
    }
    const entry: NumberEntry = {
      kind: 'number',
      id: idOf('number', [worded.words, worded.between, worded.counted].filter(Boolean).join(' ')),
      quantity,
      ...worded,
      ...(source ? { source } : {}),
      // Worked out where it is shown: most numbers are not at first.
      get sentence() {
        return sentenceAt(quantity.span);
      },
      places,
      // Folded anew for each search: that of thousands of numbers would fill the memory for nothing.
      get folded() {
        const around = places.slice(0, SEARCHED).map((place) => textAt(text, sentenceAt(place)));
        return fold(`${around.join(' ')} ${source?.name ?? ''}`);
      },
    };
    draftOf(given)?.numbers.push(entry);
    return [entry];
  });
  for (const places of bare.values()) places.sort((a, b) => a.start - b.start);

  const quotes = analysis.quotes.map((quote): QuoteEntry => {
    const speaker = quote.speaker && sourceOf(quote.speaker);
    const parts = quote.parts.map((part) => textAt(text, part).replace(/[\s,;，、]+$/u, ''));
    const entry: QuoteEntry = {
      kind: 'quote',
      id: idOf('quote', parts.join(' ')),
      quote,
      parts,
      ...(speaker ? { speaker } : {}),
      length: parts.reduce((sum, part) => sum + countWords(part), 0),
      places: quote.parts,
      folded: fold(`${parts.join(' ')} ${speaker?.name ?? ''} ${speaker?.as ?? ''}`),
    };
    draftOf(quote.speaker)?.quotes.push(entry);
    return entry;
  });

  const headline = headlineOf(article);
  return {
    article,
    ...(headline === undefined ? {} : { headline }),
    analysis,
    minutes: Math.max(1, Math.round(countWords(text) / PACE)),
    people: [...people.values()],
    numbers: numbers.filter(({ quantity }) => quantity.kind !== 'date'),
    dates: numbers.filter(({ quantity }) => quantity.kind === 'date'),
    quotes,
  };
}

/** A person's entry while its quotes and numbers are being gathered. */
interface PersonDraft extends PersonEntry {
  readonly quotes: QuoteEntry[];
  readonly numbers: NumberEntry[];
}

/** In the sentences of so many of its places a number is found by the search. */
const SEARCHED = 20;

/** Words between white space; good enough for lengths and shares, in scripts without spaces too rough to matter. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** No sentence is shown further than this from its number: what a page calls one may be the whole of it. */
const SENTENCE_REACH = 400;

/** Finds the sentence around a span. A block's sentences are read when a span in it is first asked for. */
function readSentences({ text, blocks }: Article): (span: Span) => Span {
  const read = new Map<Block, (span: Span) => Span>();
  return (span) => {
    const block = blocks[lastUpTo(span.start, blocks.length, (at) => blocks[at]!.span.start)];
    if (!block) return span;
    const sentenceAt = read.get(block) ?? sentencesIn(text, block.span);
    read.set(block, sentenceAt);
    return sentenceAt(span);
  };
}

function sentencesIn(text: string, { start: from, end: to }: Span): (span: Span) => Span {
  const tokens = tokenize(text.slice(from, to));
  const { first, count } = findSentences(tokens);
  return ({ start, end }) => {
    if (count === 0) return { start, end };
    const at = Math.max(
      0,
      lastUpTo(start - from, count, (sentence) => tokens.start[first[sentence]!]!),
    );
    return {
      start: Math.min(start, Math.max(from + tokens.start[first[at]!]!, start - SENTENCE_REACH)),
      end: Math.max(end, Math.min(from + tokens.end[first[at + 1]! - 1]!, end + SENTENCE_REACH)),
    };
  };
}

/** The last of `count` ascending values that is not above `value`, by binary search; -1 where all are. */
function lastUpTo(value: number, count: number, valueAt: (at: number) => number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
