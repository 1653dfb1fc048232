import { useEffect, useRef, useState } from 'preact/hooks';
import { takeLookUps } from '../../lib/extension/look-up.ts';
import type { PanelState } from '../../lib/panel/state.ts';

/**
 * Takes the words that the reader wants looked up in the panel of a window, once that is known: `look` is called with them
 * at once, and `fail` where the page then turns out to have no story. A panel that is a page of its own takes none.
 */
export function useLookUps(
  windowId: number | undefined,
  state: PanelState['kind'],
  { look, fail }: { look(words: string): void; fail(words: string): void },
): void {
  const [asked, setAsked] = useState<string>();
  const latest = useRef(look);
  latest.current = look;
  // A panel stays in its window, whichever its tabs move to.
  const here = useRef(windowId);
  here.current ??= windowId;
  const id = here.current;
  useEffect(() => {
    if (id === undefined) return;
    const ending = new AbortController();
    const take = (words: string) => {
      latest.current(words);
      setAsked(words);
    };
    void takeLookUps(id, take, ending.signal);
    return () => ending.abort();
  }, [id]);
  useEffect(() => {
    if (asked === undefined || state === 'reading') return;
    setAsked(undefined);
    if (state !== 'ready') fail(asked);
  }, [asked, state]);
}
