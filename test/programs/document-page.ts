import { Page } from '../../lib/judge/page.ts';
import { readStory } from '../../lib/judge/read/read-story.ts';
import { PlacedArticle } from '../../lib/page/placed-article.ts';
import { Reading } from '../../lib/page/reading.ts';
import { type Shot, takeShot } from '../../lib/page/shot.ts';
import { documentVisibility, type Visibility } from '../../lib/page/visibility.ts';

/** A reading with its article, which the extension puts together in another script. */
export class WholeReading extends Reading {
  readonly #placed = new PlacedArticle(this);

  get article() {
    return this.#placed.article;
  }

  get map() {
    return this.#placed.map;
  }

  build(lines: number): boolean {
    return this.#placed.build(lines);
  }
}

/** A document, taken and judged in one place, as the extension does in two. */
export class DocumentPage {
  readonly doc: Document;
  readonly url: string;
  readonly visibility: Visibility;
  #shot?: Shot;
  #page?: Page;

  constructor(doc: Document, url: string, visibility = documentVisibility) {
    this.doc = doc;
    this.url = url;
    this.visibility = visibility;
  }

  get shot(): Shot {
    this.#shot ??= takeShot(this.doc, this.url, this.visibility);
    return this.#shot;
  }

  get page(): Page {
    this.#page ??= new Page(this.shot.snapshot);
    return this.#page;
  }

  /** Reads the page as an article, whether or not it is one. */
  read(): WholeReading {
    return new WholeReading(this.shot, readStory(this.page));
  }
}
