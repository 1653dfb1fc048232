import { type Field, MOST_ELEMENTS, MOST_LINES, type Scan } from '../snapshot.ts';
import { BLOCK, BREAK, BUTTON, FIELD, LINK, STRONG } from '../tags.ts';
import type { Attributes } from './attributes.ts';
import { addField } from './fields.ts';
import { type Asked, Lines, type Piece, type Place } from './lines.ts';
import { short } from './short.ts';

/** An element whose content is being added. */
export interface Around extends Place {
  readonly element: number;
  readonly isBlock: boolean;
}

const STYLES = LINK | STRONG | BUTTON;

/** The place within an element that was just opened. */
export const within = (element: number, traits: number, above: Around | undefined): Around => ({
  element,
  isBlock: (traits & BLOCK) !== 0,
  block: traits & BLOCK || !above ? element : above.block,
  style: (above ? above.style : 0) | (traits & STYLES),
  link: traits & LINK ? element : above ? above.link : -1,
});

/** Builds a scan of what is told of a page, element by element and text by text, in reading order. */
export class ScanBuilder<Text extends Piece> {
  readonly gathered: Lines<Text>;
  readonly #tags: string[] = [];
  readonly #parents: number[] = [];
  readonly #ends: number[] = [];
  readonly #firstLines: number[] = [];
  readonly #endLines: number[] = [];
  readonly #classes: string[] = [];
  readonly #ids: string[] = [];
  readonly #fields: Field[] = [];
  /** The first element that was come to since the last line. */
  #since = 0;

  constructor(page: Asked) {
    this.gathered = new Lines(page);
  }

  /** Whether no more is taken in. */
  get isFull(): boolean {
    return this.gathered.lines.length >= MOST_LINES || this.#tags.length >= MOST_ELEMENTS;
  }

  /** Opens an element under another one (-1 for none); its index. */
  open(tag: string, traits: number, className: string, id: string, parent: number): number {
    const lines = this.gathered;
    const isBlock = (traits & BLOCK) !== 0;
    if (isBlock) this.#endLine(false);
    const element = this.#tags.length;
    const first = lines.lines.length;
    this.#tags[element] = tag;
    this.#classes[element] = short(className);
    this.#ids[element] = short(id);
    this.#parents[element] = parent;
    this.#ends[element] = element + 1;
    this.#firstLines[element] = first;
    this.#endLines[element] = first + (!isBlock && lines.isOpen ? 1 : 0);
    if (traits & LINK) lines.links++;
    return element;
  }

  /** Closes an element that was opened, and has had all that is in it. */
  close({ element, isBlock }: Around): void {
    if (isBlock) this.#endLine(false);
    const lines = this.gathered;
    this.#ends[element] = this.#tags.length;
    this.#endLines[element] = lines.lines.length + (!isBlock && lines.isOpen ? 1 : 0);
  }

  /** Adds what is no element of the scan's own: a break of a line, or a field to write in. */
  addOther(tag: string, traits: number, attributes: Attributes, parent: number): void {
    if (traits & BREAK) this.#break();
    if (traits & FIELD && parent >= 0) addField(this.#fields, tag, attributes, parent);
  }

  /** The scan, once all is told. */
  get scan(): Scan {
    const { lines } = this.gathered;
    const endLines = this.#endLines;
    // An inline element's line at the page's end may have turned out to be hidden.
    for (let at = endLines.length - 1; at >= 0; at--) endLines[at] = Math.min(endLines[at]!, lines.length);
    return {
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
  }

  #break(): void {
    const lines = this.gathered;
    if (!lines.isOpen || lines.isEnded) this.#endLine(true);
    else lines.addBreak();
  }

  #endLine(broken: boolean): void {
    const endLines = this.#endLines;
    const count = endLines.length;
    if (!this.gathered.end(broken)) {
      // No line came of it: none is theirs that it was kept for.
      const { length } = this.gathered.lines;
      for (let at = this.#since; at < count; at++) if (endLines[at]! > length) endLines[at] = length;
    }
    this.#since = count;
  }
}
