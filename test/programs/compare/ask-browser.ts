import type { Page as Tab } from 'puppeteer-core';
import type { Driver } from '../../e2e/driver/driver.ts';

/** What this program asks of the extension's own page, in there. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    connect(tab: number, about: { readonly name: string; readonly frameId: number }): Port;
  };
  readonly scripting: { executeScript(about: object): Promise<unknown> };
  readonly runtime: { readonly lastError?: object };
};

interface Port {
  readonly onMessage: { addListener(hear: (message: Message) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
  postMessage(message: object): void;
  disconnect(): void;
}

interface Message {
  readonly type: string;
  readonly article?: { readonly text: string; readonly title?: string };
  readonly boxes?: readonly { readonly words: string; readonly hidden: boolean }[];
}

/** What the extension in the browser makes of a page. */
export interface BrowserAnswer {
  /** `silent`: it said nothing in time. */
  readonly state: 'article' | 'no-article' | 'silent';
  /** The gate let the page through: its boxes are hidden before a panel asks for it. */
  readonly isOpen: boolean;
  readonly title: string | null;
  /** Of a page that is no article: what is read where its reader wants it read anyway. */
  readonly text: string;
  /** The first words of the boxes that it hides, as it lists them. */
  readonly boxes: readonly string[];
  /** All words of those boxes. */
  readonly hidden: readonly string[];
  /** What a reader can see of the page with nothing hidden by us. */
  readonly shown: string;
  /** The page's markup as the browser parsed it, with `UNSEEN` on each element that its styles don't show. */
  readonly snapshot: string;
}

/**
 * How long (ms) the gate may take to have the reader brought; then it is brought as by a panel. Long: a busy machine takes
 * seconds, and the page would be said to be turned away.
 */
const GATE = 8000;

/** How long (ms) the extension may take to tell what a page is. */
const PATIENCE = 20_000;

/** The attribute, in a snapshot, of what the browser does not show. */
export const UNSEEN = 'data-unseen';

/** Asks the extension as its panel does, from a page of its own; each page that it is asked of stands in a tab. */
export class BrowserAsker {
  readonly #page: Tab;

  constructor(page: Tab) {
    this.#page = page;
  }

  static async open(driver: Driver): Promise<BrowserAsker> {
    return new BrowserAsker(await driver.openExtensionPage('options.html'));
  }

  /** What the extension makes of the page in a tab. */
  async ask(tab: Tab): Promise<BrowserAnswer> {
    const told = await this.#connect(tab.url());
    // What is hidden now and shown when all boxes are: those boxes, and nothing that the page itself hides.
    await tab.evaluate(() => {
      const hidden = document.querySelectorAll<HTMLElement>(
        '[style*="display: none !important"], [style*="visibility: hidden !important"]',
      );
      Object.assign(globalThis, { nutgrafHidden: [...hidden] });
    });
    await this.#showBoxes();
    const seen = await tab.evaluate((unseen) => {
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is asked for
      const words = (element: HTMLElement) => element.innerText;
      const { nutgrafHidden } = globalThis as unknown as { nutgrafHidden: HTMLElement[] };
      const hidden = nutgrafHidden
        .filter(({ style }) => style.display !== 'none' && style.visibility !== 'hidden')
        .map(words);
      // A parser without scripts takes the words of these for markup.
      for (const element of document.querySelectorAll('noscript')) element.textContent = '';
      for (const element of document.querySelectorAll('body, body *'))
        if (!element.checkVisibility({ visibilityProperty: true })) element.setAttribute(unseen, '');
      const shown = words(document.body);
      return { hidden, shown, snapshot: document.documentElement.outerHTML };
    }, UNSEEN);
    return { ...told, ...seen, hidden: told.state === 'article' ? seen.hidden : [] };
  }

  #connect(url: string): Promise<Omit<BrowserAnswer, 'hidden' | 'shown' | 'snapshot'>> {
    return this.#page.evaluate(
      async (address, patience, gate) => {
        const since = performance.now();
        const until = since + patience;
        let isOpen = true;
        const wait = (time: number) => new Promise<undefined>((resolve) => setTimeout(resolve, time));
        const here = (await chrome.tabs.query({})).find((one) => one.url === address)?.id;
        await chrome.scripting.executeScript({ target: { tabId: here, frameIds: [0] }, files: ['/host.js'] });
        while (performance.now() < until) {
          const id = (await chrome.tabs.query({})).find((one) => one.url === address)?.id;
          if (id === undefined) throw new Error(`no tab at ${address}`);
          const port = chrome.tabs.connect(id, { name: 'nutgraf:page', frameId: 0 });
          let boxes: readonly string[] = [];
          const first = await Promise.race([
            new Promise<Message>((resolve) => {
              port.onMessage.addListener((message) => {
                if (message.boxes)
                  boxes = message.boxes.filter((box) => box.hidden).map(({ words }) => words);
                if (message.type === 'article' || message.type === 'no-article') resolve(message);
              });
            }),
            // Nobody is there yet, or the page goes.
            new Promise<undefined>((resolve) => {
              port.onDisconnect.addListener(() => resolve(void chrome.runtime.lastError));
            }),
            wait(until - performance.now()),
          ]);
          if (first) {
            Object.assign(globalThis, { nutgrafPort: port });
            if (first.type === 'no-article') {
              const second = new Promise<Message>((resolve) => {
                port.onMessage.addListener((message) => message.type === 'article' && resolve(message));
              });
              port.postMessage({ type: 'read', wanted: true });
              const text = (await Promise.race([second, wait(2000)]))?.article?.text ?? '';
              return { state: 'no-article' as const, isOpen, title: null, text, boxes: [] };
            }
            const { text = '', title = null } = first.article ?? {};
            return { state: 'article' as const, isOpen, title, text, boxes };
          }
          await wait(100);
          if (isOpen && performance.now() - since > gate) {
            isOpen = false;
            const target = { tabId: id, frameIds: [0] };
            await chrome.scripting.executeScript({ target, files: ['/reader.js'] });
          }
        }
        return { state: 'silent' as const, isOpen, title: null, text: '', boxes: [] };
      },
      url,
      PATIENCE,
      GATE,
    );
  }

  /** Has all boxes shown again, and lets go of the page. */
  #showBoxes(): Promise<void> {
    return this.#page.evaluate(async () => {
      const { nutgrafPort: port } = globalThis as unknown as { nutgrafPort?: Port };
      if (!port) return;
      const done = new Promise<void>((resolve) => {
        port.onMessage.addListener(({ type }) => type === 'boxes' && resolve());
        setTimeout(resolve, 1000);
      });
      port.postMessage({ type: 'boxes', hidden: false });
      await done;
      port.disconnect();
      Reflect.deleteProperty(globalThis, 'nutgrafPort');
    });
  }
}
