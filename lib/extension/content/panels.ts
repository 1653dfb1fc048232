import type { Browser } from 'wxt/browser';
import type { ArticlePart, LastPart } from '../article-parts.ts';
import type { PageMessage, PanelMessage } from '../protocol.ts';

type Port = Browser.runtime.Port;

/** An article on its way in parts. */
type SentPart = ArticlePart | (LastPart & { readonly type: 'article'; readonly revision: number });

/** The panels that are connected to a page. */
export class Panels {
  readonly #ports = new Set<Port>();
  readonly #hear: (message: PanelMessage) => void;
  readonly #left: () => void;

  /** `hear` is called for what a panel asks, `left` when the last one has gone. */
  constructor(hear: (message: PanelMessage) => void, left: () => void) {
    this.#hear = hear;
    this.#left = left;
  }

  get size(): number {
    return this.#ports.size;
  }

  add(port: Port): void {
    this.#ports.add(port);
    // Panels are the extension's own pages, and of this version: what they ask is as the protocol has it.
    port.onMessage.addListener((message: unknown) => this.#hear(message as PanelMessage));
    port.onDisconnect.addListener(() => this.#forget(port));
  }

  /** Tells one panel, where it is still there, or all. */
  tell(message: PageMessage | SentPart, to?: Port): void {
    for (const port of this.#ports) if (!to || port === to) port.postMessage(message);
  }

  /** Lets go of all. (Firefox keeps the ports of a page that has gone away open.) */
  disconnect(): void {
    for (const port of this.#ports) {
      port.disconnect();
      this.#forget(port);
    }
  }

  #forget(port: Port): void {
    if (this.#ports.delete(port) && this.#ports.size === 0) this.#left();
  }
}
