import { attribute, localName, select, setStyle, styleOf } from './dom.ts';
import { type Declarations, GONE } from './hiding-styles.ts';

/** A hidden set of elements, and the way back. */
export interface Hiding {
  /** Shows them again, and leaves their markup as it was. */
  restore(): void;
}

const ours = new WeakSet<Element>();

/** Whether an element has a style to hide it by. */
export const isHideable = (element: Element): boolean => styleOf(element) !== undefined;

/** Whether an element is hidden by us: its reader decided so, not the page. */
export const isOurs = (element: Element): boolean => ours.has(element);

/**
 * Hides elements by inline declarations, one each in general: nothing is removed, wrapped or marked, it works in shadow
 * trees and under any content security policy, and no style sheet of the page outweighs it.
 */
export function hide(elements: readonly Element[], by: Declarations = GONE): Hiding {
  const hidings = elements.map((element) => hideOne(element, by));
  return {
    restore() {
      for (const hiding of hidings.splice(0)) hiding?.restore();
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

function hideOne(element: Element, by: Declarations): Hiding | undefined {
  if (isCopy(element)) setStyle(element, looks.get(lookOf(element)) ?? null);
  const declared = declare(element, by);
  if (!declared) return undefined;
  const { before, during, restore } = declared;
  ours.add(element);
  const look = lookOf(element);
  looks.delete(look);
  if (before !== during && look.length <= LONGEST_LOOK) looks.set(look, before);
  if (looks.size > MOST_LOOKS) looks.delete(looks.keys().next().value!);
  return {
    restore() {
      ours.delete(element);
      restore();
    },
  };
}

/** An element's style attribute before it was declared something, and with that. */
interface Declared extends Hiding {
  readonly before: string | null;
  readonly during: string | null;
}

/**
 * Declares important styles of an element, which is no box of ours for that; undefined where it has none to declare. What
 * takes them back takes back nothing that the page did meanwhile.
 */
export function declare(element: Element, by: Declarations): Declared | undefined {
  const style = styleOf(element);
  if (!style) return undefined;
  const before = attribute(element, 'style');
  const undo = by.map(([property, ours]) => {
    const value = style.getPropertyValue(property);
    const priority = style.getPropertyPriority(property);
    style.setProperty(property, ours, 'important');
    const set = style.getPropertyValue(property);
    return () => {
      if (value) style.setProperty(property, value, priority);
      else if (style.getPropertyValue(property) === set) style.removeProperty(property);
    };
  });
  const during = attribute(element, 'style');
  return {
    before,
    during,
    restore() {
      const untouched = attribute(element, 'style') === during;
      for (const one of undo.reverse()) one();
      if (untouched && attribute(element, 'style') !== before) setStyle(element, before);
    },
  };
}
