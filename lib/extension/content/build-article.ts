import type { PlacedArticle } from '../../page/placed-article.ts';
import { Pace } from './pace.ts';

/** Lines of an article that are put together at once, and between two looks at the clock. */
const AT_ONCE = 2000;
const NEXT = 200;

/** Puts an article together: now, or where it is huge in slices between which the page goes on. */
export function buildArticle(placed: PlacedArticle): Promise<void> | undefined {
  return placed.build(AT_ONCE) ? undefined : buildOn(placed);
}

async function buildOn(placed: PlacedArticle): Promise<void> {
  const pace = new Pace();
  while (!placed.build(NEXT)) if (pace.isDue) await pace.pause();
  // What is done with it is a task of its own.
  await pace.pause();
}
