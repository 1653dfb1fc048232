import { useRef, useState } from 'preact/hooks';
import { firstView, type View } from '../../lib/panel/view.ts';
import { TabMemory } from '../../lib/tab-memory.ts';

/** What is in front of the reader, and how to change it. */
export interface LiveView {
  readonly view: View;
  show(change: (view: View) => Partial<View>): void;
}

/** Keeps a view for each tab, until the tab shows another page (by its key); the section then stays. */
export function useViews(tab: number | undefined, page: string | undefined): LiveView {
  const views = useRef(new TabMemory<{ page: string | undefined; view: View }>());
  const [, setVersion] = useState(0);
  const key = tab ?? -1;
  const kept = views.current.get(key);
  const view =
    kept && (kept.page === page || page === undefined)
      ? kept.view
      : { ...firstView, ...(kept ? { section: kept.view.section, page: kept.view.page } : {}) };
  const show: LiveView['show'] = (change) => {
    const before = views.current.get(key);
    const base = before && before.page === page ? before.view : view;
    views.current.keep(key, { page, view: { ...base, ...change(base) } });
    setVersion((version) => version + 1);
  };
  return { view, show };
}
