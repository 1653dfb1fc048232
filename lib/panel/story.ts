import type { Analysis, Person, Quantity, Quote, Source } from '../analysis.ts';
import type { Article } from '../article.ts';
import { type Span, textAt } from '../span.ts';
import { readText } from '../text/article-text.ts';
import { fold } from './fold.ts';
import { headlineOf } from './headline.ts';

interface BaseEntry {
  /** The same after the page was read again, so that an open entry stays open. */
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

export interface NumberEntry extends BaseEntry {
  readonly kind: 'number';
  readonly quantity: Quantity;
  /** The number with its unit, and with what is joined to it by a hyphen ("six-part"). */
  readonly words: string;
  readonly qualifier?: string;
  /** A qualifier that stands behind the number ("300 or so"). */
  readonly qualifierBehind?: string;
  readonly counted?: string;
  /** The words that lead from the number to what it counts: "of", "on a". */
  readonly between?: string;
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

/** Words a minute of silent reading of non-fiction: Brysbaert 2019, a meta-analysis of 190 studies. */
const PACE = 238;

/** Turns what was read in an article into the entries of the panel. Linear in the length of the text. */
export function tellStory(article: Article, analysis: Analysis): Story {
  const { text } = article;
  const people = new Map<Person, PersonDraft>();
  const ids = new Map<string, number>();
  const idOf = (stem: string): string => {
    const times = ids.get(stem) ?? 0;
    ids.set(stem, times + 1);
    return times ? `${stem}:${times}` : stem;
  };

  for (const person of analysis.people) {
    const role = person.roles[0]?.words;
    people.set(person, {
      kind: 'person',
      id: idOf(`person:${person.name}`),
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
  const numbers = analysis.quantities.map((quantity): NumberEntry => {
    const given = quantity.source ?? quantity.again.find((place) => place.source)?.source;
    const source = given && sourceOf(given);
    const sentence = sentenceAt(quantity.span);
    const entry: NumberEntry = {
      kind: 'number',
      id: idOf(`number:${quantity.span.start}`),
      quantity,
      words: textAt(text, withTail(text, quantity)),
      ...qualifiersOf(text, quantity),
      ...countedOf(text, quantity),
      ...(source ? { source } : {}),
      sentence,
      places: [quantity.span, ...quantity.again],
      // Folded anew for each search: that of thousands of numbers would fill the memory for nothing.
      get folded() {
        return fold(`${textAt(text, sentence)} ${source?.name ?? ''}`);
      },
    };
    draftOf(given)?.numbers.push(entry);
    return entry;
  });

  const quotes = analysis.quotes.map((quote): QuoteEntry => {
    const speaker = quote.speaker && sourceOf(quote.speaker);
    const parts = quote.parts.map((part) => textAt(text, part).replace(/[\s,;，、]+$/u, ''));
    const entry: QuoteEntry = {
      kind: 'quote',
      id: idOf(`quote:${quote.parts[0]?.start ?? 0}`),
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

/** What follows a number by hyphens: "-part", "-a-day". Of few letters, lest a whole line is one word. */
const TAIL = /(?:[-\u2010\u2011]\p{L}{1,16}){1,3}(?![-\u2010\u2011]?[\p{L}\p{N}])/uy;

/** A number's place with the rest of its word, as far as that is no part of what it counts. */
function withTail(text: string, { span, of }: Quantity): Span {
  TAIL.lastIndex = span.end;
  const end = span.end + (TAIL.exec(text)?.[0].length ?? 0);
  return of && of.start >= span.start && of.start < end ? span : { start: span.start, end };
}

function qualifiersOf(
  text: string,
  { qualifier, span }: Quantity,
): Pick<NumberEntry, 'qualifier' | 'qualifierBehind'> {
  if (!qualifier) return {};
  const words = textAt(text, qualifier);
  return qualifier.start < span.start ? { qualifier: words } : { qualifierBehind: words };
}

/** A preposition with articles, figures and the like behind it, and nothing else. */
const BETWEEN =
  /^\s(?:of|on|in|for|from|to|per|into|worth of)(?:\s(?:\d[\d.,]*|all|the|an?|its?|his|her|their|our|my|your|this|that|these|those|such))*\s$/u;
/** So far from a number what it counts may stand for the words between the two to be shown. */
const MOST_BETWEEN = 20;

function countedOf(text: string, { span, of }: Quantity): Pick<NumberEntry, 'counted' | 'between'> {
  if (!of) return {};
  const gap = of.start - span.end;
  const between = gap > 1 && gap <= MOST_BETWEEN ? text.slice(span.end, of.start) : '';
  return {
    counted: textAt(text, of),
    ...(BETWEEN.test(between) ? { between: between.trim().replace(/\s+/gu, ' ') } : {}),
  };
}

/** Words between white space; good enough for lengths and shares, in scripts without spaces too rough to matter. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** No sentence is shown further than this from its number: what a page calls one may be the whole of it. */
const SENTENCE_REACH = 400;

/** Finds the sentence around a span, by binary search in the sentences of the article. */
function readSentences(article: Article): (span: Span) => Span {
  const { tokens, sentences } = readText(article);
  const { first, count } = sentences;
  return ({ start, end }) => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (tokens.start[first[middle]!]! <= start) low = middle;
      else high = middle - 1;
    }
    if (count === 0) return { start, end };
    return {
      start: Math.min(start, Math.max(tokens.start[first[low]!]!, start - SENTENCE_REACH)),
      end: Math.max(end, Math.min(tokens.end[first[low + 1]! - 1]!, end + SENTENCE_REACH)),
    };
  };
}
