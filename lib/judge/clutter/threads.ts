import { BITS, namesIn } from '../names.ts';
import type { Page } from '../page.ts';
import { BLOCK, BUTTON, traitsOf } from '../tags.ts';
import type { Setting } from './setting.ts';

/** What has these names, too, is about comments, but no thread of them. */
const OTHERS = BITS.related | BITS.content | BITS.author | BITS.sidebar;
/** The share of a thread's lines that are in parts named so, at least, where it has no such name itself. */
const LEAST = 0.5;
/** Lines of such a thread, at most: it is the form below an article. */
const MOST_LINES = 60;
/** How many elements are looked at. */
const MOST = 500;
/** The elements of one without words, at most, and what it is made of. */
const MOST_WITHOUT_WORDS = 40;
const BOXES = new Set(['div', 'section', 'aside']);
/** Lines above the first part that is named so. */
const MOST_ABOVE = 2;

/** Whether an element is a box or a button that is named for a thread of comments or a form for them. */
export const isNamedForThread = ({ measures, scan: { tags } }: Page, at: number): boolean =>
  (measures.names(at) & (BITS.comments | OTHERS)) === BITS.comments &&
  (traitsOf(tags[at]!) & (BLOCK | BUTTON)) !== 0;

/** Whether an element without a word is what a service of comments puts its thread into. */
export function isEmbeddedThread({ scan: { tags, ends }, measures }: Page, at: number): boolean {
  if (ends[at]! - at > MOST_WITHOUT_WORDS) return false;
  if ((measures.names(at) & BITS.thread) !== 0) return BOXES.has(tags[at]!);
  return tags[at]!.includes('-') && (namesIn(tags[at]!) & BITS.thread) !== 0;
}

/** Whether most of an element is in parts that are named for comments. */
export function isMostlyThread({ page }: Setting, at: number): boolean {
  const { ends, firstLines, endLines, tags } = page.scan;
  const first = firstLines[at]!;
  const lines = endLines[at]! - first;
  if (lines > MOST_LINES || ends[at]! - at > MOST) return false;
  let named = 0;
  for (let inner = at + 1; inner < ends[at]!; ) {
    if (tags[inner] === 'footer' || tags[inner] === 'nav') return false;
    if (!isNamedForThread(page, inner)) {
      inner++;
      continue;
    }
    if (named === 0 && firstLines[inner]! > first + MOST_ABOVE) return false;
    named += endLines[inner]! - firstLines[inner]!;
    inner = ends[inner]!;
  }
  return named >= lines * LEAST;
}

/** The parts of an element, one by one: its children with lines, or those of the sole one that it has. */
export function partsOf({ scan: { ends, firstLines, endLines } }: Page, at: number): number[] {
  for (let from = at; ; ) {
    const parts: number[] = [];
    for (let child = from + 1; child < ends[from]!; child = ends[child]!)
      if (firstLines[child]! < endLines[child]!) parts.push(child);
    if (parts.length !== 1) return parts;
    from = parts[0]!;
  }
}
