import type { ArticleText } from '../../text/article-text.ts';
import type { Cast } from '../cast.ts';
import { allLabelsOf } from '../quotes/family.ts';
import { findStretches } from '../quotes/find-stretches.ts';
import { findReports, type Report } from './find-reports.ts';
import { type Scene, sceneOf } from './scene.ts';

/** A text's quoted stretches, people and reports of speech, laid over its tokens: read once, for quotes and numbers. */
export interface Reporting {
  readonly scene: Scene;
  readonly reports: readonly Report[];
}

/** Reads who reports what in an article. Linear in the length of the text. */
export function readReporting(article: ArticleText, cast: Cast): Reporting {
  const scene = sceneOf(article, cast, findStretches(article.article, allLabelsOf(cast.people)));
  return { scene, reports: findReports(scene) };
}
