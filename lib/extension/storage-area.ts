import type { browser } from 'wxt/browser';

/** What is needed of `browser.storage.sync` or `.local`. */
export type StorageArea = Pick<(typeof browser)['storage']['local'], 'get' | 'set' | 'remove' | 'onChanged'>;

/** Why something was not kept. What was stored before still holds. */
export const SAVE_FAILURES = [
  /** The store, or this item, would be larger than the browser allows. */
  'quota',
  /** Too many changes within a minute or an hour. */
  'throttled',
  /** A newer Nutgraf wrote it, on this or another device: it isn't overwritten. */
  'newer',
  /** The store itself failed. */
  'failed',
] as const;

export type SaveFailure = (typeof SAVE_FAILURES)[number];

/** Why something was not kept, and the store's own words for it. */
export interface NotSaved {
  readonly ok: false;
  readonly reason: SaveFailure;
  readonly message: string;
}

/** How a write went. */
export type SaveResult = { readonly ok: true } | NotSaved;

/** Runs a write, which may itself refuse, and says how it went in words that are the same for all browsers. */
export async function saving(write: () => Promise<SaveResult | undefined>): Promise<SaveResult> {
  try {
    return (await write()) ?? { ok: true };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: failureOf(message), message };
  }
}

// Chrome: "QUOTA_BYTES_PER_ITEM quota exceeded", "MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded"; Firefox:
// "QuotaExceededError: storage.sync API call exceeded its quota limitations."
function failureOf(message: string): SaveFailure {
  if (/MAX_WRITE_OPERATIONS/.test(message)) return 'throttled';
  return /quota/i.test(message) ? 'quota' : 'failed';
}
