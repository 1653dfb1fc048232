import { collapse } from './collapse.ts';
import { firstChild, localName, nextSibling, shadowRoot } from './dom.ts';
import { BLOCKS, UNREAD } from './tags.ts';
import type { Visibility } from './visibility.ts';

/** A line of the page: the inline content between two block boundaries, as a reader sees it. */
export interface Line {
  /** Its words, with white space collapsed. */
  readonly text: string;
  /** The text nodes that it is made of: `[from, to)` in `Scan.pieces`; null stands for a `<br>`. */
  readonly from: number;
  readonly to: number;
  /** The block element (an index) that it stands in. */
  readonly block: number;
  /** UTF-16 units of `text` that stand in links, in bold or emphasised type, in buttons. */
  readonly linked: number;
  readonly strong: number;
  readonly button: number;
  readonly links: number;
  /** Ends at a `<br>`, so that the next line is of the same element. */
  readonly broken: boolean;
}

/**
 * One pass over a page: its elements and lines in reading order (the flat tree's), as parallel arrays. All of spotting,
 * reading and clutter work on it, by index, and never walk the page again.
 */
export interface Scan {
  readonly elements: readonly Element[];
  readonly tags: readonly string[];
  /** -1 for the root. */
  readonly parents: readonly number[];
  /** One past the last descendant. */
  readonly ends: readonly number[];
  /** The first line of an element, and one past its last. */
  readonly firstLines: readonly number[];
  readonly endLines: readonly number[];
  readonly lines: readonly Line[];
  readonly pieces: readonly (Text | null)[];
}

interface Frame {
  /** -1 for a shadow root or a slot's list. */
  readonly element: number;
  readonly block: boolean;
  readonly style: number;
  next: Node | null;
  list?: readonly Node[];
  at: number;
}

/** What is looked at, at most: no article is as long, and a page must not be held up. */
const MOST_LINES = 30_000;
const MOST_ELEMENTS = 200_000;

const LINK = 1;
const STRONG = 2;
const BUTTON = 4;
const STYLES = new Map([
  ['a', LINK],
  ['b', STRONG],
  ['strong', STRONG],
  ['em', STRONG],
  ['i', STRONG],
  ['button', BUTTON],
]);
const HOSTS = new Set(['div', 'section', 'article', 'main', 'aside', 'span']);

/** A sentence's or a line's end before a `<br>`: what follows is a line of its own. */
const TAIL = 12;
const ENDED = /[.!?:…。！？][\s"'”’»)\]]*$/u;

/** Scans what is visible under `root`. Iterative: nesting depth costs no stack. */
export function scan(root: Element, visibility: Visibility): Scan {
  const elements: Element[] = [];
  const tags: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const firstLines: number[] = [];
  const endLines: number[] = [];
  const lines: Line[] = [];
  const pieces: (Text | null)[] = [];

  let raw = '';
  let from = 0;
  let linked = 0;
  let strong = 0;
  let button = 0;
  let links = 0;
  let block = 0;
  let inked = false;
  let tail = '';
  let shown = -1;
  let isShown = true;
  // Where the whole page is hidden until its own scripts or styles are ready, nothing is told by that.
  const asks = visibility.isShown(root);

  /** Whether the style sheets show the line's block. Asked once for a block, when its first line is done. */
  const isVisible = () => {
    if (asks && shown !== block) {
      shown = block;
      isShown = visibility.isShown(elements[block]!);
    }
    return isShown;
  };

  const flush = (broken: boolean) => {
    if (inked && isVisible()) {
      const text = collapse(raw);
      if (text) {
        const share = text.length / raw.length;
        lines.push({
          text,
          from,
          to: pieces.length,
          block,
          linked: Math.min(text.length, Math.round(linked * share)),
          strong: Math.min(text.length, Math.round(strong * share)),
          button: Math.min(text.length, Math.round(button * share)),
          links,
          broken,
        });
      }
    }
    raw = '';
    from = pieces.length;
    linked = strong = button = links = 0;
    inked = false;
    tail = '';
  };

  const enter = (node: Element, parent: number, style: number): Frame | undefined => {
    const tag = localName(node);
    if (tag === 'br') {
      if (!inked || ENDED.test(tail)) flush(true);
      else {
        raw += '\n';
        pieces.push(null);
      }
      return;
    }
    if (UNREAD.has(tag) || visibility.isHidden(node, tag)) return;
    const block = BLOCKS.has(tag);
    if (block) flush(false);
    const index = elements.length;
    elements.push(node);
    tags.push(tag);
    parents.push(parent);
    ends.push(index + 1);
    firstLines.push(lines.length);
    endLines.push(lines.length);
    if (tag === 'a') links++;
    const frame: Frame = {
      element: index,
      block,
      style: style | (STYLES.get(tag) ?? 0),
      next: null,
      at: 0,
    };
    if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length) frame.list = assigned;
    }
    const shadow = tag.includes('-') || HOSTS.has(tag) ? shadowRoot(node) : null;
    if (!frame.list) frame.next = firstChild(shadow ?? node);
    return frame;
  };

  const stack: Frame[] = [];
  const top = enter(root, -1, 0);
  if (top) stack.push(top);
  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const isFull = lines.length >= MOST_LINES || elements.length >= MOST_ELEMENTS;
    const next = frame.list ? (frame.list[frame.at++] ?? null) : frame.next;
    const node: Node | null = isFull ? null : next;
    if (!node) {
      if (frame.block) flush(false);
      ends[frame.element] = elements.length;
      endLines[frame.element] = lines.length + (!frame.block && inked ? 1 : 0);
      stack.pop();
      continue;
    }
    if (!frame.list) frame.next = nextSibling(node);
    const type = node.nodeType;
    if (type === 3) {
      const { data } = node as Text;
      if (/\S/u.test(data)) {
        if (!inked) {
          inked = true;
          block = frame.element;
          while (block > 0 && !BLOCKS.has(tags[block]!)) block = parents[block]!;
          from = pieces.length;
          raw = '';
        }
        if (frame.style) {
          if (frame.style & LINK) linked += data.length;
          if (frame.style & STRONG) strong += data.length;
          if (frame.style & BUTTON) button += data.length;
        }
      } else if (!inked) continue;
      raw += data;
      tail = data.length < TAIL ? (tail + data).slice(-TAIL) : data.slice(-TAIL);
      pieces.push(node as Text);
    } else if (type === 1 || (type !== 8 && typeof type !== 'number')) {
      const child = enter(node as Element, frame.element, frame.style);
      if (child) stack.push(child);
    }
  }
  return { elements, tags, parents, ends, firstLines, endLines, lines, pieces };
}
