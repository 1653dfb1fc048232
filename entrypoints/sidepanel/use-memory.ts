import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { saveProblem } from '../../components/save-problem.ts';
import { EMPTY_MEMORY, type PageMemory, pageKey } from '../../lib/extension/page-memory.ts';
import type { MemoryParts } from '../../lib/extension/page-memory-store.ts';
import { openPageMemory } from '../../lib/extension/stores.ts';

/** What the reader had kept of a page, as it is now, and how to change it. */
export interface LiveMemory {
  readonly memory: PageMemory;
  /** Changes it as it is stored: until that could be read, `memory` is empty. */
  change(edit: (stored: PageMemory) => MemoryParts): void;
}

/**
 * Keeps in step with what is stored of the page at `url`: of one in a private window in memory only. Problems are told
 * to `onProblem`.
 */
export function useMemory(
  url: string | undefined,
  isPrivate: boolean,
  onProblem: (message: string) => void,
): LiveMemory {
  const language = useLanguage();
  const store = useMemo(() => openPageMemory(isPrivate), [isPrivate]);
  const [kept, setKept] = useState<{ page: string; memory: PageMemory }>();
  const page = url && pageKey(url);
  useEffect(() => {
    if (!url || !page) return;
    const ending = new AbortController();
    const take = (memory: PageMemory) => {
      if (!ending.signal.aborted) setKept({ page, memory });
    };
    store.watch(url, take, ending.signal);
    store.load(url).then(take, (error: Error) => onProblem(language.say('notRead', error.message)));
    return () => ending.abort();
  }, [store, page]);
  const memory = kept && kept.page === page ? kept.memory : EMPTY_MEMORY;
  const change = (edit: (stored: PageMemory) => MemoryParts): void => {
    if (!url || !page) return;
    const { corrections } = edit(memory);
    if (corrections) setKept({ page, memory: { ...memory, corrections } });
    void store.change(url, edit).then((result) => {
      if (!result.ok) onProblem(language.say('notSaved', saveProblem(language, result)));
    });
  };
  return { memory, change };
}
