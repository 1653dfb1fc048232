import type { Line, Scan } from '../judge/snapshot.ts';
import { MOST_ELEMENTS, MOST_LINES } from '../judge/snapshot.ts';
import { own } from '../own.ts';

/**
 * A stretch of a scan as it travels: list by list, also of lines, for many small objects take a page four times longer to
 * send; and never so much at once that it holds the page up.
 */
export interface ScanPart extends Pick<Scan, ElementList> {
  readonly texts: readonly string[];
  readonly hrefs: readonly string[];
  /** For each line, its `NUMBERS` one after the other. */
  readonly numbers: readonly number[];
  /** Whether this is not the last part. */
  readonly more: boolean;
}

const ELEMENT_LISTS = ['tags', 'parents', 'ends', 'firstLines', 'endLines', 'classes', 'ids'] as const;
type ElementList = (typeof ELEMENT_LISTS)[number];

const NUMBERS = ['block', 'linked', 'strong', 'button', 'links', 'broken'] as const;

/** Entries and UTF-16 units of text in a part, about. */
const MOST_ENTRIES = 8000;
const MOST_UNITS = 400_000;

/** Cuts a scan into parts: into one, but for huge pages. */
export function* cutScan({ lines, ...scan }: Scan): Generator<ScanPart> {
  let line = 0;
  let element = 0;
  do {
    const texts: string[] = [];
    const hrefs: string[] = [];
    const numbers: number[] = [];
    for (let units = 0; line < lines.length && units < MOST_UNITS && texts.length < MOST_ENTRIES; line++) {
      const { text, href, block, linked, strong, button, links, broken } = lines[line]!;
      texts.push(text);
      hrefs.push(href);
      numbers.push(block, linked, strong, button, links, broken ? 1 : 0);
      units += text.length;
    }
    element += MOST_ENTRIES;
    const of = <Entry>(list: readonly Entry[]) => list.slice(element - MOST_ENTRIES, element);
    yield {
      tags: of(scan.tags),
      parents: of(scan.parents),
      ends: of(scan.ends),
      firstLines: of(scan.firstLines),
      endLines: of(scan.endLines),
      classes: of(scan.classes),
      ids: of(scan.ids),
      texts,
      hrefs,
      numbers,
      more: line < lines.length || element < scan.tags.length,
    };
  } while (line < lines.length || element < scan.tags.length);
}

/** Puts the parts of a scan together again. What they hold is not looked at. */
export class ScanParts {
  readonly #lists = Object.fromEntries(ELEMENT_LISTS.map((key) => [key, [] as unknown[]]));
  readonly #lines: Record<keyof Line, unknown>[] = [];

  /** Adds the next part. False where it is none, or where there is more than a page may hold. */
  add(part: unknown): boolean {
    const texts = own(part, 'texts');
    const hrefs = own(part, 'hrefs');
    const numbers = own(part, 'numbers');
    if (!Array.isArray(texts) || !Array.isArray(hrefs) || !Array.isArray(numbers)) return false;
    if (this.#lines.length + texts.length > MOST_LINES) return false;
    texts.forEach((text: unknown, line) => {
      const [block, linked, strong, button, links, broken] = numbers.slice(
        NUMBERS.length * line,
        NUMBERS.length * (line + 1),
      );
      this.#lines.push({
        text,
        href: hrefs[line],
        block,
        linked,
        strong,
        button,
        links,
        broken: broken === 1,
      });
    });
    return ELEMENT_LISTS.every((key) => {
      const list = this.#lists[key]!;
      const more = own(part, key);
      if (!Array.isArray(more) || list.length + more.length > MOST_ELEMENTS) return false;
      for (const entry of more) list.push(entry);
      return true;
    });
  }

  /** All that was added. */
  get scan(): object {
    return { ...this.#lists, lines: this.#lines };
  }
}
