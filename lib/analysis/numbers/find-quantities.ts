import type { Quantity, Quote } from '../../analysis.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast } from '../cast.ts';
import { findCounted } from './counted.ts';
import type { Phrase } from './phrases.ts';
import { Pieces } from './pieces.ts';
import { readQualifier } from './qualifiers.ts';
import { readFigures } from './readings.ts';

/** The figures of an article with what they count and who gives them, in reading order. Linear in its length. */
export function findQuantities(
  article: ArticleText,
  _cast: Cast,
  _quotes: readonly Quote[],
): readonly Quantity[] {
  const pieces = new Pieces(article);
  let last: { counted: Phrase; sentence: number } | undefined;
  return readFigures(pieces).map((reading): Quantity => {
    const { kind, from, to, value, upper, unit } = reading;
    const sentence = pieces.sentence[from]!;
    const near = last && sentence - last.sentence <= 1 ? last.counted : undefined;
    const counted = findCounted(pieces, reading, near);
    if (kind === 'count' && counted) last = { counted, sentence };
    const qualifier = readQualifier(pieces, reading);
    return {
      kind,
      span: pieces.span(from, to),
      ...(value === undefined ? {} : { value }),
      ...(upper === undefined ? {} : { upper }),
      ...(unit === undefined ? {} : { unit }),
      ...(qualifier ? { qualifier } : {}),
      ...(counted ? { of: pieces.span(counted.from, counted.to) } : {}),
      again: [],
    };
  });
}
