import type { Browser } from 'wxt/browser';
import type { Box } from '../../clutter.ts';
import type { Evidence } from '../../evidence.ts';
import { placedArticle } from '../../page/placed-article.ts';
import type { Reading } from '../../page/reading.ts';
import { cutArticle } from '../article-parts.ts';
import { buildArticle } from './build-article.ts';
import { Pace } from './pace.ts';
import type { Panels } from './panels.ts';

type Port = Browser.runtime.Port;

/** An article that there is to tell of. */
interface KnownArticle {
  readonly state: 'article';
  readonly reading: Reading;
  readonly revision: number;
  readonly boxes: readonly Box[];
}

/** What is known of a page by now. */
export type Known =
  | { readonly state: 'reading' }
  | { readonly state: 'no-article'; readonly evidence: readonly Evidence[] | undefined }
  | KnownArticle;

/** Tells panels what their page is, an article with its boxes: a huge one in parts, between which the page goes on. */
export class PageTeller {
  readonly #panels: Panels;
  readonly #known: () => Known | undefined;
  readonly #told: () => void;
  /** What article is being told now: a panel puts one together at a time. */
  #telling: object | undefined;

  /** `known` tells what there is to tell, if anything any more; `told` is called once an article is told. */
  constructor(panels: Panels, known: () => Known | undefined, told: () => void) {
    this.#panels = panels;
    this.#known = known;
    this.#told = told;
  }

  /** Tells one panel, or all. */
  tell(port?: Port): void {
    if (this.#panels.size === 0) return;
    const known = this.#known();
    if (known?.state === 'article') void this.#tellArticle(known, port);
    else if (known?.state === 'no-article') {
      const { evidence } = known;
      this.#panels.tell({ type: 'no-article', ...(evidence ? { evidence } : {}) }, port);
    } else if (known) this.#panels.tell({ type: 'reading' }, port);
  }

  async #tellArticle({ reading, revision, boxes }: KnownArticle, port?: Port): Promise<void> {
    const placed = placedArticle(reading);
    const building = buildArticle(placed);
    if (building) {
      await building;
      this.tell(port);
      return;
    }
    this.#panels.tell({ type: 'boxes', boxes }, port);
    // Where an article is being told already, all are told from the start.
    const to = this.#telling ? undefined : port;
    const mine = {};
    this.#telling = mine;
    const isStill = () => {
      const now = this.#known();
      return this.#telling === mine && now?.state === 'article' && now.revision === revision;
    };
    const pace = new Pace();
    try {
      const parts = cutArticle(placed.article);
      for (let next = parts.next(); isStill(); next = parts.next()) {
        this.#panels.tell(next.done ? { type: 'article', revision, ...next.value } : next.value, to);
        if (next.done) {
          this.#told();
          return;
        }
        await pace.pause();
      }
    } finally {
      if (this.#telling === mine) this.#telling = undefined;
    }
  }
}
