import { own } from '../../own.ts';
import { listen } from '../listen.ts';
import { type SaveResult, type StorageArea, saving } from '../storage-area.ts';
import { type ParsedSettings, parseSettings, toStored } from './parse-settings.ts';
import { CONCERNS, type Concern, type Settings } from './settings.ts';

/** The reader's settings in extension storage (synced where the browser syncs), one item a concern. */
export class SettingsStore {
  readonly #area: StorageArea;
  /** The stored items as last seen. */
  readonly #stored: Partial<Record<Concern, unknown>> = {};

  constructor(area: StorageArea) {
    this.#area = area;
  }

  /** Rejects where the store fails. */
  async load(): Promise<ParsedSettings> {
    const items = await this.#area.get([...CONCERNS]);
    for (const concern of CONCERNS) this.#stored[concern] = own(items, concern);
    return parseSettings(this.#stored);
  }

  /**
   * Changes one concern as it is stored, whatever the page that asks has seen of it. Never rejects; where it can't be
   * read or saved, what was stored before still holds.
   */
  change<C extends Concern>(concern: C, edit: (stored: Settings[C]) => Settings[C]): Promise<SaveResult> {
    return this.#write((stored) => ({ [concern]: edit(stored[concern]) }));
  }

  /** Saves one concern, likewise. */
  save<C extends Concern>(concern: C, value: Settings[C]): Promise<SaveResult> {
    return this.change(concern, () => value);
  }

  /** Saves several concerns (an import), all or none. */
  saveAll(settings: Partial<Settings>): Promise<SaveResult> {
    return this.#write(() => settings);
  }

  /** Back to the defaults, whatever is stored. */
  reset(): Promise<SaveResult> {
    return this.#alone(async () => {
      await this.#area.remove([...CONCERNS]);
      return undefined;
    });
  }

  /** Calls back after every change, from whichever page or device it was made, until the signal. */
  watch(changed: (settings: ParsedSettings) => void, signal: AbortSignal): void {
    const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
      const concerns = CONCERNS.filter((concern) => Object.hasOwn(changes, concern));
      for (const concern of concerns) this.#stored[concern] = changes[concern]!.newValue;
      if (concerns.length === 0) return;
      if (CONCERNS.every((concern) => Object.hasOwn(this.#stored, concern)))
        changed(parseSettings(this.#stored));
      // Those never read, or not to be read then; whoever loads is told where they still are not.
      else this.load().then(changed, () => undefined);
    };
    listen(this.#area.onChanged, listener, signal);
  }

  /** Saves what `edit` makes of the settings as they are stored. */
  #write(edit: (stored: Settings) => Partial<Settings>): Promise<SaveResult> {
    return this.#alone(async () => {
      const { settings, problems } = await this.load();
      const values = edit(settings);
      const concerns = CONCERNS.filter((concern) => values[concern] !== undefined);
      const newer = concerns.filter((concern) => problems.get(concern) === 'newer');
      if (newer.length > 0) return { ok: false, reason: 'newer', message: newer.join(', ') };
      await this.#area.set(
        Object.fromEntries(concerns.map((concern) => [concern, toStored(values[concern]!)])),
      );
      return undefined;
    });
  }

  /** One write after the other, also of other pages of the extension: each builds on what the one before it saved. */
  #alone(write: () => Promise<SaveResult | undefined>): Promise<SaveResult> {
    return navigator.locks.request('settings', () => saving(write));
  }
}
