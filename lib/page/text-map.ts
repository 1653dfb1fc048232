import { isSpace } from '../judge/collapse.ts';
import type { Span } from '../span.ts';
import { rangeIn } from './dom.ts';

/** A stretch of the article's text, copied unchanged from one text node. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
}

/** From offsets in an article's text to places in its page. White space between words and blocks is of no run. */
export class TextMap {
  readonly #runs: readonly Run[];

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  /**
   * The range of the page that shows `span`: tight, it starts and ends in the text nodes of the span's first and last
   * words. Undefined where the span holds no word of the page, or the page has since taken the words away.
   */
  rangeOf({ start, end }: Span): Range | undefined {
    const first = this.#runs[this.#endingAfter(start)];
    const last = this.#runs[this.#endingAfter(end - 1, -1)];
    if (end <= start || !first || !last || first.start >= end || last.start + last.length <= start) return;
    const { node } = first;
    let from = first.offset + Math.max(0, start - first.start);
    let to = last.offset + Math.min(last.length, end - last.start);
    // A run's own blanks are single and within it, so one step reaches the next word.
    if (isSpace(node.data.charCodeAt(from))) from++;
    if (isSpace(last.node.data.charCodeAt(to - 1))) to--;
    if (first === last && from >= to) return;
    if (!node.isConnected || !last.node.isConnected) return;
    if (from > node.length || to > last.node.length) return;
    const range = rangeIn(node);
    range.setStart(node, from);
    range.setEnd(last.node, to);
    return range;
  }

  /** The index of the first run that ends after `at`; with `lean` -1, of the last one that starts at or before it. */
  #endingAfter(at: number, lean: 0 | -1 = 0): number {
    const runs = this.#runs;
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = runs[middle]!;
      if (lean ? run.start <= at : run.start + run.length <= at) low = middle + 1;
      else high = middle;
    }
    return low + lean;
  }
}

/**
 * UTF-16 units of an article, at most; of a longer one there is the beginning. No message may take more than 64 MiB, and a
 * unit may take six bytes of it.
 */
export const MOST_TEXT = 10 * 2 ** 20;

/** Builds an article's text and its map, one block after the other. */
export class TextBuilder {
  #text = '';
  readonly #runs: Run[] = [];
  #isFull = false;

  /**
   * Adds a block made of text nodes (null: a `<br>`), after a blank line. Its span; undefined where it has no word, or
   * no room.
   */
  append(pieces: Iterable<Text | null>): Span | undefined {
    const gap = this.#text ? '\n\n' : '';
    const start = this.#text.length + gap.length;
    let text = '';
    let space = false;
    for (const node of pieces) {
      if (!node) {
        space = true;
        continue;
      }
      const { data } = node;
      this.#isFull ||= start + text.length + data.length > MOST_TEXT;
      if (this.#isFull) break;
      let from = 0;
      // Regular expressions look for the few gaps: most of the units need no look of their own.
      for (GAP.lastIndex = 0; from < data.length; ) {
        const gap = GAP.exec(data);
        const to = gap ? gap.index : data.length;
        if (to > from) {
          if (space && text) text += ' ';
          space = false;
          this.#runs.push({ start: start + text.length, length: to - from, node, offset: from });
          text += data.slice(from, to);
        }
        if (!gap) break;
        if (BLANK.test(gap[0])) space = true;
        from = GAP.lastIndex;
      }
    }
    if (!text) return;
    this.#text += gap + text;
    return { start, end: start + text.length };
  }

  get text(): string {
    return this.#text;
  }

  map(): TextMap {
    return new TextMap(this.#runs);
  }
}

/** What parts two runs: white space and invisible marks, but not a single plain blank between words. */
const GAP =
  /[\t-\r\u00a0\u00ad\u200b\u2028\u2029\u3000\ufeff][\t-\r \u00a0\u00ad\u200b\u2028\u2029\u3000\ufeff]*| [\t-\r \u00a0\u00ad\u200b\u2028\u2029\u3000\ufeff]+|^ | $/g;
const BLANK = /[\t-\r \u00a0\u2028\u2029\u3000]/;
