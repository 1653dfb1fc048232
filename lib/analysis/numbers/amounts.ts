import { type Numeral, readNumeral, type Setting, tidy } from './numerals.ts';
import type { Pieces } from './pieces.ts';

/** A numeral or a range of two. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value?: number;
  readonly upper?: number;
  readonly form: Numeral['form'];
  readonly bare: boolean;
}

const dashes = new Set(['-', '–', '—', '‑', '~']);

/** The amount that starts at piece `at`: "400", "10 to 15", "10–15", "one or two", "10 and 15" behind "between". */
export function readAmount(pieces: Pieces, at: number, setting: Setting = {}): Amount | undefined {
  const low = readNumeral(pieces, at, setting);
  if (low?.value === undefined) return low;
  const next = behindJoint(pieces, at, low.to);
  if (!next) return low;
  const high = readNumeral(pieces, next, setting);
  if (high?.value === undefined || high.form === 'fraction') return low;
  return joinEnds(pieces, low, high) ?? low;
}

/** Where the upper end would start; 0 where no word or mark leads to one. */
function behindJoint(pieces: Pieces, from: number, to: number): number {
  const joint = pieces.word(to);
  if (dashes.has(joint)) {
    const both = pieces.glued(to) === pieces.glued(to + 1);
    return both && (joint !== '—' || pieces.glued(to)) ? to + 1 : 0;
  }
  const before = pieces.word(from - 1);
  if (joint === 'and' && before === 'between') return to + 1;
  if (joint === 'or') return to + 1;
  return joint === 'to' && before !== 'from' ? to + 1 : 0;
}

/** Both ends as one amount, the lower one with the scale of the upper one ("10 to 15 million"). */
export function joinEnds(pieces: Pieces, low: Numeral, high: Numeral): Amount | undefined {
  const upper = high.value!;
  let value = low.value!;
  const scale = scaleOf(pieces, high);
  if (scale > 1 && value < 1000 && scaleOf(pieces, low) === 1 && value < upper / scale)
    value = tidy(value * scale);
  if (value >= upper) return undefined;
  if (pieces.word(low.from - 1) === 'by' && upper > value * 2.5) return undefined;
  const joint = pieces.word(low.to);
  if (joint === 'or' && (upper > value * 3 || (low.form === 'words') !== (high.form === 'words')))
    return undefined;
  return { from: low.from, to: high.to, value, upper, form: high.form, bare: false };
}

/** 1e6 for "15 million", 1 for "1,200". */
function scaleOf(pieces: Pieces, { from, to, value }: Numeral): number {
  if (to - from < 2 || !pieces.isDigits(from)) {
    const words = pieces.word(to - 1);
    return words === 'million' ? 1e6 : words === 'billion' ? 1e9 : words === 'thousand' ? 1e3 : 1;
  }
  const alone = Number(pieces.raw(from).replaceAll(',', ''));
  return alone > 0 && value !== undefined ? Math.round(value / alone) : 1;
}
