import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import { isWallLine } from '../read/wall.ts';
import { headingRank } from '../tags.ts';
import type { Clutter } from './clutter.ts';
import { FactSums, LONG } from './facts.ts';
import { isInvitation, isPagerLine, isWeakHeading, promoReason } from './headings.ts';
import { INSET, isOfCards, judge, type Verdict } from './judge.ts';
import { firstWord } from './phrases.ts';

const CHROME = new Set(['nav', 'header', 'footer']);
const CHROME_NAMES = BITS.header | BITS.notice;
const INSETS = new Set(['div', 'aside', 'section', 'figure']);
const WHOLE = new Set(['body', 'main', 'article', 'html']);
const MOST_INSETS = 2;
/** Units that a teaser's text may have. */
const LONGEST_TEASER = 400;
/** Lines that introduce a box: kicker, heading, a sentence. */
const LONGEST_INTRODUCTION = 3;
/** How many lines or elements of a box are looked at one by one. */
const NEAR = 200;
const FAR = 2000;
/** Lines of a card's own footer. */
const FEW = 5;
const LEGAL = /©|copyright|all rights reserved|privacy policy|terms of (?:use|service)/i;
const CARD = new Set(['div', 'article', 'li', 'a', 'section', 'figure']);
const PROMOS = new Set(['p', 'div', 'blockquote', 'aside', 'ul', 'span', 'strong']);
/** Class names of headings that are no heading elements. */
const TITLE = /title|heading/i;
const PRICE = /^[$€£¥]\s?\d/;

/** A stretch of siblings `[at, end)` (elements of one parent) that is decided as one. */
interface Found extends Verdict {
  readonly elements: number[];
  readonly first: number;
  readonly end: number;
}

/** Where the story is, as the search for clutter needs it. */
interface StoryLines {
  readonly root: number;
  readonly lines: readonly number[];
}

/** Finds the boxes of a page that may go. The story is guarded: no box holds a line of it, but one that is all link. */
export function findClutter(page: Page, reading: StoryLines): Clutter[] {
  const { scan, measures, words } = page;
  const { tags, ends, parents, firstLines, endLines, lines, classes } = scan;
  const mine = new Set(reading.lines.filter((at) => lines[at]!.linked < lines[at]!.text.length * 0.8));
  const sums = new FactSums(page, mine);
  const firstStory = reading.lines[0] ?? 0;
  const lastStory = lastOf(page, reading.lines);
  const root = reading.root;
  const rootEnd = ends[root] ?? 0;
  const cards = cardCounts(page);
  const nextHeadline = nextHeadlines(sums.levels);
  const found: Found[] = [];

  const stack: number[] = tags.length ? [0] : [];
  while (stack.length) visit(stack.pop()!);
  // Many such boxes are the story's own structure: a list of what it recommends.
  const insets = found.filter(({ reason }) => reason === INSET).length;
  return found
    .filter(({ reason }) => reason !== INSET || insets <= MOST_INSETS)
    .sort((a, b) => a.first - b.first)
    .map(({ kind, reason, elements, first, end }) => ({ kind, reason, elements, first, end }));

  /** Judges an element's children one by one, and goes into those that are undecided. */
  function visit(parent: number): void {
    for (let at = parent + 1; at < ends[parent]!; ) {
      const next = ends[at]!;
      const first = firstLines[at]!;
      const end = endLines[at]!;
      // Nothing is looked for in what holds nothing but the story.
      if (sums.storyIn(first, end) < end - first) {
        const group = headedGroup(at, parent);
        if (group) {
          found.push(group);
          at = Math.max(next, ends[group.elements.at(-1)!]!);
          continue;
        }
        if (!isChrome(at)) {
          const verdict = decide([at], first, end);
          if (verdict) found.push(grown({ ...verdict, elements: [at], first, end }));
          else stack.push(at);
        }
      }
      at = next;
    }
  }

  function storyIn(at: number): boolean {
    return sums.storyIn(firstLines[at]!, endLines[at]!) > 0;
  }

  /** Menus, the site's header and footer: left alone. What stands within the story's element is none of them. */
  function isChrome(at: number): boolean {
    if (storyIn(at)) return false;
    const within = at > root && at < rootEnd;
    const names = measures.names(at);
    if (names & BITS.related && tags[at] === 'nav') return false;
    if (CHROME.has(tags[at]!)) return tags[at] === 'nav' || (!within && !inArticle(at));
    if (within || names & (BITS.related | BITS.newsletter)) return false;
    if (names & BITS.navigation && firstLines[at]! < firstStory) return true;
    return (names & CHROME_NAMES) !== 0 || ((names & BITS.footer) !== 0 && isLegal(at));
  }

  /** Whether a second heading of the same rank or higher says that here are several boxes: each is judged by itself. */
  function isSeveral(first: number, end: number): boolean {
    const level = sums.levels[first]!;
    if (!level) return false;
    for (let at = first + 1; at < end; at++) if (sums.levels[at] && sums.levels[at]! <= level) return true;
    return false;
  }

  /** An author's box stays, also where it stands next to links: only what is beside it may go. */
  function holdsAuthor(at: number, briefly: boolean): boolean {
    for (let inner = at; inner < Math.min(ends[at]!, at + FAR); inner++)
      if (
        measures.names(inner) & BITS.author &&
        tags[inner] !== 'a' &&
        tags[inner] !== 'span' &&
        (briefly || sums.of(firstLines[inner]!, endLines[inner]!).prose)
      )
        return true;
    return false;
  }

  /** Whether a box goes on into the site's footer: only what stands before that may go. */
  function holdsFooter(at: number): boolean {
    for (let inner = at + 1; inner < Math.min(ends[at]!, at + FAR); inner++)
      if (tags[inner] === 'footer' && endLines[inner]! - firstLines[inner]! > FEW) return true;
    return false;
  }

  function inArticle(at: number): boolean {
    for (let up = parents[at]!; up > 0; up = parents[up]!)
      if (tags[up] === 'article' || tags[up] === 'main') return true;
    return false;
  }

  function isLegal(at: number): boolean {
    const end = endLines[at]!;
    for (let line = end - 1; line >= Math.max(firstLines[at]!, end - NEAR); line--)
      if (LEGAL.test(lines[line]!.text)) return true;
    return false;
  }

  function decide(indices: readonly number[], first: number, end: number): Verdict | undefined {
    const at = indices[0]!;
    const last = indices.at(-1)!;
    if (sums.storyIn(first, end) || (end <= firstStory && holdsHeadline(first, end))) return;
    const facts = sums.of(first, end);
    let names = measures.names(at);
    const near = Math.min(ends[at]!, at + NEAR);
    for (let inner = at + 1; inner < near && firstLines[inner] === first && endLines[inner] === end; inner++)
      names |= measures.names(inner);
    let fields = 0;
    let emails = 0;
    if (facts.letters && facts.chars < 1500)
      for (const index of indices) {
        const inputs = fieldsIn(scan, index);
        fields += inputs.length;
        emails += inputs.filter(({ asksEmail }) => asksEmail).length;
      }
    const verdict = judge({
      facts,
      names,
      head: sums.heads[first],
      first: lines[first]?.text ?? '',
      get weak() {
        return isWeakHeading(words.plain[first] ?? '');
      },
      fields,
      emails,
      place: first > lastStory ? 'after' : end <= firstStory ? 'before' : 'within',
      beside: at >= rootEnd || last < root,
      inset: indices.length === 1 && INSETS.has(tags[at]!) && !isForSale(first, end),
      cards: mostOf(indices, cards.own),
      deepCards: mostOf(indices, cards.deep),
      get teasers() {
        return isRowOfTeasers(first, end);
      },
      get plainList() {
        return (tags[at] === 'ul' || tags[at] === 'ol') && mediaIn(at) === 0;
      },
    });
    if (verdict?.kind === 'share' && isInCell(at)) return;
    if (verdict?.kind === 'newsletter' && holdsWall(first, end)) return;
    if (verdict?.kind !== 'related') return verdict;
    if (indices.some(holdsFooter)) return;
    const several = !(names & BITS.related) && !isOfCards(verdict.reason) && isSeveral(first, end);
    return several || indices.some((index) => holdsAuthor(index, verdict.reason === INSET))
      ? undefined
      : verdict;
  }

  /** Whether a line opens with a price: a card for something to buy. */
  function isForSale(first: number, end: number): boolean {
    return lines.slice(first, Math.min(end, first + FEW)).some(({ text }) => PRICE.test(text));
  }

  /** Whether running text stands next to links only, as below headlines: none of it goes on in a second line. */
  function isRowOfTeasers(first: number, end: number): boolean {
    let alone = 0;
    for (let at = first; at < end; at++) {
      const { links, text } = lines[at]!;
      if (links) alone = 0;
      else if (text.length >= LONG && (++alone > 1 || text.length > LONGEST_TEASER)) return false;
    }
    return true;
  }

  /** Whether the story's own headline is among these lines. */
  function holdsHeadline(first: number, end: number): boolean {
    return nextHeadline[first]! < end;
  }

  /** What tells that there is more for subscribers must be seen. */
  function holdsWall(first: number, end: number): boolean {
    return lines.slice(first, end).some(({ text }) => isWallLine(text));
  }

  /** What stands in a table's cell is a value. */
  function isInCell(at: number): boolean {
    for (let up = at, steps = 0; up > 0 && steps < 5; up = parents[up]!, steps++)
      if (tags[up] === 'td' || tags[up] === 'th') return true;
    return false;
  }

  /** A heading of clutter with what stands under it, where no element of their own holds both. */
  function headedGroup(at: number, parent: number): Found | undefined {
    const first = firstLines[at]!;
    if (endLines[at]! - first > 2) return;
    const head = sums.heads[first];
    const promo = promoLine(at, first);
    if (promo) return { ...promo, elements: [at], first, end: endLines[at]! };
    if (!head || sums.storyIn(first, endLines[at]!)) return;
    const indices = [at];
    let end = endLines[at]!;
    for (let next = ends[at]!; next < ends[parent]!; next = ends[next]!) {
      const from = firstLines[next]!;
      const to = endLines[next]!;
      if (from === to) {
        indices.push(next);
        continue;
      }
      const facts = sums.of(from, to);
      const linky = facts.linked > facts.chars * 0.4 || facts.titles > 0;
      if (facts.story || headingRank(tags[next]!) || sums.heads[from] || !linky || isChrome(next)) break;
      indices.push(next);
      end = to;
    }
    while (indices.length > 1 && firstLines[indices.at(-1)!]! >= end) indices.pop();
    if (indices.length === 1) return;
    const verdict = decide(indices, first, end);
    return verdict && { ...verdict, elements: indices, first, end };
  }

  /** A line of its own that points to another page, "Read more: …", or to a newsletter. */
  function promoLine(at: number, first: number): Verdict | undefined {
    if (endLines[at]! - first !== 1 || mine.has(first)) return;
    if (!PROMOS.has(tags[at]!) && headingRank(tags[at]!) < 2) return;
    const line = lines[first]!;
    const reason = promoReason(line);
    if (reason !== undefined) return { kind: 'related', reason };
    return isInvitation(line)
      ? { kind: 'newsletter', reason: 'a line that invites to a newsletter' }
      : undefined;
  }

  /** A box with the wrappers that hold nothing else, its heading before it and its pager after it. */
  function grown(box: Found): Found {
    let at = box.elements[0]!;
    let { first, end } = box;
    for (;;) {
      const parent = parents[at]!;
      if (parent <= 0 || WHOLE.has(tags[parent]!) || storyIn(parent) || isChrome(parent)) break;
      if (mediaIn(parent) !== mediaIn(at) || !onlyAdds(parent, first, end, box.kind)) break;
      at = parent;
      first = firstLines[at]!;
      end = endLines[at]!;
    }
    const elements = [at];
    const before = first - 1;
    if (before >= 0 && isOwnHeading(before, box.kind)) {
      const holder = outermost(before, parents[at]!);
      if (holder >= 0 && ends[holder]! <= at) {
        elements.unshift(holder);
        first = before;
      }
    }
    for (let next = ends[at]!; next < ends[parents[at]!]! && box.kind === 'related'; next = ends[next]!) {
      if (firstLines[next] === endLines[next]) continue;
      if (endLines[next]! - firstLines[next]! > 4 || !rangeIs(firstLines[next]!, endLines[next]!, isPager))
        break;
      elements.push(next);
      end = endLines[next]!;
      break;
    }
    return { ...box, elements, first, end };
  }

  /** Whether an element holds, besides the lines `[first, end)`, only their heading and pager. */
  function onlyAdds(at: number, first: number, end: number, kind: Clutter['kind']): boolean {
    const from = firstLines[at]!;
    if (endLines[at]! - end > 4 || !rangeIs(end, endLines[at]!, isPager)) return false;
    if (first - from > 1) return kind === 'related' && isIntroduction(from, first);
    return first === from || sums.heads[from] !== undefined || (kind !== 'share' && isHeadingLine(from));
  }

  /** Whether lines are a box's heading with a kicker above it or a sentence below it. */
  function isIntroduction(first: number, end: number): boolean {
    const headings = sums.of(first, end).headings;
    return (
      end - first <= LONGEST_INTRODUCTION &&
      first > lastStory &&
      headings === 1 &&
      rangeIs(
        first,
        end,
        (at) => !mine.has(at) && !lines[at]!.linked && lines[at]!.text.length < LONGEST_TEASER,
      )
    );
  }

  function rangeIs(first: number, end: number, test: (line: number) => boolean): boolean {
    for (let at = first; at < end; at++) if (!test(at)) return false;
    return true;
  }

  function isPager(line: number): boolean {
    return !mine.has(line) && isPagerLine(words.plain[line]!);
  }

  function isHeadingLine(line: number): boolean {
    const { block, text } = lines[line]!;
    if (text.length >= 80) return false;
    const named = TITLE.test(classes[block]!);
    return named || headingRank(tags[block]!) > 0 || headingRank(tags[parents[block]!] ?? '') > 0;
  }

  function isOwnHeading(line: number, kind: Clutter['kind']): boolean {
    return sums.heads[line] === kind && lines[line]!.text.length < 80;
  }

  /** The child of `parent` that holds a line and nothing else; -1 where there is none. */
  function outermost(line: number, parent: number): number {
    let at = lines[line]!.block;
    while (at > 0 && parents[at] !== parent) at = parents[at]!;
    return at > 0 && endLines[at]! - firstLines[at]! === 1 && firstLines[at] === line ? at : -1;
  }

  function mediaIn(at: number): number {
    return measures.count(at, 'img') + measures.count(at, 'video') + measures.count(at, 'picture');
  }
}

/** The line by which nearly all of the story is told: a stray line after it moves nothing. */
function lastOf({ scan }: Page, story: readonly number[]): number {
  const sizes = story.map((at) => scan.lines[at]!.text.length);
  let left = sizes.reduce((sum, size) => sum + size, 0) * 0.03;
  let at = story.length - 1;
  while (at > 0 && sizes[at]! < left) left -= sizes[at--]!;
  return story[at] ?? -1;
}

/** Fields to write in under an element. */
const fieldsIn = ({ fields, ends }: Page['scan'], element: number) =>
  fields.filter(({ within }) => within >= element && within < ends[element]!);

/** For each element, the most boxes of a kind side by side: directly in it, and anywhere in it. */
function cardCounts({ scan }: Page): { own: Int32Array; deep: Int32Array } {
  const { tags, parents, ends } = scan;
  const own = new Int32Array(tags.length);
  const deep = new Int32Array(tags.length);
  for (let at = tags.length - 1; at >= 0; at--) {
    if (ends[at]! > at + 1) own[at] = mostAlike(scan, at);
    deep[at] = Math.max(deep[at]!, own[at]!);
    const parent = parents[at]!;
    if (parent >= 0) deep[parent] = Math.max(deep[parent]!, deep[at]!);
  }
  return { own, deep };
}

/** For each line and the end, the next line (itself included) that is a headline; the number of lines without one. */
function nextHeadlines(levels: readonly number[]): Int32Array {
  const next = new Int32Array(levels.length + 1).fill(levels.length);
  for (let at = levels.length - 1; at >= 0; at--) next[at] = levels[at] === 1 ? at : next[at + 1]!;
  return next;
}

const mostOf = (indices: readonly number[], counts: Int32Array): number =>
  indices.reduce((most, at) => Math.max(most, counts[at]!), 0);

/** The most children of a kind that an element has, of those that hold text. */
function mostAlike({ tags, ends, classes, firstLines, endLines }: Page['scan'], parent: number): number {
  const boxes: number[] = [];
  for (let at = parent + 1; at < ends[parent]!; at = ends[at]!)
    if (firstLines[at]! < endLines[at]! && CARD.has(tags[at]!)) boxes.push(at);
  if (boxes.length < 2) return boxes.length;
  const counts = new Map<string, number>();
  let most = 0;
  for (const at of boxes) {
    const name = tags[at] === 'div' ? `div ${firstWord(classes[at]!)}` : tags[at]!;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > most) most = count;
  }
  return most;
}
