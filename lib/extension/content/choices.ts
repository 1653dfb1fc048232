import { own } from '../../own.ts';
import { pageKey, parsePageChoices, type RestoredBox } from '../page-memory.ts';
import type { RestoredMessage } from '../protocol.ts';
import { type PageSettings, parsePageSettings } from '../settings/parse-settings.ts';
import { type Concern, siteOf, siteRule } from '../settings/settings.ts';
import { browser } from './browser.ts';

/** The settings that bear on pages. */
const CONCERNS: readonly Concern[] = ['hiding', 'sites', 'highlights', 'toolbar'];

/**
 * What the reader chose that bears on a page: the settings, and what is kept of the page. Read when first needed, and
 * never written from here: a content script stands in the page's process.
 */
export class Choices {
  readonly #signal: AbortSignal;
  readonly #changed: () => void;
  readonly #stored = new Map<string, unknown>();
  /** The page that was asked for last, and the one whose choices are here. */
  #url: string | undefined;
  #known: string | undefined;
  #settings = parsePageSettings(undefined);
  #memory = parsePageChoices(undefined);
  #loading: Promise<void> = Promise.resolve();

  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#signal = signal;
  }

  get settings(): PageSettings {
    return this.#settings;
  }

  get restored(): readonly RestoredBox[] {
    return this.#memory.restored;
  }

  /** Whether the reader wants the page always or never read as an article, as far as that is known by now. */
  reading(url: string): 'always' | 'never' | undefined {
    if (url !== this.#known) return undefined;
    const site = siteOf(url);
    return this.#memory.reading ?? (site ? siteRule(this.#settings, site).reading : undefined);
  }

  /** Reads the choices for a page and follows them from then on. Where a store fails, the defaults hold. */
  load(url: string): Promise<void> {
    if (this.#url !== url) this.#loading = this.#load(url);
    return this.#loading;
  }

  /** Has it kept which boxes of the page the reader brought back. */
  keepRestored(restored: readonly RestoredBox[]): void {
    if (this.#url === undefined) return;
    const message: RestoredMessage = { type: 'restored', url: this.#url, restored };
    const send = () => browser.runtime.sendMessage(message);
    // Once more where the background was ended before it answered; the panel tells its reader of stores that fail.
    send()
      .catch(send)
      .catch(() => undefined);
  }

  async #load(url: string): Promise<void> {
    if (this.#url === undefined) this.#watch();
    this.#url = url;
    const { sync, local } = browser.storage;
    const reads = [sync.get([...CONCERNS]), local.get([pageKey(url)])];
    for (const read of await Promise.allSettled(reads))
      if (read.status === 'fulfilled')
        for (const [key, item] of Object.entries(read.value)) this.#stored.set(key, item);
    if (this.#signal.aborted || this.#url !== url) return;
    this.#known = url;
    this.#parse();
  }

  #parse(): void {
    this.#settings = parsePageSettings(Object.fromEntries(this.#stored));
    this.#memory = parsePageChoices(this.#stored.get(pageKey(this.#known!)));
  }

  #watch(): void {
    const listener = (changes: Readonly<Record<string, unknown>>) => {
      const mine = [...CONCERNS, pageKey(this.#url!)].filter((key) => Object.hasOwn(changes, key));
      for (const key of mine) this.#stored.set(key, own(changes[key], 'newValue'));
      if (mine.length === 0 || this.#known === undefined) return;
      this.#parse();
      this.#changed();
    };
    const { onChanged } = browser.storage;
    onChanged.addListener(listener);
    this.#signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
  }
}
