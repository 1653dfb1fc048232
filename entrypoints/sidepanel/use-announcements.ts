import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { noticeTitle } from '../../components/panel/notice.tsx';
import { findEntries } from '../../lib/panel/find.ts';
import type { Language } from '../../lib/panel/language.ts';
import type { Orders } from '../../lib/panel/orders.ts';
import type { PanelState } from '../../lib/panel/state.ts';
import { filtersIn, type View } from '../../lib/panel/view.ts';

/** How long (ms) a topic must stand before it is told: not at every key of a search. */
const CALM = 500;

/** What is in front of the reader. */
interface Shown {
  readonly state: PanelState;
  readonly page: string | undefined;
  readonly view: View;
  readonly orders: Orders;
}

/**
 * What a screen reader is told: what was just done, and what is listed once it is another page, or other entries are asked
 * for. That lists grow while that stays, as those of a live blog do, is told to nobody.
 */
export function useAnnouncements(done: { readonly words: string } | undefined, shown: Shown): string {
  const language = useLanguage();
  const [said, setSaid] = useState('');
  // The same words again are news again.
  const say = (next: string) => setSaid((last) => (last === next && next ? `${next}\u00a0` : next));
  const latest = useRef(shown);
  latest.current = shown;
  useEffect(() => {
    if (done) say(done.words);
  }, [done]);
  const topic = JSON.stringify([shown.state.kind, shown.page, filtersIn(shown.view)]);
  useEffect(() => {
    const timer = setTimeout(() => say(wordsOf(latest.current, language)), CALM);
    return () => clearTimeout(timer);
  }, [topic]);
  return said;
}

/** How many there are in the lists, or are found, or why there are none. */
function wordsOf({ state, view, orders }: Shown, language: Language): string {
  if (state.kind === 'reading') return '';
  if (state.kind !== 'ready') return language.say(noticeTitle(state));
  const { people, numbers, quotes } = findEntries(state.story, filtersIn(view), orders, language.tag);
  return language.list([
    language.count('people', people.length),
    language.count('numbers', numbers.length),
    language.count('quotes', quotes.length),
  ]);
}
