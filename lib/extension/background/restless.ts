/** Loaded so many times in place of itself, never later (ms) than that after the time before, a page is restless. */
const MOST = 5;
const SOON = 10_000;

/** So many tabs are known at a time. */
const MOST_TABS = 200;

interface Coming {
  readonly url: string;
  readonly times: number;
  readonly last: number;
}

/**
 * Knows the pages that load themselves anew again and again. Some do so for as long as a box of theirs is hidden: then
 * none is, until the tab goes to another address. In memory only: what loads itself anew keeps the background awake.
 */
export class Restless {
  readonly #tabs = new Map<number, Coming>();

  /** A document has come in place of itself, at a time (ms). */
  came(tab: number, url: string, now = Date.now()): void {
    const before = this.#tabs.get(tab);
    this.#tabs.delete(tab);
    this.#tabs.set(tab, { url, times: timesOf(before, url, now), last: now });
    if (this.#tabs.size > MOST_TABS) this.#tabs.delete(this.#tabs.keys().next().value!);
  }

  /** Whether the page of a tab is restless. */
  has(tab: number | undefined, url: string): boolean {
    const known = tab === undefined ? undefined : this.#tabs.get(tab);
    return known?.url === url && known.times >= MOST;
  }
}

function timesOf(before: Coming | undefined, url: string, now: number): number {
  if (before?.url !== url) return 1;
  // Once restless, it is to be so at its reader's next visit, too.
  return before.times >= MOST || now - before.last <= SOON ? before.times + 1 : 1;
}

export const restless = new Restless();
