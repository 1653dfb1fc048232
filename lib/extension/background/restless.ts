import { TabMemory } from '../../tab-memory.ts';
import { isSameSite } from '../same-site.ts';
import { answerPages } from './answer-pages.ts';

/** So many documents of a site must have fled one into the next for it to be restless. */
const MOST = 5;

/** So many tabs are known at a time. */
const MOST_TABS = 200;

interface Flight {
  /** The document that fled last. */
  readonly from: string;
  /** How many in a row have come in place of one that fled. */
  readonly times: number;
}

/**
 * Knows the sites whose pages load themselves anew, or another page, again and again. Some do so for as long as a box of
 * theirs is hidden: then none is, until another site flees in that tab. In memory only: what loads again and again keeps
 * the background awake.
 */
export class Restless {
  readonly #tabs = new TabMemory<Flight>(MOST_TABS);

  /** A document has gone by itself, soon after it came. */
  fled(tab: number, from: string): void {
    const known = this.#tabs.get(tab);
    const times = known && isSameSite(known.from, from) ? known.times : 0;
    this.#tabs.keep(tab, { from, times });
  }

  /** A document has come in place of another, or '' where that isn't known. */
  came(tab: number, from: string): void {
    const known = this.#tabs.get(tab);
    // Once restless, it is to be so at its reader's next visit, too.
    if (!known || known.times >= MOST) return;
    this.#tabs.keep(tab, { ...known, times: from === withoutFragment(known.from) ? known.times + 1 : 0 });
  }

  /** Whether the site of an address is restless in a tab. */
  has(tab: number | undefined, url: string): boolean {
    const known = tab === undefined ? undefined : this.#tabs.get(tab);
    return known !== undefined && known.times >= MOST && isSameSite(known.from, url);
  }
}

/** As addresses of documents are told to those that come in their place. */
const withoutFragment = (url: string): string => url.split('#', 1)[0]!;

export const restless = new Restless();

/** Takes note of the documents that flee, as their content scripts tell. */
export function noteRestless(): void {
  answerPages('fled', (_, { tab, url }) => {
    if (tab?.id !== undefined && url !== undefined) restless.fled(tab.id, url);
    return undefined;
  });
}
