import type { Quantity, Quote } from '../../analysis.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast } from '../cast.ts';

/** The figures of an article with what they count and who gives them, in reading order. */
export function findQuantities(
  _article: ArticleText,
  _cast: Cast,
  _quotes: readonly Quote[],
): readonly Quantity[] {
  return [];
}
