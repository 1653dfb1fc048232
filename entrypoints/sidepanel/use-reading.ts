import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import type { Article } from '../../lib/article.ts';
import { Analyzer } from '../../lib/extension/analyzer.ts';
import type { PageLink } from '../../lib/extension/page-link.ts';
import { keep } from './keep.ts';

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
      keep(byTab.current, tab, { ...known, article, revision });
      setVersion((version) => version + 1);
      return;
    }
    void analyzer.current?.analyze(article).then((outcome) => {
      if (outcome.state === 'superseded') return;
      keep(byTab.current, tab, { ...outcome, article, revision });
      setVersion((version) => version + 1);
    });
  }, [tab, article, revision]);
  return article && known?.article.url === article.url ? known : undefined;
}
