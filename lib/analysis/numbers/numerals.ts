import {
  fractionWords,
  indefiniteWords,
  letterScales,
  scaleWords,
  shortScales,
  vulgarFractions,
} from '../../lexicon/number-words.ts';
import { readDigits } from './digits.ts';
import type { Pieces } from './pieces.ts';
import { readWords } from './word-numerals.ts';

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

/** The numeral that starts at piece `at`. Looks at a bounded number of pieces beyond those that it takes. */
export function readNumeral(pieces: Pieces, at: number, setting: Setting = {}): Numeral | undefined {
  const signed = readSign(pieces, at);
  if (signed > at) {
    const inner = readUnsigned(pieces, signed, setting);
    if (inner?.value === undefined || inner.form === 'indefinite') return undefined;
    return { ...inner, from: at, value: -inner.value, bare: false };
  }
  return readUnsigned(pieces, at, setting);
}

/** Where the numeral goes on behind a minus; `at` where there is none. */
function readSign(pieces: Pieces, at: number): number {
  const word = pieces.word(at);
  if (word === 'minus' || word === 'negative') return at + 1;
  const isMinus = word === '-' || word === '−' || word === '–';
  if (!isMinus || (at > 0 && pieces.glued(at) && !'([“"'.includes(pieces.word(at - 1)))) return at;
  const starts = at === 0 || pieces.sentence[at - 1] !== pieces.sentence[at];
  return starts || (pieces.glued(at + 1) && pieces.isDigits(at + 1)) ? at + 1 : at;
}

function readUnsigned(pieces: Pieces, at: number, setting: Setting): Numeral | undefined {
  const word = pieces.word(at);
  if (pieces.isDigits(at)) return readDigitNumeral(pieces, at, setting);
  const vulgar = vulgarFractions.get(word);
  if (vulgar !== undefined) return { from: at, to: at + 1, value: vulgar, form: 'fraction', bare: false };
  if (word === '.' && pieces.isDigits(at + 1) && pieces.glued(at + 1) && !pieces.glued(at)) {
    const digits = readDigits(`0.${pieces.raw(at + 1)}`);
    return digits && finish(pieces, at, at + 2, digits.value, setting);
  }
  if (!pieces.isWord(at)) return undefined;
  return readIndefinite(pieces, at) ?? readHalf(pieces, at) ?? readWordNumeral(pieces, at, setting);
}

function readDigitNumeral(pieces: Pieces, at: number, setting: Setting): Numeral | undefined {
  const grouped = readSpaced(pieces, at);
  const digits = readDigits(grouped.written);
  if (!digits) return undefined;
  let { value } = digits;
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

/** Groups of three parted by spaces (`34 000`), as one numeral. */
function readSpaced(pieces: Pieces, at: number): { written: string; to: number } {
  let written = pieces.raw(at);
  let to = at + 1;
  if (written.length > 3 || written.length < 1) return { written, to };
  while (to < at + 6 && pieces.isDigits(to) && pieces.start[to] === pieces.end[to - 1]! + 1) {
    const group = pieces.raw(to);
    const point = group.search(/[.,]/);
    if ((point < 0 ? group.length : point) !== 3) break;
    if (pieces.text.charAt(pieces.end[to - 1]!) === '\n') break;
    written += group;
    to += 1;
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

/** Takes in the scales and the "and a half" that follow a number. */
function finish(pieces: Pieces, from: number, end: number, number: number, setting: Setting): Numeral {
  let to = end;
  let value = number;
  for (let scale = readScale(pieces, to, setting); scale; scale = readScale(pieces, to, setting)) {
    value *= scale.value;
    to = scale.to;
    if (to - end > 3) break;
  }
  const half = behindHalf(pieces, to);
  if (half) {
    value += value >= 1e3 ? value / number / 2 : 0.5;
    const scale = to === end ? readScale(pieces, half, setting) : undefined;
    to = half;
    if (scale) {
      value *= scale.value;
      to = scale.to;
    }
  }
  return Number.isFinite(value)
    ? { from, to, value: tidy(value), form: 'digits', bare: false }
    : { from, to, form: 'indefinite', bare: false };
}

/** Where "and a half" or `-and-a-half` that starts at `at` ends; 0 where there is none. */
export function behindHalf(pieces: Pieces, at: number): number {
  const step = pieces.word(at) === '-' ? 2 : 1;
  const first = at + step - 1;
  const isHalf =
    pieces.word(first) === 'and' &&
    pieces.word(first + step) === 'a' &&
    pieces.word(first + 2 * step) === 'half';
  return isHalf ? first + 2 * step + 1 : 0;
}

/** Without the noise of binary fractions: `264.1 * 1e6` is 264100000. */
export const tidy = (value: number): number => Number(value.toPrecision(15));

function readScale(
  pieces: Pieces,
  at: number,
  { money }: Setting,
): { value: number; to: number } | undefined {
  const hyphen = pieces.word(at) === '-' && pieces.glued(at) && pieces.glued(at + 1);
  const place = hyphen ? at + 1 : at;
  if (!pieces.isWord(place)) return undefined;
  const word = pieces.word(place);
  const long = scaleWords.get(word) ?? shortScales.get(stripDot(word));
  if (long !== undefined) return { value: long, to: place + 1 };
  if (hyphen) return undefined;
  const letter = letterScales.get(pieces.raw(place));
  if (letter === undefined) return undefined;
  const sure = money || (word === 'm' ? isCountedNext(pieces, place + 1) : true);
  if (!sure && pieces.raw(place) !== 'M') return undefined;
  if (!pieces.glued(place) && !money && pieces.capital(place + 1)) return undefined;
  if (!pieces.glued(place) && pieces.glued(place + 1) && pieces.word(place + 1) === '.') return undefined;
  return { value: letter, to: place + 1 };
}

const stripDot = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** A plural noun, so that `3.5m people` are millions. */
function isCountedNext(pieces: Pieces, at: number): boolean {
  const word = pieces.word(at);
  if (pieces.glued(at) || word.length < 4) return false;
  return word === 'people' || word === 'children' || (word.endsWith('s') && !word.endsWith('ss'));
}

function readWordNumeral(pieces: Pieces, at: number, setting: Setting): Numeral | undefined {
  const read = readWords(pieces, at);
  if (!read) return undefined;
  const done = finish(pieces, at, read.to, read.value, setting);
  return { ...done, form: read.fraction ? 'fraction' : done.form === 'indefinite' ? 'indefinite' : 'words' };
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand": no value. */
function readIndefinite(pieces: Pieces, at: number): Numeral | undefined {
  const word = pieces.word(at);
  let to = 0;
  if (word === 'tens' || word === 'hundreds' || word === 'thousands' || word === 'scores') {
    const large = pieces.word(at + 1) === 'of' ? pieces.word(at + 2) : '';
    if (indefiniteWords.has(large) && large !== 'scores' && large !== 'dozens') to = at + 3;
    else if (word !== 'tens' && (word !== 'scores' || pieces.word(at + 1) === 'of')) to = at + 1;
  } else if (indefiniteWords.has(word)) to = at + 1;
  else {
    const few =
      word === 'a' && (pieces.word(at + 1) === 'few' || pieces.word(at + 1) === 'couple') ? at + 1 : at;
    const opener = pieces.word(few);
    if (opener !== 'several' && opener !== 'few' && opener !== 'couple' && opener !== 'many')
      return undefined;
    const of = pieces.word(few + 1) === 'of' ? few + 2 : few + 1;
    if (scaleWords.has(pieces.word(of))) to = of + 1;
    if (to && scaleWords.has(pieces.word(to))) to += 1;
  }
  return to ? { from: at, to, form: 'indefinite', bare: false } : undefined;
}

/** "half a million", "half a dozen", "a half", "half". */
function readHalf(pieces: Pieces, at: number): Numeral | undefined {
  const opens = pieces.word(at) === 'a' && pieces.word(at + 1) === 'half' ? at + 1 : at;
  if (pieces.word(opens) !== 'half' || fractionWords.get('half') !== 2) return undefined;
  const article = pieces.word(opens + 1) === 'a' ? opens + 2 : opens + 1;
  const scale = scaleWords.get(pieces.word(article));
  const long = scale !== undefined;
  return {
    from: at,
    to: long ? article + 1 : opens + 1,
    value: long ? scale / 2 : 0.5,
    form: long ? 'words' : 'fraction',
    bare: false,
  };
}
