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

/** A number as written, without its unit. */
export interface Numeral {
  /** The first piece, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Absent where the text gives none ("dozens"). Always finite. */
  readonly value?: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'indefinite';
  /** In plain digits alone, like a year: no separator, scale or sign. */
  readonly bare: boolean;
}

/** How a numeral stands: after a currency sign `m` is a million, not metres. */
export interface Setting {
  readonly money?: boolean;
}
