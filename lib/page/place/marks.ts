import { groundOf, MARK_NAMES, type MarkName, markSheet, registered } from './mark-styles.ts';

/** Marks places of the page by the CSS Custom Highlight API: no node of the page changes. */
export class PageMarks {
  readonly #doc: Document;
  readonly #painted = new Set<MarkName>();
  #sheet: CSSStyleSheet | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Marks these ranges in place of those that were marked under the name; none takes the marks away. */
  paint(name: MarkName, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      CSS.highlights.delete(registered(name));
      this.#painted.delete(name);
      if (this.#painted.size === 0) this.#undress();
      return;
    }
    const highlight = new Highlight();
    // Static ranges: the page would have to keep thousands of live ones up to date at each of its changes.
    for (const range of ranges) highlight.add(new StaticRange(range));
    highlight.priority = MARK_NAMES.indexOf(name);
    CSS.highlights.set(registered(name), highlight);
    this.#painted.add(name);
    this.#dress(ranges[0]!.startContainer.parentElement);
  }

  /** Takes all marks away. */
  clear(): void {
    for (const name of [...this.#painted]) this.paint(name, []);
  }

  #dress(element: Element | null): void {
    if (this.#sheet || !element) return;
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(markSheet(groundOf(element)));
    setSheets(this.#doc, [...sheetsOf(this.#doc), this.#sheet]);
  }

  #undress(): void {
    setSheets(
      this.#doc,
      sheetsOf(this.#doc).filter((sheet) => sheet !== this.#sheet),
    );
    this.#sheet = undefined;
  }
}

// By the prototype: an image or form of that name would shadow the property.
const KEY = 'adoptedStyleSheets';
const sheetsOf = (doc: Document): CSSStyleSheet[] => [...Reflect.get(Document.prototype, KEY, doc)];
const setSheets = (doc: Document, sheets: CSSStyleSheet[]) =>
  Reflect.set(Document.prototype, KEY, sheets, doc);
