import { extentOf } from './extent.ts';
import { namesIn } from './names.ts';
import type { Scan } from './snapshot.ts';

/** Sums over a scan, so that any element's figures cost two look-ups. */
export class Measures {
  readonly #scan: Scan;
  readonly #chars: Float64Array;
  readonly #linked: Float64Array;
  readonly #counts = new Map<string, Int32Array>();
  readonly #names: Int32Array;

  constructor(scan: Scan) {
    this.#scan = scan;
    const { lines } = scan;
    this.#chars = new Float64Array(lines.length + 1);
    this.#linked = new Float64Array(lines.length + 1);
    lines.forEach((line, at) => {
      const extent = extentOf(line.text);
      this.#chars[at + 1] = this.#chars[at]! + extent;
      this.#linked[at + 1] = this.#linked[at]! + line.linked * (extent / line.text.length);
    });
    this.#names = new Int32Array(scan.tags.length).fill(-1);
  }

  /** UTF-16 units of text in an element (`extentOf`). */
  chars(element: number): number {
    return this.#sum(this.#chars, element);
  }

  /** Those of them that are link text. */
  linked(element: number): number {
    return this.#sum(this.#linked, element);
  }

  /** The share of an element's text that is linked; 0 without text. */
  linkDensity(element: number): number {
    const chars = this.chars(element);
    return chars ? this.linked(element) / chars : 0;
  }

  /** How many elements of a tag an element holds, itself among them. */
  count(element: number, tag: string): number {
    let sums = this.#counts.get(tag);
    if (!sums) {
      const { tags } = this.#scan;
      sums = new Int32Array(tags.length + 1);
      for (let at = 0; at < tags.length; at++) sums[at + 1] = sums[at]! + (tags[at] === tag ? 1 : 0);
      this.#counts.set(tag, sums);
    }
    return sums[this.#scan.ends[element]!]! - sums[element]!;
  }

  /** What an element's own class and id say that it is (`BITS`). */
  names(element: number): number {
    const known = this.#names[element]!;
    if (known >= 0) return known;
    const { classes, ids } = this.#scan;
    const bits = namesIn(classes[element]!) | namesIn(ids[element]!);
    this.#names[element] = bits;
    return bits;
  }

  #sum(sums: Float64Array, element: number): number {
    const { firstLines, endLines } = this.#scan;
    return sums[endLines[element]!]! - sums[firstLines[element]!]!;
  }
}
