import { BITS } from '../names.ts';
import type { Verdict } from './candidate.ts';
import { isPairOfSteps } from './headings.ts';
import { HEADLINE, isOfPager, LONGEST_CARD } from './related.ts';
import type { Setting } from './setting.ts';

const CHROME = new Set(['nav', 'header', 'footer']);
const CHROME_NAMES = BITS.header | BITS.notice;
const LEGAL = /©|copyright|all rights reserved|privacy policy|terms of (?:use|service)/i;
/** How many lines, from the last, may tell that an element is a site's footer. */
const NEAR = 200;

/** Menus, the site's header and footer: left alone. What stands within the story's element is none of them. */
export function isChrome(setting: Setting, at: number): boolean {
  const { page, root, rootEnd, firstStory } = setting;
  const { tags, firstLines } = page.scan;
  if (setting.holdsStory(at)) return false;
  const within = at > root && at < rootEnd;
  const names = page.measures.names(at);
  if (names & BITS.related && tags[at] === 'nav') return false;
  if (CHROME.has(tags[at]!)) return tags[at] === 'nav' || (!within && !isInArticle(setting, at));
  if (within || names & (BITS.related | BITS.newsletter)) return false;
  if (names & BITS.navigation && firstLines[at]! < firstStory) return true;
  return (names & CHROME_NAMES) !== 0 || ((names & BITS.footer) !== 0 && isLegal(setting, at));
}

/** Whether an element stands in an article or in the page's main part. */
export function isInArticle({ page }: Setting, at: number): boolean {
  const { tags, parents } = page.scan;
  for (let up = parents[at]!; up > 0; up = parents[up]!)
    if (tags[up] === 'article' || tags[up] === 'main') return true;
  return false;
}

function isLegal({ page }: Setting, at: number): boolean {
  const { firstLines, endLines, lines } = page.scan;
  const end = endLines[at]!;
  for (let line = end - 1; line >= Math.max(firstLines[at]!, end - NEAR); line--)
    if (LEGAL.test(lines[line]!.text)) return true;
  return false;
}

/**
 * What goes from a menu above the story: titles of the previous and the next page. From a menu or a footer below it:
 * pagers, named threads of comments, and boxes of related pages that are plainly no part of it, by their name and their
 * heading, or by teasers with running text. The columns of a footer stay.
 */
export function goesFromChrome(setting: Setting, at: number, { kind, reason }: Verdict): boolean {
  const { page, sums, cards, lastStory } = setting;
  const { parents, firstLines, endLines } = page.scan;
  const first = firstLines[at]!;
  if (endLines[at]! <= setting.firstStory) return reason.rule === 'pager-by-title';
  if (first <= lastStory || isLegal(setting, at)) return false;
  if (kind === 'comments') return reason.rule === 'named' && endLines[at]! - first > 1;
  if (kind !== 'related') return false;
  const { lines, titles, titleChars, prose, pagers } = sums.of(first, endLines[at]!);
  if (isOfPager(reason)) {
    const { text } = page.scan.lines[first]!;
    if (pagers > 1 || (pagers === 0 && titles > 0)) return true;
    return lines === 1 && isPairOfSteps(text, page.words.plain[first]!);
  }
  if (sums.heads[first] !== 'related' || titles < 2 || titleChars < titles * HEADLINE) return false;
  if (lines > titles * LONGEST_CARD + 2) return false;
  const isColumn = cards.own[parents[at]!]! > 1;
  return prose >= 3 || (!isColumn && (page.measures.names(at) & BITS.related) !== 0);
}
