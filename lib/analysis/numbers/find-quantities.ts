import type { Quantity, Quote } from '../../analysis.ts';
import type { Span } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Attribution } from '../attribution/find-attributions.ts';
import { type Cast, mentionsIn } from '../cast.ts';
import { findAllCounted } from './counted/all-counted.ts';
import { localise } from './figures/local-currency.ts';
import { readFigures } from './figures/read-figures.ts';
import { mergeQuantities } from './merge.ts';
import { Pieces } from './pieces.ts';
import { readQualifier } from './qualifiers.ts';
import type { Reading } from './reading.ts';
import { Sources } from './sources/sources.ts';

/** The figures of an article with what they count and who gives them, in reading order. Linear in its length. */
export function findQuantities(
  article: ArticleText,
  cast: Cast,
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
): readonly Quantity[] {
  const pieces = new Pieces(article);
  const readings = localise(pieces, readFigures(pieces)).map((reading) => asAge(pieces, cast, reading));
  const counted = findAllCounted(pieces, readings);
  const sources = new Sources(pieces, cast, quotes, attributions);
  const quantities = readings.map((reading, index): Quantity => {
    const { kind, from, to, value, upper, unit } = reading;
    const of =
      counted[index] ??
      (kind === 'age' && pieces.word(from - 1) !== 'ages' ? whoseAge(pieces, cast, from) : undefined);
    const qualifier = readQualifier(pieces, reading);
    const source = sources.of(reading);
    return {
      kind,
      span: pieces.span(from, to),
      ...(value === undefined ? {} : { value }),
      ...(upper === undefined ? {} : { upper }),
      ...(unit === undefined ? {} : { unit }),
      ...(qualifier ? { qualifier } : {}),
      ...(of ? { of } : {}),
      ...(source ? { source } : {}),
      again: [],
    };
  });
  return mergeQuantities(article.article, quantities);
}

/** "Lovelace is 72.": what a person is at a clause's end is an age. */
function asAge(pieces: Pieces, cast: Cast, reading: Reading): Reading {
  const { kind, from, to, value, bare } = reading;
  const is = pieces.word(from - 1);
  if (kind !== 'count' || !bare || (is !== 'is' && is !== 'was') || pieces.isWord(to)) return reading;
  if (value === undefined || value < 5 || value > 110 || !pieces.capital(from - 2)) return reading;
  const end = pieces.end[from - 2]!;
  const isPerson = mentionsIn(cast, { start: pieces.start[from - 2]! - 40, end }).at(-1)?.span.end === end;
  return isPerson && /^[.;,]$/.test(pieces.word(to))
    ? { kind: 'age', from, to, value, unit: 'year' }
    : reading;
}

/** Whose age a figure is that has no name beside it: the person last named before it in its sentence. */
function whoseAge(pieces: Pieces, cast: Cast, from: number): Span | undefined {
  let first = from;
  while (first > 0 && first > from - 60 && pieces.together(first - 1, from)) first -= 1;
  if (first === from) return undefined;
  const named = mentionsIn(cast, pieces.span(first, from)).findLast(({ kind }) => kind === 'name');
  return named && { start: named.span.start, end: named.span.end };
}
