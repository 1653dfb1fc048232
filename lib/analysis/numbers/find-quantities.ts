import type { Quantity, Quote } from '../../analysis.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast } from '../cast.ts';
import { findCounted } from './counted.ts';
import { localise } from './local-currency.ts';
import { mergeQuantities } from './merge.ts';
import type { Phrase } from './phrases.ts';
import { Pieces } from './pieces.ts';
import { readQualifier } from './qualifiers.ts';
import type { Reading } from './reading.ts';
import { readFigures } from './readings.ts';
import { Sources } from './sources.ts';

/** The figures of an article with what they count and who gives them, in reading order. Linear in its length. */
export function findQuantities(
  article: ArticleText,
  cast: Cast,
  quotes: readonly Quote[],
): readonly Quantity[] {
  const pieces = new Pieces(article);
  const readings = localise(pieces, readFigures(pieces));
  const counted = findAllCounted(pieces, readings);
  const sources = new Sources(article, pieces, cast, quotes);
  const quantities = readings.map((reading, index): Quantity => {
    const { kind, from, to, value, upper, unit } = reading;
    const of = counted[index];
    const qualifier = readQualifier(pieces, reading);
    const source = sources.of(reading);
    return {
      kind,
      span: pieces.span(from, to),
      ...(value === undefined ? {} : { value }),
      ...(upper === undefined ? {} : { upper }),
      ...(unit === undefined ? {} : { unit }),
      ...(qualifier ? { qualifier } : {}),
      ...(of ? { of: pieces.span(of.from, of.to) } : {}),
      ...(source ? { source } : {}),
      again: [],
    };
  });
  return mergeQuantities(article.text, quantities);
}

/** What each reading counts; one that doesn't say it takes it over from the one before it. */
function findAllCounted(pieces: Pieces, readings: readonly Reading[]): (Phrase | undefined)[] {
  const all: (Phrase | undefined)[] = [];
  let last: { counted: Phrase; sentence: number } | undefined;
  readings.forEach((reading, index) => {
    const sentence = pieces.sentence[reading.from]!;
    const previous = readings[index - 1];
    const converted = previous && isConversion(pieces, previous, reading);
    const near = last && sentence - last.sentence <= 1 ? last.counted : undefined;
    const own = converted ? undefined : findCounted(pieces, reading, near);
    const shared =
      previous && (converted || isCoordinate(pieces, previous, reading)) ? all[index - 1] : undefined;
    const counted = own ?? shared;
    all.push(counted);
    if (counted && (reading.kind === 'count' || reading.kind === 'percent' || reading.kind === 'money'))
      last = { counted, sentence };
  });
  return all;
}

/** "816.5 billion won and 1.3 trillion won", "54 percent for men and 55 percent for women". */
const isCoordinate = (pieces: Pieces, previous: Reading, { from, kind }: Reading): boolean =>
  kind === previous.kind &&
  (kind === 'money' || kind === 'percent' || kind === 'measure') &&
  from - previous.to < 7 &&
  pieces.together(previous.from, from);

/** "3,904 ringgit (US$876.12)": the same in another currency or unit. */
function isConversion(pieces: Pieces, previous: Reading, { from, kind }: Reading): boolean {
  if (kind !== previous.kind || (kind !== 'money' && kind !== 'measure')) return false;
  for (let at = previous.to; at < from; at += 1)
    if (pieces.word(at) === '(') return at - previous.to < 2 && from - at < 5;
  return false;
}
