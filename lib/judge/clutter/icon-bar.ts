import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import { isInArticle } from './chrome.ts';
import type { Setting } from './setting.ts';
import { LEAST_BUTTONS } from './share-bars.ts';

/** Elements of a share bar, at most; and those of an author's box around one, and how far up it is looked for. */
const MOST = 80;
const MOST_AROUND = 120;
const NEAR = 3;
/** Lines about an author that may be taken for the story's. */
const MOST_TOLD = 2;
const OTHERS = BITS.related | BITS.author | BITS.navigation | BITS.media | BITS.comments;
/** What tells of places where to follow somebody. */
const FOLLOWING = /follow|account|profile/i;

/** Whether an element without a word is a bar of share buttons that are pictures only: it is known by its name. */
export function isIconBar(setting: Setting, at: number): boolean {
  const { page, root, rootEnd } = setting;
  const { ends } = page.scan;
  const names = page.measures.names(at);
  if (!(names & BITS.share) || names & OTHERS || ends[at]! - at > MOST) return false;
  if (setting.mediaIn(at) > countButtons(page, at) || isInAuthorBox(setting, at)) return false;
  if (at > root && at < rootEnd) return true;
  return (names & BITS.sharing) !== 0 && isInArticle(setting, at);
}

/** An author's own places are the author's box's, which tells of the author in running text. */
export function isInAuthorBox(setting: Setting, at: number): boolean {
  const { page, sums } = setting;
  const { parents, ends, firstLines, endLines } = page.scan;
  let up = at;
  for (let steps = 0; steps < NEAR && up > 0 && ends[parents[up]!]! - parents[up]! < MOST_AROUND; steps++) {
    if (page.measures.names(up) & BITS.author) return true;
    const around = parents[up]!;
    // Of the story, an author's box holds no more than what is told of the author.
    if (sums.storyIn(firstLines[around]!, endLines[around]!) > MOST_TOLD) break;
    up = around;
  }
  if (!sums.of(firstLines[up]!, endLines[up]!).prose) return false;
  for (let inner = up; inner < ends[up]!; inner++) if (page.measures.names(inner) & BITS.author) return true;
  return false;
}

/** Whether an element is named for places where to follow somebody. */
export const isForFollowing = ({ scan: { classes, ids } }: Page, at: number): boolean =>
  FOLLOWING.test(`${classes[at]} ${ids[at]}`);

export const countButtons = ({ measures }: Page, at: number): number =>
  measures.count(at, 'a') + measures.count(at, 'button');

/** What stands right after a call to share: buttons that are pictures only (its element), named places, or neither. */
export function placesAfter(setting: Setting, at: number): number | 'named' | undefined {
  const { page, sums } = setting;
  const { parents, ends, firstLines, endLines } = page.scan;
  const parent = parents[at]!;
  for (let next = ends[at]!; next < ends[parent]!; next = ends[next]!) {
    const { lines, shares } = sums.of(firstLines[next]!, endLines[next]!);
    if (lines > 0) return shares === lines ? 'named' : undefined;
    const buttons = countButtons(page, next);
    if (buttons > 0)
      return buttons >= LEAST_BUTTONS && setting.mediaIn(next) <= buttons && ends[next]! - next <= MOST
        ? next
        : undefined;
  }
  return;
}
