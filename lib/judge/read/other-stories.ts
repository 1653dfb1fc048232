import { extentOf } from '../extent.ts';
import type { Page } from '../page.ts';
import type { Headline } from './find-headline.ts';

/** Units of a story that is whole: a teaser has fewer. */
const WHOLE = 1000;
/** Units of the shortest headline; a section's name is shorter. */
const TELLING = 15;

/**
 * A story's lines (by index in the scan) without those of the other stories that the page holds whole: some put the next
 * one under each that is read to its end, and take its address. The page's own is the one of its headline; the others
 * stand beside it in elements of the same kind, each with a headline of its own.
 */
export function withoutOthers(
  { scan }: Page,
  story: readonly number[],
  headline: Headline | undefined,
): readonly number[] {
  const { tags, parents, ends, classes, firstLines, endLines, lines } = scan;
  const block = headline && lines[headline.first]?.block;
  if (block === undefined) return story;
  const told = new Set(story);
  const units = sumsOf(lines.length, (at) => (told.has(at) ? extentOf(lines[at]!.text) : 0));
  const isOther = (text: string) => text.length > TELLING && text !== headline!.text;
  const heads = sumsOf(lines.length, (at) =>
    Number(tags[lines[at]!.block] === 'h1' && isOther(lines[at]!.text)),
  );
  const articles = sumsOf(tags.length, (at) => Number(tags[at] === 'article'));
  const isWhole = (at: number) => units(firstLines[at]!, endLines[at]!) >= WHOLE;
  /** The headline's elements, by the one around each. */
  const own = new Map<number, number>();
  for (let at = block; at > 0; at = parents[at]!) own.set(parents[at]!, at);
  const isOthers = new Uint8Array(lines.length);
  for (let at = 1; at < tags.length; at++) {
    const mine = own.get(parents[at]!);
    if (mine === undefined || mine === at || tags[at] !== tags[mine]) continue;
    const isAlike = classes[at] === classes[mine] || articles(at, ends[at]!) > 0;
    if (isAlike && heads(firstLines[at]!, endLines[at]!) > 0 && isWhole(at) && isWhole(mine))
      isOthers.fill(1, firstLines[at], endLines[at]);
  }
  return story.filter((line) => !isOthers[line]);
}

/** The sum of some numbers from one index to before another. */
function sumsOf(size: number, numberAt: (at: number) => number): (first: number, end: number) => number {
  const sums = new Float64Array(size + 1);
  for (let at = 0; at < size; at++) sums[at + 1] = sums[at]! + numberAt(at);
  return (first, end) => sums[end]! - sums[first]!;
}
