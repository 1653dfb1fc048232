import { browser } from 'wxt/browser';
import { READER } from '../content-scripts.ts';
import { PAGE_PREFIX, parsePageChoices } from '../page-memory.ts';
import { parsePageSettings } from '../settings/parse-settings.ts';

const ID = 'always-read';

/** Pages can make their addresses as long as they like. */
const LONGEST_ADDRESS = 2000;

/** Whether a match pattern can name a host. One that can't has the browser refuse all others with it. */
const isHost = (name: string): boolean => /^[a-z0-9.-]+$/.test(name) && URL.canParse(`https://${name}/`);

/**
 * Has the browser bring the reader into the pages and sites that their reader always wants read, however little they
 * look like articles: their gates could not know that without asking in every page.
 */
export function alwaysRead(): void {
  let last = Promise.resolve();
  const renew = () => {
    last = last.then(register).catch((error: unknown) => console.error(error));
  };
  // Chrome forgets it with every update.
  browser.runtime.onInstalled.addListener(renew);
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key === 'sites' || key.startsWith(PAGE_PREFIX))) renew();
  });
}

async function register(): Promise<void> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get(['sites']),
    browser.storage.local.get(null),
  ]);
  const matches = alwaysReadPatterns(synced, local);
  const { scripting } = browser;
  const known = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (matches.length > 0) {
    const script = { id: ID, matches, js: [READER], runAt: 'document_idle' as const };
    await (known ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
  } else if (known) await scripting.unregisterContentScripts({ ids: [ID] });
}

/** The match patterns of what is always read, by what is stored. They may match more: the reader knows the very pages. */
export function alwaysReadPatterns(synced: object, local: object): string[] {
  const sites = parsePageSettings(synced).sites.flatMap(({ host, reading }) =>
    reading === 'always' ? [host, `www.${host}`].filter(isHost).map((name) => `*://${name}/*`) : [],
  );
  const pages = Object.entries(local).flatMap(([key, item]) =>
    key.startsWith(PAGE_PREFIX) && parsePageChoices(item).reading === 'always'
      ? patternOf(key.slice(PAGE_PREFIX.length))
      : [],
  );
  return [...new Set([...sites, ...pages])];
}

function patternOf(url: string): string[] {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return [];
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return [`file://${pathname}*`];
  return /^https?:$/.test(protocol) && isHost(hostname) ? [`${protocol}//${hostname}${pathname}*`] : [];
}
