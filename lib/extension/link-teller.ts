import type { Box } from '../clutter.ts';
import type { PageEvents, PageLink, TabInfo } from './page-link.ts';
import type { PageMessage } from './protocol.ts';

/** Tells a panel what is known of its page, by what the browser and the page itself say. */
export class LinkTeller {
  readonly #events: PageEvents;
  #link: PageLink = { state: 'reading' };
  /** The page's boxes, which it tells before its article. */
  #boxes: readonly Box[] = [];

  constructor(events: PageEvents) {
    this.#events = events;
  }

  /** What was told last. */
  get link(): PageLink {
    return this.#link;
  }

  /** Tells what has become of the page: with what it said before, it is over. */
  say(link: Exclude<PageLink, { readonly state: 'article' }>): void {
    this.#boxes = [];
    this.#tell(link);
  }

  /** Tells that the same page is at another address. */
  moved(tab: TabInfo): void {
    this.#tell({ ...this.#link, tab });
  }

  /** Tells what a page said that is in `tab`. */
  hear(message: PageMessage, tab: TabInfo): void {
    switch (message.type) {
      case 'reading':
        this.say({ state: 'reading', tab });
        break;
      case 'no-article': {
        const { evidence } = message;
        this.say({ state: 'no-article', tab, ...(evidence ? { evidence } : {}) });
        break;
      }
      case 'article': {
        const { article, revision } = message;
        // What is on screen of it is told next: until then nothing is, and least of all by the places of another one.
        if (this.#link.state === 'article' && this.#link.revision !== revision)
          this.#events.onScreen?.(undefined);
        this.#tell({ state: 'article', tab, revision, article, boxes: this.#boxes });
        break;
      }
      case 'boxes':
        this.#boxes = message.boxes;
        if (this.#link.state === 'article') this.#tell({ ...this.#link, boxes: this.#boxes });
        break;
      case 'not-kept':
        this.#events.notKept?.(message);
        break;
      case 'place':
        this.#events.place?.(message.at);
        break;
      case 'place-gone':
        this.#events.placeGone?.();
        break;
      case 'on-screen':
        if (this.#link.state === 'article' && this.#link.revision === message.revision)
          this.#events.onScreen?.(message.span);
        break;
    }
  }

  #tell(link: PageLink): void {
    this.#link = link;
    this.#events.link(link);
  }
}
