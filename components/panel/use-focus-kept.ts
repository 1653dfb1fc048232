import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus to the entry at which Tab stops when the one that had it is gone, say by a correction. */
export function useFocusKept(lists: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element && lists.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [lists]);
  useLayoutEffect(() => {
    const { current } = focused;
    if (!current || current.isConnected || document.activeElement !== document.body) return;
    focused.current = null;
    lists.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]')?.focus();
  });
}
