import type { Analysis, Person, Source } from '../analysis.ts';
import type { Article } from '../article.ts';
import { remembered } from '../remembered.ts';
import { type Span, textAt } from '../span.ts';

/** What a reader put right in the lists of a page. It is kept by words, so that it holds when the article changes. */
export type Correction =
  | { readonly kind: 'not-a-person'; readonly name: string }
  | { readonly kind: 'same-person'; readonly name: string; readonly as: string }
  | { readonly kind: 'not-a-quote'; readonly words: string }
  /** Without a speaker: nobody of the list said it. */
  | { readonly kind: 'wrong-speaker'; readonly words: string; readonly speaker?: string };

/** The words by which a correction knows a quote: those of all its stretches, joined by one blank. */
export const quoteWords = ({ text }: Article, { parts }: { readonly parts: readonly Span[] }): string =>
  remembered(parts.map((part) => textAt(text, part)).join(' '));

/** An analysis with the reader's corrections made, in the order they were given. Those that fit nothing do nothing. */
export function correct(article: Article, analysis: Analysis, corrections: readonly Correction[]): Analysis {
  return corrections.reduce((result, correction) => correctOne(article, result, correction), analysis);
}

function correctOne(article: Article, analysis: Analysis, correction: Correction): Analysis {
  switch (correction.kind) {
    case 'not-a-person':
      return replacePerson(analysis, correction.name, undefined);
    case 'same-person':
      return replacePerson(analysis, correction.name, correction.as);
    case 'not-a-quote':
      return {
        ...analysis,
        quotes: analysis.quotes.filter((quote) => quoteWords(article, quote) !== correction.words),
      };
    case 'wrong-speaker':
      return giveSpeaker(article, analysis, correction.words, correction.speaker);
  }
}

/** Takes a person out, or joins them to another one; what was given to them follows. */
function replacePerson(analysis: Analysis, name: string, as: string | undefined): Analysis {
  const gone = analysis.people.find((person) => person.name === name);
  const other = as === undefined ? undefined : analysis.people.find((person) => person.name === as);
  if (!gone || gone === other || (as !== undefined && !other)) return analysis;
  const joined = other && joinPeople(other, gone);
  const change = (source: Source): Source => {
    if (source.person !== gone && source.person !== other) return source;
    if (joined && source.person) return { ...source, name: joined.name, person: joined };
    if (source.person !== gone) return source;
    const { person: _, ...rest } = source;
    return { ...rest, kind: 'body' };
  };
  return {
    ...analysis,
    people: analysis.people.flatMap((person) =>
      person === gone ? [] : person === other && joined ? [joined] : [person],
    ),
    quotes: analysis.quotes.map((quote) =>
      quote.speaker ? { ...quote, speaker: change(quote.speaker) } : quote,
    ),
    quantities: analysis.quantities.map((quantity) =>
      quantity.source ? { ...quantity, source: change(quantity.source) } : quantity,
    ),
  };
}

const joinPeople = (kept: Person, gone: Person): Person => ({
  name: kept.name,
  roles: [...kept.roles, ...gone.roles],
  mentions: [...kept.mentions, ...gone.mentions].sort((a, b) => a.span.start - b.span.start),
  prominence: Math.max(kept.prominence, gone.prominence),
});

function giveSpeaker(article: Article, analysis: Analysis, words: string, name?: string): Analysis {
  const person = analysis.people.find((other) => other.name === name);
  if (name !== undefined && !person) return analysis;
  return {
    ...analysis,
    quotes: analysis.quotes.map((quote) => {
      if (quoteWords(article, quote) !== words) return quote;
      const { speaker: _, ...rest } = quote;
      if (!person) return { ...rest, confidence: 0 };
      const span = person.mentions[0]!.span;
      return { ...rest, speaker: { kind: 'person', name: person.name, span, person }, confidence: 1 };
    }),
  };
}
