import { isEditor, isHidden } from '../judge/scan/hidden.ts';
import { attribute, isElement, isRendered, localName, parentNode, selectIn } from './dom.ts';
import { isOurs } from './hide.ts';

/** What a reader can see. A browser knows; without layout, only what the markup itself says is known. */
export interface Visibility {
  /** Whether the style sheets show an element. Asked for lines' elements only. */
  isShown(element: Element): boolean;
}

/** Whether the markup itself hides an element with all that is in it, or has it written into. */
export function isHiddenByMarkup(element: Element): boolean {
  const attributes = (name: string) => attribute(element, name);
  return isEditor(attributes) || (!isOurs(element) && isHidden(localName(element), attributes));
}

/** What might be hidden by markup. One native query costs less than to ask each element of a page. */
const MAYBE = '[hidden],[style*="none" i],[style*="hidden" i],dialog,[contenteditable]';

/** Adds the elements of a tree that its markup hides, and those that are written into. */
export function addHidden(tree: Element | ShadowRoot, hidden: Set<Element>): void {
  const maybe = isElement(tree) ? selectIn(tree, MAYBE) : tree.querySelectorAll(MAYBE);
  for (const element of maybe) if (isHiddenByMarkup(element)) hidden.add(element);
}

/** What the page's styles did not show when it was asked last. */
const unseen = new WeakSet<Element>();

/** Whether an element stands in a box that we hid. */
function isInOurs(element: Element): boolean {
  for (let at: Node | null = element; at && isElement(at); at = parentNode(at)) if (isOurs(at)) return true;
  return false;
}

/**
 * The browser's own answer, where there is one. Boxes that we hid are taken as they were before: a page reads the same
 * again.
 */
export const browserVisibility: Visibility = {
  isShown(element) {
    if (isRendered(element)) unseen.delete(element);
    else if (isInOurs(element)) return !unseen.has(element);
    else unseen.add(element);
    return !unseen.has(element);
  },
};

/** For documents without layout: only the markup is asked. */
export const documentVisibility: Visibility = { isShown: () => true };
