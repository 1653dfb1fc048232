/** The kinds of boxes beside an article that a reader can have hidden. Ads are left to ad blockers. */
export const CLUTTER_KINDS = ['related', 'newsletter', 'share', 'comments'] as const;

export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** The rules that find boxes. */
export const BOX_RULES = [
  /** A heading of clutter over it. */
  'headed',
  'named-and-headed',
  'teasers-under',
  'cards-under',
  /** A line that opens with a label as pointers to other pages do. */
  'opens-with',
  /** Its class or id. */
  'named',
  'nothing-but-shares',
  'asks-for-email',
  'letter-form',
  'letter-line',
  'letter-words',
  'pager',
  'pager-by-title',
  'cards',
  /** One link, kicker and title, between two paragraphs. */
  'inset',
  'link-in-capitals',
  /** A whole title of another page between square brackets or behind arrows. */
  'link-between-marks',
] as const;

export type BoxRule = (typeof BOX_RULES)[number];

/** Why a box was found. */
export interface BoxReason {
  readonly rule: BoxRule;
  /** The words of the page that the rule goes by: a heading, or a label. */
  readonly words?: string;
}

/** A box that was found beside an article, as the panel lists it. */
export interface Box {
  /** Names the box for this visit of the page. */
  readonly id: number;
  readonly kind: ClutterKind;
  readonly reason: BoxReason;
  /** Its first words. */
  readonly words: string;
  readonly hidden: boolean;
}
