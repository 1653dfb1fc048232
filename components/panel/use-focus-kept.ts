import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const ENTRY = '[data-entry][tabindex="0"]';
const TAB = '[role="tab"][aria-selected="true"]';
const NOTICE = 'main.notice h1';

/**
 * Where the focus goes from a part of the page in which what had it is no longer drawn, nor its neighbour in a list; the
 * first that there is.
 */
const HEIRS: readonly (readonly [part: string, heirs: readonly string[]])[] = [
  ['.sites', ['p.sites']],
  ['.pages', ['p.pages']],
  ['footer', ['.footer-button', NOTICE]],
  ['main.notice, header', [TAB, NOTICE]],
  ['.panel', [ENTRY, TAB, NOTICE, '.settings-header button']],
  ['.options-root', ['.data button']],
];

/** Keeps the focus in a page of ours when the element that had it goes at a drawing, say by a correction. */
export function useFocusKept(page: RefObject<HTMLElement | null>): void {
  // Asked before anything is drawn. Events of the focus would not do: a panel without it gets none.
  const { activeElement } = document;
  const had = page.current?.contains(activeElement) ? activeElement : null;
  const heirs = had && HEIRS.find(([part]) => had.closest(part))?.[1];
  const item = had?.closest('li');
  const near = [item?.nextElementSibling, item?.previousElementSibling];
  useLayoutEffect(() => {
    if (!heirs || document.activeElement !== document.body) return;
    const neighbour = near.find((other) => other?.isConnected)?.querySelector('button');
    const others = heirs.map((selector) => document.querySelector<HTMLElement>(selector));
    [neighbour, ...others].find(Boolean)?.focus();
  });
}
