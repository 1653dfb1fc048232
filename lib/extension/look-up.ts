import { browser } from 'wxt/browser';
import { own } from '../own.ts';
import { listen } from './listen.ts';

const key = (windowId: number): string => `look-up:${windowId}`;

/** The longest words that are looked up. */
const MOST_WORDS = 200;

/** Words that waited longer (ms) for a panel are no longer what the reader is after: it could not be opened. */
const LATEST = 60_000;

/** Leaves words for the panel of a window, which may not be open yet. */
export async function askToLookUp(windowId: number, words: string): Promise<void> {
  const found = words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
  if (found) await browser.storage.session.set({ [key(windowId)]: { words: found, asked: Date.now() } });
}

/** Calls back with words that the reader wants looked up in the panel of a window: at once if some wait, and later. */
export async function takeLookUps(
  id: number,
  look: (words: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const area = browser.storage.session;
  const take = (item: unknown) => {
    const words = own(item, 'words');
    if (typeof words !== 'string' || signal.aborted) return;
    void area.remove([key(id)]);
    if (Date.now() - Number(own(item, 'asked')) < LATEST) look(words);
  };
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>) =>
    take(changes[key(id)]?.newValue);
  listen(area.onChanged, listener, signal);
  take(own(await area.get([key(id)]), key(id)));
}
