import type { Page } from '../page.ts';
import { logOdds } from '../trees.ts';
import type { Story } from './find-root.ts';
import { describeLines } from './line-features.ts';
import { LINE_MODEL } from './line-model.ts';

/** The lines of a page that are its story's, in reading order. */
export function findStoryLines(page: Page, story: Story): number[] {
  const odds = describeLines(page, story).map((row) => logOdds(LINE_MODEL, row));
  return odds.flatMap((value, at) => (value > 0 ? [at] : []));
}
