import { extentOf } from '../extent.ts';
import { inherited } from '../inherit.ts';
import type { Page } from '../page.ts';
import type { Line } from '../snapshot.ts';
import { headingRank } from '../tags.ts';
import { readAbout } from './about.ts';
import { isAppeal } from './appeals.ts';
import type { StoryPlace } from './find-root.ts';
import { isNotice, isPromotion } from './line-phrases.ts';
import { lookalikesOf } from './lookalikes.ts';
import { alikeAround, twinsOf } from './siblings.ts';
import { INSIDE, surroundingsOf } from './surroundings.ts';

/** Tags that tell of a line that stands right in them. */
export const TAGS = ['p', 'div', 'li', 'pre', 'figcaption'];
// Forms and comments are passed over by themselves.
const { form, comments, ...around } = INSIDE;
/** What a line is described by that it stands in. */
export const SURROUNDINGS: Readonly<Record<string, number>> = around;

const BITS = Object.values(SURROUNDINGS);
const NEVER = form | comments;
const DATE =
  /\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|20\d\d-\d\d-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}|min(?:ute)?s? read|ago)\b/i;
/** Units of a line that may be nothing but a date and a byline. */
const LONGEST_DATE = 100;
/** Outside of the story's element, a line with fewer units than this is no part of it, nor is one that is a link. */
const LONG = 80;
/**
 * What is farther away or more than this counts as this much: longer pages than any that was learned from are like
 * those.
 */
const FAR = 99;
const LONGEST_PAGE = 20_000;

/** More than there are features. */
const ROOM = 64;

const share = (part: number, whole: number) => (whole ? part / whole : 0);

/**
 * What tells the story's lines from the page's others: calls `visit` for each line that may be one of them, with its
 * row (`LINE_FEATURES`, and some room), which holds until the next line's. Most lines of a page are menus' and cards':
 * they are passed over without a row.
 */
export function describeLines(
  page: Page,
  story: StoryPlace,
  visit: (row: Float64Array, line: number) => void,
): void {
  const { scan, measures, words } = page;
  const { lines, tags, parents, firstLines, endLines, ends } = scan;
  const { root, weights } = story;
  const inside = surroundingsOf(page, story);
  const twins = twinsOf(scan);
  const cards = alikeAround(scan, root);
  const alike = lookalikesOf(scan, story);
  const authors = authorsOf(page);
  const first = Math.max(
    0,
    weights.findIndex((weight) => weight > 0),
  );
  const top = firstLines[root] ?? 0;
  const bottom = endLines[root] ?? 0;
  const all = Math.min(LONGEST_PAGE, story.mass(0));
  const headings = new Uint8Array(lines.length);
  for (let at = 0; at < lines.length; at++) headings[at] = headingLevel(tags, parents, lines[at]!.block);
  const branchOf = inherited(parents, 0, (at, above) => (isBranch(at) ? at : above));
  const depthOf = inherited(parents, -1, (_, above) => above + 1);
  const gapsAfter = distances(weights);
  let told = 0;
  const row = new Float64Array(ROOM).fill(Number.NaN);
  let clutterAt = -1;
  let titleAt = -1;
  let headAt = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const within = at >= top && at < bottom;
    // A story may have a heading like one of clutter: what follows it tells.
    if (words.headOf(at) === 'related' && !weights[at + 1]) clutterAt = at;
    if (headings[at] === 1) titleAt = at;
    if (within || (extentOf(line.text) >= LONG && line.linked <= line.text.length * 0.9))
      describe(line, at, within);
    if (headings[at]) headAt = at;
    told += weights[at]!;
  }

  /** The element that holds a line, right below the last that holds the root too. */
  function isBranch(element: number): boolean {
    return element === 0 || element === root || holdsRoot(parents[element]!);
  }

  function holdsRoot(element: number): boolean {
    return element <= root && root < ends[element]!;
  }

  function describe(line: Line, at: number, within: boolean): void {
    const { text, block } = line;
    const around = inside(block);
    const size = text.length;
    // Forms and comments stand in no story; its headline and its date stand above it, not in it.
    if (around & NEVER) return;
    if (at < first && (headings[at] === 1 || (size < LONGEST_DATE && DATE.test(text)))) return;
    const before = lines[at - 1];
    const after = lines[at + 1];
    const head = headAt < 0 ? undefined : lines[headAt]!;
    const branch = branchOf(block);
    const levels = depthOf(block) - depthOf(branch);
    const box = block > root ? parents[block]! : block;
    const tag = tags[block];
    let next = 0;
    row[next++] = extentOf(text);
    row[next++] = line.linked / size;
    row[next++] = line.strong / size;
    row[next++] = line.button / size;
    row[next++] = line.links;
    row[next++] = isEnded(text) ? 1 : 0;
    row[next++] = headings[at]!;
    row[next++] = isPromotion(text) ? 1 : 0;
    row[next++] = line.broken ? 1 : 0;
    row[next++] = within ? 1 : 0;
    row[next++] = within ? levels : -1;
    row[next++] = Math.max(0, first - at);
    row[next++] = gapsAfter[at]!;
    row[next++] = within ? Math.min(FAR, at - top) : -1;
    row[next++] = within ? Math.min(FAR, bottom - at) : -1;
    row[next++] = before ? extentOf(before.text) : 0;
    row[next++] = after ? extentOf(after.text) : 0;
    row[next++] = after ? after.linked / after.text.length : 1;
    row[next++] = headings[at - 1] ?? 0;
    row[next++] = headings[at + 1] ?? 0;
    row[next++] = after && parents[after.block] === parents[block] && tags[after.block] === tag ? 1 : 0;
    row[next++] = measures.chars(branch);
    row[next++] = measures.linkDensity(branch);
    row[next++] = share(story.mass(branch), story.mass(0));
    row[next++] = Math.min(FAR, endLines[branch]! - firstLines[branch]!);
    row[next++] = measures.chars(box);
    row[next++] = measures.linkDensity(box);
    row[next++] = share(story.mass(box), measures.chars(box));
    row[next++] = clutterAt < 0 ? FAR : Math.min(FAR, at - clutterAt);
    row[next++] = all;
    row[next++] = Math.min(FAR, twins(block));
    row[next++] = cards(block);
    row[next++] = titleAt < 0 ? -1 : Math.min(200, at - titleAt);
    row[next++] = head ? head.linked / head.text.length : -1;
    row[next++] = head ? Math.min(FAR, at - headAt) : -1;
    row[next++] = weights[at]!;
    const { count, mass } = alike(block);
    row[next++] = Math.min(FAR, count);
    row[next++] = share(mass, story.mass(0));
    row[next++] = share(told, story.mass(0));
    row[next++] = capitals(text);
    row[next++] = authors(text);
    row[next++] = isAppeal(text) ? 1 : 0;
    row[next++] = isNotice(text) ? 1 : 0;
    for (const each of TAGS) row[next++] = each === tag ? 1 : 0;
    for (const bit of BITS) row[next++] = around & bit ? 1 : 0;
    visit(row, at);
  }
}

/** For each line, how many lines away the nearest running text after it is. */
function distances(weights: Float64Array): Uint8Array {
  const after = new Uint8Array(weights.length);
  for (let at = weights.length - 1, gap = FAR; at >= 0; at--) {
    after[at] = gap;
    gap = weights[at]! > 0 ? 0 : Math.min(FAR, gap + 1);
  }
  return after;
}

function headingLevel(tags: readonly string[], parents: readonly number[], block: number): number {
  for (let at = block, up = 0; at >= 0 && up < 3; at = parents[at]!, up++) {
    const rank = headingRank(tags[at]!);
    if (rank) return rank;
  }
  return 0;
}

/** How a text speaks of the page's authors: 2 where it opens with a first name of theirs, 1 where it has a last one. */
function authorsOf(page: Page): (text: string) => number {
  const names = (readAbout(page).about.byline ?? '').split(', ').map((name) => name.split(' '));
  // One word alone is a desk's name, or a site's.
  const people = names.filter((words) => words.length > 1);
  return (text) => {
    if (people.some(([first]) => text.startsWith(first!))) return 2;
    return people.some((words) => text.includes(words.at(-1)!)) ? 1 : 0;
  };
}

/** The share of a text's words that begin with a capital letter. */
const capitals = (text: string): number => share(text.match(CAPITAL)?.length ?? 0, text.split(' ').length);

const CAPITAL = /(?:^|[ "“(])\p{Lu}/gu;

const ENDS = '.!?…。！？';
const CLOSING = '"\'”’»)] ';

/** Whether a line ends as a sentence does. */
function isEnded(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && CLOSING.includes(text[at]!)) at--;
  return ENDS.includes(text[at]!);
}
