import type { ClutterKind } from '../../clutter.ts';
import { headingRank } from '../tags.ts';
import { isChrome } from './chrome.ts';
import { isButton, LONGEST_TEASER } from './decide.ts';
import { invites, isAboutLetters, isPagerLine, isShareCall } from './headings.ts';
import { isOfCards } from './related.ts';
import type { Found, Setting } from './setting.ts';

/** Elements that hold a page or a story, whatever else is in them. */
export const WHOLE = new Set(['body', 'main', 'article', 'html']);
/** Lines that introduce a box: kicker, heading, a sentence. */
const LONGEST_INTRODUCTION = 3;
/** Lines of a pager. */
const LONGEST_PAGER = 4;
/** Units of a button's words. */
const LONGEST_BUTTON = 40;
/** Units of a heading. */
const LONGEST_HEADING = 80;
/** Class names of headings that are no heading elements. */
const TITLE = /title|heading/i;

/** A box with the wrappers that hold nothing else, its heading before it and its pager after it. */
export function grow(setting: Setting, box: Found): Found {
  const { tags, parents, ends, firstLines, endLines } = setting.page.scan;
  let at = box.elements[0]!;
  let { first, end } = box;
  for (;;) {
    const parent = parents[at]!;
    if (parent <= 0 || WHOLE.has(tags[parent]!) || setting.holdsStory(parent) || isChrome(setting, parent))
      break;
    if (setting.mediaIn(parent) !== setting.mediaIn(at)) break;
    if (!onlyAdds(setting, parent, first, end, box)) break;
    const from = firstLines[parent]!;
    if (first - from === 1 && !setting.sums.heads[from] && !isLoose(setting, from, parent))
      if (!isRightAbove(setting, from, parent, at)) break;
    at = parent;
    first = firstLines[at]!;
    end = endLines[at]!;
  }
  // Where it stays as it is, so do those beside it: a share bar's pictures.
  const elements = at === box.elements[0] ? [...box.elements] : [at];
  const before = first - 1;
  if (before >= 0 && (isOwnHeading(setting, before, box.kind) || isLeftAlone(setting, before, at, box))) {
    const holder = outermost(setting, before, parents[at]!);
    if (holder >= 0 && ends[holder]! <= at) {
      elements.unshift(holder);
      first = before;
    }
  }
  if (box.kind === 'newsletter') {
    const holders = invitationAbove(setting, first, parents[at]!);
    elements.unshift(...holders);
    first -= holders.length;
  }
  for (let next = ends[at]!; next < ends[parents[at]!]!; next = ends[next]!) {
    if (firstLines[next] === endLines[next]) continue;
    if (!isSequel(setting, box.kind, firstLines[next]!, endLines[next]!)) break;
    elements.push(next);
    end = endLines[next]!;
    break;
  }
  return { ...box, elements, first, end };
}

/** The elements of a heading that invites, and of a sentence below it, that stand loose above what they invite to. */
function invitationAbove(setting: Setting, end: number, parent: number): number[] {
  const holders: number[] = [];
  for (let line = end - 1; line >= Math.max(0, end - 2) && !setting.isMine(line); line--) {
    const holder = outermost(setting, line, parent);
    if (holder < 0) break;
    holders.unshift(holder);
    if (setting.rankOf(line) > 1 && invites([setting.page.scan.lines[line]!])) return holders;
  }
  return [];
}

/** Whether a line's element stands right above another child of `parent`: what is empty between them may yet be filled. */
export function isRightAbove(setting: Setting, line: number, parent: number, at: number): boolean {
  const { ends } = setting.page.scan;
  const holder = outermost(setting, line, parent);
  if (holder < 0 || ends[holder]! > at) return false;
  for (let between = ends[holder]!; between < at; between++)
    if (ends[between]! <= at && ends[between]! > between + 1) return false;
  return true;
}

/** Whether a box may have a heading of its own and an introduction above it, from line `from` on. */
function mayHaveTwo({ sums }: Setting, from: number, first: number, { kind, reason }: Found): boolean {
  if (kind === 'related') return isOfCards(reason) || !sums.levels[first];
  // One that speaks of letters, too.
  return kind === 'newsletter' && (!sums.levels[first] || sums.of(from, first).letters > 0);
}

/** Whether an element holds, besides the lines `[first, end)`, only their heading and pager. */
function onlyAdds(setting: Setting, at: number, first: number, end: number, box: Found): boolean {
  const { kind } = box;
  const { firstLines, endLines } = setting.page.scan;
  const from = firstLines[at]!;
  if (!isPager(setting, end, endLines[at]!)) return false;
  if (first - from > 1)
    return mayHaveTwo(setting, from, first, box) && isIntroduction(setting, from, first, kind);
  return (
    first === from ||
    setting.sums.heads[from] !== undefined ||
    isTabs(setting, from, kind) ||
    (kind === 'share' ? isCall(setting, from) : isHeadingLine(setting, from)) ||
    (kind === 'related' && !setting.sums.heads[first] && isLabelAbove(setting, from))
  );
}

/** Whether a line is a few words that call to share or to follow: what a bar of pictures has above it. */
function isCall(setting: Setting, line: number): boolean {
  const { text, linked, button } = setting.page.scan.lines[line]!;
  if (linked || button || text.length >= LONGEST_HEADING || setting.isMine(line)) return false;
  const words = setting.page.words.plain[line]!;
  return words.startsWith('follow us') || words.split(' ').some(isShareCall);
}

/** Whether a line's words stand in an element itself, in none of its blocks. */
const isLoose = ({ page: { scan } }: Setting, line: number, at: number): boolean =>
  scan.lines[line]!.block === at;

/** Whether a line below the story is a few words without a link and without an end: what stands alone above cards. */
function isLabelAbove(setting: Setting, line: number): boolean {
  const { text, linked, links, button } = setting.page.scan.lines[line]!;
  if (linked || links || button || setting.sums.of(line, line + 1).shares) return false;
  const isShort = text.length < LONGEST_BUTTON && !SENTENCE_END.test(text);
  return isShort && line > setting.lastStory && !setting.isMine(line) && !setting.sums.heads[line];
}

const SENTENCE_END = /[.!?。！？…]$/;

/** Whether a line below the story is nothing but buttons, by which its box shows other cards: "Top", "Latest". */
function isTabs({ page: { scan, words }, lastStory }: Setting, line: number, kind: ClutterKind): boolean {
  return (
    kind === 'related' &&
    line > lastStory &&
    isButton(scan.lines[line]!) &&
    scan.lines[line]!.text.length < LONGEST_HEADING &&
    !words.plain[line]!.includes('comment')
  );
}

/** Whether lines are a box's heading with a kicker above it or a sentence below it, or a way to all: "See all". */
function isIntroduction(setting: Setting, first: number, end: number, kind: ClutterKind): boolean {
  const { scan, words } = setting.page;
  const { lines } = scan;
  const { heads } = setting.sums;
  return (
    end - first <= LONGEST_INTRODUCTION &&
    first > setting.lastStory &&
    setting.sums.of(first, end).headings === 1 &&
    rangeIs(
      first,
      end,
      (at) =>
        !setting.isMine(at) &&
        (!lines[at]!.linked || isPagerLine(words.plain[at]!)) &&
        lines[at]!.text.length < LONGEST_TEASER &&
        (heads[at] ?? kind) === kind,
    )
  );
}

/** Whether the lines after a box are its pager, or the button that its invitation speaks of: “Subscribe now”. */
function isSequel(setting: Setting, kind: ClutterKind, first: number, end: number): boolean {
  if (kind === 'related') return isPager(setting, first, end);
  if (kind !== 'newsletter' || end - first > 1 || setting.isMine(first)) return false;
  const { lines } = setting.page.scan;
  const { text, links, button } = lines[first]!;
  return (
    text.length < LONGEST_BUTTON && links + button > 0 && isAboutLetters(setting.page.words.plain[first]!)
  );
}

function isPager(setting: Setting, first: number, end: number): boolean {
  const { plain } = setting.page.words;
  return (
    end - first <= LONGEST_PAGER &&
    rangeIs(first, end, (line) => !setting.isMine(line) && isPagerLine(plain[line]!))
  );
}

function rangeIs(first: number, end: number, test: (line: number) => boolean): boolean {
  for (let at = first; at < end; at++) if (!test(at)) return false;
  return true;
}

export function isHeadingLine(setting: Setting, line: number): boolean {
  const { classes, lines } = setting.page.scan;
  const { block, text } = lines[line]!;
  return text.length < LONGEST_HEADING && (TITLE.test(classes[block]!) || setting.rankOf(line) > 0);
}

function isOwnHeading(setting: Setting, line: number, kind: ClutterKind): boolean {
  const { scan, words } = setting.page;
  const isOfKind =
    setting.sums.heads[line] === kind ||
    (kind === 'share' && isHeadingLine(setting, line) && isShareCall(words.plain[line]!));
  return isOfKind && scan.lines[line]!.text.length < LONGEST_HEADING;
}

/**
 * Whether a line is the heading of cards that are gone, whatever it says: no more than an advertisement's label or
 * the next heading follows where the box (`at`, the last element of its own) was.
 */
function isLeftAlone(setting: Setting, line: number, at: number, { reason, first: top }: Found): boolean {
  const { lastStory, page, sums } = setting;
  const { tags, parents, ends, firstLines, endLines, lines } = page.scan;
  if (!isOfCards(reason) || sums.heads[top] || line <= lastStory) return false;
  if (setting.isMine(line) || !isHeadingLine(setting, line)) return false;
  const rank = setting.rankOf(line);
  if (rank === 1) return false;
  for (let next = ends[at]!; next < ends[parents[at]!]!; next = ends[next]!) {
    const first = firstLines[next]!;
    if (first === endLines[next]) continue;
    if (endLines[next]! - first === 1 && AD_LABEL.test(lines[first]!.text)) continue;
    const level = sums.levels[first]! || headingRank(tags[lines[first]!.block]!);
    return level > 0 && level <= (rank || level);
  }
  return true;
}

const AD_LABEL =
  /^(?:advertis|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|advertentie|reklam|реклама|広告|إعلان).{0,50}$/i;

/** The child of `parent` that holds a line and nothing else; -1 where there is none. */
export function outermost({ page }: Setting, line: number, parent: number): number {
  const { parents, firstLines, endLines, lines } = page.scan;
  let at = lines[line]!.block;
  while (at > 0 && parents[at] !== parent) at = parents[at]!;
  return at > 0 && endLines[at]! - firstLines[at]! === 1 && firstLines[at] === line ? at : -1;
}
