import { useEffect, useMemo, useState } from 'preact/hooks';
import { EMPTY_MEMORY, type PageMemory } from '../../lib/extension/page-memory.ts';
import { PageMemoryStore } from '../../lib/extension/page-memory-store.ts';

/** What the reader had kept of a page, as it is now, and how to change it. */
export interface LiveMemory {
  readonly memory: PageMemory;
  change(part: Partial<PageMemory>): void;
}

/** Keeps in step with what is stored of the page at `url`. Problems are told to `onProblem`. */
export function useMemory(url: string | undefined, onProblem: (message: string) => void): LiveMemory {
  const store = useMemo(() => new PageMemoryStore(), []);
  const [kept, setKept] = useState<{ url: string; memory: PageMemory }>();
  useEffect(() => {
    if (!url) return;
    const ending = new AbortController();
    const take = (memory: PageMemory) => {
      if (!ending.signal.aborted) setKept({ url, memory });
    };
    store.watch(url, take, ending.signal);
    store.load(url).then(take, (error: Error) => onProblem(error.message));
    return () => ending.abort();
  }, [store, url]);
  const memory = kept && kept.url === url ? kept.memory : EMPTY_MEMORY;
  const change = (part: Partial<PageMemory>): void => {
    if (!url) return;
    const changed = { ...memory, ...part };
    setKept({ url, memory: changed });
    void store.save(url, changed).then((result) => {
      if (!result.ok) onProblem(result.message);
    });
  };
  return { memory, change };
}
