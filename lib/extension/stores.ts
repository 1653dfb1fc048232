import { browser } from 'wxt/browser';
import { PageMemoryStore } from './page-memory-store.ts';
import { privateArea } from './private-area.ts';
import { SettingsStore } from './settings/settings-store.ts';
import type { StorageArea } from './storage-area.ts';

/** Where settings are stored, as windows have them that are private, or not. */
export function settingsArea(isPrivate: boolean): StorageArea {
  const { sync, session } = browser.storage;
  return isPrivate ? privateArea(sync, session) : sync;
}

/** Where is kept what was put right on pages: of those in private windows in memory only. */
export const pagesArea = (isPrivate: boolean): StorageArea =>
  isPrivate ? browser.storage.session : browser.storage.local;

/** The reader's settings, for the extension's own pages. */
export const openSettings = (isPrivate = false): SettingsStore => new SettingsStore(settingsArea(isPrivate));

/** What is kept of single pages, for the extension's own pages. */
export const openPageMemory = (isPrivate = false): PageMemoryStore =>
  new PageMemoryStore(pagesArea(isPrivate));
