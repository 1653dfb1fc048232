import type { Page } from '../page.ts';
import { findStory } from '../read/find-root.ts';
import { logOdds, probability } from '../trees.ts';
import { describePage } from './features.ts';
import { SPOT_MODEL } from './spot-model.ts';

/** Whether a page is an article. */
export interface Spotting {
  readonly isArticle: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** Running text below which nothing is an article, in UTF-16 units. */
const LEAST = 400;

/** Judges whether a page is an article. */
export function spot(page: Page): Spotting {
  const story = findStory(page);
  if (story.mass(0) < LEAST || isFrontPage(page.url)) return { isArticle: false, score: 0 };
  const odds = logOdds(SPOT_MODEL, describePage(page, story));
  return { isArticle: odds > THRESHOLD, score: probability(odds - THRESHOLD) };
}

/** Log odds above which a page counts as an article: a little below even, since no article should be missed. */
const THRESHOLD = -0.2;

function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname, search } = new URL(url);
  return (
    protocol.startsWith('http') &&
    /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?\/?)?$/iu.test(pathname) &&
    search === ''
  );
}
