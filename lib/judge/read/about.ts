import type { Article } from '../../article.ts';
import { once } from '../once.ts';
import type { Page } from '../page.ts';
import type { Line } from '../snapshot.ts';
import { findByline, tidyByline } from './byline.ts';
import { authorsInData } from './data-authors.ts';
import { dayIn, findPublished, isoDate } from './find-date.ts';
import { findHeadline, type Headline } from './find-headline.ts';
import { findStory } from './find-root.ts';
import { isNameOf, siteIn, tidySite } from './site-name.ts';
import { tidyTitle, withoutCount, withoutStars } from './tidy-title.ts';

interface About {
  readonly about: Pick<Article, 'title' | 'byline' | 'date' | 'site' | 'lang'>;
  readonly headline: Headline | undefined;
}

const TITLES = ['og:title', 'twitter:title', 'title'];
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'byl',
  'dc.creator',
  'twitter:data1',
];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:publishtime',
  'sailthru.date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'pubdate',
  'published',
];
const SITES = ['og:site_name', 'application-name'];
const LANGUAGES = ['og:locale', 'content-language'];

/** The string that a piece of structured data starts with. */
const STRING = /^"([^"\\]{4,40})"/;

/** How many lines before and after a headline may tell of its author and date. */
const BEFORE = 6;
const AFTER = 14;

/** What a page's head and headline, and the lines around it, tell about its article. */
export const readAbout = once(lookForAbout);

function lookForAbout(page: Page): About {
  const { head, url } = page;
  const meta = new Map<string, string[]>();
  for (const [name, content] of head.meta) if (content) meta.set(name, [...(meta.get(name) ?? []), content]);
  // A page that takes one story after the other often leaves the head of the first.
  const isStale = isOfOther(meta.get('og:url')?.[0], url);
  const told = (names: readonly string[]) => names.map((name) => meta.get(name)?.[0] ?? '').filter(Boolean);
  const mine = (names: readonly string[]) => (isStale ? [] : told(names));
  const declared = mine(TITLES)[0] ?? head.title;
  const [declaredSite = ''] = told(SITES);
  const site = siteOf(declaredSite, head.title, url);
  const title = tidyTitle(declared, declaredSite, url);
  const documentTitle = tidyTitle(head.title, declaredSite, url);
  const headline = findHeadline(page.scan, title, isStale ? title : documentTitle);
  const lang = (head.lang || (told(LANGUAGES)[0] ?? '')).replace('_', '-');
  const [after, before] = linesAround(page, headline);
  const isSites = (name: string) => isNameOf(name, site, url);
  const author = (name: string) => tidyByline(name, isSites);
  const authors = (data: string) => [...new Set(authorsInData(data).map(author).filter(Boolean))].join(', ');
  const about = known({
    title: headline ? titleOf(headline, title) : title,
    byline:
      first(mine(AUTHORS), author) ||
      first(mine(['ld:by']), authors) ||
      findByline(page, after, isSites) ||
      findByline(page, before, isSites) ||
      // The site may be named for its author.
      first(mine(AUTHORS), (name) => tidyByline(name)),
    date:
      first(mine(DATES), isoDate) ||
      first(mine(['ld:on']), (data) => isoDate(STRING.exec(data)?.[1] ?? '')) ||
      dayIn(url) ||
      findPublished([...after, ...before], lang),
    site,
    lang,
  });
  return { about, headline };
}

/** The first of some values that comes to something. */
const first = (
  values: readonly string[],
  read: (value: string) => string | undefined,
): string | undefined => {
  for (const value of values) {
    const found = read(value);
    if (found) return found;
  }
  return undefined;
};

/** A site's name as it is declared; or as its titles end, where that is what its address says. */
function siteOf(declared: string, title: string, url: string): string {
  const name = tidySite(declared);
  return (isNameOf(name, '', url) ? name : siteIn(title, url)) || name;
}

/** The lines after a headline, and those before it; or before the first running text, where there is none. */
function linesAround(page: Page, headline: Headline | undefined): readonly [Line[], Line[]] {
  const { lines } = page.scan;
  if (headline) {
    const { first, end } = headline;
    return [lines.slice(end, end + AFTER), lines.slice(Math.max(0, first - BEFORE), first)];
  }
  const start = Math.max(
    0,
    findStory(page).weights.findIndex((weight) => weight > 0),
  );
  return [lines.slice(Math.max(0, start - AFTER), start + 1), []];
}

const titleOf = ({ text }: Headline, declared: string): string => withoutCount(withoutStars(text), declared);

/** An object without what is not told. */
const known = (told: Readonly<Record<string, string | null | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => !!entry[1]));

/** Whether a declared address is surely that of another page: neither path holds the other's last part. */
function isOfOther(declared: string | undefined, url: string): boolean {
  if (!declared || !URL.canParse(declared, url) || !URL.canParse(url)) return false;
  const last = (path: string) => path.split('/').findLast((part) => part.length > 3);
  const [here, there] = [new URL(url).pathname, new URL(declared, url).pathname];
  const [mine, other] = [last(here), last(there)];
  return mine !== undefined && other !== undefined && !there.includes(mine) && !here.includes(other);
}
