import { useEffect } from 'preact/hooks';
import { answerForTab } from '../../lib/extension/panel-tab.ts';

/** Where the panel is a page of its own for `tab`: answers who asks for it, and is titled. */
export function usePanelTab(tab: number | undefined, title: string | undefined): void {
  useEffect(() => {
    if (tab === undefined) return;
    const ending = new AbortController();
    void answerForTab(tab, ending.signal);
    return () => ending.abort();
  }, [tab]);
  useEffect(() => {
    if (tab !== undefined && title) document.title = title;
  }, [tab, title]);
}
