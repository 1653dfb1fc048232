import type { Analysis, Place, Quantity, Quote, Source } from '../../lib/analysis.ts';
import type { Article } from '../../lib/article.ts';
import { textAt } from '../../lib/span.ts';

/** The lists of an analysis in the form of the evaluation protocol. */
export function answerOf({ text }: Article, { people, quantities, quotes }: Analysis) {
  return {
    people: people.map(({ name, roles, mentions }) => ({
      name,
      role: roles[0]?.words ?? null,
      mentions: mentions.filter(({ kind }) => kind === 'name').map(({ span }) => [span.start, span.end]),
    })),
    numbers: quantities.flatMap((quantity) =>
      [{ ...quantity, ...quantity.span }, ...quantity.again].map((place) =>
        aboutQuantity(text, quantity, place),
      ),
    ),
    quotes: quotes.flatMap((quote) => quote.parts.map((part) => ({ ...part, ...aboutQuote(quote) }))),
  };
}

function aboutQuantity(text: string, { kind, value, unit, of }: Quantity, place: Place) {
  const { start, end, qualifier, source } = place;
  return {
    start,
    end,
    kind,
    value: value ?? null,
    ...(unit === undefined ? {} : { unit }),
    ...(qualifier ? { qualifier: textAt(text, qualifier) } : {}),
    of: of ? textAt(text, place.of ?? of) : null,
    source: source ? { name: source.name } : null,
  };
}

const aboutQuote = ({ speaker }: Quote) => ({
  speaker: speaker?.name ?? null,
  ...(speaker ? { speakerSpan: spanPair(speaker) } : {}),
});

const spanPair = ({ span }: Source) => [span.start, span.end];
