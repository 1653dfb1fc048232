import type { Evidence } from '../../evidence.ts';
import type { Reading } from '../../page/reading.ts';
import type { ChangedMessage, CommandMessage } from '../protocol.ts';
import { isAlive } from './alive.ts';
import { Badge } from './badge.ts';
import { Boxes } from './boxes.ts';
import { Changes } from './changes.ts';
import { Choices } from './choices.ts';
import { Dress } from './dress.ts';
import { Judging } from './judging.ts';
import { addressOf } from './looks.ts';
import { onNewWidth } from './new-width.ts';
import type { Known } from './page-teller.ts';
import type { Hosted, PanelHost } from './panel-host.ts';
import { Wish } from './wish.ts';

/** What Nutgraf does in one document: looks, reads and hides. A host answers panels, once one has brought it. */
export class Visit implements Hosted {
  readonly #view: Window;
  readonly #life: AbortController;
  readonly #judging: Judging;
  readonly #boxes: Boxes;
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
  #host: PanelHost | undefined;
  readonly #dress: Dress | undefined = import.meta.env.FIREFOX ? new Dress() : undefined;

  constructor(view: Window, life: AbortController) {
    this.#view = view;
    this.#life = life;
    const { signal } = life;
    const watch = new MutationObserver(() => this.#boxes.hold() && this.#tellBoxes());
    this.#boxes = new Boxes(view.document, watch);
    this.#judging = new Judging(view.document, () => this.look(), signal);
    this.#changes = new Changes(
      view,
      async () => ({ changed: await this.#read(), cost: this.#judging.cost }),
      signal,
      (elements) => this.#boxes.added(elements),
    );
    this.#choices = new Choices(() => this.#decide(), signal);
    this.#wish = new Wish(this.#choices);
    onNewWidth(view, () => this.checkAlive() && this.#boxes.refit(), signal);
    signal.addEventListener('abort', () => this.#boxes.clear(), { once: true });
  }

  /**
   * Looks at the page as it is now, unless it is known: an article is watched for changes, but for style sheets that
   * come late, and what was none is passed over while it holds about as much as before.
   */
  look(): void {
    if (!this.checkAlive() || this.#judging.isAsking) return;
    this.#choices.retry();
    if (this.#entered !== undefined) this.#wear();
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

  /** Has panels answered from now on. */
  welcome(host: PanelHost): void {
    this.#host = host;
    if (import.meta.env.FIREFOX && this.#dress!.isWorn) host.guide.dressed();
    if (this.#reading) this.#guide(this.#reading);
    const choices = this.#choicesMade;
    if (choices) host.guide.show(choices.highlights);
  }

  /** Watches the page for a panel; reads it anew where it was no article. */
  watch(): Promise<boolean> | undefined {
    this.#changes.start();
    return this.#state === 'no-article' ? this.#read() : undefined;
  }

  /** No panel is left. */
  unwatch(): void {
    if (this.#state !== 'article') this.#changes.stop();
  }

  reread(): Promise<boolean> {
    return this.#read();
  }

  want(wanted: boolean | undefined): Promise<boolean> {
    this.#wish.say(wanted);
    return this.#read();
  }

  /** Lets go of all panels: the page goes away, perhaps to come back. */
  disconnect(): void {
    this.#host?.disconnect();
  }

  /** Does what the reader's key asks, or looks what was stored. */
  hear(message: CommandMessage | ChangedMessage): void {
    if (!this.checkAlive()) return;
    if (message.type === 'choices-changed') this.#choices.renew();
    else if (this.#state !== 'article') return;
    else if (message.type === 'toggle-boxes') {
      this.#boxes.toggle();
      this.#tellBoxes();
    } else this.#host?.step(message.by);
  }

  /** Whether a box of the page is hidden. */
  get isHiding(): boolean {
    return this.#boxes.isHiding;
  }

  /** Takes the page as an article, and hides its boxes as soon as the reader's choices are known. */
  #take(reading: Reading): boolean {
    const before = this.#reading;
    const entered = this.#state !== 'article' || before?.url !== reading.url;
    const isNew = entered || before?.words !== reading.words;
    this.#reading = reading;
    if (isNew) this.#revision += 1;
    this.#guide(reading);
    const found = this.#boxes.found(reading, entered);
    this.#state = 'article';
    if (entered) void this.#enter(reading.url);
    else if (isNew) this.#host?.tellPage();
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
    this.#host?.tellPage();
    this.#wear();
  }

  #wear(): void {
    if (!import.meta.env.FIREFOX) return;
    this.#dress!.putOn((styles) => {
      if (!this.checkAlive()) return;
      this.#boxes.hideBy(styles);
      this.#host?.guide.dressed();
    });
  }

  /** Not an article, or no longer one. True where it was one. */
  #leave(): boolean {
    const was = this.#state;
    this.#state = 'no-article';
    if (was === 'article') {
      this.#reading = undefined;
      this.#entered = undefined;
      this.#boxes.clear();
      this.#host?.guide.forget();
      if (!this.#host?.size) this.#changes.stop();
      this.#badge.show(false);
    }
    if (was !== 'no-article') this.#host?.tellPage();
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
    const choices = this.#choicesMade;
    if (choices) {
      this.#host?.guide.show(choices.highlights);
      this.#badge.show(choices.badge);
      this.#boxes.settle(choices.hidden, choices.restored);
    }
  }

  choose(hidden: boolean, ids?: readonly number[]): void {
    this.#boxes.choose(hidden, ids);
    this.#tellBoxes();
    // Of the address that was read, as above.
    if (this.#entered !== undefined)
      void this.#choices.keepRestored(this.#entered, this.#boxes.restored, ({ reason, message }) =>
        this.#host?.tell({ type: 'not-kept', reason, message }),
      );
  }

  /** What there is to tell of the page by now. */
  get known(): Known {
    if (this.#state === 'no-article') return { state: 'no-article', evidence: this.#evidence };
    const reading = this.#reading;
    if (!reading || reading.url !== this.#entered) return { state: 'reading' };
    return { state: 'article', reading, revision: this.#revision, boxes: this.#boxes.list };
  }

  /** What the reader chose for the address that was read: a page may be at the next one already. */
  get #choicesMade() {
    return this.#entered === undefined ? undefined : this.#choices.of(this.#entered);
  }

  /** Has the host lead to places of a reading. */
  #guide(reading: Reading): void {
    this.#host?.guide.read({ number: this.#revision, reading });
  }

  #tellBoxes(): void {
    this.#host?.tell({ type: 'boxes', boxes: this.#boxes.list });
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
