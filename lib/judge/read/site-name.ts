import { bare } from './bare.ts';

/** What sites are named by whoever did not name them. */
const NO_NAME =
  /^(?:(?:our |the |my )?(?:blog|news|home ?page|home|website|site|articles?|health|magazine)|my (?:wordpress|site|blog).*)$/i;
/** What parts a site's name from its motto. */
const MOTTO = /(?:\s+[|–—·»•:-]{1,2}|:)\s+.*$|\s+[|–—·»•:-]{1,2}$/;

/** A site's declared name without its motto. Empty where it names none. */
export function tidySite(declared: string): string {
  const name = declared.replace(MOTTO, '').trim();
  return NO_NAME.test(name) ? '' : name;
}

/** Whether some words are a site's name: the declared one, or one that its address has. */
export function isNameOf(words: string, site: string, url: string): boolean {
  const name = bare(words);
  const host = URL.canParse(url) ? bare(new URL(url).hostname.replace(/^www\./, '')) : '';
  return name.length > 1 && (name === bare(site) || (name.length > 3 && host.includes(name)));
}

/** The name of the site behind a document's title: "… | Harbour Post" on harbourpost.com. Empty where there is none. */
export function siteIn(title: string, url: string): string {
  const tail = title
    .split(/\s+[|–—·»•:-]{1,2}\s+/)
    .at(-1)!
    .trim();
  return tail !== title.trim() && isNameOf(tail, '', url) ? tail : '';
}
