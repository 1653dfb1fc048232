import type { ClutterKind } from '../../clutter.ts';

/** A box that is no part of the story, as a value: nothing is hidden by finding it. */
export interface Clutter {
  readonly kind: ClutterKind;
  /** What goes: the box, or its heading and what stands under it where no element holds both. In document order. */
  readonly elements: readonly Element[];
  /** Why, in words for a debug report. */
  readonly reason: string;
  /** The box's visible words, its lines separated by line breaks. Put together where they are asked for. */
  readonly words: string;
}
