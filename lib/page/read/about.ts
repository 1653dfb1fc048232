import type { Article } from '../../article.ts';
import { attribute, documentElement, select, textOf, titleOf } from '../dom.ts';
import type { Page } from '../page.ts';

type About = Pick<Article, 'title' | 'byline' | 'date' | 'site' | 'lang'>;

const clean = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').trim() || undefined;

/** What a page's head and headline tell about its article. */
export function readAbout({ doc }: Page): About {
  const meta = new Map<string, string>();
  for (const element of select(doc, 'meta[content]')) {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = clean(attribute(element, 'content'));
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find(Boolean);
  const root = documentElement(doc);
  const headlines = [...select(doc, 'h1')].map((element) => clean(textOf(element))).filter(Boolean);
  const declared = first('og:title', 'twitter:title', 'title') ?? clean(titleOf(doc));
  const title =
    headlines.find(
      (headline) => declared && (declared.includes(headline!) || headline!.includes(declared)),
    ) ??
    (headlines.length === 1 && headlines[0]!.length > 15 ? headlines[0] : undefined) ??
    declared;
  const author = first('author', 'article:author', 'parsely-author', 'dc.creator', 'twitter:data1');
  const date = isoDate(first('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'));
  const site = first('og:site_name', 'application-name');
  const lang = clean(root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')));
  return {
    ...(title ? { title } : {}),
    ...(author && !/^https?:/iu.test(author) ? { byline: author } : {}),
    ...(date ? { date } : {}),
    ...(site ? { site } : {}),
    ...(lang ? { lang } : {}),
  };
}

function isoDate(text: string | undefined): string | undefined {
  const time = text ? Date.parse(text) : Number.NaN;
  return Number.isFinite(time) ? new Date(time).toISOString() : undefined;
}
