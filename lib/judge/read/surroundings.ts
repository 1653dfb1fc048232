import { inherited } from '../inherit.ts';
import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import type { StoryPlace } from './find-root.ts';

const NAMES = ['comments', 'author', 'meta', 'sidebar', 'notice', 'media', 'content'] as const;
const TAGS = ['form', 'figure', 'li', 'table', 'pre', 'footer'] as const;

/** One bit for each telling thing that a line can stand in: what boxes are named, and tags. */
export const INSIDE = Object.fromEntries([
  ...NAMES.map((name) => [name, BITS[name]]),
  ...TAGS.map((tag, at) => [tag, 1 << (30 - at)]),
]) as Readonly<Record<(typeof NAMES | typeof TAGS)[number], number>>;

const TAG_BITS = new Map<string, number>(TAGS.map((tag) => [tag, INSIDE[tag]]));

/**
 * What an element stands in, itself included (`INSIDE`). One that holds most of the running text says nothing by its
 * name, but that it is the content: a `sidebar-right` may be the layout's name.
 */
export function surroundingsOf({ scan, measures }: Page, story: StoryPlace): (element: number) => number {
  const { tags, parents } = scan;
  const most = 0.5 * story.mass(0);
  return inherited(parents, 0, (at, above) => {
    const names = measures.names(at);
    return above | (story.mass(at) > most ? names & BITS.content : names | (TAG_BITS.get(tags[at]!) ?? 0));
  });
}
