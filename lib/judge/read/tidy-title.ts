import { isNameOf } from './site-name.ts';

/** Units of the longest name of a site or a section behind a title. */
const LONGEST_TAIL = 45;
const DIVIDERS = /\s+[|–—·»•:-]{1,2}\s+/g;

/**
 * A declared title without the site's name behind it ("… | Harbour Post", "… - harbourpost.com") and stars of emphasis
 * around it.
 */
export function tidyTitle(declared: string, site: string, url: string): string {
  return withoutStars(withoutSite(declared, site, url));
}

/** `**Bridge closed**` and "Bridge closed *", but not what stars stand for letters in. */
export const withoutStars = (title: string): string =>
  title
    .replace(/^\*{1,3}([^*]+)\*{1,3}(?=$|[\s:.,!?])/, '$1')
    .replace(/^\*{1,3}\s+|\s+\*{1,3}$/g, '')
    .trim();

/**
 * A headline without the count of comments, and the site that a link leads to, behind the declared title: "…
 * (example.org) 87".
 */
export function withoutCount(text: string, declared: string): string {
  const rest = text.slice(declared.length);
  return declared && text.startsWith(declared) && /^(?: \([\w.-]+\))?(?: \d+(?: comments?)?)$/i.test(rest)
    ? declared
    : text;
}

function withoutSite(declared: string, site: string, url: string): string {
  const last = [...declared.matchAll(DIVIDERS)].at(-1);
  if (!last) return declared;
  const front = declared.slice(0, last.index).trim();
  const tail = declared.slice(last.index + last[0].length).trim();
  if (!front || tail.length > LONGEST_TAIL) return declared;
  const isSite = isNameOf(tail, site, url) || (last[0].trim() === '|' && front.length > 2 * tail.length);
  return isSite ? withoutSite(front, site, url) : declared;
}
