/** No more is remembered than is this heavy together, but always the last. */
const MOST_WEIGHT = 5_000_000;

/** Something that is kept of each tab; the tabs that it was kept of longest ago are forgotten where it is too much. */
export class TabMemory<T> {
  readonly #most: number;
  readonly #byTab = new Map<number, { readonly value: T; readonly weight: number }>();
  #weight = 0;

  /** Of so many tabs, at most: few people go back and forth between more than thirty. */
  constructor(most = 30) {
    this.#most = most;
  }

  get(tab: number): T | undefined {
    return this.#byTab.get(tab)?.value;
  }

  /** `weight`: about how many characters the value holds. */
  keep(tab: number, value: T, weight = 0): void {
    this.forget(tab);
    this.#byTab.set(tab, { value, weight });
    this.#weight += weight;
    for (const [oldest] of this.#byTab) {
      if (oldest === tab || (this.#byTab.size <= this.#most && this.#weight <= MOST_WEIGHT)) return;
      this.forget(oldest);
    }
  }

  forget(tab: number): void {
    this.#weight -= this.#byTab.get(tab)?.weight ?? 0;
    this.#byTab.delete(tab);
  }
}
