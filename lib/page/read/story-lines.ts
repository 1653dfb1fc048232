import { isInvitation, promoReason } from '../clutter/headings.ts';
import type { Page } from '../page.ts';
import type { Line } from '../snapshot.ts';
import { logOdds } from '../trees.ts';
import type { Story } from './find-root.ts';
import { describeLines } from './line-features.ts';
import { LINE_MODEL } from './line-model.ts';
import { signUpLines } from './sign-ups.ts';

/** The lines of a page that are its story's, in reading order. */
export function findStoryLines(page: Page, story: Story): number[] {
  const { lines } = page.scan;
  const found: number[] = [];
  const signUps = signUpLines(page);
  describeLines(page, story, (row, at) => {
    if (!signUps[at] && logOdds(LINE_MODEL, row) > 0 && !isPromo(lines[at]!)) found.push(at);
  });
  return found;
}

/** A line that points to another page is none of the story's, wherever it stands. */
const isPromo = (line: Line) => promoReason(line) !== undefined || isInvitation(line);

/**
 * What a page says that has no story: its lines that are no menu, headline, form or link. For a reader who wants a page
 * read whatever it is.
 */
export function findPlainLines({ scan: { lines, tags, parents } }: Page): number[] {
  const isApart = (line: Line): boolean => {
    for (let at = line.block; at >= 0; at = parents[at]!) if (APART.has(tags[at]!)) return true;
    return false;
  };
  return lines.flatMap((line, at) => (line.linked < line.text.length / 2 && !isApart(line) ? [at] : []));
}

const APART = new Set(['nav', 'header', 'footer', 'form', 'button', 'h1']);
