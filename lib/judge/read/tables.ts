import { inherited } from '../inherit.ts';
import type { Page } from '../page.ts';
import type { Line } from '../snapshot.ts';
import type { StoryPlace } from './find-root.ts';

/** Log odds beyond which no line says more of its table, and units of a cell beyond which it weighs no more. */
const SURE = 3;
const LONG_CELL = 100;
/** A part of the story that no table of data holds: one that does is layout. */
const MOST = 0.4;

/** Tables of data, each of which is a story's with all of its cells. */
export class Tables {
  readonly #lines: readonly Line[];
  readonly #tableOf: (element: number) => number;
  readonly #odds = new Map<number, number>();

  constructor({ scan }: Page, story: StoryPlace) {
    this.#lines = scan.lines;
    const most = MOST * story.mass(story.root);
    this.#tableOf = inherited(scan.parents, 0, (at, above) => {
      if (scan.tags[at] !== 'table') return above;
      return story.mass(at) > most ? 0 : at;
    });
  }

  /** Takes in the log odds of a line to be the story's. */
  add(at: number, odds: number): void {
    const { block, text } = this.#lines[at]!;
    const table = this.#tableOf(block);
    if (table === 0) return;
    const weight = Math.sqrt(Math.min(LONG_CELL, text.length));
    const sure = Math.max(-SURE, Math.min(SURE, odds));
    this.#odds.set(table, (this.#odds.get(table) ?? 0) + sure * weight);
  }

  /** Whether a line stands in a table that is the story's, by all of its lines together. */
  isStorys(at: number): boolean {
    return (this.#odds.get(this.#tableOf(this.#lines[at]!.block)) ?? 0) > 0;
  }
}
