/**
 * Reading a hostile DOM. A form's controls shadow its properties (`<input name="firstChild">`), and images or forms
 * shadow the document's: these accessors are the prototypes' own, which no page can shadow.
 */

/**
 * The prototype's own getter or method of a key, as a function. Captured once: it works for the nodes of any document,
 * for it is the most general prototype's (scripts have a `textContent` of their own that refuses other nodes).
 * Undefined where the first object that it is asked of has none.
 */
function reader<Value, A = void, B = void>(key: string): (object: object, a: A, b: B) => Value {
  let known: ((this: object, a: A, b: B) => Value) | undefined;
  // Not by rest parameters: they make an array for each of some ten thousand calls.
  return (object, a, b) => {
    known ??= find(object, key);
    return known?.call(object, a, b) as Value;
  };
}

function find<Found>(object: object, key: string): Found | undefined {
  let found: Found | undefined;
  for (let at = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, key);
    found = property?.get ?? property?.value ?? found;
  }
  return found;
}

export const firstChild: (node: Node) => Node | null = reader('firstChild');
export const lastChild: (node: Node) => Node | null = reader('lastChild');
export const nextSibling: (node: Node) => Node | null = reader('nextSibling');
export const previousSibling: (node: Node) => Node | null = reader('previousSibling');
export const parentNode: (node: Node) => Node | null = reader('parentNode');
export const nodeType: (node: Node) => number = reader('nodeType');
export const localName: (element: Element) => string = reader('localName');
export const attribute: (element: Element, name: string) => string | null = reader('getAttribute');
export const hasAttribute: (element: Element, name: string) => boolean = reader('hasAttribute');
export const shadowRoot: (element: Element) => ShadowRoot | null = reader('shadowRoot');
export const documentElement: (doc: Document) => Element | null = reader('documentElement');
export const bodyOf: (doc: Document) => Element | null = reader('body');
export const titleOf: (doc: Document) => string = reader('title');

/** A property of a document by its prototype: for methods, and for what only browsers have. */
export const ofDocument = <T>(doc: Document, key: string): T =>
  Reflect.get(Object.getPrototypeOf(doc), key, doc);

/**
 * The inline style of an element. HTML, SVG and MathML elements have a getter each, so that none is captured; those of
 * other namespaces have none.
 */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  let owner = Object.getPrototypeOf(element);
  while (owner && !Object.hasOwn(owner, 'style')) owner = Object.getPrototypeOf(owner);
  return owner ? Reflect.get(owner, 'style', element) : undefined;
}

const setAttribute: (element: Element, name: string, value: string) => void = reader('setAttribute');
const removeAttribute: (element: Element, name: string) => void = reader('removeAttribute');

/** Sets an element's style attribute, or takes it away where it is null. */
export const setStyle = (element: Element, style: string | null) =>
  style === null ? removeAttribute(element, 'style') : setAttribute(element, 'style', style);

/** All matches of a selector below a document's root, in document order. */
export function select(doc: Document, selector: string): ArrayLike<Element> & Iterable<Element> {
  const root = documentElement(doc);
  return root ? selectIn(root, selector) : [];
}

/** All matches of a selector under an element. */
export const selectIn: (element: Element, selector: string) => NodeListOf<Element> =
  reader('querySelectorAll');

export const matches: (element: Element, selector: string) => boolean = reader('matches');
export const holds: (element: Element, node: Node) => boolean = reader('contains');

const checkVisibility: (element: Element, options: CheckVisibilityOptions) => boolean | undefined =
  reader('checkVisibility');
const ALSO_HIDDEN = { visibilityProperty: true };

/** Whether the style sheets show an element; true where nobody knows. */
export const isRendered = (element: Element) => checkVisibility(element, ALSO_HIDDEN) ?? true;

/** Where an element stands in the window. */
export const boxOf: (element: Element) => DOMRect = reader('getBoundingClientRect');

/** Scrolls what is in an element, where it can be. (Two arguments would be taken for numbers.) */
export const scrollBy = (element: Element, by: ScrollToOptions): void =>
  Reflect.apply(Object.getPrototypeOf(element).scrollBy, element, [by]);

const ownerDocument: (node: Node) => Document = reader('ownerDocument');
const createRange: (doc: Document) => Range = reader('createRange');

/** A new range in a node's document. */
export const rangeIn = (node: Node) => createRange(ownerDocument(node));

/** How many elements a document holds. */
export const countElements = (doc: Document) =>
  ofDocument<Document['getElementsByTagName']>(doc, 'getElementsByTagName').call(doc, '*').length;

/** How many style sheets a document has by now. */
export const countSheets = (doc: Document) => ofDocument<StyleSheetList>(doc, 'styleSheets').length;

const textContent: (node: Node) => string | null = reader('textContent');

export const outerHtml: (element: Element) => string = reader('outerHTML');

/** The text of a node, whatever its children are named. */
export const textOf = (node: Node) => textContent(node) ?? '';

export const isElement = (node: Node): node is Element => nodeType(node) === 1;
