import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import type { Article } from '../../lib/article.ts';
import { Analyzer } from '../../lib/extension/analyzer.ts';
import type { PageLink } from '../../lib/extension/page-link.ts';

/** What was read in the article of a page. */
export type Reading =
  | {
      readonly state: 'done';
      readonly article: Article;
      readonly revision: number;
      readonly analysis: Analysis;
    }
  | { readonly state: 'failed'; readonly message: string };

/**
 * Analyses the article of a link, again where it changed. A tab's last reading is kept, so that it is there at once
 * when the reader comes back, and while an article that grew is read again.
 */
export function useReading(link: PageLink): Reading | undefined {
  const analyzer = useRef<Analyzer>(null);
  const byTab = useRef(new Map<number, Reading>());
  const [, setVersion] = useState(0);
  useEffect(() => {
    const started = new Analyzer();
    started.warmUp();
    analyzer.current = started;
    return () => started.close();
  }, []);
  const tab = link.tab?.id;
  const article = link.state === 'article' ? link.article : undefined;
  const revision = link.state === 'article' ? link.revision : 0;
  const known = tab === undefined ? undefined : byTab.current.get(tab);
  const isSame =
    known?.state === 'done' && known.article.url === article?.url && known.article.text === article.text;
  useEffect(() => {
    if (tab === undefined || !article) return;
    if (isSame) {
      byTab.current.set(tab, { ...known, article, revision });
      setVersion((version) => version + 1);
      return;
    }
    void analyzer.current?.analyze(article).then((outcome) => {
      if (outcome.state === 'superseded') return;
      byTab.current.set(
        tab,
        outcome.state === 'done' ? { ...outcome, state: 'done', article, revision } : outcome,
      );
      setVersion((version) => version + 1);
    });
    // Only another article is a reason to read again.
  }, [tab, article, revision]);
  if (!article || !known) return undefined;
  return known.state === 'failed' || known.article.url === article.url ? known : undefined;
}
