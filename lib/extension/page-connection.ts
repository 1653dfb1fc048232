import { type Browser, browser } from 'wxt/browser';
import type { Box } from '../clutter.ts';
import type { Span } from '../span.ts';
import { ArticleParts } from './article-parts.ts';
import { barrierOf, originPattern } from './barrier.ts';
import { bringScript } from './bring-script.ts';
import type { PageConnection, PageEvents, PageLink, TabInfo } from './page-link.ts';
import { parsePageMessage } from './parse-page-message.ts';
import { type Marks, PAGE_PORT, type PageMessage, type PanelMessage } from './protocol.ts';
import { GATE, READER } from './reader-script.ts';
import { isSameSite } from './same-site.ts';
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
  readonly #events: PageEvents;
  readonly #browser: TabBrowser;
  readonly #signal: AbortSignal;
  #link: PageLink = { state: 'reading' };
  #tab: TabInfo | undefined;
  #port: Browser.runtime.Port | undefined;
  #boxes: readonly Box[] = [];
  #follow = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(events: PageEvents, by: TabBrowser, signal: AbortSignal) {
    this.#events = events;
    this.#browser = by;
    this.#signal = signal;
  }

  get link(): PageLink {
    return this.#link;
  }

  async start(fixed: number | undefined): Promise<void> {
    const closed = () => {
      this.#drop();
      this.#tab = undefined;
      this.#say({ state: 'unreachable', tab: { id: fixed! }, barrier: 'closed' });
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
      if (this.#link.tab === undefined) closed();
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
    const origins = pattern ? [pattern] : ['http://*/*', 'https://*/*'];
    return this.#browser.permissions.request({ origins });
  }

  /** Reads the page that was out of reach: no gate is in it yet, and browsers put none into pages that are open. */
  async #enter(): Promise<void> {
    const tab = this.#tab;
    if (this.#link.state !== 'unreachable' || !tab) return;
    await bringScript(this.#browser, GATE, tab.id);
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
    this.#tab = about(tab);
    this.#say({ state: 'reading', tab: this.#tab });
    this.#connect();
  }

  #updated(id: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab): void {
    if (id !== this.#tab?.id) return;
    this.#tab = about(tab);
    if (change.status !== undefined && !this.#port) {
      // A new document, or the old one come to its end: look at once.
      this.#tries = 0;
      this.#connect();
    } else if (change.title !== undefined || change.url !== undefined) {
      this.#say({ ...this.#link, tab: this.#tab });
    }
  }

  #connect(): void {
    clearTimeout(this.#timer);
    const { id } = this.#tab!;
    markMoment('nutgraf:connect');
    const port = this.#browser.tabs.connect(id, { name: PAGE_PORT, frameId: 0 });
    this.#port = port;
    const parts = new ArticleParts();
    port.onMessage.addListener((raw: unknown) => {
      const message = port === this.#port ? parsePageMessage(parts.join(raw)) : undefined;
      if (message) this.#heard(message);
    });
    port.onDisconnect.addListener(() => {
      // Read, or the browser reports it as an unchecked error.
      void this.#browser.runtime.lastError;
      if (port === this.#port) void this.#lost();
    });
    if (this.#follow) this.#send({ type: 'follow', on: true });
  }

  #heard(message: PageMessage): void {
    this.#tries = 0;
    const tab = this.#tab!;
    switch (message.type) {
      case 'reading':
        this.#boxes = [];
        this.#say({ state: 'reading', tab });
        break;
      case 'no-article': {
        const { evidence } = message;
        this.#boxes = [];
        this.#say({ state: 'no-article', tab, ...(evidence ? { evidence } : {}) });
        break;
      }
      case 'article': {
        const { article, revision } = message;
        // A page speaks for its own site: what is kept of others is not for it to ask for, or to change.
        if (tab.url !== undefined && !isSameSite(article.url, tab.url)) {
          void this.#recheck(message);
          break;
        }
        // What is on screen of it is told next: until then nothing is, and least of all by the places of another one.
        if (this.#link.state === 'article' && this.#link.revision !== revision)
          this.#events.onScreen?.(undefined);
        this.#say({ state: 'article', tab, revision, article, boxes: this.#boxes });
        break;
      }
      case 'boxes':
        this.#boxes = message.boxes;
        if (this.#link.state === 'article') this.#say({ ...this.#link, boxes: this.#boxes });
        break;
      case 'not-kept':
        this.#events.notKept?.(message);
        break;
      case 'place':
        this.#events.place?.(message.at);
        break;
      case 'on-screen':
        if (this.#link.state === 'article' && this.#link.revision === message.revision)
          this.#events.onScreen?.(message.span);
        break;
    }
  }

  /** Hears an article once more where the tab is at its address by now, and passes it over where it is not. */
  async #recheck(message: PageMessage & { readonly type: 'article' }): Promise<void> {
    const port = this.#port;
    const tab = await this.#currentTab();
    if (!tab || port !== this.#port || tab.url === undefined || !isSameSite(message.article.url, tab.url))
      return;
    this.#tab = about(tab);
    this.#heard(message);
  }

  /** The port is closed: the document went away, or nothing reads in it (yet). */
  async #lost(): Promise<void> {
    this.#port = undefined;
    const tab = await this.#currentTab();
    if (!tab || this.#port) return;
    this.#tab = about(tab);
    if (tab.discarded) {
      // It loads when it is looked at, and `onUpdated` tells.
      this.#say({ state: 'reading', tab: this.#tab });
      return;
    }
    const known = await barrierOf(tab.url, {
      contains: (origins) => this.#browser.permissions.contains({ origins }),
      files: () => this.#browser.extension.isAllowedFileSchemeAccess(),
    });
    // Without access, Chrome neither brings a script nor says so: it waits for a click on the toolbar button.
    const brought = known === undefined && (await bringScript(this.#browser, READER, tab.id!));
    if (this.#port || this.#tab?.id !== tab.id || this.#signal.aborted) return;
    if (brought && this.#tries === 0) {
      this.#tries = 1;
      this.#connect();
      return;
    }
    if (tab.status === 'loading' || this.#tries < RETRIES.length) {
      if (this.#link.state !== 'reading') this.#say({ state: 'reading', tab: this.#tab });
      const wait = RETRIES[Math.min(this.#tries, RETRIES.length - 1)];
      this.#tries += 1;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#connect(), wait);
      return;
    }
    // We have access and yet may not: a viewer of the browser's own, as Firefox's for PDFs.
    const barrier = known ?? (brought ? undefined : 'browser-page');
    this.#say(
      barrier ? { state: 'unreachable', tab: this.#tab, barrier } : { state: 'needs-reload', tab: this.#tab },
    );
  }

  /** The tab as it is now, or undefined where it is gone or the panel has turned away meanwhile. */
  async #currentTab(): Promise<Browser.tabs.Tab | undefined> {
    const id = this.#tab?.id;
    if (id === undefined) return undefined;
    const tab = await this.#browser.tabs.get(id).catch(() => undefined);
    return this.#tab?.id === id && !this.#signal.aborted ? tab : undefined;
  }

  #say(link: PageLink): void {
    this.#link = link;
    this.#events.link(link);
  }

  /** Sends what an article is asked for, where there is one. */
  #ask(message: (revision: number) => PanelMessage): void {
    if (this.#link.state === 'article') this.#send(message(this.#link.revision));
  }

  #send(message: PanelMessage): void {
    this.#port?.postMessage(message);
  }

  /** Lets go of the page. */
  #drop(): void {
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#boxes = [];
    const port = this.#port;
    this.#port = undefined;
    port?.disconnect();
  }
}

const about = ({ id, windowId, url, title, incognito }: Browser.tabs.Tab): TabInfo => ({
  id: id!,
  ...(windowId === undefined ? {} : { windowId }),
  ...(url === undefined ? {} : { url }),
  ...(title === undefined ? {} : { title }),
  ...(incognito ? { isPrivate: true } : {}),
});
