import type { Browser } from 'wxt/browser';
import type { Evidence } from '../../evidence.ts';
import type { Reading } from '../../page/reading.ts';
import type { ChangedMessage, CommandMessage, PanelMessage } from '../protocol.ts';
import { isAlive } from './alive.ts';
import { Badge } from './badge.ts';
import { Boxes } from './boxes.ts';
import { Changes } from './changes.ts';
import { Choices } from './choices.ts';
import { dress } from './dress.ts';
import { Guide } from './guide.ts';
import { Judging } from './judging.ts';
import { addressOf } from './looks.ts';
import { type Known, PageTeller } from './page-teller.ts';
import { Panels } from './panels.ts';
import { Wish } from './wish.ts';

type Port = Browser.runtime.Port;

/** What Nutgraf does in one document: looks, reads, hides, and answers the panels that are connected. */
export class Visit {
  readonly #view: Window;
  readonly #life: AbortController;
  readonly #panels: Panels;
  readonly #teller: PageTeller;
  readonly #judging: Judging;
  readonly #boxes: Boxes;
  readonly #guide: Guide;
  readonly #changes: Changes;
  readonly #choices: Choices;
  readonly #wish: Wish;
  readonly #badge = new Badge();
  #state: 'unseen' | 'no-article' | 'article' = 'unseen';
  /** Why the page is no article by itself. */
  #evidence: readonly Evidence[] | undefined;
  #reading: Reading | undefined;
  #revision = 0;
  /** The address of the article whose reader's choices are known and done. */
  #entered: string | undefined;
  #latest: Promise<boolean> = Promise.resolve(false);
  #dressed = false;

  constructor(view: Window, life: AbortController) {
    this.#view = view;
    this.#life = life;
    const { signal } = life;
    this.#boxes = new Boxes(view.document);
    this.#panels = new Panels(
      (message) => this.checkAlive() && this.#answer(message),
      () => this.checkAlive() && this.#unwatched(),
    );
    this.#teller = new PageTeller(
      this.#panels,
      () => (this.checkAlive() ? this.#known : undefined),
      () => this.#guide.tell(),
    );
    this.#judging = new Judging(view.document, () => this.look(), signal);
    this.#guide = new Guide(view, signal);
    this.#changes = new Changes(
      view,
      async () => ({ changed: await this.#read(), cost: this.#judging.cost }),
      signal,
      (elements) => this.#boxes.added(elements),
    );
    this.#choices = new Choices(() => this.#decide(), signal);
    this.#wish = new Wish(this.#choices);
    signal.addEventListener('abort', () => this.#boxes.clear(), { once: true });
  }

  /**
   * Looks at the page as it is now, unless it is known: an article is watched for changes, but for style sheets that
   * come late, and what was none is passed over while it holds about as much as before.
   */
  look(): void {
    if (!this.checkAlive() || this.#judging.isAsking) return;
    this.#choices.retry();
    if (import.meta.env.FIREFOX && this.#entered !== undefined) this.#dress();
    const isKnown =
      this.#state === 'article'
        ? this.#judging.isStyledAlike
        : this.#state === 'no-article' && this.#judging.isAlike;
    if (!isKnown) void this.#read();
  }

  /** The address is another one. */
  moved(): void {
    this.#wish.say(undefined);
    void this.#read();
  }

  /**
   * Its reader comes back to the document, which was put aside: the browser has taken its badge off the tab, and it has
   * heard of nothing meanwhile.
   */
  returned(): void {
    this.#badge.note(false);
    if (this.checkAlive()) this.#choices.renew();
  }

  /** Takes the page's snapshot and has it judged. True where something came of it, or of the reading that overtook it. */
  #read(): Promise<boolean> {
    this.#latest = this.#readNow();
    return this.#latest;
  }

  async #readNow(): Promise<boolean> {
    if (!this.checkAlive()) return false;
    const url = this.#address;
    const wanted = this.#wish.take(url);
    if (wanted === false) {
      this.#judging.pass();
      return this.#leave();
    }
    const { heard } = this.#choices;
    this.#boxes.adopt();
    const outcome = await this.#judging.judge(url, wanted === true);
    if (!this.checkAlive()) return false;
    if ('told' in outcome) {
      this.#badge.note(outcome.told.badge);
      this.#choices.learn(url, outcome.told.choices, heard);
    }
    switch (outcome.kind) {
      case 'overtaken':
        return this.#latest;
      case 'article':
        return this.#take(outcome.reading);
      case 'unknown':
        return !outcome.again && this.#state !== 'article' && this.#leave();
      case 'no-article':
        this.#evidence = wanted ? undefined : outcome.evidence;
        if (!wanted) void this.#askChoices();
        return this.#leave();
    }
  }

  /** Answers a panel. */
  connect(port: Port): void {
    if (!this.checkAlive()) return;
    this.#panels.add(port);
    this.#changes.start();
    if (this.#state !== 'no-article') this.#teller.tell(port);
    else void this.#read().then(() => this.#teller.tell(port));
  }

  /** Lets go of all panels: the page goes away, perhaps to come back. */
  disconnect(): void {
    this.#panels.disconnect();
  }

  /** Does what the reader's key asks, or looks what was stored. */
  hear(message: CommandMessage | ChangedMessage): void {
    if (!this.checkAlive()) return;
    if (message.type === 'choices-changed') this.#choices.renew();
    else if (this.#state !== 'article') return;
    else if (message.type === 'toggle-boxes') {
      this.#boxes.toggle();
      this.#tellBoxes();
    } else {
      const at = this.#guide.step(message.by);
      if (at !== undefined) this.#panels.tell({ type: 'place', at });
    }
  }

  /** Whether a box of the page is hidden. */
  get isHiding(): boolean {
    return this.#boxes.list.some(({ hidden }) => hidden);
  }

  /** No panel is left. */
  #unwatched(): void {
    this.#guide.clear();
    if (this.#state !== 'article') this.#changes.stop();
  }

  #answer(message: PanelMessage): void {
    switch (message.type) {
      case 'reveal':
        void this.#reveal(message);
        break;
      case 'mark':
        this.#guide.mark(message.revision, message.marks);
        break;
      case 'leave':
        this.#guide.leave();
        break;
      case 'boxes':
        this.#choose(message.hidden, message.ids);
        break;
      case 'read':
        this.#wish.say(message.wanted);
        void this.#read().then((changed) => changed || this.#teller.tell());
        break;
      case 'follow':
        this.#guide.follow(
          message.on
            ? (revision, span) =>
                this.#panels.tell({ type: 'on-screen', revision, ...(span ? { span } : {}) })
            : undefined,
        );
        break;
    }
  }

  async #reveal({ revision, spans, at }: Extract<PanelMessage, { type: 'reveal' }>): Promise<void> {
    if (this.#guide.reveal(revision, spans, at)) return;
    // The page has put other nodes in place of those that were read, or none.
    await this.#read();
    if (!this.#guide.reveal(revision, spans, at)) this.#panels.tell({ type: 'place-gone' });
  }

  /** Takes the page as an article, and hides its boxes as soon as the reader's choices are known. */
  #take(reading: Reading): boolean {
    const before = this.#reading;
    const entered = this.#state !== 'article' || before?.url !== reading.url;
    const isNew = entered || before?.words !== reading.words;
    this.#reading = reading;
    if (isNew) this.#revision += 1;
    this.#guide.read({ number: this.#revision, reading });
    const found = this.#boxes.found({
      boxes: reading.boxes,
      holdsStory: (element) => reading.holdsStory(element),
    });
    this.#state = 'article';
    if (entered) void this.#enter(reading.url);
    else if (isNew) this.#teller.tell();
    else if (found) this.#tellBoxes();
    return isNew || found;
  }

  async #enter(url: string): Promise<void> {
    this.#changes.start();
    await this.#choices.load(url);
    if (!this.checkAlive() || this.#reading?.url !== url) return;
    if (this.#wish.at(this.#address) === false) {
      this.#wish.take(this.#address);
      this.#leave();
      return;
    }
    this.#entered = url;
    this.#settle();
    this.#teller.tell();
    if (import.meta.env.FIREFOX) this.#dress();
  }

  #dress(): void {
    if (this.#dressed) return;
    this.#dressed = true;
    dress(
      (property) => {
        if (!this.checkAlive()) return;
        this.#boxes.hideBy([property, '1']);
        this.#guide.dressed();
      },
      () => {
        this.#dressed = false;
      },
    );
  }

  /** Not an article, or no longer one. True where it was one. */
  #leave(): boolean {
    const was = this.#state;
    this.#state = 'no-article';
    if (was === 'article') {
      this.#reading = undefined;
      this.#entered = undefined;
      this.#boxes.clear();
      this.#guide.forget();
      if (this.#panels.size === 0) this.#changes.stop();
      this.#badge.show(false);
    }
    if (was !== 'no-article') this.#teller.tell();
    return was === 'article';
  }

  /** Asks whether the reader wants a page read that by itself is no article. */
  async #askChoices(): Promise<void> {
    await this.#choices.load(this.#address);
    if (this.#wish.at(this.#address) !== undefined) void this.#read();
  }

  /** Does what settings and page memory now say. */
  #decide(): void {
    if (!this.checkAlive()) return;
    if (!this.#wish.isDone(this.#address)) void this.#read();
    if (this.#entered === undefined) return;
    this.#settle();
    this.#tellBoxes();
  }

  /** Hides and marks as the reader chose; nothing is hidden while that is unknown. */
  #settle(): void {
    // By the address that was read: a page may be at the next one already.
    const choices = this.#entered === undefined ? undefined : this.#choices.of(this.#entered);
    if (choices) {
      this.#guide.show(choices.highlights);
      this.#badge.show(choices.badge);
      this.#boxes.settle(choices.hidden, choices.restored);
    }
  }

  #choose(hidden: boolean, ids?: readonly number[]): void {
    this.#boxes.choose(hidden, ids);
    this.#tellBoxes();
    // Of the address that was read, as above.
    if (this.#entered !== undefined)
      void this.#choices.keepRestored(this.#entered, this.#boxes.restored, ({ reason, message }) =>
        this.#panels.tell({ type: 'not-kept', reason, message }),
      );
  }

  /** What there is to tell of the page by now. */
  get #known(): Known {
    if (this.#state === 'no-article') return { state: 'no-article', evidence: this.#evidence };
    const reading = this.#reading;
    if (!reading || reading.url !== this.#entered) return { state: 'reading' };
    return { state: 'article', reading, revision: this.#revision, boxes: this.#boxes.list };
  }

  #tellBoxes(): void {
    this.#panels.tell({ type: 'boxes', boxes: this.#boxes.list });
  }

  get #address(): string {
    return addressOf(this.#view);
  }

  /** Checks that the extension still runs, and ends this script's work where it doesn't. */
  checkAlive(): boolean {
    if (!this.#life.signal.aborted && !isAlive()) this.#life.abort();
    return !this.#life.signal.aborted;
  }
}
