import { browser } from './browser.ts';

/**
 * Whether the extension that this script came with still runs. After an update, or once it is switched off, the script
 * stays in the page as an orphan: it must put the page back and go quiet.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox and some Chrome versions throw instead once the context is invalid.
    return false;
  }
}
