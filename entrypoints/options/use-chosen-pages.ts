import { useEffect, useState } from 'preact/hooks';
import type { ChosenPage, PageMemoryStore } from '../../lib/extension/page-memory-store.ts';

/**
 * The pages that the reader had read, or not read, as articles, as they are now. `fail` is called where they can't be
 * told.
 */
export function useChosenPages(store: PageMemoryStore, fail: (error: Error) => void): readonly ChosenPage[] {
  const [pages, setPages] = useState<readonly ChosenPage[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    const read = () =>
      void store.chosenPages().then((chosen) => {
        if (!ending.signal.aborted) setPages(chosen);
      }, fail);
    store.watchAll(read, ending.signal);
    read();
    return () => ending.abort();
  }, [store]);
  return pages;
}
