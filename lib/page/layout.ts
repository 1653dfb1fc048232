import {
  boxOf,
  firstChild,
  isElement,
  localName,
  matches,
  nextSibling,
  nodeType,
  parentNode,
  previousSibling,
  selectIn,
  textOf,
} from './dom.ts';
import { isOurs } from './hide.ts';

/** So far (px) a story may move or widen: a scroll bar that goes is no other layout. */
const SLACK = 20;

/** Lines of a story are so wide (px), or its columns may well leave it their room. */
const NARROW = 400;

/** Elements that are the page's own frame: they are never without anything. */
const FRAME = new Set(['html', 'body', 'main', 'article']);

/** What is never seen. */
const UNSEEN = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript', 'br', 'wbr', 'source']);

/** An element that holds nothing and is larger (px, both ways) is a picture, or keeps the place of something. */
const LEAST = 8;

/**
 * Has boxes hidden, and finds those that kept a story in its place: they stand beside most of it, and some of it moves
 * or widens where they go, and has no need to. (An item of a grid or a row, or a cell of a table, leaves its column to
 * the others.)
 */
export function findColumns(
  story: readonly Element[],
  boxes: readonly Element[],
  hideBoxes: () => void,
): readonly Element[] {
  const before = story.map(boxOf);
  const drawn = before.filter(({ width }) => width > 0);
  const beside = boxes.filter((box) => {
    const { left, right, height } = boxOf(box);
    if (height === 0 || right === left) return false;
    const past = drawn.filter((line) => right <= line.left + 1 || left >= line.right - 1);
    return past.length * 2 > drawn.length;
  });
  hideBoxes();
  if (beside.length === 0 || drawn.every(({ width }) => width < NARROW)) return [];
  const hasMoved = story.some((element, at) => {
    const [was, is] = [before[at]!, boxOf(element)];
    const isDrawn = was.width > 0 && is.width > 0;
    return isDrawn && Math.max(Math.abs(is.left - was.left), Math.abs(is.right - was.right)) > SLACK;
  });
  return hasMoved ? beside : [];
}

/** What holds a column open: the box itself, and what is in it where it is a cell, which is as high as that is. */
export const holdersOf = (box: Element): Element[] => [box, ...selectIn(box, ':is(td, th):scope > *')];

/** The elements around hidden boxes in which nothing is left to see, but for those that the page paints pictures on. */
export function findEmptied(boxes: Iterable<Element>): Set<Element> {
  const emptied = new Set<Element>();
  for (const box of boxes)
    for (let at = parentNode(box); at && isElement(at) && !emptied.has(at); at = parentNode(at)) {
      if (FRAME.has(localName(at)) || !isEmptied(at)) break;
      emptied.add(at);
    }
  return emptied;
}

/**
 * Of what only parts things (rules, and room for its own sake), what has nothing left to part: in what boxes emptied, and
 * around both where it now stands right under another.
 */
export function findDoubled(boxes: Iterable<Element>, emptied: ReadonlySet<Element>): Set<Element> {
  const doubled = new Set<Element>();
  for (const element of emptied) for (const rule of selectIn(element, 'hr')) doubled.add(rule);
  const isGone = (element: Element) => emptied.has(element) || doubled.has(element);
  for (const box of [...boxes, ...emptied]) {
    const next = neighbor(box, nextSibling, isGone);
    if (next && neighbor(box, previousSibling, isGone)) doubled.add(next);
  }
  return doubled;
}

/** What only parts things, if it is the next thing to see beside an element, in one direction. */
function neighbor(
  element: Element,
  step: (node: Node) => Node | null,
  isGone: (element: Element) => boolean,
): Element | undefined {
  for (let node = step(element); node; node = step(node))
    if (!isElement(node)) {
      if (nodeType(node) === 3 && /\S/.test(textOf(node))) return;
    } else if (!isOurs(node) && !UNSEEN.has(localName(node)) && !isGone(node)) {
      const { height } = boxOf(node);
      // A rule, room for its own sake (WordPress's spacers), or a thin line.
      const isRule = matches(node, 'hr, div[aria-hidden]:empty') || (height < 5 && !firstChild(node));
      if (height > 0) return isRule ? node : undefined;
    }
  return;
}

/** Whether nothing of an element can be seen but what is ours. Iterative, and over at the first sight of something. */
export function isEmptied(element: Element): boolean {
  if (getComputedStyle(element).backgroundImage.includes('url(')) return false;
  const stack = [firstChild(element)];
  while (stack.length) {
    const node = stack.pop();
    if (!node) continue;
    stack.push(nextSibling(node));
    if (isElement(node)) {
      const name = localName(node);
      if (UNSEEN.has(name) || isOurs(node)) continue;
      const { width, height } = boxOf(node);
      const child = firstChild(node);
      if (child && (height > 0 || width > 0 || getComputedStyle(node).display === 'contents'))
        stack.push(child);
      else if (!child && name !== 'hr' && width > LEAST && height > LEAST) return false;
    } else if (nodeType(node) === 3 && /\S/.test(textOf(node))) return false;
  }
  return true;
}
