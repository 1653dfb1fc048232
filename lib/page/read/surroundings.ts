import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import type { Story } from './find-root.ts';

const NAMES = Object.values(BITS).length;
const TAGS = [
  'nav',
  'footer',
  'aside',
  'header',
  'form',
  'figure',
  'li',
  'table',
  'blockquote',
  'a',
  'button',
  'details',
  'pre',
] as const;

/** One bit for each thing that an element can stand in: what boxes are named, and telling tags. */
export const INSIDE = {
  ...BITS,
  ...Object.fromEntries(TAGS.map((tag, at) => [tag, 1 << (NAMES + at)])),
} as Readonly<Record<keyof typeof BITS | (typeof TAGS)[number], number>>;

const TAG_BITS = new Map<string, number>(TAGS.map((tag) => [tag, INSIDE[tag]]));

/**
 * For each element, what it stands in, itself included (`INSIDE`). An element that holds most of the running text says
 * nothing by its name, but that it is the content: a `sidebar-right` may be the layout's name.
 */
export function findSurroundings({ scan, measures }: Page, story: Story): Int32Array {
  const { tags, parents } = scan;
  const inside = new Int32Array(tags.length);
  for (let at = 0; at < tags.length; at++) {
    const above = at ? inside[parents[at]!]! : 0;
    const names = measures.names(at);
    inside[at] =
      above |
      (story.mass(at) > 0.5 * story.mass(0) ? names & BITS.content : names | (TAG_BITS.get(tags[at]!) ?? 0));
  }
  return inside;
}
