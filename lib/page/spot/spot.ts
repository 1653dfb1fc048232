import type { Page } from '../page.ts';
import { weighLines } from '../read/find-root.ts';

/** One piece of evidence, as a debug report shows it. */
export interface Evidence {
  readonly name: string;
  readonly value: number;
  /** What it adds to the score; negative where it speaks against an article. */
  readonly weight: number;
}

/** Whether a page is an article, and why. */
export interface Spotting {
  readonly isArticle: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Judges whether a page is an article. */
export function spot(page: Page): Spotting {
  const weights = weighLines(page);
  const running = weights.reduce((sum, weight) => sum + weight, 0);
  const all = page.measures.chars(0);
  const share = all ? running / all : 0;
  const score = Math.min(1, running / 3000) * Math.min(1, share / 0.4);
  return {
    isArticle: score > 0.5,
    score,
    evidence: [
      { name: 'running text', value: running, weight: Math.min(1, running / 3000) },
      { name: 'share of running text', value: share, weight: Math.min(1, share / 0.4) },
    ],
  };
}
