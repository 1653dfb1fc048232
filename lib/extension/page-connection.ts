import { type Browser, browser } from 'wxt/browser';
import type { Span } from '../span.ts';
import { originPattern } from './barrier.ts';
import { bringScripts } from './bring-scripts.ts';
import { GATE } from './content-scripts.ts';
import { enterTab } from './enter-tab.ts';
import { LinkTeller } from './link-teller.ts';
import type { PageConnection, PageEvents, TabInfo } from './page-link.ts';
import { WEB_PAGES } from './page-patterns.ts';
import { PagePort } from './page-port.ts';
import type { Marks, PageMessage, PanelMessage } from './protocol.ts';
import { isSameSite } from './same-site.ts';
import { tabInfo } from './tab-info.ts';
import { markMoment } from './timeline.ts';
import { type TabEvents, watchTabs } from './watch-tabs.ts';

/** The parts of the browser that following a page takes. */
export type TabBrowser = Pick<typeof browser, 'tabs' | 'permissions' | 'extension' | 'runtime' | 'scripting'>;

export interface FollowOptions {
  /** This tab only, instead of the active one of the panel's window: for a panel that is itself a tab. */
  readonly tab?: number;
  /** Ends the connection. */
  readonly signal: AbortSignal;
  readonly browser?: TabBrowser;
}

/** Connects a panel to its page and keeps it so over tab switches, navigation and restored pages. */
export function followPage(
  events: PageEvents,
  { tab, signal, browser: by = browser }: FollowOptions,
): PageConnection {
  const follower = new PageFollower(events, by, signal);
  void follower.start(tab);
  return follower;
}

/** How long (ms) after a failed try the next one is made; the last one holds while the tab loads. */
const RETRIES = [100, 200, 400, 800] as const;

class PageFollower implements PageConnection {
  readonly #teller: LinkTeller;
  readonly #browser: TabBrowser;
  readonly #signal: AbortSignal;
  #tab: TabInfo | undefined;
  #port: PagePort | undefined;
  #follow = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(events: PageEvents, by: TabBrowser, signal: AbortSignal) {
    this.#teller = new LinkTeller(events);
    this.#browser = by;
    this.#signal = signal;
  }

  async start(fixed: number | undefined): Promise<void> {
    const closed = () => {
      this.#drop();
      this.#tab = undefined;
      this.#teller.say({ state: 'unreachable', tab: { id: fixed! }, barrier: 'closed' });
    };
    const events: TabEvents = {
      front: (id) => void this.#go(id),
      updated: (id, change, tab) => this.#updated(id, change, tab),
      replaced: (added, removed) => {
        if (removed === this.#tab?.id) void this.#go(added);
      },
      removed: (id) => {
        if (id === fixed) closed();
      },
      allowed: () => void this.#enter(),
    };
    // The tab tells the window, too: to ask for that by itself would take another part of the browser's interface.
    const front =
      fixed === undefined
        ? this.#browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab)
        : undefined;
    const here = front?.then((tab) => tab?.windowId);
    watchTabs(this.#browser, here, events, this.#signal);
    this.#signal.addEventListener('abort', () => this.#drop(), { once: true });
    if (fixed !== undefined) {
      await this.#go(fixed);
      if (this.#teller.link.tab === undefined) closed();
      return;
    }
    const active = await front;
    if (active?.id !== undefined && !this.#tab) await this.#go(active.id, active);
  }

  reveal(spans: readonly Span[], at = 0): void {
    this.#ask((revision) => ({ type: 'reveal', revision, spans, at }));
  }

  mark(marks: Marks): void {
    this.#ask((revision) => ({ type: 'mark', revision, marks }));
  }

  leave(): void {
    this.#ask(() => ({ type: 'leave' }));
  }

  showBoxes(ids?: readonly number[]): void {
    this.#ask(() => ({ type: 'boxes', hidden: false, ...(ids ? { ids } : {}) }));
  }

  hideBoxes(ids?: readonly number[]): void {
    this.#ask(() => ({ type: 'boxes', hidden: true, ...(ids ? { ids } : {}) }));
  }

  readAnyway(anyway?: boolean): void {
    this.#send({ type: 'read', ...(anyway === undefined ? {} : { wanted: anyway }) });
  }

  follow(on: boolean): void {
    this.#follow = on;
    this.#send({ type: 'follow', on });
  }

  async reload(): Promise<void> {
    if (this.#tab) await this.#browser.tabs.reload(this.#tab.id);
  }

  async requestAccess(): Promise<boolean> {
    const pattern = originPattern(this.#tab?.url ?? '');
    const origins = pattern ? [pattern] : WEB_PAGES;
    return this.#browser.permissions.request({ origins });
  }

  /** Reads the page that was out of reach: no gate is in it yet, and browsers put none into pages that are open. */
  async #enter(): Promise<void> {
    const tab = this.#tab;
    if (this.#teller.link.state !== 'unreachable' || !tab) return;
    await bringScripts(this.#browser, [GATE], tab.id);
    if (this.#port || this.#tab !== tab || this.#signal.aborted) return;
    this.#tries = 0;
    this.#connect();
  }

  /** Turns to a tab, which may be known already as it is now. */
  async #go(id: number, known?: Browser.tabs.Tab): Promise<void> {
    this.#drop();
    this.#tab = { id };
    const tab = known ?? (await this.#currentTab());
    if (!tab) return;
    this.#tab = tabInfo(tab);
    this.#teller.say({ state: 'reading', tab: this.#tab });
    this.#connect();
  }

  #updated(id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab): void {
    if (id !== this.#tab?.id) return;
    this.#tab = tabInfo(tab);
    if (change.status !== undefined && !this.#port) {
      // A new document, or the old one come to its end: look at once.
      this.#tries = 0;
      this.#connect();
    } else if (change.url !== undefined) {
      this.#teller.moved(this.#tab);
    }
  }

  #connect(): void {
    clearTimeout(this.#timer);
    markMoment('nutgraf:connect');
    this.#port = new PagePort(this.#browser, this.#tab!.id, {
      heard: (message) => this.#heard(message),
      lost: () => void this.#lost(),
    });
    if (this.#follow) this.#send({ type: 'follow', on: true });
  }

  #heard(message: PageMessage): void {
    this.#tries = 0;
    const tab = this.#tab!;
    // A page speaks for its own site: what is kept of others is not for it to ask for, or to change.
    if (message.type === 'article' && tab.url !== undefined && !isSameSite(message.article.url, tab.url))
      void this.#recheck(message);
    else this.#teller.hear(message, tab);
  }

  /** Hears an article once more where the tab is at its address by now, and passes it over where it is not. */
  async #recheck(message: PageMessage & { readonly type: 'article' }): Promise<void> {
    const port = this.#port;
    const tab = await this.#currentTab();
    if (!tab || port !== this.#port || tab.url === undefined || !isSameSite(message.article.url, tab.url))
      return;
    this.#tab = tabInfo(tab);
    this.#heard(message);
  }

  /** The port is closed: the document went away, or nothing reads in it (yet). */
  async #lost(): Promise<void> {
    this.#port = undefined;
    const tab = await this.#currentTab();
    if (!tab || this.#port) return;
    this.#tab = tabInfo(tab);
    if (tab.discarded) {
      // It loads when it is looked at, and `onUpdated` tells.
      this.#teller.say({ state: 'reading', tab: this.#tab });
      return;
    }
    const barrier = await enterTab(this.#browser, tab);
    if (this.#port || this.#tab?.id !== tab.id || this.#signal.aborted) return;
    if (barrier === undefined && this.#tries === 0) {
      this.#tries = 1;
      this.#connect();
    } else if (tab.status === 'loading' || this.#tries < RETRIES.length) {
      if (this.#teller.link.state !== 'reading') this.#teller.say({ state: 'reading', tab: this.#tab });
      this.#retry();
    } else if (barrier === undefined) this.#teller.say({ state: 'needs-reload', tab: this.#tab });
    else this.#teller.say({ state: 'unreachable', tab: this.#tab, barrier });
  }

  #retry(): void {
    const wait = RETRIES[Math.min(this.#tries, RETRIES.length - 1)];
    this.#tries += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  /** The tab as it is now, or undefined where it is gone or the panel has turned away meanwhile. */
  async #currentTab(): Promise<Browser.tabs.Tab | undefined> {
    const id = this.#tab?.id;
    if (id === undefined) return undefined;
    const tab = await this.#browser.tabs.get(id).catch(() => undefined);
    return this.#tab?.id === id && !this.#signal.aborted ? tab : undefined;
  }

  /** Sends what an article is asked for, where there is one. */
  #ask(message: (revision: number) => PanelMessage): void {
    const { link } = this.#teller;
    if (link.state === 'article') this.#send(message(link.revision));
  }

  #send(message: PanelMessage): void {
    this.#port?.send(message);
  }

  /** Lets go of the page. */
  #drop(): void {
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#port?.close();
    this.#port = undefined;
  }
}
