import { EMPTY_MEMORY, type PageMemory, type RestoredBox } from '../page-memory.ts';
import { PageMemoryStore } from '../page-memory-store.ts';
import { DEFAULT_SETTINGS, type Settings, siteOf, siteRule } from '../settings/settings.ts';
import { SettingsStore } from '../settings/settings-store.ts';

/** What the reader chose that bears on a page: the settings, and what is kept of the page. Read when first needed. */
export class Choices {
  readonly #settingsStore = new SettingsStore();
  readonly #memoryStore = new PageMemoryStore();
  readonly #signal: AbortSignal;
  readonly #changed: () => void;
  #settings: Settings = DEFAULT_SETTINGS;
  #memory: PageMemory = EMPTY_MEMORY;
  /** The page that was asked for last, and the one whose choices are here. */
  #url: string | undefined;
  #known: string | undefined;
  #visit = new AbortController();
  #watching = false;
  #loading: Promise<void> = Promise.resolve();

  constructor(changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#visit.abort(), { once: true });
  }

  get settings(): Settings {
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

  /** Reads the choices for a page and follows them from then on. Where the store fails, the defaults hold. */
  load(url: string): Promise<void> {
    if (this.#url !== url) this.#loading = this.#load(url);
    return this.#loading;
  }

  async #load(url: string): Promise<void> {
    this.#url = url;
    this.#visit.abort();
    this.#visit = new AbortController();
    this.#memory = EMPTY_MEMORY;
    const { signal } = this.#visit;
    const [settings, memory] = await Promise.allSettled([
      this.#watching ? undefined : this.#settingsStore.load(['hiding', 'sites', 'highlights', 'toolbar']),
      this.#memoryStore.load(url),
    ]);
    if (signal.aborted || this.#signal.aborted) return;
    if (settings.status === 'fulfilled' && settings.value) this.#settings = settings.value.settings;
    if (memory.status === 'fulfilled') this.#memory = memory.value;
    this.#known = url;
    this.#watch(url, signal);
  }

  /** Keeps which boxes of the page the reader brought back. */
  async keepRestored(restored: readonly RestoredBox[]): Promise<void> {
    if (this.#url !== undefined) await this.#memoryStore.save(this.#url, { restored });
  }

  #watch(url: string, signal: AbortSignal): void {
    this.#memoryStore.watch(
      url,
      (memory) => {
        this.#memory = memory;
        this.#changed();
      },
      signal,
    );
    if (this.#watching) return;
    this.#watching = true;
    this.#settingsStore.watch(({ settings }) => {
      this.#settings = settings;
      this.#changed();
    }, this.#signal);
  }
}
