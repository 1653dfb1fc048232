import type { Box, ClutterKind } from '../../clutter.ts';
import { type Hiding, type HidingStyle, hide } from '../../page/hide.ts';
import type { PageBox } from '../../page/reading.ts';
import { remembered } from '../../panel/corrections.ts';
import type { RestoredBox } from '../page-memory.ts';

/** The first words of a box that the panel gets to see. */
const FIRST_WORDS = 160;

/** A page that puts the same box back more often than this wants it to be seen. */
const MOST_HIDINGS = 10;

interface Entry {
  readonly id: number;
  readonly box: PageBox;
  /** What the reader said of this box; undefined where the settings decide. */
  choice: boolean | undefined;
  hiding: Hiding | undefined;
}

/** The boxes of a page visit: which were found, which are hidden, and the reader's word on each. */
export class Boxes {
  #entries: Entry[] = [];
  #kinds: readonly ClutterKind[] = [];
  #restored: readonly RestoredBox[] = [];
  #next = 0;
  #style: HidingStyle | undefined;
  readonly #times = new Map<string, number>();

  /** As the panel lists them, in the order in which they were found. */
  get list(): readonly Box[] {
    return this.#entries.map(({ id, box, hiding }) => ({
      id,
      kind: box.kind,
      reason: box.reason,
      words: box.words.slice(0, FIRST_WORDS),
      hidden: hiding !== undefined,
    }));
  }

  /** The boxes that the reader brought back. */
  get restored(): readonly RestoredBox[] {
    return this.#restored;
  }

  /** Takes in the boxes that a new look found. Those known stay as they are; those gone from the page are forgotten. */
  found(boxes: readonly PageBox[]): boolean {
    const known = new Set(this.#entries.flatMap((entry) => entry.box.elements));
    const stay = this.#entries.filter((entry) => entry.box.elements.some((element) => element.isConnected));
    const fresh = boxes.filter(({ elements }) => !elements.some((element) => known.has(element)));
    if (fresh.length === 0 && stay.length === this.#entries.length) return false;
    const added = fresh.map((one) => ({
      id: this.#next++,
      box: one,
      choice: undefined,
      hiding: undefined,
    }));
    this.#entries = [...stay, ...added];
    this.#apply();
    return true;
  }

  /** Hides boxes of these kinds, but for those that the reader brought back. */
  settle(kinds: readonly ClutterKind[], restored: readonly RestoredBox[]): void {
    this.#kinds = kinds;
    this.#restored = restored;
    this.#apply();
  }

  /** Hides or shows boxes by the reader's word: those named, or all (where hiding, all that would be by default). */
  choose(hidden: boolean, ids?: readonly number[]): void {
    if (!ids && hidden) this.#restored = [];
    for (const entry of this.#entries) {
      if (ids && !ids.includes(entry.id)) continue;
      entry.choice = ids || !hidden ? hidden : undefined;
      const { kind, words } = entry.box;
      const same = remembered(words);
      const others = this.#restored.filter((box) => box.kind !== kind || box.words !== same);
      this.#restored = hidden ? others : [...others, { kind, words: same }];
    }
    this.#apply();
  }

  /** Hides by another declaration from now on, also what is hidden already. */
  hideBy(style: HidingStyle): void {
    this.#style = style;
    for (const entry of this.#entries) {
      if (!entry.hiding) continue;
      entry.hiding.restore();
      entry.hiding = hide(entry.box.elements, style);
    }
  }

  /** Shows everything again and forgets it. */
  clear(): void {
    for (const entry of this.#entries) entry.hiding?.restore();
    this.#entries = [];
  }

  #apply(): void {
    for (const entry of this.#entries) {
      const wanted = entry.choice ?? this.#byDefault(entry.box);
      if (wanted && !entry.hiding && this.#mayHide(entry.box))
        entry.hiding = hide(entry.box.elements, this.#style);
      if (!wanted && entry.hiding) {
        entry.hiding.restore();
        entry.hiding = undefined;
      }
    }
  }

  #byDefault({ kind, words }: PageBox): boolean {
    if (!this.#kinds.includes(kind)) return false;
    const same = remembered(words);
    return !this.#restored.some((box) => box.kind === kind && box.words === same);
  }

  #mayHide({ kind, words }: PageBox): boolean {
    const key = `${kind}:${remembered(words)}`;
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    return times <= MOST_HIDINGS;
  }
}
