import { localName, ofDocument } from '../../page/dom.ts';

/** The least time (ms) between two readings of a page that changes, and the most. */
const LEAST = 500;
const MOST = 30_000;

/** A reading may take no more than this part of the time. */
const SHARE = 1 / 30;

/** Elements whose coming and going changes nothing that is read. */
const SILENT = new Set(['script', 'style', 'link', 'meta', 'iframe', 'noscript', 'template']);

/**
 * Watches a page for what is added to it or taken away, and has it read again: never in a hidden tab, ever more seldom
 * where nothing comes of it, and never for more than a small part of the time.
 */
export class Changes {
  readonly #view: Window;
  readonly #reread: () => Promise<boolean>;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = LEAST;
  #dirty = false;

  /** `reread` answers whether anything came of it. Only what it does at once is the page's cost. */
  constructor(view: Window, reread: () => Promise<boolean>, signal: AbortSignal) {
    this.#view = view;
    this.#reread = reread;
    this.#observer = new MutationObserver((records) => {
      if (records.some(isTelling)) this.#schedule();
    });
    const shown = () => this.#dirty && this.#schedule();
    view.addEventListener('visibilitychange', shown, { capture: true, signal });
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Starts to watch. The document itself is watched: it outlives its elements where a page writes itself anew. */
  start(): void {
    this.#wait = LEAST;
    this.#observer.observe(this.#view.document, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty = false;
  }

  #schedule(): void {
    this.#dirty = true;
    if (this.#timer !== undefined || ofDocument(this.#view.document, 'hidden')) return;
    this.#timer = setTimeout(() => void this.#run(), this.#wait);
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    this.#dirty = false;
    const before = performance.now();
    const coming = this.#reread();
    const cost = performance.now() - before;
    const changed = await coming;
    this.#wait = Math.max(changed ? LEAST : Math.min(2 * this.#wait, MOST), cost / SHARE);
  }
}

function isTelling({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  return hasContent(addedNodes) || hasContent(removedNodes);
}

function hasContent(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (node instanceof Text ? /\S/.test(node.data) : node instanceof Element && !SILENT.has(localName(node)))
      return true;
  }
  return false;
}
