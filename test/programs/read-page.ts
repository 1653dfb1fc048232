import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../lib/article.ts';
import { findClutter } from '../../lib/page/clutter/find-clutter.ts';
import { Page } from '../../lib/page/page.ts';
import { readArticle } from '../../lib/page/read/read-article.ts';
import { spot } from '../../lib/page/spot/spot.ts';
import { documentVisibility } from '../../lib/page/visibility.ts';

/** A page's source as a document: no scripts, no resources. Style sheets are dropped, parsing them takes longest. */
export function parsePage(html: string, url: string): JSDOM {
  const source = html.replace(/(<style\b[^>]*>)[\s\S]*?(<\/style>)/giu, '$1$2');
  const address = URL.canParse(url) ? { url } : {};
  return new JSDOM(source, { virtualConsole: new VirtualConsole(), contentType: 'text/html', ...address });
}

/** A page's source as the extension would read it: whether it is an article, its text, and what would be hidden. */
export function readPage(
  html: string,
  url: string,
): { isArticle: boolean; article: Article; hidden: string[] } {
  const dom = parsePage(html, url);
  try {
    const page = new Page(dom.window.document, url, documentVisibility);
    const { isArticle } = spot(page);
    const reading = readArticle(page);
    const clutter = isArticle ? findClutter(page, reading) : [];
    return { isArticle, article: reading.article, hidden: clutter.map(({ words }) => words) };
  } finally {
    dom.window.close();
  }
}
