import { type Article, articleFromText } from '../../lib/article.ts';

/** A page's source as the extension would read it: whether it is an article, its text, and what would be hidden. */
export function readPage(
  _html: string,
  url: string,
): { isArticle: boolean; article: Article; hidden: string[] } {
  return { isArticle: false, article: articleFromText('', { url }), hidden: [] };
}
