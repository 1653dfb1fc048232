import { promoReason } from '../clutter/headings.ts';
import type { Page } from '../page.ts';
import type { Line } from '../scan.ts';
import { logOdds } from '../trees.ts';
import type { Story } from './find-root.ts';
import { describeLines, LINE_FEATURES } from './line-features.ts';
import { LINE_MODEL } from './line-model.ts';

/** The lines of a page that are its story's, in reading order. */
export function findStoryLines(page: Page, story: Story): number[] {
  const { lines } = page.scan;
  const found: number[] = [];
  describeLines(page, story, (row, at) => {
    if (row[IN_FORM] || row[IN_COMMENTS] || isHeadline(row)) return;
    if (logOdds(LINE_MODEL, row) > 0 && !isPromo(lines[at]!)) found.push(at);
  });
  return found;
}

const IN_FORM = LINE_FEATURES.indexOf('in-form');
const HEADING = LINE_FEATURES.indexOf('heading');
const BEFORE = LINE_FEATURES.indexOf('before');
const IN_COMMENTS = LINE_FEATURES.indexOf('in-comments');

/** The article's headline stands above its text, not in it. */
const isHeadline = (row: Float64Array) => row[HEADING] === 1 && row[BEFORE]! > 0;

/** A line that points to another page is none of the story's, wherever it stands. */
const isPromo = (line: Line) => promoReason(line) !== undefined;
