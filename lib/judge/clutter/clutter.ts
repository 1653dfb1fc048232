import type { BoxReason, ClutterKind } from '../../clutter.ts';

/** A box that is no part of the story, by a page's scan: nothing is hidden by finding it. */
export interface Clutter {
  readonly kind: ClutterKind;
  /**
   * What goes (by index): the box, or its heading and what stands under it where no element holds both. In document
   * order.
   */
  readonly elements: readonly number[];
  /** The lines `[first, end)` that it holds. */
  readonly first: number;
  readonly end: number;
  readonly reason: BoxReason;
}
