import type { Article } from '../../article.ts';
import type { Page } from '../page.ts';
import { findHeadline, type Headline } from './find-headline.ts';
import { tidyTitle, withoutCount, withoutStars } from './tidy-title.ts';

interface About {
  readonly about: Pick<Article, 'title' | 'byline' | 'date' | 'site' | 'lang'>;
  readonly headline: Headline | undefined;
}

const TITLES = ['og:title', 'twitter:title', 'title'];
const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc.creator', 'twitter:data1'];
const DATES = ['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'];
const SITES = ['og:site_name', 'application-name'];

/** What a page's head and headline tell about its article. */
export function readAbout(page: Page): About {
  const { head, url } = page;
  const meta = new Map<string, string>();
  for (const [name, content] of head.meta) if (content && !meta.has(name)) meta.set(name, content);
  // A page that takes one story after the other often leaves the head of the first.
  const isStale = isOfOther(meta.get('og:url'), url);
  const first = (names: readonly string[]) =>
    isStale && names !== SITES ? undefined : names.map((name) => meta.get(name)).find(Boolean);
  const declared = first(TITLES) ?? head.title;
  const site = first(SITES) ?? '';
  const title = tidyTitle(declared, site, url);
  const headline = findHeadline(page.scan, title, isStale ? title : tidyTitle(head.title, site, url));
  const author = first(AUTHORS);
  const about = known({
    title: headline ? titleOf(headline, title) : title,
    byline: author?.startsWith('http') ? '' : author,
    date: isoDate(first(DATES)),
    site,
    lang: head.lang,
  });
  return { about, headline };
}

const titleOf = ({ text }: Headline, declared: string): string => withoutCount(withoutStars(text), declared);

/** An object without what is not told. */
const known = (told: Readonly<Record<string, string | null | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => !!entry[1]));

/** A day without a time stays one: midnight in Greenwich is still the day before further west. */
const DAY = /^\s*(\d{4}-\d\d-\d\d)\s*$/;

function isoDate(text = ''): string | undefined {
  const time = Date.parse(text);
  const day = DAY.exec(text)?.[1];
  if (time && day) return day;
  return time ? new Date(time).toISOString() : undefined;
}

/** Whether a declared address is surely that of another page: neither path holds the other's last part. */
function isOfOther(declared: string | undefined, url: string): boolean {
  if (!declared || !URL.canParse(declared, url) || !URL.canParse(url)) return false;
  const last = (path: string) => path.split('/').findLast((part) => part.length > 3);
  const [here, there] = [new URL(url).pathname, new URL(declared, url).pathname];
  const [mine, other] = [last(here), last(there)];
  return mine !== undefined && other !== undefined && !there.includes(mine) && !here.includes(other);
}
