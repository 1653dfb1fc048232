import type { Quote } from '../../analysis.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast } from '../cast.ts';

/** The quotes of an article with their speakers, in reading order. */
export function findQuotes(_article: ArticleText, _cast: Cast): readonly Quote[] {
  return [];
}
