import { ofDocument } from '../dom.ts';
import { type Ground, groundOf, MARK_NAMES, MARK_SHEET, type MarkName, registered } from './mark-styles.ts';

/** Marks places of the page by the CSS Custom Highlight API: no node of the page changes. */
export class PageMarks {
  readonly #doc: Document;
  readonly #painted = new Map<MarkName, Ground>();
  #sheet: CSSStyleSheet | undefined;
  #dressed = false;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Marks these ranges in place of those that were marked under the name; none takes the marks away. */
  paint(name: MarkName, ranges: readonly Range[]): void {
    const worn = this.#painted.get(name);
    if (worn) CSS.highlights.delete(registered(name, worn));
    this.#painted.delete(name);
    const element = ranges[0]?.startContainer.parentElement;
    if (element) {
      const highlight = new Highlight();
      highlight.priority = MARK_NAMES.indexOf(name);
      // Static ranges: the page would have to keep thousands of live ones up to date at each of its changes.
      for (const range of ranges) highlight.add(new StaticRange(range));
      const ground = groundOf(element);
      CSS.highlights.set(registered(name, ground), highlight);
      this.#painted.set(name, ground);
    }
    this.#dress();
  }

  /** Takes all marks away. */
  clear(): void {
    for (const name of [...this.#painted.keys()]) this.paint(name, []);
  }

  /** The page has got the style sheet of marks by another way. */
  dressed(): void {
    this.#dressed = true;
    this.#dress();
  }

  #dress(): void {
    const needed = this.#painted.size > 0 && !this.#dressed;
    if (needed && !this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(MARK_SHEET);
      setSheets(this.#doc, [...sheetsOf(this.#doc), this.#sheet]);
    } else if (!needed && this.#sheet) {
      const mine = this.#sheet;
      setSheets(
        this.#doc,
        sheetsOf(this.#doc).filter((sheet) => sheet !== mine),
      );
      this.#sheet = undefined;
    }
  }
}

const KEY = 'adoptedStyleSheets';
const sheetsOf = (doc: Document): CSSStyleSheet[] => [...ofDocument<CSSStyleSheet[]>(doc, KEY)];
const setSheets = (doc: Document, sheets: CSSStyleSheet[]) =>
  Reflect.set(Document.prototype, KEY, sheets, doc);
