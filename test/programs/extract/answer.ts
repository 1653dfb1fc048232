import type { Analysis, Place, Quantity, Quote } from '../../../lib/analysis.ts';
import type { Article } from '../../../lib/article.ts';
import { type Span, textAt } from '../../../lib/span.ts';
import { storyOf } from './story-text.ts';

/** The lists of an analysis in the form of the evaluation protocol: places in the headline are left out. */
export function answerOf(article: Article, { people, quantities, quotes }: Analysis) {
  const { at } = storyOf(article);
  return {
    people: people.map(({ name, roles, mentions }) => ({
      name,
      role: roles[0]?.words ?? null,
      mentions: mentions
        .filter(({ kind }) => kind === 'name')
        .flatMap(({ span }) => at(span) ?? [])
        .map(({ start, end }) => [start, end]),
    })),
    numbers: quantities.flatMap((quantity) =>
      [{ ...quantity, ...quantity.span }, ...quantity.again].flatMap((place) => {
        const span = at(place);
        return span ? [{ ...span, ...aboutQuantity(article.text, quantity, place) }] : [];
      }),
    ),
    quotes: quotes.flatMap((quote) =>
      quote.parts.flatMap((part) => at(part) ?? []).map((part) => ({ ...part, ...aboutQuote(quote, at) })),
    ),
  };
}

function aboutQuantity(text: string, { kind, value, unit, of }: Quantity, place: Place) {
  const { qualifier, source } = place;
  return {
    kind,
    value: value ?? null,
    ...(unit === undefined ? {} : { unit }),
    ...(qualifier ? { qualifier: textAt(text, qualifier) } : {}),
    of: of ? textAt(text, place.of ?? of) : null,
    source: source ? { name: source.name } : null,
  };
}

function aboutQuote({ speaker }: Quote, at: (span: Span) => Span | undefined) {
  const named = speaker && at(speaker.span);
  return {
    speaker: speaker?.name ?? null,
    ...(named ? { speakerSpan: [named.start, named.end] } : {}),
  };
}
