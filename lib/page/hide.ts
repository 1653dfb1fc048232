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
  return hidingOf(elements.map((element) => hideOne(element, by)));
}

/** Takes from an element what nobody needs of it while boxes are hidden. It is no box of ours. */
export const strip = (element: Element, by: Declarations): Hiding => hidingOf([declare(element, by)]);

function hidingOf(undo: (() => void)[]): Hiding {
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

function hideOne(element: Element, by: Declarations): () => void {
  if (!isHideable(element)) return () => {};
  if (isCopy(element)) setStyle(element, looks.get(lookOf(element)) ?? null);
  const before = attribute(element, 'style');
  const restore = declare(element, by);
  ours.add(element);
  const look = lookOf(element);
  looks.delete(look);
  if (before !== attribute(element, 'style') && look.length <= LONGEST_LOOK) looks.set(look, before);
  if (looks.size > MOST_LOOKS) looks.delete(looks.keys().next().value!);
  return () => {
    ours.delete(element);
    restore();
  };
}

/** Declares important styles of an element; returns what takes them back, and nothing that the page did meanwhile. */
function declare(element: Element, by: Declarations): () => void {
  const style = styleOf(element);
  if (!style) return () => {};
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
  return () => {
    const untouched = attribute(element, 'style') === during;
    for (const one of undo.reverse()) one();
    if (untouched && attribute(element, 'style') !== before) setStyle(element, before);
  };
}
