import { type Around, ScanBuilder, within } from '../../judge/scan/scan-builder.ts';
import type { Scan } from '../../judge/snapshot.ts';
import { BREAK, FIELD, HOST, traitsOf, UNREAD } from '../../judge/tags.ts';
import { attribute, firstChild, localName, nextSibling } from '../dom.ts';
import { addHidden, isHiddenByMarkup, type Visibility } from '../visibility.ts';

/** A scan, with what of the page stands behind it. */
export interface Scanned {
  readonly scan: Scan;
  readonly elements: readonly Element[];
  /** The text nodes of all lines; null stands for a `<br>`. */
  readonly pieces: readonly (Text | null)[];
  /** For each line, its pieces: `[from, to)`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** An element that is being walked through. */
interface Frame {
  readonly around: Around;
  next: Node | null;
  /** What is assigned to a slot, and how far it is walked. */
  readonly list: readonly Node[] | undefined;
  at: number;
}

/**
 * Scans what is visible under a root, some nodes at a time. Iterative: nesting depth costs no stack. It runs on every node
 * of every page that may be an article, before any of it is compiled: native look-ups are few, and by plain properties
 * where a page can't shadow them (only a form's controls can).
 */
export class Scanner {
  /** The open shadow roots that were come to. */
  readonly shadows: ShadowRoot[] = [];
  readonly #elements: Element[] = [];
  readonly #builder: ScanBuilder<Text>;
  readonly #hidden = new Set<Element>();
  readonly #stack: Frame[] = [];

  constructor(root: Element, visibility: Visibility) {
    const elements = this.#elements;
    // Where the whole page is hidden until its own scripts or styles are ready, nothing is told by that.
    const isTold = visibility.isShown(root);
    this.#builder = new ScanBuilder({
      hrefOf: (element) => attribute(elements[element]!, 'href') ?? '',
      isShown: (element) => !isTold || visibility.isShown(elements[element]!),
    });
    if (isHiddenByMarkup(root)) this.#hidden.add(root);
    addHidden(root, this.#hidden);
    this.#enter(root, localName(root), true, undefined);
  }

  /** Scans so many nodes at most. True once all are. */
  go(nodes: number): boolean {
    const stack = this.#stack;
    const builder = this.#builder;
    const { gathered } = builder;
    for (let left = nodes; left > 0; left--) {
      const frame = stack[stack.length - 1];
      if (!frame) return true;
      const node = builder.isFull ? undefined : frame.list ? frame.list[frame.at++] : frame.next;
      if (!node) {
        builder.close(frame.around);
        stack.pop();
        continue;
      }
      const type = node.nodeType;
      if (type === 3) {
        frame.next = node.nextSibling;
        gathered.add(node as Text, frame.around);
      } else if (type === 1 || typeof type !== 'number') {
        const tag: unknown = (node as Element).localName;
        // Only a form's controls shadow properties, and then with elements.
        const isForm = tag === 'form' || typeof tag !== 'string';
        frame.next = isForm ? nextSibling(node) : node.nextSibling;
        this.#enter(node as Element, isForm ? 'form' : tag, isForm, frame.around);
      } else frame.next = node.nextSibling;
    }
    return stack.length === 0;
  }

  /** What was scanned, once all is. */
  get scanned(): Scanned {
    const { pieces, from, to } = this.#builder.gathered;
    return { scan: this.#builder.scan, elements: this.#elements, pieces, from, to };
  }

  #enter(node: Element, tag: string, isForm: boolean, above: Around | undefined): void {
    const traits = traitsOf(tag);
    const parent = above ? above.element : -1;
    if (traits & (UNREAD | FIELD | BREAK)) {
      if (traits & (FIELD | BREAK))
        this.#builder.addOther(tag, traits, (name) => attribute(node, name), parent);
      return;
    }
    if (this.#hidden.has(node)) return;
    const name: unknown = isForm ? undefined : node.className;
    // A form's may be shadowed; an SVG element's is no text.
    const className = typeof name === 'string' ? name : (attribute(node, 'class') ?? '');
    const id = isForm ? (attribute(node, 'id') ?? '') : node.id;
    const element = this.#builder.open(tag, traits, className, id, parent);
    this.#elements[element] = node;
    const shadow = traits & HOST ? node.shadowRoot : null;
    if (shadow) {
      this.shadows.push(shadow);
      addHidden(shadow, this.#hidden);
    }
    const list = tag === 'slot' ? (node as HTMLSlotElement).assignedNodes?.() : undefined;
    const next = shadow ? firstChild(shadow) : isForm ? firstChild(node) : node.firstChild;
    if (!next && !list?.length) return;
    const around = within(element, traits, above);
    this.#stack.push({ around, next, list: list?.length ? list : undefined, at: 0 });
  }
}
