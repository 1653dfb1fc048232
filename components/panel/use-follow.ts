import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Section } from '../../lib/panel/view.ts';

/** Brings an entry that is on screen in the page into view where none is, unless the pointer is in the panel. */
export function useFollow(
  lists: RefObject<HTMLElement | null>,
  lit: ReadonlySet<string>,
  section: Section,
): void {
  useEffect(() => {
    const element = lists.current;
    if (!element || section === 'story' || lit.size === 0) return;
    const entries = [...element.querySelectorAll('.entry.lit')];
    const isSeen = (entry: Element) => {
      const { top, bottom } = entry.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    if (document.documentElement.matches(':hover') || entries.some(isSeen)) return;
    entries[0]?.scrollIntoView({ block: 'center' });
  }, [lists, lit, section]);
}
