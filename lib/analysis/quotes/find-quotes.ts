import type { Quote } from '../../analysis.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { findReports } from '../attribution/find-reports.ts';
import { sceneOf } from '../attribution/scene.ts';
import type { Cast } from '../cast.ts';
import { findStretches } from './find-stretches.ts';
import { speakersByPattern } from './speakers-by-pattern.ts';

/** The quotes of an article with their speakers, in reading order. */
export function findQuotes(article: ArticleText, cast: Cast): readonly Quote[] {
  const stretches = findStretches(article.article);
  const scene = sceneOf(article, cast, stretches);
  const speakers = speakersByPattern(scene, findReports(scene));
  return stretches.flatMap(({ inner }, at): Quote[] => {
    const found = speakers[at];
    const words = article.text.slice(inner.start, inner.end).split(/\s+/).length;
    if (!found && words < 5) return [];
    const partial = words < 7 && !/[.,?!]$/.test(article.text.slice(inner.start, inner.end));
    const speaker = found ? { speaker: found.source, cue: found.cue } : {};
    return [{ parts: [inner], partial, ...speaker, confidence: found ? 0.8 : 0 }];
  });
}
