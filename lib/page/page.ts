import { LineWords } from './clutter/line-words.ts';
import { bodyOf, documentElement } from './dom.ts';
import { Measures } from './measures.ts';
import { type Scan, scan } from './scan.ts';
import { browserVisibility, type Visibility } from './visibility.ts';

/** A page that is being looked at. It is scanned once, when it is first needed, for all that is asked of it. */
export class Page {
  readonly doc: Document;
  readonly url: string;
  readonly visibility: Visibility;
  #scan?: Scan;
  #measures?: Measures;
  #words?: LineWords;

  constructor(doc: Document, url: string, visibility: Visibility = browserVisibility) {
    this.doc = doc;
    this.url = url;
    this.visibility = visibility;
  }

  get scan(): Scan {
    const root = bodyOf(this.doc) ?? documentElement(this.doc);
    this.#scan ??= root ? scan(root, this.visibility) : EMPTY;
    return this.#scan;
  }

  get measures(): Measures {
    this.#measures ??= new Measures(this.scan);
    return this.#measures;
  }

  get words(): LineWords {
    this.#words ??= new LineWords(this.scan);
    return this.#words;
  }
}

const EMPTY: Scan = {
  elements: [],
  tags: [],
  parents: [],
  ends: [],
  firstLines: [],
  endLines: [],
  lines: [],
  pieces: [],
};
