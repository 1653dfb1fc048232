import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * Lets Escape close what a button opened, and gives the focus back to the button: its ref, and a listener for both
 * while it is open.
 */
export function useEscape(
  close: () => void,
): [RefObject<HTMLButtonElement | null>, (event: TargetedKeyboardEvent<HTMLElement>) => void] {
  const button = useRef<HTMLButtonElement>(null);
  return [
    button,
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      button.current?.focus();
    },
  ];
}
