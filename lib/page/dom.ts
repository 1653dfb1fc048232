/**
 * Reading a hostile DOM. A form's controls shadow its properties (`<input name="firstChild">`), and images or forms
 * shadow the document's: these accessors are the prototypes' own, which no page can shadow.
 */

type Reader = (this: unknown, ...args: unknown[]) => unknown;

const readers = new Map<string, Reader>();

/**
 * The prototype's own getter or method of `key`. Captured once: it works for the nodes of any document, for it is the
 * most general prototype's (scripts have a `textContent` of their own that refuses other nodes).
 */
function reader(object: object, key: string): Reader {
  let found = readers.get(key);
  if (found) return found;
  for (let at = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, key);
    found = property?.get ?? property?.value ?? found;
  }
  if (!found) return () => undefined;
  readers.set(key, found);
  return found;
}

const read = (object: object, key: string) => reader(object, key).call(object);
const call = (object: object, key: string, ...args: unknown[]) => reader(object, key).call(object, ...args);

export const firstChild = (node: Node) => read(node, 'firstChild') as Node | null;
export const nextSibling = (node: Node) => read(node, 'nextSibling') as Node | null;
export const parentNode = (node: Node) => read(node, 'parentNode') as Node | null;
export const nodeType = (node: Node) => read(node, 'nodeType') as number;
export const localName = (element: Element) => read(element, 'localName') as string;
export const attribute = (element: Element, name: string) =>
  call(element, 'getAttribute', name) as string | null;
export const hasAttribute = (element: Element, name: string) =>
  call(element, 'hasAttribute', name) as boolean;
export const shadowRoot = (element: Element) => read(element, 'shadowRoot') as ShadowRoot | null;
export const documentElement = (doc: Document) => read(doc, 'documentElement') as Element | null;
export const bodyOf = (doc: Document) => read(doc, 'body') as Element | null;
export const titleOf = (doc: Document) => read(doc, 'title') as string;

/** A property of a document by the prototype's own getter: for what only browsers have. */
export const ofDocument = <T>(doc: Document, key: string): T => Reflect.get(Document.prototype, key, doc);

/** The inline style of an element. HTML, SVG and MathML elements have a getter each, so that none is captured. */
export function styleOf(element: Element): CSSStyleDeclaration {
  let owner = Object.getPrototypeOf(element);
  while (owner && !Object.hasOwn(owner, 'style')) owner = Object.getPrototypeOf(owner);
  return Reflect.get(owner, 'style', element);
}

/** Sets an element's style attribute, or takes it away where it is null. */
export const setStyle = (element: Element, style: string | null) =>
  style === null ? call(element, 'removeAttribute', 'style') : call(element, 'setAttribute', 'style', style);

/** All matches of a selector below a document's root, in document order. */
export function select(doc: Document, selector: string): ArrayLike<Element> & Iterable<Element> {
  const root = documentElement(doc);
  return root ? selectIn(root, selector) : [];
}

/** All matches of a selector under an element. */
export const selectIn = (element: Element, selector: string) =>
  call(element, 'querySelectorAll', selector) as NodeListOf<Element>;

/** Whether the style sheets show an element; true where nobody knows. */
export const isRendered = (element: Element) =>
  (call(element, 'checkVisibility', { visibilityProperty: true }) as boolean | undefined) ?? true;

/** A new range in a node's document. */
export const rangeIn = (node: Node) => call(read(node, 'ownerDocument') as Document, 'createRange') as Range;

/** How many elements a document holds. */
export const countElements = (doc: Document) =>
  ofDocument<Document['getElementsByTagName']>(doc, 'getElementsByTagName').call(doc, '*').length;

/** The text of a node, whatever its children are named. */
export const textOf = (node: Node) => (read(node, 'textContent') as string | null) ?? '';

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
