import type { browser } from 'wxt/browser';
import { ArticleParts } from './article-parts.ts';
import { parsePageMessage } from './parse-page-message.ts';
import { PAGE_PORT, type PageMessage, type PanelMessage } from './protocol.ts';

/** What a panel's end of a port is told. Neither is called any more once the panel has closed it. */
export interface PortEvents {
  heard(message: PageMessage): void;
  /** The document went away, or nothing reads in it (yet). */
  lost(): void;
}

/** A panel's end of the port to the reader in a tab's page. Of what comes over it, only what was parsed is told. */
export class PagePort {
  readonly #port: ReturnType<typeof browser.tabs.connect>;
  #isOpen = true;

  constructor(
    { tabs, runtime }: Pick<typeof browser, 'tabs' | 'runtime'>,
    tabId: number,
    events: PortEvents,
  ) {
    const parts = new ArticleParts();
    this.#port = tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
    this.#port.onMessage.addListener((raw: unknown) => {
      const message = this.#isOpen ? parsePageMessage(parts.join(raw)) : undefined;
      if (message) events.heard(message);
    });
    this.#port.onDisconnect.addListener(() => {
      // Read, or the browser reports it as an unchecked error.
      void runtime.lastError;
      if (this.#isOpen) events.lost();
      this.#isOpen = false;
    });
  }

  send(message: PanelMessage): void {
    this.#port.postMessage(message);
  }

  close(): void {
    this.#isOpen = false;
    this.#port.disconnect();
  }
}
