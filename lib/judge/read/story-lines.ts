import { isInvitation } from '../clutter/headings.ts';
import { promoReason } from '../clutter/pointers.ts';
import { inherited } from '../inherit.ts';
import type { Page } from '../page.ts';
import type { Line, Scan } from '../snapshot.ts';
import { logOdds } from '../trees.ts';
import type { StoryPlace } from './find-root.ts';
import { describeLines } from './line-features.ts';
import { LINE_MODEL } from './line-model.ts';
import { tellingCaptions } from './photo-essay.ts';
import { signUpLines } from './sign-ups.ts';
import { Tables } from './tables.ts';

/** The lines of a page that are its story's, in reading order. */
export function findStoryLines(page: Page, story: StoryPlace, model = LINE_MODEL): number[] {
  const { scan } = page;
  const found: number[] = [];
  const missed: number[] = [];
  const signUps = signUpLines(page);
  const isInFooter = siteFooters(page, story);
  const tables = new Tables(page, story);
  describeLines(page, story, (row, at) => {
    const line = scan.lines[at]!;
    if (signUps[at] || isPromo(line) || isInFooter(line.block)) return;
    const odds = logOdds(model, row);
    (odds > 0 ? found : missed).push(at);
    tables.add(at, odds);
  });
  const [top, bottom] = [scan.firstLines[story.root] ?? 0, scan.endLines[story.root] ?? 0];
  const isRunning = (at: number) => at >= top && at < bottom && story.weights[at]! > 0;
  const taken = found.reduce((sum, at) => sum + scan.lines[at]!.text.length, 0);
  const more = isTooLittle(taken, story.mass(story.root))
    ? missed.filter(isRunning)
    : [
        ...paragraphsAmong(scan, story, found, missed),
        ...paragraphsBetween(scan, story, found, missed),
        ...missed.filter((at) => tables.isStorys(at)),
        ...tellingCaptions(scan, story),
      ];
  return more.length > 0 ? [...new Set([...found, ...more])].sort((a, b) => a - b) : found;
}

/**
 * Whether so little text was taken (in units), beside the running text in the story's element, that the page is like none
 * that was learned from: then all of that is the story's.
 */
const isTooLittle = (taken: number, running: number): boolean => taken < LEAST_TAKEN * running;

const LEAST_TAKEN = 0.3;

/** Running text among many paragraphs of the story: another of them. */
function paragraphsAmong(
  { tags, parents, lines }: Scan,
  story: StoryPlace,
  found: readonly number[],
  missed: readonly number[],
): number[] {
  const inParent = new Map<number, number>();
  const parentOf = (at: number) => (tags[lines[at]!.block] === 'p' ? parents[lines[at]!.block]! : -1);
  for (const at of found) inParent.set(parentOf(at), (inParent.get(parentOf(at)) ?? 0) + 1);
  const alike = missed.filter((at) => story.weights[at]! > 0 && parentOf(at) >= 0);
  return alike.filter((at) => (inParent.get(parentOf(at)) ?? 0) > MANY * alike.length);
}

/** How many of a story's paragraphs in one element there are for each that would be missed. */
const MANY = 40;

/** Running text between two paragraphs of the story that stand in the same element and are made alike: one more. */
function paragraphsBetween(
  { tags, classes, parents, lines }: Scan,
  { weights }: StoryPlace,
  found: readonly number[],
  missed: readonly number[],
): number[] {
  const isFound = new Set(found);
  /** By make, what was missed since the last paragraph that was found. */
  const gaps = new Map<string, number[]>();
  const between: number[] = [];
  for (const at of [...found, ...missed].sort((a, b) => a - b)) {
    if (!weights[at]) continue;
    const { block } = lines[at]!;
    const key = `${parents[block]} ${tags[block]} ${classes[block]}`;
    const gap = gaps.get(key);
    if (!isFound.has(at)) gap?.push(at);
    else {
      if (gap?.length === 1) between.push(...gap);
      gaps.set(key, []);
    }
  }
  return between;
}

/** Whether an element is in the site's footer, which belongs to no article: what it says is about the site. */
function siteFooters(
  { scan: { tags, parents, ends } }: Page,
  { root }: StoryPlace,
): (element: number) => boolean {
  const places = inherited(parents, NOWHERE, (at, above) => {
    if (above !== NOWHERE || (at <= root && root < ends[at]!)) return above;
    if (tags[at] === 'footer') return FOOTER;
    return OWN.has(tags[at]!) ? ARTICLE : NOWHERE;
  });
  return (element) => places(element) === FOOTER;
}

const NOWHERE = 0;
const FOOTER = 1;
const ARTICLE = 2;
/** What may have a footer of its own. */
const OWN = new Set(['article', 'main', 'section', 'li', 'blockquote']);

/** A line that points to another page is none of the story's, wherever it stands. */
const isPromo = (line: Line) => promoReason(line) !== undefined || isInvitation(line);

/**
 * What a page says that has no story: its lines that are no menu, headline, form or link. For a reader who wants a page
 * read whatever it is.
 */
export function findPlainLines({ scan: { lines, tags, parents } }: Page): number[] {
  const apart = inherited(parents, 0, (at, above) => above || (APART.has(tags[at]!) ? 1 : 0));
  return lines.flatMap((line, at) => (line.linked < line.text.length / 2 && !apart(line.block) ? [at] : []));
}

const APART = new Set(['nav', 'header', 'footer', 'form', 'button', 'h1']);
