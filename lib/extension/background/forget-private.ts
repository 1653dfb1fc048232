import { browser } from 'wxt/browser';
import { PAGE_PREFIX } from '../page-memory.ts';
import { isPrivateKey } from '../private-area.ts';

/** Forgets what was kept of private windows once the last of them is closed. */
export function forgetPrivate(): void {
  // Firefox for Android has no windows: there it is forgotten with the browser's end.
  browser.windows?.onRemoved.addListener(async () => {
    if ((await browser.windows.getAll()).some(({ incognito }) => incognito)) return;
    const { session } = browser.storage;
    const keys = Object.keys(await session.get(null));
    const kept = keys.filter((key) => key.startsWith(PAGE_PREFIX) || isPrivateKey(key));
    if (kept.length > 0) await session.remove(kept);
  });
}
