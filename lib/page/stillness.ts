/** Tells whether the tree of a page, with its shadow trees, stays as it is. */
export class Stillness {
  readonly #observer = new MutationObserver(() => {
    this.#isBroken = true;
  });
  #watched = 0;
  #isBroken = false;

  constructor(doc: Document) {
    this.#watch(doc);
  }

  /** Watches shadow trees, too: those of a list that grows. */
  watch(shadows: readonly ShadowRoot[]): void {
    for (; this.#watched < shadows.length; this.#watched++) this.#watch(shadows[this.#watched]!);
  }

  /** Whether anything was added, taken away or written anew by now. */
  get isBroken(): boolean {
    this.#isBroken ||= this.#observer.takeRecords().length > 0;
    return this.#isBroken;
  }

  end(): void {
    this.#observer.disconnect();
  }

  #watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }
}
