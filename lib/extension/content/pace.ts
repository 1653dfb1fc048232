/** So long (ms) a page is held up at a time. */
const SLICE = 16;

/** Lets a page do what it has to do between slices of our work, and adds up what those take. */
export class Pace {
  #took = 0;
  #since = performance.now();

  /** The page's own time (ms) that the work took, up to the last pause or stop. */
  get took(): number {
    return this.#took;
  }

  /** Whether it is time for a pause. */
  get isDue(): boolean {
    return performance.now() - this.#since >= SLICE;
  }

  /** Pauses until the page has had its turn. In hidden tabs, too, where timers hardly run. */
  readonly pause = async (): Promise<void> => {
    this.stop();
    await scheduler.postTask(() => undefined);
    this.#since = performance.now();
  };

  /** Stops the clock: only waiting is left. */
  stop(): void {
    this.#took += performance.now() - this.#since;
  }
}
