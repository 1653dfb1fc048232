import type { Article } from '../../article.ts';
import { attribute, documentElement, select, textOf, titleOf } from '../dom.ts';
import type { Page } from '../page.ts';

type About = Pick<Article, 'title' | 'byline' | 'date' | 'site' | 'lang'>;

const TITLES = ['og:title', 'twitter:title', 'title'];
const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'twitter:data1'];
const DATES = ['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'];
const OF_STORY = [...TITLES, ...AUTHORS, ...DATES];

const clean = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').trim() || undefined;

/** What a page's head and headline tell about its article. */
export function readAbout({ doc, url }: Page): About {
  const meta = new Map<string, string>();
  for (const element of select(doc, 'meta[content]')) {
    const name =
      attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = clean(attribute(element, 'content'));
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  // A page that takes one story after the other often leaves the head of the first.
  if (isOfOther(meta.get('og:url'), url)) for (const name of OF_STORY) meta.delete(name);
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean);
  const root = documentElement(doc);
  const headlines = [...select(doc, 'h1')].map((element) => clean(textOf(element))).filter(Boolean);
  const declared = first(...TITLES) ?? clean(titleOf(doc));
  const title =
    headlines.find(
      (headline) => declared && (declared.includes(headline!) || headline!.includes(declared)),
    ) ??
    (headlines.length === 1 && headlines[0]!.length > 15 ? headlines[0] : undefined) ??
    declared;
  const author = first(...AUTHORS);
  const date = isoDate(first(...DATES));
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

/** Whether a declared address is surely that of another page: neither path holds the other's last part. */
function isOfOther(declared: string | undefined, url: string): boolean {
  if (!declared || !URL.canParse(declared, url) || !URL.canParse(url)) return false;
  const last = (path: string) => path.split('/').findLast((part) => part.length > 3);
  const [here, there] = [new URL(url).pathname, new URL(declared, url).pathname];
  const [mine, other] = [last(here), last(there)];
  return mine !== undefined && other !== undefined && !there.includes(mine) && !here.includes(other);
}
