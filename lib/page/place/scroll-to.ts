import { boxOf, isElement, parentNode, scrollBy } from '../dom.ts';

/** Scrolling further than so many windows is done at once, not smoothly. */
const FAR = 2;

/** Brings the start of a range to the middle of what is on screen, in all that scrolls around it. */
export function scrollToRange(range: Range, view: Window): void {
  const [rect] = range.getClientRects();
  const [element] = around(range.startContainer);
  if (!element) return;
  const far = !rect || Math.abs(rect.top - view.innerHeight / 2) > FAR * view.innerHeight;
  const calm = far || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  if (!rect || boxOf(element).height < view.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  // A tall block: it is brought into sight, then the very line to the middle of whatever scrolls, from within.
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  const top = () => range.getClientRects()[0]?.top ?? 0;
  for (const scroller of around(range.startContainer)) {
    const box = boxOf(scroller);
    scrollBy(scroller, { top: top() - box.top - box.height / 2, behavior: 'instant' });
  }
  view.scrollBy({ top: top() - view.innerHeight / 2, behavior: 'instant' });
}

/** The elements around a node that have a box, from within, but for the root: that scrolls with the window. */
function* around(node: Node): Generator<Element> {
  const root = node.ownerDocument?.documentElement;
  for (let at: Node | null = node; at && at !== root; at = parentNode(at) ?? (at as ShadowRoot).host)
    if (isElement(at) && boxOf(at).height > 0) yield at;
}
