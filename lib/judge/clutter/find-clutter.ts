import type { BoxRule } from '../../clutter.ts';
import type { Page } from '../page.ts';
import { goesFromChrome, isChrome } from './chrome.ts';
import type { Clutter } from './clutter.ts';
import { decide } from './decide.ts';
import { findGroup } from './groups.ts';
import { grow } from './grow.ts';
import { countButtons, isForFollowing, isIconBar, placesAfter } from './icon-bar.ts';
import { withOrphans } from './orphans.ts';
import { type Found, Setting, type StoryLines } from './setting.ts';
import { LEAST_BUTTONS } from './share-bars.ts';
import { isEmbeddedThread } from './threads.ts';

const MOST_INSETS = 2;
const RARE: ReadonlySet<BoxRule> = new Set(['inset', 'letter-line']);

/** Finds the boxes of a page that may go. The story is guarded: no box holds a line of it, but one that is all link. */
export function findClutter(page: Page, story: StoryLines): Clutter[] {
  const { tags, ends, firstLines, endLines } = page.scan;
  const setting = new Setting(page, story);
  const found: Found[] = [];

  const stack: Visit[] = tags.length ? [{ parent: 0, inChrome: false }] : [];
  while (stack.length) visit(stack.pop()!);
  // Many such boxes are the story's own structure: a list of what it recommends.
  const isRare = ({ reason: { rule } }: Found) =>
    !RARE.has(rule) || found.filter(({ reason }) => reason.rule === rule).length <= MOST_INSETS;
  const boxes = apart(found.filter(isRare), page.scan);
  return withOrphans(setting, boxes).map(({ kind, reason, elements, first, end }) => ({
    kind,
    reason,
    elements,
    first,
    end,
  }));

  /** Judges an element's children one by one, and goes into those that are undecided. */
  function visit({ parent, inChrome }: Visit): void {
    for (let at = parent + 1; at < ends[parent]!; ) {
      const next = ends[at]!;
      const first = firstLines[at]!;
      const end = endLines[at]!;
      const group = inChrome ? undefined : findGroup(setting, at, parent);
      if (group) {
        found.push(isLetterLine(group) ? grow(setting, group) : group);
        at = Math.max(next, ends[group.elements.at(-1)!]!);
        continue;
      }
      if (first === end) visitTextless(at, inChrome);
      // Nothing is looked for in what holds nothing but the story.
      else if (setting.sums.storyIn(first, end) < end - first) {
        const isApart = inChrome || isChrome(setting, at);
        const verdict = decide(setting, [at], first, end);
        if (verdict && (!isApart || goesFromChrome(setting, at, verdict))) {
          const box = withIcons(setting, { ...verdict, elements: [at], first, end });
          if (box) found.push(grow(setting, box));
        } else if (!isApart || first > setting.lastStory) stack.push({ parent: at, inChrome: isApart });
      }
      at = next;
    }
  }

  function visitTextless(at: number, inChrome: boolean): void {
    const lines = { first: firstLines[at]!, end: endLines[at]! };
    if (lines.first > setting.lastStory && isEmbeddedThread(page, at)) {
      found.push(grow(setting, { kind: 'comments', reason: { rule: 'named' }, elements: [at], ...lines }));
      return;
    }
    if (inChrome || isChrome(setting, at) || countButtons(page, at) < LEAST_BUTTONS) return;
    if (isForFollowing(page, at)) return;
    if (isIconBar(setting, at))
      found.push(grow(setting, { kind: 'share', reason: { rule: 'named' }, elements: [at], ...lines }));
    else stack.push({ parent: at, inChrome: false });
  }
}

/** An element whose children are judged: in a menu, a header or a footer, or not. */
interface Visit {
  readonly parent: number;
  readonly inChrome: boolean;
}

/**
 * A share bar that is a heading only, with the buttons right after it where they are pictures. Undefined where it heads
 * named places to follow somebody: they stay, and so does it.
 */
function withIcons(setting: Setting, box: Found): Found | undefined {
  const { page } = setting;
  const at = box.elements[0]!;
  if (box.kind !== 'share' || box.end - box.first > 1 || countButtons(page, at) > 0) return box;
  const places = placesAfter(setting, at);
  if (places === 'named') return page.words.plain[box.first]!.startsWith('follow') ? undefined : box;
  return places === undefined ? box : { ...box, elements: [at, places] };
}

/** A line that invites to a newsletter may stand under a heading of its own. */
const isLetterLine = ({ kind, elements }: Found) => kind === 'newsletter' && elements.length === 1;

/** Boxes in document order, without what stands in another: one that grew may have grown around them. */
function apart(boxes: readonly Found[], { ends, firstLines }: Page['scan']): Found[] {
  const taken = new Uint8Array(ends.length);
  return [...boxes]
    .sort((a, b) => a.elements[0]! - b.elements[0]!)
    .flatMap((box) => {
      const elements = box.elements.filter((at) => !taken[at]);
      if (elements.length === 0) return [];
      for (const at of elements) taken.fill(1, at, ends[at]);
      return [{ ...box, elements, first: firstLines[elements[0]!]! }];
    });
}
