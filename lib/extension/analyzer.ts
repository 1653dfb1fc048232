import type { Analysis } from '../analysis.ts';
import type { Article } from '../article.ts';

export type AnalysisOutcome =
  | { readonly state: 'done'; readonly analysis: Analysis }
  /** A later article was asked for meanwhile: nobody waits for this one. */
  | { readonly state: 'superseded' }
  | { readonly state: 'failed'; readonly message: string };

/** Analyses articles in a worker of the panel, one at a time: the latest wins. */
export interface Analyzer {
  /** Never rejects. Persons that sources refer to are the very entries of the analysis' people. */
  analyze(article: Article): Promise<AnalysisOutcome>;
}
