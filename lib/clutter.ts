/** The kinds of boxes beside an article that a reader can have hidden. Ads are left to ad blockers. */
export const CLUTTER_KINDS = ['related', 'newsletter', 'share', 'comments'] as const;

export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** A box that was found beside an article, as the panel lists it. */
export interface Box {
  /** Names the box for this visit of the page. */
  readonly id: number;
  readonly kind: ClutterKind;
  /** Which rule found it. */
  readonly reason: string;
  /** Its first words. */
  readonly words: string;
  readonly hidden: boolean;
}
