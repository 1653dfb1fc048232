import { attribute } from './dom.ts';

/** A hidden set of elements, and the way back. */
export interface Hiding {
  /** Shows them again, and leaves their markup as it was. */
  restore(): void;
}

/**
 * Hides elements by one inline declaration each: nothing is removed, wrapped or marked, it works in shadow trees and
 * under any content security policy, and no style sheet of the page outweighs it.
 */
export function hide(elements: readonly Element[]): Hiding {
  const undo = elements.map(hideOne);
  return {
    restore() {
      for (const one of undo.splice(0)) one();
    },
  };
}

function hideOne(element: Element): () => void {
  const { style } = element as HTMLElement;
  const before = attribute(element, 'style');
  const value = style.getPropertyValue('display');
  const priority = style.getPropertyPriority('display');
  style.setProperty('display', 'none', 'important');
  const during = attribute(element, 'style');
  return () => {
    const untouched = attribute(element, 'style') === during;
    if (value) style.setProperty('display', value, priority);
    else if (style.getPropertyValue('display') === 'none') style.removeProperty('display');
    if (!untouched) return;
    if (before === null) element.removeAttribute('style');
    else if (attribute(element, 'style') !== before) element.setAttribute('style', before);
  };
}
