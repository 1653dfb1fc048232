import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis.ts';
import type { Article } from '../../lib/article.ts';
import type { Analyzer } from '../../lib/extension/analyzer.ts';
import type { PageLink } from '../../lib/extension/page-link.ts';
import { pageKey } from '../../lib/extension/page-memory.ts';
import { TabMemory } from '../../lib/tab-memory.ts';

/** About how many characters one person, number or quote that was found takes the room of. */
const EACH = 300;

/** What was read in the article of a page. */
export type Reading =
  | {
      readonly state: 'done';
      readonly article: Article;
      readonly revision: number;
      readonly analysis: Analysis;
    }
  | {
      readonly state: 'failed';
      readonly article: Article;
      readonly revision: number;
      readonly message: string;
    };

/**
 * Analyses the article of a link, again where it changed. A tab's last reading is kept, so that it is there at once
 * when the reader comes back, and while an article that grew is read again.
 */
export function useReading(link: PageLink, analyzer: Analyzer): Reading | undefined {
  const byTab = useRef(new TabMemory<Reading>());
  const [, setVersion] = useState(0);
  useEffect(() => {
    const forget = (id: number) => byTab.current.forget(id);
    browser.tabs.onRemoved.addListener(forget);
    return () => browser.tabs.onRemoved.removeListener(forget);
  }, []);
  const tab = link.tab?.id;
  const article = link.state === 'article' ? link.article : undefined;
  const revision = link.state === 'article' ? link.revision : 0;
  const known = tab === undefined ? undefined : byTab.current.get(tab);
  const isSame = known?.state === 'done' && isOfPage(known, article) && known.article.text === article?.text;
  // Not after the next drawing: the article's way to the lists is what the reader waits for.
  useLayoutEffect(() => {
    if (tab === undefined || !article) return;
    if (isSame) {
      byTab.current.keep(tab, { ...known, article, revision }, weightOf(article, known.analysis));
      setVersion((version) => version + 1);
      return;
    }
    void analyzer.analyze(article).then((outcome) => {
      if (outcome.state === 'superseded') return;
      const found = outcome.state === 'done' ? outcome.analysis : undefined;
      byTab.current.keep(tab, { ...outcome, article, revision }, weightOf(article, found));
      setVersion((version) => version + 1);
    });
  }, [tab, article, revision]);
  return isOfPage(known, article) ? known : undefined;
}

/** Whether a reading is of the page that an article is on. */
const isOfPage = (known: Reading | undefined, article: Article | undefined): boolean =>
  known !== undefined && article !== undefined && pageKey(known.article.url) === pageKey(article.url);

/** About how many characters a reading takes the room of. */
function weightOf({ text }: Article, found: Analysis | undefined): number {
  if (!found) return text.length;
  return text.length + EACH * (found.people.length + found.quotes.length + found.quantities.length);
}
