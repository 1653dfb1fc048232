import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Direction } from '../../lib/panel/direction-of.ts';

/** What the keys mean at an entry. */
export interface EntryKeys {
  next(id: string): void;
  previous(id: string): void;
  open(id: string, open: boolean): void;
  leave(): void;
}

/** The keys of lists of entries, as a listener for the element around them, and the entry at which Tab stops. */
export interface ArrowKeys {
  stop: string | undefined;
  onFocusIn: (event: TargetedFocusEvent<HTMLElement>) => void;
  onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

/**
 * Arrow keys, Home and End move from entry to entry; the arrow that points onwards opens one, the other closes it; Enter
 * and `n` go to its next place, `p` to the previous one; Escape closes an entry from
 * within, and else takes the mark away.
 */
export function useArrowKeys(keys: EntryKeys, direction: Direction): ArrowKeys {
  const [stop, setStop] = useState<string>();
  const onFocusIn = useCallback((event: TargetedFocusEvent<HTMLElement>) => {
    const id = rowOf(event.target)?.dataset.entry;
    if (id !== undefined) setStop(id);
  }, []);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const row = rowOf(event.target);
    const id = row?.dataset.entry;
    if (!row || id === undefined) return;
    if (!press(event.key, id, row, event.currentTarget, event.target)) return;
    event.preventDefault();
  };
  const press = (
    key: string,
    id: string,
    row: HTMLElement,
    lists: HTMLElement,
    target: EventTarget | null,
  ): boolean => {
    const rows = [...lists.querySelectorAll<HTMLElement>('[data-entry]')];
    const at = rows.indexOf(row);
    const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    switch (key) {
      case 'ArrowDown':
        rows[at + 1]?.focus();
        return true;
      case 'ArrowUp':
        rows[at - 1]?.focus();
        return true;
      case 'Home':
        rows[0]?.focus();
        return true;
      case 'End':
        rows.at(-1)?.focus();
        return true;
      case onwards:
        keys.open(id, true);
        return true;
      case back:
        keys.open(id, false);
        row.focus();
        return true;
      case 'Enter':
        if (target !== row) return false;
        keys.next(id);
        return true;
      case 'n':
        keys.next(id);
        return true;
      case 'p':
        keys.previous(id);
        return true;
      case 'Escape':
        if (target instanceof Element && target.closest('.details')) {
          keys.open(id, false);
          row.focus();
        } else keys.leave();
        return true;
    }
    return false;
  };
  return { stop, onFocusIn, onKeyDown };
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element
    ? (target.closest('li.entry')?.querySelector<HTMLElement>(':scope > .row > [data-entry]') ?? null)
    : null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
