import type { ClutterKind } from '../../clutter.ts';
import type { Scan } from '../snapshot.ts';
import { apart, headingKind } from './headings.ts';
import { plainLines } from './phrases.ts';

/** Units of a line beyond which it is running text, and none of its words is asked for. */
const LONGEST = 400;

/** The words of a page's lines, made once for those who look for the story and for clutter. */
export class LineWords {
  readonly #scan: Scan;
  readonly #heads: (ClutterKind | undefined | null)[];
  /** For each line, its plain words; none for a long one. */
  readonly plain: readonly string[];

  constructor(scan: Scan) {
    this.#scan = scan;
    this.#heads = new Array(scan.lines.length).fill(null);
    this.plain = plainLines(
      scan.lines.map(({ text, links }) => (text.length >= LONGEST ? '' : links > 0 ? apart(text) : text)),
    );
  }

  /** What kind of box a line heads, if any. */
  headOf(line: number): ClutterKind | undefined {
    const known = this.#heads[line];
    if (known !== null) return known;
    const head = headingKind(this.#scan.lines[line]!.text, this.plain[line]!);
    this.#heads[line] = head;
    return head;
  }
}
