import { browser } from 'wxt/browser';

/** A key of the browser that Nutgraf listens to; `keys` is empty where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The browser's interface for keys; Firefox for Android has none. */
interface Commands {
  getAll(): Promise<readonly { name?: string; description?: string; shortcut?: string }[]>;
  /** Firefox 137 and later. */
  openShortcutSettings?(): Promise<void>;
}

const commands = (): Commands | undefined => (browser as { readonly commands?: Commands }).commands;

/** The keys as the reader has them now; none where the browser has no keys for extensions. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const all = (await commands()?.getAll()) ?? [];
  return all.map(({ name = '', description, shortcut = '' }) => ({
    name,
    description: description || browser.i18n.getMessage('commandPanel'),
    keys: shortcut,
  }));
}

/** Opens the browser's own page where keys are chosen. */
export async function openShortcutPage(): Promise<void> {
  const open = commands()?.openShortcutSettings;
  await (open ? open() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
