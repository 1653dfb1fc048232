import type { ParsedSettings } from './parse-settings.ts';
import type { Concern, Settings } from './settings.ts';

/** Why settings were not saved. Those stored before still hold. */
export type SaveFailure =
  /** All items together, or this one, would be larger than the browser syncs. */
  | 'quota'
  /** Too many changes within a minute or an hour. */
  | 'throttled'
  /** A newer Nutgraf wrote this concern, on this or another device: it isn't overwritten. */
  | 'newer'
  /** The store itself failed. */
  | 'failed';

export type SaveResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: SaveFailure; readonly message: string };

/** The reader's settings in extension storage (synced where the browser syncs), one item a concern. */
export interface SettingsStore {
  /** Rejects with a `StorageError` where the store can't be read; use the defaults then, and say so. */
  load(): Promise<ParsedSettings>;
  /** Saves one concern. Never rejects. */
  save<C extends Concern>(concern: C, value: Settings[C]): Promise<SaveResult>;
  /** Saves all concerns (an import), all or none. */
  saveAll(settings: Settings): Promise<SaveResult>;
  /** Back to the defaults, whatever is stored. */
  reset(): Promise<SaveResult>;
  /** Calls back at every change, from whichever page it was made, until the signal. */
  watch(changed: (settings: ParsedSettings) => void, signal: AbortSignal): void;
}
