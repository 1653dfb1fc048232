import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus to the entry at which Tab stops when the one that had it is gone, say by a correction. */
export function useFocusKept(lists: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const element = lists.current;
    if (!element) return;
    const ending = new AbortController();
    const { signal } = ending;
    element.addEventListener('focusin', ({ target }) => (focused.current = target as Element), { signal });
    element.addEventListener(
      'focusout',
      ({ target, relatedTarget }) => {
        // An element that is taken away may lose the focus just before: then nothing else gets it.
        if (relatedTarget || (target as Element).isConnected)
          focused.current = relatedTarget as Element | null;
      },
      { signal },
    );
    return () => ending.abort();
  }, [lists]);
  useLayoutEffect(() => {
    const { current } = focused;
    if (!current || current.isConnected || document.activeElement !== document.body) return;
    focused.current = null;
    lists.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]')?.focus();
  });
}
