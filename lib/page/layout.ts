import {
  boxOf,
  firstChild,
  isElement,
  lastChild,
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

/** So many nodes around a box are looked at for a rule. */
const NEAR = 60;

/**
 * Has boxes hidden, those that it names but for their width, and finds those that kept a story in its place: they stand
 * beside most of it, and some of it moves or widens where they go, and has no need to. (An item of a grid or a row, or a
 * cell of a table, leaves its column to the others.) Where it narrows nevertheless, one that stands in it kept it as wide
 * as it was: then all of them.
 */
export function findColumns(
  story: readonly Element[],
  boxes: readonly Element[],
  hideBoxes: (columns: readonly Element[]) => void,
): readonly Element[] {
  const before = story.map(boxOf);
  const drawn = before.filter(({ width }) => width > 0);
  const inFlow = boxes.filter((box) => {
    const { left, right, height } = boxOf(box);
    return height > 0 && right > left;
  });
  const beside = inFlow.filter((box) => {
    const { left, right } = boxOf(box);
    const past = drawn.filter((line) => right <= line.left + 1 || left >= line.right - 1);
    return past.length * 2 > drawn.length;
  });
  hideBoxes([]);
  if (drawn.every(({ width }) => width < NARROW)) return [];
  const is = (test: (was: DOMRect, now: DOMRect) => boolean) =>
    story.some((element, at) => {
      const [was, now] = [before[at]!, boxOf(element)];
      return was.width > 0 && now.width > 0 && test(was, now);
    });
  const hasNarrowed = () => is((was, now) => was.width - now.width > SLACK);
  const hasMoved = (was: DOMRect, now: DOMRect) =>
    Math.abs(now.left - was.left) > SLACK || Math.abs(now.right - was.right) > SLACK;
  const columns = beside.length > 0 && is(hasMoved) ? beside : [];
  if (columns.length > 0) hideBoxes(columns);
  if (!hasNarrowed()) return columns;
  hideBoxes(inFlow);
  return inFlow;
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
    const below = neighbor(box, nextSibling, firstChild, isGone);
    const above = below && neighbor(box, previousSibling, lastChild, isGone);
    if (!above || !isAbove(above, below)) continue;
    // The rule that a next part of the page begins with stays.
    const isApart = parentNode(above) === parentNode(box) && parentNode(below) !== parentNode(box);
    doubled.add(isApart ? above : below);
  }
  return doubled;
}

/** Whether two elements that follow each other stand one above the other, not in two columns. */
function isAbove(one: Element, other: Element): boolean {
  const [above, below] = [boxOf(one), boxOf(other)];
  return above.left < below.right && below.left < above.right;
}

/** What only parts things, if it is the next thing to see from an element on, in one direction. */
function neighbor(
  element: Element,
  step: (node: Node) => Node | null,
  enter: (node: Node) => Node | null,
  isGone: (element: Element) => boolean,
): Element | undefined {
  let at: Node = element;
  let goesIn = false;
  for (let steps = 0; steps < NEAR; steps++) {
    const next = goesIn ? enter(at) : step(at);
    goesIn = false;
    if (!next) {
      const up = parentNode(at);
      if (!up || !isElement(up) || FRAME.has(localName(up))) return;
      at = up;
      continue;
    }
    at = next;
    if (!isElement(at)) {
      if (nodeType(at) === 3 && /\S/.test(textOf(at))) return;
    } else if (!isOurs(at) && !UNSEEN.has(localName(at)) && !isGone(at)) {
      const { width, height } = boxOf(at);
      if (height > 0 && isRule(at, height)) return at;
      goesIn = firstChild(at) !== null && (height > 0 || width > 0);
      if (height > 0 && !goesIn) return;
    }
  }
  return;
}

/** Whether an element is a rule, room for its own sake (WordPress's spacers), or a thin line. */
const isRule = (element: Element, height: number): boolean =>
  matches(element, 'hr, div[aria-hidden]:empty') || (height < 5 && !firstChild(element));

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
