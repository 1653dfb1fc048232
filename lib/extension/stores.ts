import { browser } from 'wxt/browser';
import { PageMemoryStore } from './page-memory-store.ts';
import { SettingsStore } from './settings/settings-store.ts';

/** The reader's settings, for the extension's own pages. */
export const openSettings = (): SettingsStore => new SettingsStore(browser.storage.sync);

/** What is kept of single pages, for the extension's own pages. */
export const openPageMemory = (): PageMemoryStore => new PageMemoryStore(browser.storage.local);
