import { attribute, hasAttribute, isRendered } from './dom.ts';

/** What a reader can see. A browser knows; without layout, only what the markup itself says is known. */
export interface Visibility {
  /** Whether the markup hides an element with all that is in it. Asked for every element: cheap. */
  isHidden(element: Element, tag: string): boolean;
  /** Whether the style sheets show an element. Asked for lines' elements only. */
  isShown(element: Element): boolean;
}

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?(?:;|$)/iu;

function isHiddenByMarkup(element: Element, tag: string): boolean {
  if (hasAttribute(element, 'hidden')) return attribute(element, 'hidden') !== 'until-found';
  const style = attribute(element, 'style');
  if (style && HIDING.test(style)) return true;
  if (tag === 'dialog') return !hasAttribute(element, 'open');
  if (tag === 'input') return true;
  return false;
}

/** The browser's own answer, where there is one. */
export const browserVisibility: Visibility = {
  isHidden: isHiddenByMarkup,
  isShown: isRendered,
};

/** For documents without layout: only the markup is asked. */
export const documentVisibility: Visibility = { isHidden: isHiddenByMarkup, isShown: () => true };
