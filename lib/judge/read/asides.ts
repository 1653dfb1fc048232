import { inherited } from '../inherit.ts';
import type { Page } from '../page.ts';
import { bare } from './bare.ts';

/** Units of the shortest pull quote. */
const SHORTEST = 30;
/** A part of the story that no author's box holds. */
const MOST = 0.3;
/** How many quotes are looked at. */
const MOST_QUOTES = 40;
/** How far above its words a quote's element may stand. */
const NEAR = 5;
const AUTHOR = /(?:^|[\s_-])author(?:s?$|[\s_-]|box|bio|info)|(?:^|[\s_-])bio(?:$|[\s_-])/i;
const QUOTES = new Set(['aside', 'blockquote', 'figure', 'q']);

/** Which lines of the story (by index in the scan) stand beside it: authors' boxes, pull quotes that repeat its text. */
export function findAsides(page: Page, story: readonly number[]): ReadonlySet<number> {
  const { lines } = page.scan;
  const isInAuthorBox = authorBoxes(page);
  const found = new Set(story.filter((at) => isInAuthorBox(lines[at]!.block)));
  const words: string[] = [];
  let left = MOST_QUOTES;
  story.forEach((at, index) => {
    const { block, text } = lines[at]!;
    if (text.length < SHORTEST || left === 0 || !isInQuote(page, block)) return;
    left--;
    if (words.length === 0) for (const other of story) words.push(bare(lines[other]!.text));
    const own = words[index]!;
    // Of quotes that only repeat each other, the first is the story's.
    const isRepeated = words.some(
      (other, where) => where !== index && other.includes(own) && (where < index || other !== own),
    );
    if (isRepeated) found.add(at);
  });
  return found;
}

/** Whether an element is an author's box, or stands in one. */
function authorBoxes({ scan: { classes, parents }, measures }: Page): (element: number) => boolean {
  const inside = inherited(parents, 0, (at, above) => {
    if (at === 0 || measures.chars(at) >= MOST * measures.chars(0)) return 0;
    return above || (AUTHOR.test(classes[at]!) ? 1 : 0);
  });
  return (element) => inside(element) > 0;
}

function isInQuote({ scan: { classes, parents, tags } }: Page, block: number): boolean {
  for (let at = block, up = 0; at > 0 && up < NEAR; at = parents[at]!, up++)
    if (QUOTES.has(tags[at]!) || /quote/i.test(classes[at]!)) return true;
  return false;
}
