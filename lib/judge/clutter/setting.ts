import type { Page } from '../page.ts';
import { headingRank } from '../tags.ts';
import type { Verdict } from './candidate.ts';
import { type CardCounts, countCards } from './cards.ts';
import { FactSums } from './facts.ts';
import { isInvitation } from './headings.ts';
import { promoReason } from './pointers.ts';

/** Where the story is, as the search for clutter needs it. */
export interface StoryLines {
  readonly root: number;
  readonly lines: readonly number[];
}

/** A stretch of siblings that is decided as one, with its lines `[first, end)`. */
export interface Found extends Verdict {
  readonly elements: number[];
  readonly first: number;
  readonly end: number;
}

/** The share of a line in links, or in bold type, from which it is nothing else. */
const MOSTLY = 0.8;

/** A page with its story, as the search for clutter sees it. */
export class Setting {
  readonly page: Page;
  readonly sums: FactSums;
  readonly cards: CardCounts;
  /** The element that holds the story, and one past its last descendant. */
  readonly root: number;
  readonly rootEnd: number;
  readonly firstStory: number;
  /** The line by which nearly all of the story is told. */
  readonly lastStory: number;
  readonly #mine: ReadonlySet<number>;
  readonly #nextHeadline: Int32Array;
  #hasPointers?: boolean;

  constructor(page: Page, story: StoryLines) {
    const { lines, ends } = page.scan;
    this.page = page;
    this.#mine = new Set(
      story.lines.filter(
        (at) =>
          lines[at]!.linked < lines[at]!.text.length * MOSTLY &&
          !(lines[at]!.strong > lines[at]!.text.length * MOSTLY && isInvitation(lines[at]!)),
      ),
    );
    this.sums = new FactSums(page, this.#mine);
    this.cards = countCards(page);
    this.root = story.root;
    this.rootEnd = ends[story.root] ?? 0;
    this.firstStory = story.lines[0] ?? 0;
    this.lastStory = lastOf(page, story.lines);
    this.#nextHeadline = nextHeadlines(this.sums.levels);
  }

  /** Whether a line is the story's, and no link. */
  isMine(line: number): boolean {
    return this.#mine.has(line);
  }

  /** Whether an element holds lines of the story. */
  holdsStory(at: number): boolean {
    const { firstLines, endLines } = this.page.scan;
    return this.sums.storyIn(firstLines[at]!, endLines[at]!) > 0;
  }

  /** Whether the story's own headline is among the lines `[first, end)`. */
  holdsHeadline(first: number, end: number): boolean {
    return this.#nextHeadline[first]! < end;
  }

  /** Whether several lines around the story point to other pages: that is the site's habit, then. */
  get hasPointers(): boolean {
    this.#hasPointers ??= this.#pointers() > 1;
    return this.#hasPointers;
  }

  #pointers(): number {
    const { firstLines, endLines, lines } = this.page.scan;
    const near = lines.slice(firstLines[this.root], endLines[this.root]);
    return near.filter((line) => promoReason(line) !== undefined).length;
  }

  /** The rank of the heading that a line stands in, link or not; 0 for none. */
  rankOf(line: number): number {
    const { tags, parents, lines } = this.page.scan;
    const { block } = lines[line]!;
    return headingRank(tags[block]!) || headingRank(tags[parents[block]!] ?? '');
  }

  /** How many pictures and films an element holds. */
  mediaIn(at: number): number {
    const { measures } = this.page;
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

/** For each line and the end, the next line (itself included) that is a headline; the number of lines without one. */
function nextHeadlines(levels: readonly number[]): Int32Array {
  const next = new Int32Array(levels.length + 1).fill(levels.length);
  for (let at = levels.length - 1; at >= 0; at--) next[at] = levels[at] === 1 ? at : next[at + 1]!;
  return next;
}
