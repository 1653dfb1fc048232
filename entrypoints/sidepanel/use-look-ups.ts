import { useEffect, useRef, useState } from 'preact/hooks';
import { takeLookUps } from '../../lib/extension/look-up.ts';
import type { PanelState } from '../../lib/panel/state.ts';

/**
 * Takes the words that the reader wants looked up in this window's panel: `look` is called with them at once, and `fail`
 * where the page then turns out to have no story. Not for a panel that is a page of its own.
 */
export function useLookUps(
  isOn: boolean,
  state: PanelState['kind'],
  { look, fail }: { look(words: string): void; fail(words: string): void },
): void {
  const [asked, setAsked] = useState<string>();
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    if (!isOn) return;
    const ending = new AbortController();
    const take = (words: string) => {
      latest.current(words);
      setAsked(words);
    };
    void takeLookUps(take, ending.signal);
    return () => ending.abort();
  }, [isOn]);
  useEffect(() => {
    if (asked === undefined || state === 'reading') return;
    setAsked(undefined);
    if (state !== 'ready') fail(asked);
  }, [asked, state]);
}
