/**
 * Whether an address is that of a site's front page: nothing but a host, or a language. Asked of every page that is
 * opened, so that no regular expression is compiled for most of them.
 */
export function isFrontPage(url: string): boolean {
  if (!url.startsWith('http')) return false;
  const address = url.split('#', 1)[0]!;
  const from = address.indexOf('/', address.indexOf('//') + 2);
  const path = address.slice(from < 0 ? address.length : from + 1).toLowerCase();
  const bare = path.endsWith('?') ? path.slice(0, -1) : path;
  if (from < 0 || bare === '') return !address.slice(0, -1).includes('?');
  if (bare === 'home') return true;
  if (bare.startsWith('index.')) return !bare.includes('/') && !bare.includes('?');
  return bare.length <= 6 && /^[a-z]{2}(?:-[a-z]{2})?\/?$/.test(bare);
}
