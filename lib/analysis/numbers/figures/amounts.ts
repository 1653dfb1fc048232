import { CHANGE_VERBS } from '../../../lexicon/change-words.ts';
import { timeWords, unitWords } from '../../../lexicon/units.ts';
import type { Pieces } from '../pieces.ts';
import type { Numeral, Setting } from '../reading.ts';
import { readNumeral } from './numerals.ts';
import { tidy } from './scales.ts';

/** A numeral or a range of two. */
export interface Amount extends Numeral {
  readonly upper?: number;
}

const dashes = new Set(['-', '–', '—', '‑', '~']);

/** The amount that starts at piece `at`: "400", "10 to 15", "10–15", "one or two", "10 and 15" behind "between". */
export function readAmount(pieces: Pieces, at: number, setting: Setting = {}): Amount | undefined {
  const low = readNumeral(pieces, at, setting);
  if (low?.value === undefined) return low;
  const share = readShare(pieces, low);
  if (share) return share;
  const next = behindJoint(pieces, at, low.to);
  if (!next) return low;
  const high = readNumeral(pieces, next, setting);
  if (high?.value === undefined || high.form === 'fraction') return low;
  return joinEnds(pieces, low, high) ?? low;
}

const wholes = new Set([10, 100, 1000, 10_000, 100_000]);

const roughly = new Set(['about', 'almost', 'nearly', 'than', 'roughly', 'around', 'over']);

/** "one out of three", "one in five women", "nine in 10": a share, by the number of which it is. */
function readShare(pieces: Pieces, low: Numeral): Amount | undefined {
  const { from, to, value, form } = low;
  const joint = pieces.word(to);
  const out = joint === 'out' && pieces.word(to + 1) === 'of';
  if ((!out && joint !== 'in' && joint !== 'over') || form === 'fraction' || value === undefined)
    return undefined;
  const whole = readNumeral(pieces, out ? to + 2 : to + 1);
  if (whole?.value === undefined || whole.form === 'fraction' || whole.value <= value) return undefined;
  if (value < 1 || !Number.isInteger(value) || !Number.isInteger(whole.value)) return undefined;
  const next = pieces.word(whole.to);
  if (timeWords.has(next) || unitWords.has(next) || next === '%' || next === 'percent') return undefined;
  const isRound = wholes.has(whole.value);
  const isRough = roughly.has(pieces.word(from - 1)) && whole.value <= 10;
  if (joint === 'in' && value !== 1 && !isRound && !isRough) return undefined;
  if (joint === 'over' && (value !== 1 || pieces.isWord(whole.to))) return undefined;
  if (whole.value > 20 && !isRound && joint !== 'over') return undefined;
  return { from, to: whole.to, value: tidy(value / whole.value), form: 'fraction', bare: false };
}

/** Where the upper end would start; 0 where no word or mark leads to one. */
function behindJoint(pieces: Pieces, from: number, to: number): number {
  const joint = pieces.word(to);
  if (dashes.has(joint)) {
    // "18- to 24-year-olds"
    if (pieces.glued(to) && !pieces.glued(to + 1) && /^(?:to|or)$/.test(pieces.word(to + 1))) return to + 2;
    const both = pieces.glued(to) === pieces.glued(to + 1);
    return both && (joint !== '—' || pieces.glued(to)) ? to + 1 : 0;
  }
  const before = pieces.word(from - 1);
  const between = before === 'between' || (before === 'of' && /^ranges?$/.test(pieces.word(from - 2)));
  if (joint === 'and' && between) return to + 1;
  if (joint === 'or') return to + 1;
  return joint === 'to' && before !== 'from' ? to + 1 : 0;
}

/** Both ends as one amount, the lower one with the scale of the upper one ("10 to 15 million"). */
function joinEnds(pieces: Pieces, low: Numeral, high: Numeral): Amount | undefined {
  const upper = high.value!;
  let value = low.value!;
  const scale = scaleOf(pieces, high);
  if (scale > 1 && value < 1000 && scaleOf(pieces, low) === 1 && value < upper / scale)
    value = tidy(value * scale);
  if (value >= upper) return undefined;
  if (pieces.word(low.from - 1) === 'by' && upper > value * 2.5) return undefined;
  const joint = pieces.word(low.to);
  // "slipped 12,000 to 1.946 million"
  if (joint === 'to' && upper > value * widestChange && isChange(pieces, low.from - 1)) return undefined;
  if (joint === 'or' && (upper > value * 3 || (low.form === 'words') !== (high.form === 'words')))
    return undefined;
  return { from: low.from, to: high.to, value, upper, form: high.form, bare: false };
}

const changes: ReadonlySet<string> = new Set(CHANGE_VERBS);
/** Behind "rose", an upper end so many times the lower one is where it rose to. */
export const widestChange = 4;

/** Whether a verb of change ends at `at`, over "about" and the like: "gained almost". */
export function isChange(pieces: Pieces, at: number): boolean {
  let verb = at;
  while (verb > at - 3 && (roughly.has(pieces.word(verb)) || pieces.word(verb) === 'more')) verb -= 1;
  return changes.has(pieces.word(verb));
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
