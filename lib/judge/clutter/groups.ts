import { BITS } from '../names.ts';
import type { Scan } from '../snapshot.ts';
import { headingRank } from '../tags.ts';
import type { Verdict } from './candidate.ts';
import { isChrome } from './chrome.ts';
import { decide } from './decide.ts';
import { isInvitation, isLabel } from './headings.ts';
import { isInCapitals, isLineOfTopics, isNaming, isSetOff, promoReason } from './pointers.ts';
import type { Found, Setting } from './setting.ts';
import { isNamedForThread } from './threads.ts';

/** Those of them that paragraphs of a story stand in. */
const PLAIN = new Set(['p', 'div', 'span', 'strong']);
const PROMOS = new Set(['p', 'div', 'section', 'blockquote', 'aside', 'ul', 'span', 'strong']);

/**
 * A line that goes by itself, or a heading of clutter with what stands under it, where no element of their own holds
 * both.
 */
export function findGroup(setting: Setting, at: number, parent: number): Found | undefined {
  const { page, sums } = setting;
  const { tags, ends, firstLines, endLines } = page.scan;
  const first = firstLines[at]!;
  if (endLines[at]! - first > 2) return;
  const promo = judgeLine(setting, at, first);
  if (promo) return { ...promo, elements: [at], first, end: endLines[at]! };
  if (!sums.heads[first] || setting.holdsStory(at)) return;
  const elements = [at];
  let end = endLines[at]!;
  for (let next = ends[at]!; next < ends[parent]!; next = ends[next]!) {
    const from = firstLines[next]!;
    const to = endLines[next]!;
    if (from === to) {
      elements.push(next);
      continue;
    }
    const facts = sums.of(from, to);
    const linky = facts.linked > facts.chars * 0.4 || facts.titles > 0;
    const isThread = sums.heads[first] === 'comments';
    const isOfThread = isThread && (sums.heads[from] === 'comments' || tags[next] === 'form');
    if (facts.story || headingRank(tags[next]!) || isChrome(setting, next)) break;
    if (sums.heads[from] && !isOfThread) break;
    if (to - from === 1 && isLineOfTopics(page.scan.lines[from]!)) break;
    if (isThread ? !isOfThread && !isNamedForThread(page, next) : !linky) break;
    elements.push(next);
    end = to;
  }
  while (elements.length > 1 && firstLines[elements.at(-1)!]! >= end) elements.pop();
  if (elements.length === 1) return;
  const verdict = decide(setting, elements, first, end);
  if (!verdict || (verdict.kind === 'related' && mayBeStorys(setting, at, end))) return;
  return { ...verdict, elements, first, end };
}

/**
 * Whether a paragraph that introduces links, and they, may be the author's own: they stand within the story like a part
 * of it.
 */
function mayBeStorys({ page, lastStory }: Setting, at: number, end: number): boolean {
  const { tags, firstLines } = page.scan;
  const first = firstLines[at]!;
  const label = page.words.plain[first]!;
  const line = page.scan.lines[first]!;
  const isPointer = isNaming(label) || (isLabel(label) ? isSetOff(line, label) : isInCapitals(line.text));
  return end <= lastStory && PLAIN.has(tags[at]!) && !isPointer;
}

/** A line of its own that points to another page, "Read more: …", to a newsletter, or to where to comment. */
function judgeLine(setting: Setting, at: number, first: number): Verdict | undefined {
  const { tags, endLines, lines } = setting.page.scan;
  if (endLines[at]! - first !== 1 || setting.isMine(first)) return;
  if (!PROMOS.has(tags[at]!) && headingRank(tags[at]!) < 2) return;
  const line = lines[first]!;
  const reason = promoReason(line);
  if (reason !== undefined) return isUnsure(setting, at, reason) ? undefined : { kind: 'related', reason };
  if (isInvitation(line)) return { kind: 'newsletter', reason: { rule: 'letter-line' } };
  const words = setting.page.words.plain[first]!;
  const isCall = line.linked === line.text.length && words.includes(' ') && !/\d/.test(words);
  if (!isCall || first < setting.firstStory || setting.sums.heads[first] !== 'comments') return;
  return { kind: 'comments', reason: { rule: 'headed', words: line.text } };
}

/** Whether a link holds the block of a line in an element, where an author's link holds words only. */
function isCardOfALink({ tags, parents }: Scan, at: number, block: number): boolean {
  for (let up = block; up > at; up = parents[up]!) if (tags[parents[up]!] === 'a') return true;
  return false;
}

/** Whether a line that points to another page may be the author's own: it is the only one, and looks like the story. */
function isUnsure(setting: Setting, at: number, { words }: Verdict['reason']): boolean {
  const { measures, scan } = setting.page;
  const line = scan.lines[scan.firstLines[at]!]!;
  if (words === undefined || line.links > 1 || isSetOff(line, words)) return false;
  if (isCardOfALink(scan, at, line.block)) return false;
  if (!PLAIN.has(scan.tags[at]!) || measures.names(at) & BITS.related) return false;
  return !setting.hasPointers && !isBoxBetweenParagraphs(setting, at);
}

/** Whether a line stands in a division with a name of its own where the story is told in paragraphs. */
function isBoxBetweenParagraphs(setting: Setting, at: number): boolean {
  const { tags, parents, classes, firstLines, lines } = setting.page.scan;
  const line = firstLines[at]!;
  if (tags[at] !== 'div' || !classes[at]) return false;
  let before = line - 1;
  while (before >= setting.firstStory && !setting.isMine(before)) before--;
  if (before < setting.firstStory) return false;
  const { block } = lines[before]!;
  return tags[block] === 'p' && parents[block] === parents[at];
}
