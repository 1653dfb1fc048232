import { extentOf } from '../extent.ts';
import type { Page } from '../page.ts';
import type { StoryPlace } from '../read/find-root.ts';
import type { Line } from '../snapshot.ts';
import { hasDate } from './dates.ts';
import { type Gaps, tallyGaps } from './gaps.ts';
import { list } from './phrases.ts';

/** What the lines of a page add up to. Sizes are UTF-16 units. */
export interface LineTally {
  /** Lines of running text, and short ones of little else, each as one text in small letters. */
  readonly tale: string;
  readonly rest: string;
  readonly running: number;
  readonly paragraphs: number;
  readonly long: number;
  readonly longest: number;
  /** Running text in lists. */
  readonly listed: number;
  /** Short lines that hold a date; that lead to other pages of a list. */
  readonly dates: number;
  readonly pages: number;
  readonly code: number;
  readonly shorts: number;
  readonly linkedLines: number;
  /** Units of all lines in the story's element. */
  readonly rootSize: number;
  /** Lines below a title that is a link, and their running text. */
  readonly teasers: number;
  readonly teased: number;
  readonly gaps: Gaps;
}

const PAGES = new Set(list('next previous prev older_posts newer_posts » › load_more show_more'));
const PAGE = /^(?:\d{1,4}|page \d+ of \d+)$/;
const CODE = /[{}();=<>]|\$ /;

/** A line that is one link of some words: the title of another page. */
const isTitle = (line: Line | undefined) =>
  line !== undefined && line.linked > line.text.length * 0.9 && line.text.split(' ', 4).length > 3;

/** Sums up what tells of a page's lines. */
export function tallyLines({ scan }: Page, { root, weights }: StoryPlace): LineTally {
  const { lines, tags, firstLines, endLines } = scan;
  const told: string[] = [];
  const little: string[] = [];
  let running = 0;
  let paragraphs = 0;
  let long = 0;
  let longest = 0;
  let dates = 0;
  let pages = 0;
  let code = 0;
  let shorts = 0;
  let linkedLines = 0;
  let listed = 0;
  let rootSize = 0;
  let teasers = 0;
  let teased = 0;
  const top = firstLines[root] ?? 0;
  const bottom = endLines[root] ?? 0;
  lines.forEach(({ text, linked, block }, at) => {
    const size = extentOf(text);
    const weight = weights[at]!;
    const within = at >= top && at < bottom;
    if (weight > 0) {
      running += weight;
      paragraphs++;
      if (size > 200) long++;
      longest = Math.max(longest, size);
      if (tags[block] === 'li') listed += size;
      told.push(text);
    } else {
      shorts++;
      if (size < 160) {
        const small = text.toLowerCase();
        little.push(small);
        if (size < 20 && (PAGES.has(small) || PAGE.test(small))) pages++;
        if (hasDate(small)) dates++;
      }
      if (linked > text.length * 0.9) linkedLines++;
    }
    if (
      at > 0 &&
      size > 40 &&
      linked < text.length * 0.5 &&
      (isTitle(lines[at - 1]!) || isTitle(lines[at - 2]))
    ) {
      teasers++;
      teased += weight;
    }
    if (within) rootSize += size;
    if (tags[block] === 'pre' || tags[block] === 'code' || (size < 200 && CODE.test(text) && within))
      code += size;
  });
  return {
    tale: told.join('\n').toLowerCase(),
    rest: little.join('\n'),
    running,
    paragraphs,
    long,
    longest,
    listed,
    dates,
    pages,
    code,
    shorts,
    linkedLines,
    rootSize,
    teasers,
    teased,
    gaps: tallyGaps(scan, weights),
  };
}
