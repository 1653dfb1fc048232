import { type Field, MOST_ELEMENTS, MOST_LINES, type Scan } from '../../judge/snapshot.ts';
import { BLOCK, BREAK, BUTTON, FIELD, HOST, LINK, STRONG, traitsOf, UNREAD } from '../../judge/tags.ts';
import { firstChild, localName, nextSibling } from '../dom.ts';
import { addHidden, isHiddenByMarkup, type Visibility } from '../visibility.ts';
import { addField } from './fields.ts';
import { Lines, type Place } from './lines.ts';
import { short, told } from './told.ts';

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
interface Frame extends Place {
  readonly element: number;
  readonly isBlock: boolean;
  next: Node | null;
  /** What is assigned to a slot, and how far it is walked. */
  readonly list: readonly Node[] | undefined;
  at: number;
}

const STYLES = LINK | STRONG | BUTTON;

/**
 * Scans what is visible under a root, some nodes at a time. Iterative: nesting depth costs no stack. It runs on every node
 * of every page that may be an article, before any of it is compiled: native look-ups are few, and by plain properties
 * where a page can't shadow them (only a form's controls can).
 */
export class Scanner {
  /** The open shadow roots that were come to. */
  readonly shadows: ShadowRoot[] = [];
  readonly #elements: Element[] = [];
  readonly #tags: string[] = [];
  readonly #parents: number[] = [];
  readonly #ends: number[] = [];
  readonly #firstLines: number[] = [];
  readonly #endLines: number[] = [];
  readonly #classes: string[] = [];
  readonly #ids: string[] = [];
  readonly #fields: Field[] = [];
  readonly #lines: Lines;
  readonly #hidden = new Set<Element>();
  readonly #stack: Frame[] = [];
  /** The first element that was come to since the last line. */
  #since = 0;

  constructor(root: Element, visibility: Visibility) {
    // Where the whole page is hidden until its own scripts or styles are ready, nothing is told by that.
    this.#lines = new Lines(this.#elements, visibility.isShown(root) ? visibility : undefined);
    if (isHiddenByMarkup(root)) this.#hidden.add(root);
    addHidden(root, this.#hidden);
    this.#enter(root, localName(root), true, undefined);
  }

  /** Scans so many nodes at most. True once all are. */
  go(nodes: number): boolean {
    const stack = this.#stack;
    const elements = this.#elements;
    const gatherer = this.#lines;
    const { lines } = gatherer;
    for (let left = nodes; left > 0; left--) {
      const frame = stack[stack.length - 1];
      if (!frame) return true;
      const isFull = lines.length >= MOST_LINES || elements.length >= MOST_ELEMENTS;
      const node = isFull ? undefined : frame.list ? frame.list[frame.at++] : frame.next;
      if (!node) {
        this.#leave(frame);
        stack.pop();
        continue;
      }
      const type = node.nodeType;
      if (type === 3) {
        frame.next = node.nextSibling;
        gatherer.add(node as Text, frame);
      } else if (type === 1 || typeof type !== 'number') {
        const tag: unknown = (node as Element).localName;
        // Only a form's controls shadow properties, and then with elements.
        const isForm = tag === 'form' || typeof tag !== 'string';
        frame.next = isForm ? nextSibling(node) : node.nextSibling;
        this.#enter(node as Element, isForm ? 'form' : tag, isForm, frame);
      } else frame.next = node.nextSibling;
    }
    return stack.length === 0;
  }

  /** What was scanned, once all is. */
  get scanned(): Scanned {
    const { lines, pieces, from, to } = this.#lines;
    const endLines = this.#endLines;
    // An inline element's line at the page's end may have turned out to be hidden.
    for (let at = endLines.length - 1; at >= 0; at--) endLines[at] = Math.min(endLines[at]!, lines.length);
    const scan: Scan = {
      tags: this.#tags,
      parents: this.#parents,
      ends: this.#ends,
      firstLines: this.#firstLines,
      endLines,
      classes: this.#classes,
      ids: this.#ids,
      lines,
      fields: this.#fields,
    };
    return { scan, elements: this.#elements, pieces, from, to };
  }

  #enter(node: Element, tag: string, isForm: boolean, above: Frame | undefined): void {
    const traits = traitsOf(tag);
    const lines = this.#lines;
    if (traits & (UNREAD | FIELD | BREAK)) {
      if (traits & BREAK) this.#break();
      if (traits & FIELD && above) addField(this.#fields, node, tag, above.element);
      return;
    }
    if (this.#hidden.has(node)) return;
    const isBlock = (traits & BLOCK) !== 0;
    if (isBlock) this.#endLine(false);
    const element = this.#elements.length;
    const first = lines.lines.length;
    const name: unknown = isForm ? undefined : node.className;
    this.#elements[element] = node;
    this.#tags[element] = tag;
    // A form's may be shadowed; an SVG element's is no text.
    this.#classes[element] = typeof name === 'string' ? short(name) : told(node, 'class');
    this.#ids[element] = isForm ? told(node, 'id') : short(node.id);
    this.#parents[element] = above ? above.element : -1;
    this.#ends[element] = element + 1;
    this.#firstLines[element] = first;
    this.#endLines[element] = first + (!isBlock && lines.isOpen ? 1 : 0);
    if (traits & LINK) lines.links++;
    const shadow = traits & HOST ? node.shadowRoot : null;
    if (shadow) {
      this.shadows.push(shadow);
      addHidden(shadow, this.#hidden);
    }
    const list = tag === 'slot' ? (node as HTMLSlotElement).assignedNodes?.() : undefined;
    const next = shadow ? firstChild(shadow) : isForm ? firstChild(node) : node.firstChild;
    if (!next && !list?.length) return;
    this.#stack.push({
      element,
      isBlock,
      block: isBlock || !above ? element : above.block,
      style: (above ? above.style : 0) | (traits & STYLES),
      link: traits & LINK ? element : above ? above.link : -1,
      next,
      list: list?.length ? list : undefined,
      at: 0,
    });
  }

  #leave({ element, isBlock }: Frame): void {
    if (isBlock) this.#endLine(false);
    const lines = this.#lines;
    this.#ends[element] = this.#elements.length;
    this.#endLines[element] = lines.lines.length + (!isBlock && lines.isOpen ? 1 : 0);
  }

  #break(): void {
    const lines = this.#lines;
    if (!lines.isOpen || lines.isEnded) this.#endLine(true);
    else lines.addBreak();
  }

  #endLine(broken: boolean): void {
    const endLines = this.#endLines;
    const count = endLines.length;
    if (!this.#lines.end(broken)) {
      // No line came of it: none is theirs that it was kept for.
      const { length } = this.#lines.lines;
      for (let at = this.#since; at < count; at++) if (endLines[at]! > length) endLines[at] = length;
    }
    this.#since = count;
  }
}
