import { attribute, hasAttribute, isElement, isRendered, localName, selectIn } from './dom.ts';

/** What a reader can see. A browser knows; without layout, only what the markup itself says is known. */
export interface Visibility {
  /** Whether the style sheets show an element. Asked for lines' elements only. */
  isShown(element: Element): boolean;
}

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?(?:;|$)/i;

/** Whether the markup itself hides an element with all that is in it. */
export function isHiddenByMarkup(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return attribute(element, 'hidden') !== 'until-found';
  const style = attribute(element, 'style');
  if (style && HIDING.test(style)) return true;
  return localName(element) === 'dialog' && !hasAttribute(element, 'open');
}

/** What might be hidden by markup. One native query costs less than to ask each element of a page. */
const MAYBE = '[hidden],[style*="none" i],[style*="hidden" i],dialog';

/** Adds the elements of a tree that its markup hides. */
export function addHidden(tree: Element | ShadowRoot, hidden: Set<Element>): void {
  const maybe = isElement(tree) ? selectIn(tree, MAYBE) : tree.querySelectorAll(MAYBE);
  for (const element of maybe) if (isHiddenByMarkup(element)) hidden.add(element);
}

/** The browser's own answer, where there is one. */
export const browserVisibility: Visibility = { isShown: isRendered };

/** For documents without layout: only the markup is asked. */
export const documentVisibility: Visibility = { isShown: () => true };
