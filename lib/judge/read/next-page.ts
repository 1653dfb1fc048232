import type { Page } from '../page.ts';

/** What an address of a further page has more than that of the first: `/2`, `-2.html`, `?page=2`. */
const FURTHER = /^[/?&_-]?(?:(?:page|pagina|seite|p|pg|paged)[/=_-]?)?(\d{1,2})(?:\.\w{3,5})?\/?$/i;
const OWN = /[/?&_-](?:(?:page|pagina|seite|p|pg|paged)[/=_-]?)?(\d{1,2})(?:\.\w{3,5})?\/?$/i;

/** Whether the story goes on on another page of its own: not the next story, but a further part of this one. */
export function goesOn({ head, url }: Page): boolean {
  return head.next.some((href) => URL.canParse(href, url) && isFurther(url, new URL(href, url).href));
}

/** Whether `next` is the address of `url` with a page's number, or with the number after its own. */
function isFurther(url: string, next: string): boolean {
  const here = url.replace(/#.*$/, '');
  const first = here.replace(/(?:\.\w{3,5})?\/?$/, '');
  const number = next.startsWith(first) ? FURTHER.exec(next.slice(first.length))?.[1] : undefined;
  if (number) return number === '2';
  const own = OWN.exec(here);
  const other = OWN.exec(next);
  if (!own || !other || here.slice(0, own.index) !== next.slice(0, other.index)) return false;
  return Number(other[1]) === Number(own[1]) + 1;
}
