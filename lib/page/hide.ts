import { attribute, setStyle, styleOf } from './dom.ts';

/** A hidden set of elements, and the way back. */
export interface Hiding {
  /** Shows them again, and leaves their markup as it was. */
  restore(): void;
}

/** A declaration that hides by itself, or that a style sheet hides by. It is always important. */
export type HidingStyle = readonly [property: string, value: string];

const ours = new WeakSet<Element>();

/** Whether an element is hidden by us: its reader decided so, not the page. */
export const isOurs = (element: Element): boolean => ours.has(element);

/**
 * Hides elements by one inline declaration each: nothing is removed, wrapped or marked, it works in shadow trees and
 * under any content security policy, and no style sheet of the page outweighs it.
 */
export function hide(elements: readonly Element[], by: HidingStyle = ['display', 'none']): Hiding {
  const undo = elements.map((element) => hideOne(element, by));
  return {
    restore() {
      for (const one of undo.splice(0)) one();
    },
  };
}

function hideOne(element: Element, [property, hidden]: HidingStyle): () => void {
  const style = styleOf(element);
  const before = attribute(element, 'style');
  const value = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, hidden, 'important');
  ours.add(element);
  const during = attribute(element, 'style');
  return () => {
    ours.delete(element);
    const untouched = attribute(element, 'style') === during;
    if (value) style.setProperty(property, value, priority);
    else if (style.getPropertyValue(property) === hidden) style.removeProperty(property);
    if (untouched && attribute(element, 'style') !== before) setStyle(element, before);
  };
}
