import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus to the entry at which Tab stops when the one that had it goes at this drawing, say by a correction. */
export function useFocusKept(lists: RefObject<HTMLElement | null>): void {
  // Asked before anything is drawn. Events of the focus would not do: a panel without it gets none.
  const hadFocus = lists.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!hadFocus || document.activeElement !== document.body) return;
    lists.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]')?.focus();
  });
}
