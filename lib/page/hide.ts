import { attribute, localName, select, setStyle, styleOf } from './dom.ts';

/** A hidden set of elements, and the way back. */
export interface Hiding {
  /** Shows them again, and leaves their markup as it was. */
  restore(): void;
}

/** A declaration that hides by itself, or that a style sheet hides by. It is always important. */
export type HidingStyle = readonly [property: string, value: string];

const ours = new WeakSet<Element>();

/** Whether an element has a style to hide it by. */
export const isHideable = (element: Element): boolean => styleOf(element) !== undefined;

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

/**
 * How hidden elements look in markup, and their style attribute as it was before. A page may copy them; copies bear our
 * declaration, too, and would stay hidden for good.
 */
const looks = new Map<string, string | null>();
/** So many looks are known, at most: the latest; and none of more code units. */
const MOST_LOOKS = 500;
const LONGEST_LOOK = 2000;

const lookOf = (element: Element): string =>
  `${localName(element)} ${attribute(element, 'class')} ${attribute(element, 'style')}`;

const isCopy = (element: Element): boolean => !isOurs(element) && looks.has(lookOf(element));

/** The copies that a page has made of elements while they were hidden. */
export const copiesIn = (doc: Document): Element[] =>
  looks.size === 0 ? [] : [...select(doc, '[style*="!important"]')].filter(isCopy);

function hideOne(element: Element, [property, hidden]: HidingStyle): () => void {
  const style = styleOf(element);
  if (!style) return () => {};
  if (isCopy(element)) setStyle(element, looks.get(lookOf(element)) ?? null);
  const before = attribute(element, 'style');
  const value = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, hidden, 'important');
  ours.add(element);
  const during = attribute(element, 'style');
  const look = lookOf(element);
  looks.delete(look);
  if (before !== during && look.length <= LONGEST_LOOK) looks.set(look, before);
  if (looks.size > MOST_LOOKS) looks.delete(looks.keys().next().value!);
  return () => {
    ours.delete(element);
    const untouched = attribute(element, 'style') === during;
    if (value) style.setProperty(property, value, priority);
    else if (style.getPropertyValue(property) === hidden) style.removeProperty(property);
    if (untouched && attribute(element, 'style') !== before) setStyle(element, before);
  };
}
