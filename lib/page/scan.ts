import { collapse } from '../judge/collapse.ts';
import {
  type Field,
  type Line,
  MOST_ELEMENTS,
  MOST_FIELDS,
  MOST_LINES,
  type Scan,
} from '../judge/snapshot.ts';
import { BLOCK, BUTTON, HOST, LINK, STRONG, traitsOf, UNREAD } from '../judge/tags.ts';
import { attribute, firstChild, hasAttribute, localName, nextSibling } from './dom.ts';
import { addHidden, isHiddenByMarkup, type Visibility } from './visibility.ts';

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
  readonly element: number;
  readonly isBlock: boolean;
  /** The innermost block around it, itself included. */
  readonly block: number;
  /** The traits of its inline elements: link, bold, button. */
  readonly style: number;
  /** The innermost link around it, itself included; -1 without. */
  readonly link: number;
  next: Node | null;
  /** What is assigned to a slot, and how far it is walked. */
  readonly list: readonly Node[] | undefined;
  at: number;
}

const STYLES = LINK | STRONG | BUTTON;

/** Units of a class name, an id or an address beyond which nothing more is told by it. */
const LONGEST_NAME = 400;

/** Units of a line's raw text beyond which nothing more is told by it: whole books, logs and data in one element. */
const LONGEST_LINE = 100_000;

/** Units of a line that may be another page's title, and the share of it that is a link then. */
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 250;
const MOSTLY = 0.7;

const EMAIL = /e-?mail/i;

/** A sentence's or a line's end before a `<br>`: what follows is a line of its own. */
const TAIL = 12;
const ENDED = /[.!?:…。！？][\s"'”’»)\]]*$/;

/**
 * Scans what is visible under `root`. Iterative: nesting depth costs no stack. It runs on every node of every page that
 * may be an article, before any of it is compiled: native look-ups are few, and by plain properties where a page can't
 * shadow them (only a form's controls can).
 */
export function scan(root: Element, visibility: Visibility): Scanned {
  const elements: Element[] = [];
  const tags: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const firstLines: number[] = [];
  const endLines: number[] = [];
  const classes: string[] = [];
  const ids: string[] = [];
  const lines: Line[] = [];
  const fields: Field[] = [];
  const starts: number[] = [];
  const stops: number[] = [];
  const pieces: (Text | null)[] = [];

  let raw = '';
  let from = 0;
  let linked = 0;
  let strong = 0;
  let button = 0;
  let links = 0;
  let block = 0;
  let link = -1;
  let inked = false;
  /** The first element that was come to since the last line. */
  let since = 0;
  let tail = '';
  let shown = -1;
  let isShown = true;
  // Where the whole page is hidden until its own scripts or styles are ready, nothing is told by that.
  const asks = visibility.isShown(root);
  const hidden = new Set<Element>();
  if (isHiddenByMarkup(root)) hidden.add(root);
  addHidden(root, hidden);

  /** Whether the style sheets show the line's block. Asked once for a block, when its first line is done. */
  const isVisible = () => {
    if (asks && shown !== block) {
      shown = block;
      isShown = visibility.isShown(elements[block]!);
    }
    return isShown;
  };

  const flush = (broken: boolean) => {
    if (inked && lines.length < MOST_LINES && isVisible()) {
      const text = collapse(raw);
      const size = text.length;
      const share = size / raw.length;
      const leads = scaled(linked, share, size);
      if (text) {
        lines.push({
          text,
          block,
          linked: leads,
          strong: scaled(strong, share, size),
          button: scaled(button, share, size),
          links,
          broken,
          href:
            link >= 0 && leads >= size * MOSTLY && size >= SHORTEST_TITLE && size < LONGEST_TITLE
              ? named(elements[link]!, 'href')
              : '',
        });
        starts.push(from);
        stops.push(pieces.length);
      }
    }
    // Where no line came of it, none is theirs that it was kept for.
    if (inked)
      for (let at = since; at < endLines.length; at++)
        if (endLines[at]! > lines.length) endLines[at] = lines.length;
    since = endLines.length;
    linked = strong = button = links = 0;
    inked = false;
  };

  const enter = (
    node: Element,
    tag: string,
    isForm: boolean,
    above: Frame | undefined,
  ): Frame | undefined => {
    if (tag === 'br') {
      if (!inked || ENDED.test(tail.slice(-TAIL))) flush(true);
      else {
        raw += '\n';
        pieces.push(null);
      }
      return;
    }
    const traits = traitsOf(tag);
    if (FIELDS.has(tag) && above) addField(fields, node, tag, above.element);
    if (traits & UNREAD || hidden.has(node)) return;
    const isBlock = (traits & BLOCK) !== 0;
    if (isBlock) flush(false);
    const index = elements.length;
    elements.push(node);
    tags.push(tag);
    classes.push(named(node, 'class'));
    ids.push(named(node, 'id'));
    parents.push(above ? above.element : -1);
    ends.push(index + 1);
    firstLines.push(lines.length);
    if (traits & LINK) links++;
    const shadow = traits & HOST ? node.shadowRoot : null;
    if (shadow) addHidden(shadow, hidden);
    const list = tag === 'slot' ? (node as HTMLSlotElement).assignedNodes?.() : undefined;
    const next = shadow ? firstChild(shadow) : isForm ? firstChild(node) : node.firstChild;
    endLines.push(lines.length + (!isBlock && inked ? 1 : 0));
    if (!next && !list?.length) return;
    return {
      element: index,
      isBlock,
      block: isBlock || !above ? index : above.block,
      style: (above ? above.style : 0) | (traits & STYLES),
      link: traits & LINK ? index : above ? above.link : -1,
      next,
      list: list?.length ? list : undefined,
      at: 0,
    };
  };

  const stack: Frame[] = [];
  const top = enter(root, localName(root), true, undefined);
  if (top) stack.push(top);
  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const isFull = lines.length >= MOST_LINES || elements.length >= MOST_ELEMENTS;
    const node: Node | null | undefined = isFull ? null : frame.list ? frame.list[frame.at++] : frame.next;
    if (!node) {
      if (frame.isBlock) flush(false);
      ends[frame.element] = elements.length;
      endLines[frame.element] = lines.length + (!frame.isBlock && inked ? 1 : 0);
      stack.pop();
      continue;
    }
    const type = node.nodeType;
    if (type === 3) {
      frame.next = node.nextSibling;
      const { data } = node as Text;
      if (isBlank(data)) {
        if (!inked) continue;
      } else {
        if (!inked) {
          inked = true;
          block = frame.block;
          link = frame.link;
          from = pieces.length;
          raw = tail = '';
        }
        if (frame.style) {
          if (frame.style & LINK) linked += data.length;
          if (frame.style & STRONG) strong += data.length;
          if (frame.style & BUTTON) button += data.length;
        }
      }
      if (raw.length < LONGEST_LINE) raw += data.length < LONGEST_LINE ? data : data.slice(0, LONGEST_LINE);
      tail = data.length < TAIL ? tail.slice(-TAIL) + data : data;
      pieces.push(node as Text);
    } else if (type === 1 || typeof type !== 'number') {
      const named: unknown = (node as Element).localName;
      // Only a form's controls shadow properties, and then with elements.
      const isForm = named === 'form' || typeof named !== 'string';
      frame.next = isForm ? nextSibling(node) : node.nextSibling;
      const child = enter(node as Element, isForm ? 'form' : named, isForm, frame);
      if (child) stack.push(child);
    } else frame.next = node.nextSibling;
  }
  // An inline element's line at the page's end may have turned out to be hidden.
  for (let at = endLines.length - 1; at >= 0; at--) endLines[at] = Math.min(endLines[at]!, lines.length);
  const found = { tags, parents, ends, firstLines, endLines, classes, ids, lines, fields };
  return { scan: found, elements, pieces, from: starts, to: stops };
}

const FIELDS = new Set(['input', 'textarea']);

/** What a field is told by. */
const ABOUT = ['type', 'name', 'placeholder', 'id', 'aria-label'];

function addField(fields: Field[], element: Element, tag: string, within: number): void {
  const type = tag === 'input' ? named(element, 'type').toLowerCase() : '';
  if (type === 'hidden' || fields.length >= MOST_FIELDS) return;
  // A text to be copied.
  if (hasAttribute(element, 'readonly') || hasAttribute(element, 'onclick')) return;
  const asksEmail = ABOUT.some((name) => EMAIL.test(named(element, name)));
  fields.push({ within, asksEmail, takesEmail: type === 'email' });
}

/** An attribute of an element, as far as it tells something; empty where there is none. */
const named = (element: Element, name: string): string =>
  attribute(element, name)?.slice(0, LONGEST_NAME) ?? '';

/** Whether a text node holds nothing but white space. Mostly its first unit tells: no call, no regular expression. */
function isBlank(data: string): boolean {
  const unit = data.charCodeAt(0);
  return !(unit > 32 && unit < 0xa0) && data.trim() === '';
}

/** How much of a line's text a part of its raw text is. */
const scaled = (units: number, share: number, size: number) =>
  units ? Math.min(size, Math.round(units * share)) : 0;
