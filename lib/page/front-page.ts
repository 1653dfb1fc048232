/** More than this after the host is no front page's address. */
const LONGEST = 16;

const FRONT = /^https?:\/\/[^/?#]*(?:\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?\/?)?)?\??(?:#.*)?$/i;

/** Whether an address is that of a site's front page: nothing but a host, or a language. */
export function isFrontPage(url: string): boolean {
  const path = url.indexOf('/', url.indexOf('//') + 2);
  return (path < 0 || url.length - path <= LONGEST) && FRONT.test(url);
}
