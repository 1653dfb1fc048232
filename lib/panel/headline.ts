import type { Article } from '../article.ts';

/** Ends a headline where the name of the site follows. */
const DIVIDER = /\s[-–—|•·]\s*$/u;

/** An article's headline without the name of its site, which many pages put behind it ("Sea Wall – The Courier"). */
export function headlineOf({ title, site }: Pick<Article, 'title' | 'site'>): string | undefined {
  if (!title || !site || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  const rest = title.slice(0, -site.length);
  return (DIVIDER.test(rest) && rest.replace(DIVIDER, '').trim()) || title;
}
