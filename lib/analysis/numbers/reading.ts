import type { QuantityKind } from '../../analysis.ts';

/** A figure as read from its own pieces: what it says, before anything around it is looked at. */
export interface Reading {
  readonly kind: QuantityKind;
  /** The first piece, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly value?: number;
  /** The other end of a range. */
  readonly upper?: number;
  readonly unit?: string;
  /** Joined to the word behind it by a hyphen: `three-day closure`, `two-run triple`. */
  readonly joined?: boolean;
  /** Plain digits without separators, such as a label or a year has. */
  readonly bare?: boolean;
}
