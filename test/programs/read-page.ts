import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../lib/article.ts';
import type { ClutterKind } from '../../lib/clutter.ts';
import { mayBeArticle } from '../../lib/page/gate/may-be-article.ts';
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

/** The kinds of boxes that are hidden unless the reader says otherwise. */
const KINDS: readonly ClutterKind[] = ['related', 'newsletter', 'share'];

/** What the extension makes of a page. */
export interface PageReading {
  readonly isArticle: boolean;
  readonly article: Article;
  /** The words of each box that would be hidden. */
  readonly hidden: readonly string[];
}

/** A page's source as the extension would read it: whether it is an article, its text, and what would be hidden. */
export function readPage(html: string, url: string, kinds = KINDS): PageReading {
  const dom = parsePage(html, url);
  try {
    return readDocument(new Page(dom.window.document, url, documentVisibility), kinds);
  } finally {
    dom.window.close();
  }
}

/** A page as the extension would read it. */
export function readDocument(page: Page, kinds = KINDS): PageReading {
  const isArticle = mayBeArticle(page.doc, page.url) && spot(page).isArticle;
  const { article, clutter } = readArticle(page);
  const hidden = isArticle
    ? clutter.filter(({ kind }) => kinds.includes(kind)).map(({ words }) => words)
    : [];
  return { isArticle, article, hidden };
}
