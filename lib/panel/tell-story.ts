import type { Analysis, Person, Quantity, Quote, Source } from '../analysis.ts';
import type { Article } from '../article.ts';
import { type Span, textAt } from '../span.ts';
import { fold } from './fold.ts';
import { headlineOf } from './headline.ts';
import { isBare, wordsOfNumber } from './number-words.ts';
import { readSentences } from './sentence-at.ts';
import type { Entry, NumberEntry, PersonEntry, QuoteEntry, SourceEntry, Story } from './story.ts';

/** Words a minute of silent reading of non-fiction: Brysbaert 2019, a meta-analysis of 190 studies. */
const PACE = 238;

/** Turns what was read in an article into the entries of the panel. Linear in the length of the text. */
export function tellStory(article: Article, analysis: Analysis): Story {
  const idOf = countIds();
  const people = new Map(analysis.people.map((person) => [person, draftOf(article, person, idOf)]));
  const personOf = (source: Source | undefined) => source?.person && people.get(source.person);
  const sourceOf = (source: Source) => entryOf(article, source, personOf(source));
  const numbers = tellNumbers(article, analysis.quantities, sourceOf, idOf);
  const quotes = analysis.quotes.map((quote) => tellQuote(article, quote, sourceOf, idOf));
  for (const entry of numbers) personOf(entry.source?.source)?.numbers.push(entry);
  for (const entry of quotes) personOf(entry.quote.speaker)?.quotes.push(entry);
  const headline = headlineOf(article);
  return {
    article,
    ...(headline === undefined ? {} : { headline }),
    analysis,
    minutes: Math.max(1, Math.round(countWords(article.text) / PACE)),
    people: [...people.values()],
    numbers: numbers.filter(({ quantity }) => quantity.kind !== 'date'),
    dates: numbers.filter(({ quantity }) => quantity.kind === 'date'),
    quotes,
  };
}

/** So many code units of its words tell an entry from others. */
const ID_WORDS = 80;

type IdOf = (kind: Entry['kind'], words: string) => string;

/** Names entries by their words, with an ordinal where the same words stand again. */
function countIds(): IdOf {
  const ids = new Map<string, number>();
  return (kind, words) => {
    const stem = `:${words.slice(0, ID_WORDS)}`;
    const times = ids.get(kind + stem) ?? 0;
    ids.set(kind + stem, times + 1);
    return kind + (times || '') + stem;
  };
}

/** A person's entry while its quotes and numbers are being gathered. */
interface PersonDraft extends PersonEntry {
  readonly quotes: QuoteEntry[];
  readonly numbers: NumberEntry[];
}

/** A role that is one to somebody who speaks ("my wife"): beside a name it would be the panel's. */
const OF_A_SPEAKER = /^(?:my|our|your)\s/iu;

function draftOf({ text }: Article, person: Person, idOf: IdOf): PersonDraft {
  const { name, roles, mentions } = person;
  const role = roles.find(({ words }) => !OF_A_SPEAKER.test(words))?.words;
  return {
    kind: 'person',
    id: idOf('person', name),
    person,
    name,
    ...(role === undefined ? {} : { role }),
    places: mentions.map(({ span }) => span),
    strip: mentions.map(({ span }) => span.start / Math.max(1, text.length)),
    quotes: [],
    numbers: [],
    folded: fold([name, ...roles.map(({ words }) => words)].join(' ')),
  };
}

function entryOf({ text }: Article, source: Source, person: PersonEntry | undefined): SourceEntry {
  const words = textAt(text, source.span);
  return {
    source,
    name: source.name,
    ...(words && !fold(source.name).includes(fold(words)) ? { as: words } : {}),
    ...(person ? { person } : {}),
  };
}

type SourceOf = (source: Source) => SourceEntry;

/** In the sentences of so many of its places a number is found by the search. */
const SEARCHED = 20;

/** The numbers of an article; the same bare figure again and again is one entry. */
function tellNumbers(
  article: Article,
  quantities: readonly Quantity[],
  sourceOf: SourceOf,
  idOf: IdOf,
): readonly NumberEntry[] {
  const { text } = article;
  const sentenceAt = readSentences(article);
  const bare = new Map<string, Span[]>();
  const numbers = quantities.flatMap((quantity): NumberEntry[] => {
    const given = quantity.source ?? quantity.again.find((place) => place.source)?.source;
    const source = given && sourceOf(given);
    const worded = wordsOfNumber(text, quantity);
    const places: Span[] = [quantity.span, ...quantity.again.map(({ start, end }) => ({ start, end }))];
    if (isBare(quantity) && !source) {
      const key = `${quantity.kind} ${worded.words.toLowerCase()}`;
      const others = bare.get(key);
      if (others) {
        for (const place of places) others.push(place);
        return [];
      }
      bare.set(key, places);
    }
    return [
      {
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
      },
    ];
  });
  for (const places of bare.values()) places.sort((a, b) => a.start - b.start);
  return numbers;
}

function tellQuote({ text }: Article, quote: Quote, sourceOf: SourceOf, idOf: IdOf): QuoteEntry {
  const speaker = quote.speaker && sourceOf(quote.speaker);
  const parts = quote.parts.map((part) => textAt(text, part).replace(/[\s,;，、]+$/u, ''));
  return {
    kind: 'quote',
    id: idOf('quote', parts.join(' ')),
    quote,
    parts,
    ...(speaker ? { speaker } : {}),
    length: parts.reduce((sum, part) => sum + countWords(part), 0),
    places: quote.parts,
    folded: fold(`${parts.join(' ')} ${speaker?.name ?? ''} ${speaker?.as ?? ''}`),
  };
}

/** Words between white space; good enough for lengths and shares, in scripts without spaces too rough to matter. */
function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
