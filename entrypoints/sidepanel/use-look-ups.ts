import { useEffect, useRef } from 'preact/hooks';
import { takeLookUps } from '../../lib/extension/look-up.ts';

/** Calls back with words that the reader chose to look up; not where the panel is a page for one tab. */
export function useLookUps(tab: number | undefined, look: (words: string) => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (tab !== undefined) return;
    const ending = new AbortController();
    void takeLookUps((words) => latest.current(words), ending.signal);
    return () => ending.abort();
  }, [tab]);
}
