import { browser } from 'wxt/browser';

/** A storage area that can be kept from content scripts. Firefox has none but `session`, which always is. */
interface Closable {
  setAccessLevel?(access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Keeps what is stored from content scripts: they stand in the pages' processes, which may be in hostile hands. */
export function closeStores(): void {
  const { sync, local } = browser.storage;
  for (const area of [sync, local] as Closable[])
    void area
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error: unknown) => console.error(error));
}
