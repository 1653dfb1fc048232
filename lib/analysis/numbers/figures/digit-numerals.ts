import { scaleWords, vulgarFractions } from '../../../lexicon/number-words.ts';
import { timeWords, unitWords } from '../../../lexicon/units.ts';
import type { Pieces } from '../pieces.ts';
import type { Numeral, Setting } from '../reading.ts';
import { isSurelyPlural } from '../word-looks.ts';
import { readDigits } from './digits.ts';
import { finish } from './scales.ts';

export function readDigitNumeral(pieces: Pieces, at: number, setting: Setting): Numeral | undefined {
  const grouped = readGroups(pieces, at);
  const digits = readDigits(grouped.written);
  if (!digits) return undefined;
  let value = isPointGrouped(pieces, at) ? digits.value * 1000 : digits.value;
  let to = grouped.to;
  if (digits.whole) {
    const ratio = readSlash(pieces, at, to);
    if (ratio) return { from: at, to: ratio.to, value: ratio.value, form: 'fraction', bare: false };
    const part = readSlash(pieces, to, to + 1);
    const vulgar = vulgarFractions.get(pieces.word(to));
    if (part && !pieces.glued(to)) {
      value += part.value;
      to = part.to;
    } else if (vulgar !== undefined) {
      value += vulgar;
      to += 1;
    }
  }
  const power = readPower(pieces, to);
  if (power) {
    value *= 10 ** power.value;
    to = power.to;
  }
  if (!Number.isFinite(value)) return undefined;
  const done = finish(pieces, at, to, value, setting);
  return { ...done, bare: digits.bare && digits.whole && done.to === at + 1 };
}

/** `1.000 persons`: a point that groups, since people and things come in whole numbers. */
function isPointGrouped(pieces: Pieces, at: number): boolean {
  const next = pieces.word(at + 1);
  return (
    /^[1-9]\d{0,2}\.\d{3}$/.test(pieces.raw(at)) &&
    !pieces.glued(at + 1) &&
    isSurelyPlural(pieces, at + 1) &&
    !unitWords.has(next) &&
    !timeWords.has(next) &&
    !scaleWords.has(next) &&
    next !== 'points'
  );
}

/** Groups of three parted by spaces (`34 000`) or apostrophes (`34'000`, as the Swiss write), as one numeral. */
function readGroups(pieces: Pieces, at: number): { written: string; to: number } {
  let written = pieces.raw(at);
  let to = at + 1;
  if (written.length > 3 || written.length < 1) return { written, to };
  for (;;) {
    const mark = pieces.word(to);
    const first = (mark === "'" || mark === '’') && pieces.glued(to) && pieces.glued(to + 1) ? to + 1 : to;
    if (to >= at + 6 || !pieces.isDigits(first) || pieces.start[first] !== pieces.end[to - 1]! + 1) break;
    const group = pieces.raw(first);
    const point = group.search(/[.,]/);
    if ((point < 0 ? group.length : point) !== 3) break;
    if (pieces.text.charAt(pieces.end[to - 1]!) === '\n') break;
    written += group;
    to = first + 1;
    if (point >= 0) break;
  }
  return { written, to };
}

/** A fraction with a slash whose upper number is piece `at`, and whose slash is piece `slash`. */
function readSlash(pieces: Pieces, at: number, slash: number): { value: number; to: number } | undefined {
  const mark = pieces.word(slash);
  if ((mark !== '/' && mark !== '⁄') || !pieces.isDigits(at) || !pieces.isDigits(slash + 1)) return undefined;
  if (pieces.word(slash + 2) === '/' || pieces.word(slash - 2) === '/') return undefined;
  const upper = readDigits(pieces.raw(at));
  const lower = readDigits(pieces.raw(slash + 1));
  if (!upper?.bare || !lower?.bare || upper.value < 1 || lower.value > 100 || upper.value >= lower.value)
    return undefined;
  return { value: upper.value / lower.value, to: slash + 2 };
}

/** An exponent (`1e10`, `12e-1`) that starts at piece `at`. */
function readPower(pieces: Pieces, at: number): { value: number; to: number } | undefined {
  if (pieces.word(at) !== 'e' || !pieces.glued(at)) return undefined;
  const minus = pieces.word(at + 1) === '-' && pieces.glued(at + 1);
  const digits = minus ? at + 2 : at + 1;
  if (!pieces.isDigits(digits) || !pieces.glued(digits)) return undefined;
  const read = readDigits(pieces.raw(digits));
  return read?.bare ? { value: minus ? -read.value : read.value, to: digits + 1 } : undefined;
}
