import { localName, ofDocument } from '../../page/dom.ts';

/** The least time (ms) between two readings of a page that changes, and the most. */
const LEAST = 500;
const MOST = 30_000;

/** How long (ms) a page must have been calm for a change to be read at once, at first. */
const CALM = 1000;

/** A reading may take no more than this part of the time. */
const SHARE = 1 / 30;

/** Elements whose coming and going changes nothing that is read. */
const SILENT = new Set(['script', 'style', 'link', 'meta', 'iframe', 'noscript', 'template']);

/** What came of reading a page again. */
export interface Rereading {
  readonly changed: boolean;
  /** The page's own time (ms) that it took. */
  readonly cost: number;
}

/**
 * Watches a page for what is added to it or taken away, and has it read again: at once where it has been calm, so that
 * what comes late is hidden before it is noticed; never in a hidden tab, ever more seldom where nothing comes of it, one
 * reading at a time, and never for more than a small part of the time.
 */
export class Changes {
  readonly #view: Window;
  readonly #reread: () => Promise<Rereading>;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = LEAST;
  #calm = CALM;
  #isReading = false;
  #dirty = false;
  /** When the page was changed last. */
  #last = 0;

  /**
   * `reread` reads the page again. `added` is called for what is added before it is drawn.
   */
  constructor(
    view: Window,
    reread: () => Promise<Rereading>,
    signal: AbortSignal,
    added?: (elements: readonly Element[]) => void,
  ) {
    this.#view = view;
    this.#reread = reread;
    this.#observer = new MutationObserver((records) => {
      const telling = records.filter(isTelling);
      if (telling.length === 0) return;
      added?.(telling.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element)));
      this.#schedule();
    });
    const shown = () => this.#dirty && this.#schedule();
    view.addEventListener('visibilitychange', shown, { capture: true, signal });
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Starts to watch. The document itself is watched: it outlives its elements where a page writes itself anew. */
  start(): void {
    this.#wait = LEAST;
    this.#calm = CALM;
    this.#last = performance.now();
    this.#observer.observe(this.#view.document, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#dirty = false;
  }

  #schedule(): void {
    const now = performance.now();
    const isCalm = now - this.#last >= this.#calm;
    this.#last = now;
    this.#dirty = true;
    if (this.#timer !== undefined || this.#isReading || ofDocument(this.#view.document, 'hidden')) return;
    if (isCalm) void this.#read(true);
    else this.#timer = setTimeout(() => void this.#read(false), this.#wait);
  }

  async #read(atOnce: boolean): Promise<void> {
    this.#timer = undefined;
    this.#dirty = false;
    this.#isReading = true;
    try {
      const { changed, cost } = await this.#reread();
      const least = cost / SHARE;
      // What was read at once may not have been all there yet: the next reading is no later for it.
      if (atOnce) this.#calm = Math.max(changed ? CALM : Math.min(2 * this.#calm, MOST), least);
      if (!atOnce) this.#wait = Math.max(changed ? LEAST : Math.min(2 * this.#wait, MOST), least);
    } finally {
      this.#isReading = false;
      if (this.#dirty) this.#schedule();
    }
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
