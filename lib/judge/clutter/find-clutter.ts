import type { Page } from '../page.ts';
import { isChrome } from './chrome.ts';
import type { Clutter } from './clutter.ts';
import { decide } from './decide.ts';
import { findGroup } from './groups.ts';
import { grow } from './grow.ts';
import { INSET } from './judge.ts';
import { type Found, Setting, type StoryLines } from './setting.ts';

const MOST_INSETS = 2;

/** Finds the boxes of a page that may go. The story is guarded: no box holds a line of it, but one that is all link. */
export function findClutter(page: Page, story: StoryLines): Clutter[] {
  const { tags, ends, firstLines, endLines } = page.scan;
  const setting = new Setting(page, story);
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
      if (setting.sums.storyIn(first, end) < end - first) {
        const group = findGroup(setting, at, parent);
        if (group) {
          found.push(group);
          at = Math.max(next, ends[group.elements.at(-1)!]!);
          continue;
        }
        if (!isChrome(setting, at)) {
          const verdict = decide(setting, [at], first, end);
          if (verdict) found.push(grow(setting, { ...verdict, elements: [at], first, end }));
          else stack.push(at);
        }
      }
      at = next;
    }
  }
}
