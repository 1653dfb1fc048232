import { own } from '../own.ts';
import { listen } from './listen.ts';
import {
  EMPTY_MEMORY,
  PAGE_PREFIX,
  type PageMemory,
  pageKey,
  parsePageChoices,
  parsePageMemory,
} from './page-memory.ts';
import { type SaveResult, type StorageArea, saving } from './storage-area.ts';

/**
 * So many pages are remembered, and so many code units of JSON in all: those changed last. Browsers let us have 5 MB or
 * more.
 */
const MOST_PAGES = 500;
const MOST_UNITS = 1_000_000;
/** A page whose address takes more of that is not remembered: pages can make theirs as long as they like. */
const LONGEST_KEY = 8000;

/** Parts of a page's memory as they shall be. */
export type MemoryParts = { readonly [K in keyof PageMemory]?: PageMemory[K] | undefined };

/** A page that is always or never read as an article, by its address. */
export interface ChosenPage {
  readonly address: string;
  readonly reading: 'always' | 'never';
}

/** What is kept of single pages, on this device only: of so many pages, and of each so many entries at most. */
export class PageMemoryStore {
  readonly #area: StorageArea;
  readonly #now: () => number;

  constructor(area: StorageArea, now: () => number = Date.now) {
    this.#area = area;
    this.#now = now;
  }

  /** Rejects where the store fails. */
  async load(url: string): Promise<PageMemory> {
    const key = pageKey(url);
    return parsePageMemory(own(await this.#area.get([key]), key));
  }

  /**
   * Keeps what `edit` makes of a page's memory as it is stored, beside the parts that it doesn't name; `reading: undefined`
   * takes the reader's word on that away. The page is forgotten where nothing remains. Never rejects; where the memory
   * can't be read or kept, what was stored before still holds.
   */
  change(url: string, edit: (stored: PageMemory) => MemoryParts): Promise<SaveResult> {
    return this.#alone(async () => {
      const key = pageKey(url);
      if (key.length > LONGEST_KEY) throw new RangeError(`an address of ${key.length} letters`);
      const stored = await this.load(url);
      const kept = parsePageMemory({ ...stored, ...edit(stored) });
      if (JSON.stringify(kept) === JSON.stringify(EMPTY_MEMORY)) {
        await this.#area.remove([key]);
        return undefined;
      }
      const item = { ...kept, changed: this.#now() };
      await this.#makeRoom(key, item);
      await this.#area.set({ [key]: item });
      return undefined;
    });
  }

  /** Keeps these parts of a page's memory, likewise. */
  save(url: string, parts: MemoryParts): Promise<SaveResult> {
    return this.change(url, () => parts);
  }

  /** The pages that the reader had read, or not read, as articles. Rejects where the store fails. */
  async chosenPages(): Promise<readonly ChosenPage[]> {
    return (await this.#pages()).flatMap(([key, item]) => {
      const { reading } = parsePageChoices(item);
      return reading ? [{ address: key.slice(PAGE_PREFIX.length), reading }] : [];
    });
  }

  /** Forgets all pages. Never rejects. */
  forgetAll(): Promise<SaveResult> {
    return this.#alone(async () => {
      await this.#area.remove((await this.#pages()).map(([key]) => key));
      return undefined;
    });
  }

  /** Calls back when what is kept of the page changes, until the signal. */
  watch(url: string, changed: (memory: PageMemory) => void, signal: AbortSignal): void {
    const key = pageKey(url);
    const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
      if (Object.hasOwn(changes, key)) changed(parsePageMemory(changes[key]!.newValue));
    };
    listen(this.#area.onChanged, listener, signal);
  }

  /** Calls back when what is kept of any page changes, until the signal. */
  watchAll(changed: () => void, signal: AbortSignal): void {
    const listener = (changes: object) => {
      if (Object.keys(changes).some((key) => key.startsWith(PAGE_PREFIX))) changed();
    };
    listen(this.#area.onChanged, listener, signal);
  }

  /** One write after the other, also of other pages of the extension: each builds on what the one before it kept. */
  #alone(write: () => Promise<undefined>): Promise<SaveResult> {
    return navigator.locks.request('page memory', () => saving(write));
  }

  async #makeRoom(key: string, item: object): Promise<void> {
    const pages = (await this.#pages()).filter(([known]) => known !== key);
    pages.sort(([, a], [, b]) => changedAt(b) - changedAt(a));
    let units = sizeOf(key, item);
    const tooOld = pages.filter(([known, other], at) => {
      units += sizeOf(known, other);
      return at + 1 >= MOST_PAGES || units > MOST_UNITS;
    });
    if (tooOld.length > 0) await this.#area.remove(tooOld.map(([known]) => known));
  }

  async #pages(): Promise<[string, unknown][]> {
    return Object.entries(await this.#area.get(null)).filter(([key]) => key.startsWith(PAGE_PREFIX));
  }
}

const sizeOf = (key: string, item: unknown): number => key.length + JSON.stringify(item).length;

const changedAt = (item: unknown): number => {
  const changed = own(item, 'changed');
  return typeof changed === 'number' ? changed : 0;
};
