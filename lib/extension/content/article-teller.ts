import type { Browser } from 'wxt/browser';
import type { Article } from '../../article.ts';
import { cutArticle } from '../article-parts.ts';
import { Pace } from './pace.ts';
import type { Panels } from './panels.ts';

type Port = Browser.runtime.Port;

/** Tells panels of an article, one at a time: a huge one in parts, between which the page goes on. */
export class ArticleTeller {
  readonly #panels: Panels;
  /** What is being told now. */
  #telling: object | undefined;

  constructor(panels: Panels) {
    this.#panels = panels;
  }

  /**
   * Tells one panel, or all. Where an article is being told already, all are told from the start: a panel puts one
   * together at a time. True once all of it is told; false where another one took its place, or it `isStill` the page's no
   * more.
   */
  async tell(article: Article, revision: number, isStill: () => boolean, port?: Port): Promise<boolean> {
    const to = this.#telling ? undefined : port;
    const mine = {};
    const pace = new Pace();
    this.#telling = mine;
    try {
      const parts = cutArticle(article);
      for (let next = parts.next(); this.#telling === mine && isStill(); next = parts.next()) {
        this.#panels.tell(next.done ? { type: 'article', revision, ...next.value } : next.value, to);
        if (next.done) return true;
        await pace.pause();
      }
      return false;
    } finally {
      if (this.#telling === mine) this.#telling = undefined;
    }
  }
}
