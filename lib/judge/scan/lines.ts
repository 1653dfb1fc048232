import { collapse } from '../collapse.ts';
import { type Line, MOST_LINES } from '../snapshot.ts';
import { BUTTON, LINK, STRONG } from '../tags.ts';
import { short } from './short.ts';

/** Where a text stands. */
export interface Place {
  /** The innermost block around it (an index). */
  readonly block: number;
  /** The traits of the inline elements around it: link, bold, button. */
  readonly style: number;
  /** The innermost link around it (an index); -1 without. */
  readonly link: number;
}

/** Units of a line's raw text beyond which nothing more is told by it: whole books, logs and data in one element. */
const LONGEST_LINE = 100_000;

/** Units of a line that may be another page's title, and the share of it that is a link then. */
const SHORTEST_TITLE = 12;
const LONGEST_TITLE = 250;
const MOSTLY = 0.7;

/** A sentence's or a line's end before a `<br>`: what follows is a line of its own. */
const TAIL = 12;
const ENDED = /[.!?:…。！？][\s"'”’»)\]]*$/;

/** A piece of text that a line is made of. */
export interface Piece {
  readonly data: string;
}

/** What is asked of the page while its lines are put together, of elements by their indices. */
export interface Asked {
  /** Where a link leads; empty where that is not told. */
  hrefOf(element: number): string;
  /** Whether the style sheets show an element. */
  isShown(element: number): boolean;
}

/** Puts the texts of a page together to lines, one after the other. */
export class Lines<Text extends Piece> {
  readonly lines: Line[] = [];
  /** The text nodes of all lines; null stands for a `<br>`. */
  readonly pieces: (Text | null)[] = [];
  /** For each line, its pieces: `[from, to)`. */
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** Whether a line is open: it has words by now. */
  isOpen = false;
  /** Links that started since the last line. */
  links = 0;
  readonly #page: Asked;
  #raw = '';
  #start = 0;
  /** The line's last units, as far as its pieces before `#tailed` go. */
  #tail = '';
  #tailed = 0;
  #linked = 0;
  #strong = 0;
  #button = 0;
  #block = 0;
  #link = -1;
  /** The block that was asked for last, and whether it is shown. */
  #asked = -1;
  #isShown = true;

  constructor(page: Asked) {
    this.#page = page;
  }

  /** Adds a text; blanks before a line's first words are none of it. */
  add(node: Text, { block, style, link }: Place): void {
    const { data } = node;
    if (!isBlank(data)) {
      if (!this.isOpen) {
        this.isOpen = true;
        this.#block = block;
        this.#link = link;
        this.#start = this.#tailed = this.pieces.length;
        this.#raw = this.#tail = '';
      }
      if (style) {
        if (style & LINK) {
          this.#linked += data.length;
          // A kicker or the time of day may stand before the link.
          if (this.#link < 0) this.#link = link;
        }
        if (style & STRONG) this.#strong += data.length;
        if (style & BUTTON) this.#button += data.length;
      }
    } else if (!this.isOpen) return;
    if (this.#raw.length < LONGEST_LINE)
      this.#raw += data.length < LONGEST_LINE ? data : data.slice(0, LONGEST_LINE);
    this.pieces.push(node);
  }

  /** Adds a `<br>` to a line. */
  addBreak(): void {
    this.#raw += '\n';
    this.pieces.push(null);
  }

  /** Whether the line has come to the end of a sentence. */
  get isEnded(): boolean {
    const { pieces } = this;
    let tail = '';
    for (let at = pieces.length - 1; at >= this.#tailed && tail.length < TAIL; at--)
      tail = (pieces[at]?.data.slice(-TAIL) ?? '') + tail;
    this.#tailed = pieces.length;
    this.#tail = (this.#tail + tail).slice(-TAIL);
    return ENDED.test(this.#tail);
  }

  /** Ends the line, where one is open. False where nothing is seen of it. */
  end(broken: boolean): boolean {
    const isLine = !this.isOpen || this.#put(broken);
    this.isOpen = false;
    this.links = this.#linked = this.#strong = this.#button = 0;
    return isLine;
  }

  #put(broken: boolean): boolean {
    if (this.lines.length >= MOST_LINES || !this.#isVisible()) return false;
    const raw = this.#raw;
    const text = collapse(raw);
    const size = text.length;
    if (!size) return false;
    const share = size / raw.length;
    const linked = scaled(this.#linked, share, size);
    const leads =
      this.#link >= 0 && linked >= size * MOSTLY && size >= SHORTEST_TITLE && size < LONGEST_TITLE;
    this.lines.push({
      text,
      block: this.#block,
      linked,
      strong: scaled(this.#strong, share, size),
      button: scaled(this.#button, share, size),
      links: this.links,
      broken,
      href: leads ? short(this.#page.hrefOf(this.#link)) : '',
    });
    this.from.push(this.#start);
    this.to.push(this.pieces.length);
    return true;
  }

  /** Whether the style sheets show the line's block. Asked once for a block, when its first line is done. */
  #isVisible(): boolean {
    if (this.#asked !== this.#block) {
      this.#asked = this.#block;
      this.#isShown = this.#page.isShown(this.#block);
    }
    return this.#isShown;
  }
}

/** Whether a text holds nothing but white space. Mostly its first unit tells: no call, no regular expression. */
function isBlank(data: string): boolean {
  const unit = data.charCodeAt(0);
  return !(unit > 32 && unit < 0xa0) && data.trim() === '';
}

/** How much of a line's text a part of its raw text is. */
const scaled = (units: number, share: number, size: number) =>
  units ? Math.min(size, Math.round(units * share)) : 0;
