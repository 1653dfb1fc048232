import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const ENTRY = '[data-entry][tabindex="0"]';
const TAB = '[role="tab"][aria-selected="true"]';
const NOTICE = 'main.notice h1';

/** Where the focus goes from a part of the panel in which what had it is no longer drawn; the first that there is. */
const HEIRS: readonly (readonly [part: string, heirs: readonly string[]])[] = [
  ['footer', ['.footer-button', NOTICE]],
  ['main.notice, header', [TAB, NOTICE]],
  ['.panel', [ENTRY, TAB, NOTICE]],
];

/** Keeps the focus in the panel when the element that had it goes at a drawing, say by a correction. */
export function useFocusKept(panel: RefObject<HTMLElement | null>): void {
  // Asked before anything is drawn. Events of the focus would not do: a panel without it gets none.
  const { activeElement } = document;
  const had = panel.current?.contains(activeElement) ? activeElement : null;
  const heirs = had && HEIRS.find(([part]) => had.closest(part))?.[1];
  useLayoutEffect(() => {
    if (!heirs || document.activeElement !== document.body) return;
    const heir = heirs.map((selector) => document.querySelector<HTMLElement>(selector)).find(Boolean);
    heir?.focus();
  });
}
