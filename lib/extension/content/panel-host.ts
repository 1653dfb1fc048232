import type { Browser } from 'wxt/browser';
import type { PageMessage, PanelMessage } from '../protocol.ts';
import { Guide } from './guide.ts';
import { type Known, PageTeller } from './page-teller.ts';
import { Panels } from './panels.ts';

type Port = Browser.runtime.Port;

/** What is done in a document, as panels may ask for it. */
export interface Hosted {
  /** What there is to tell of the page by now. */
  readonly known: Known;
  /** Whether the extension still runs. */
  checkAlive(): boolean;
  /** A panel is there: the page is watched. A promise where it is read anew first. */
  watch(): Promise<boolean> | undefined;
  /** No panel is left. */
  unwatch(): void;
  /** Reads the page again. True where something came of it. */
  reread(): Promise<boolean>;
  /** Shows or hides boxes, all of them where none is named. */
  choose(hidden: boolean, ids?: readonly number[]): void;
  /** Reads the page as an article or not, for this visit; undefined as it is kept. True where something came of it. */
  want(wanted: boolean | undefined): Promise<boolean>;
}

/** Answers the panels that are connected to a document: tells them of it, and leads to places. */
export class PanelHost {
  readonly guide: Guide;
  readonly #hosted: Hosted;
  readonly #panels: Panels;
  readonly #teller: PageTeller;

  constructor(view: Window, signal: AbortSignal, hosted: Hosted) {
    this.#hosted = hosted;
    this.guide = new Guide(view, signal);
    this.#panels = new Panels(
      (message) => hosted.checkAlive() && this.#answer(message),
      () => hosted.checkAlive() && this.#unwatched(),
    );
    this.#teller = new PageTeller(
      this.#panels,
      () => (hosted.checkAlive() ? hosted.known : undefined),
      () => this.guide.tell(),
    );
  }

  /** How many panels are connected. */
  get size(): number {
    return this.#panels.size;
  }

  /** Answers a panel. */
  connect(port: Port): void {
    if (!this.#hosted.checkAlive()) return;
    this.#panels.add(port);
    const reading = this.#hosted.watch();
    if (reading) void reading.then(() => this.#teller.tell(port));
    else this.#teller.tell(port);
  }

  /** Lets go of all panels: the page goes away, perhaps to come back. */
  disconnect(): void {
    this.#panels.disconnect();
  }

  /** Tells all panels something. */
  tell(message: PageMessage): void {
    this.#panels.tell(message);
  }

  /** Tells all panels what there is to tell of the page by now. */
  tellPage(): void {
    this.#teller.tell();
  }

  /** Goes on to the next or previous place of the article. */
  step(by: 1 | -1): void {
    const at = this.guide.step(by);
    if (at !== undefined) this.tell({ type: 'place', at });
  }

  #unwatched(): void {
    this.guide.clear();
    this.#hosted.unwatch();
  }

  #answer(message: PanelMessage): void {
    switch (message.type) {
      case 'reveal':
        void this.#reveal(message);
        break;
      case 'mark':
        this.guide.mark(message.revision, message.marks);
        break;
      case 'leave':
        this.guide.leave();
        break;
      case 'boxes':
        this.#hosted.choose(message.hidden, message.ids);
        break;
      case 'read':
        void this.#hosted.want(message.wanted).then((changed) => changed || this.tellPage());
        break;
      case 'follow':
        this.guide.follow(
          message.on
            ? (revision, span) => this.tell({ type: 'on-screen', revision, ...(span ? { span } : {}) })
            : undefined,
        );
        break;
    }
  }

  async #reveal({ revision, spans, at }: Extract<PanelMessage, { type: 'reveal' }>): Promise<void> {
    if (this.guide.reveal(revision, spans, at)) return;
    // The page has put other nodes in place of those that were read, or none.
    await this.#hosted.reread();
    if (!this.guide.reveal(revision, spans, at)) this.tell({ type: 'place-gone' });
  }
}
