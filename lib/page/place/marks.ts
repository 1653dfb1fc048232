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
    const highlight = new Highlight(...ranges);
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
    this.#doc.adoptedStyleSheets = [...this.#doc.adoptedStyleSheets, this.#sheet];
  }

  #undress(): void {
    this.#doc.adoptedStyleSheets = this.#doc.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#sheet = undefined;
  }
}
