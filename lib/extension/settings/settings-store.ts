import { own } from '../../own.ts';
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

  /** The settings, or only some concerns of them (the others as in the defaults). Rejects where the store fails. */
  async load(concerns: readonly Concern[] = CONCERNS): Promise<ParsedSettings> {
    const items = await this.#area.get([...concerns]);
    for (const concern of concerns) this.#stored[concern] = own(items, concern);
    return parseSettings(this.#stored);
  }

  /** Saves one concern. Never rejects; where it fails, what was stored before still holds. */
  save<C extends Concern>(concern: C, value: Settings[C]): Promise<SaveResult> {
    return this.#save({ [concern]: value });
  }

  /** Saves all concerns (an import), all or none. */
  saveAll(settings: Settings): Promise<SaveResult> {
    return this.#save(settings);
  }

  /** Back to the defaults, whatever is stored. */
  reset(): Promise<SaveResult> {
    return saving(async () => {
      await this.#area.remove([...CONCERNS]);
      return undefined;
    });
  }

  /** Calls back after every change, from whichever page or device it was made, until the signal. Load first. */
  watch(changed: (settings: ParsedSettings) => void, signal: AbortSignal): void {
    const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
      const concerns = CONCERNS.filter((concern) => Object.hasOwn(changes, concern));
      for (const concern of concerns) this.#stored[concern] = changes[concern]!.newValue;
      if (concerns.length > 0) changed(parseSettings(this.#stored));
    };
    this.#area.onChanged.addListener(listener);
    signal.addEventListener('abort', () => this.#area.onChanged.removeListener(listener), { once: true });
  }

  #save(values: Partial<Settings>): Promise<SaveResult> {
    const concerns = Object.keys(values) as Concern[];
    return saving(async () => {
      const { problems } = await this.load(concerns);
      const newer = concerns.filter((concern) => problems.get(concern) === 'newer');
      if (newer.length > 0) return { ok: false, reason: 'newer', message: newer.join(', ') };
      await this.#area.set(
        Object.fromEntries(concerns.map((concern) => [concern, toStored(values[concern]!)])),
      );
      return undefined;
    });
  }
}
