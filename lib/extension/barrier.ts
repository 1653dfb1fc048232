import type { Barrier } from '../panel/state.ts';

/** What is asked of the browser to tell one barrier from another. */
export interface Access {
  /** Whether the extension has the origins (match patterns). */
  contains(origins: string[]): Promise<boolean>;
  files(): Promise<boolean>;
}

/** Hosts that browsers keep extensions out of. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'discovery.addons.mozilla.org',
]);

/** The match pattern of an address' own site, or undefined where an extension can't have it. */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file:///*';
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/**
 * What keeps the extension out of a loaded page, or undefined where nothing does (then the page is older than the
 * extension). Browsers hide the address of pages that an extension has no access to.
 */
export async function barrierOf(url: string | undefined, access: Access): Promise<Barrier | undefined> {
  if (url === undefined) return (await access.contains(['https://*/*'])) ? 'browser-page' : 'site-access';
  const pattern = originPattern(url);
  if (!pattern) return 'browser-page';
  if (pattern.startsWith('file:')) return (await access.files()) ? undefined : 'file-access';
  const { hostname, pathname } = new URL(url);
  if (CLOSED_HOSTS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')))
    return 'browser-page';
  if (!(await access.contains([pattern]))) return 'site-access';
  return /\.pdf$/i.test(pathname) ? 'browser-page' : undefined;
}
