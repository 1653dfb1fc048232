import {
  fractionWords,
  ordinalWords,
  scaleWords,
  smallWords,
  tensWords,
} from '../../../lexicon/number-words.ts';
import { comparatives, verbs } from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import { breaksPhrase } from '../word-looks.ts';

/** A number in words. */
export interface WordNumeral {
  readonly to: number;
  readonly value: number;
  readonly fraction: boolean;
}

/** Cardinal words from piece `at` on: "two hundred and three", "twenty-one", "a million", "two thirds". */
export function readWords(pieces: Pieces, at: number): WordNumeral | undefined {
  const first = pieces.word(at);
  const article = first === 'a' || first === 'an';
  if (article) {
    const next = pieces.word(at + 1);
    if (scaleWords.has(next)) return readCardinal(pieces, at + 1, 1);
    const part = lowerPart(pieces, at + 1);
    return part && isShare(pieces, at, part)
      ? { to: part.to, value: 1 / part.value, fraction: true }
      : undefined;
  }
  const bare = scaleWords.has(first) && scaleWords.has(pieces.word(at + 1)) && !first.endsWith('s');
  const cardinal = readCardinal(pieces, at, bare ? 1 : undefined);
  if (!cardinal) return undefined;
  const special = readPoint(pieces, cardinal) ?? readTensPart(pieces, at, cardinal);
  if (special) return special;
  const part = lowerPart(pieces, skipHyphen(pieces, cardinal.to));
  const quarters = part?.value === 4 && cardinal.value !== 1 && cardinal.value !== 3;
  if (part && !quarters && part.value > 2 && (cardinal.value > 1 ? part.plural : !part.plural))
    return { to: part.to, value: cardinal.value / part.value, fraction: true };
  return mixed(pieces, cardinal) ?? cardinal;
}

const shareLeads = new Set(
  'about around nearly almost over than roughly approximately by least some just only up down'.split(' '),
);
/** Where a share goes to or comes from, with a verb of change before: "rose to a third from a fifth". */
const shareEnds = new Set(['to', 'from']);

/** Whether "a third" is a share rather than the third of some things. */
function isShare(pieces: Pieces, at: number, part: { value: number; to: number }): boolean {
  const next = pieces.word(part.to);
  if (next === 'of' || comparatives.has(next) || part.value >= 100) return true;
  if (next === 'said' || next === 'say') return true;
  const before = pieces.word(at - 1);
  if (shareEnds.has(before)) return shareEnds.has(next) || !pieces.isWord(part.to);
  const isOver =
    breaksPhrase(pieces, part.to) || (before === 'than' && verbs.has(next)) || next.endsWith('ed');
  return shareLeads.has(before) && isOver;
}

const skipHyphen = (pieces: Pieces, at: number): number => (pieces.word(at) === '-' ? at + 1 : at);

/** Adds up words, each smaller than the one before, and multiplies by the scales. */
function readCardinal(
  pieces: Pieces,
  from: number,
  one: number | undefined,
  end = pieces.count,
): WordNumeral | undefined {
  let at = from;
  let total = 0;
  /** What the next scale multiplies. */
  let group = one;
  /** The size of the last word in the group: 1, 10, 100, or 0 at its start. */
  let size = one === undefined ? 0 : 1;
  let lastScale = Number.POSITIVE_INFINITY;
  let to = 0;
  while (at < end) {
    const joined = at > from ? joint(pieces, at, size === 100 || (group === undefined && total > 0)) : at;
    if (joined < 0) break;
    const word = pieces.word(joined);
    const small = smallWords.get(word);
    const tens = tensWords.get(word);
    const scale = scaleWords.get(word);
    if (small !== undefined) {
      const fits = size === 0 || size === 100 || (size === 10 && small > 0 && small < 10);
      if (!fits || (small === 0 && at > from)) break;
      group = (group ?? 0) + small;
      size = small < 10 ? 1 : 5;
    } else if (tens !== undefined) {
      if (size !== 0 && size !== 100) break;
      group = (group ?? 0) + tens;
      size = 10;
    } else if (scale === 100 && group !== undefined) {
      if (size === 0 || size === 100 || group >= 100) break;
      group *= 100;
      size = 100;
    } else if (scale !== undefined && (group !== undefined || (total > 0 && scale > lastScale))) {
      if (scale < lastScale) total += (group ?? 0) * scale;
      else total = (total + (group ?? 0)) * scale;
      lastScale = scale;
      group = undefined;
      size = 0;
    } else break;
    at = joined + 1;
    to = at;
  }
  const value = total + (group ?? 0);
  return to && Number.isFinite(value) ? { to, value, fraction: false } : undefined;
}

/** Where the next word of the numeral stands: behind a hyphen, or behind "and" where that may join. -1 where none. */
function joint(pieces: Pieces, at: number, mayAnd: boolean): number {
  const word = pieces.word(at);
  if (word === '-') return pieces.glued(at) && pieces.glued(at + 1) ? at + 1 : -1;
  if (word !== 'and') return pieces.isWord(at) ? at : -1;
  if (!mayAnd) return -1;
  const next = pieces.word(at + 1);
  if (!smallWords.has(next) && !tensWords.has(next)) return -1;
  // "two hundred and five thousand" goes on; "a million and two hospitals" is as rare as the text is then unclear.
  return at + 1;
}

/** "point five", "point zero three", "point seventy-one". */
function readPoint(pieces: Pieces, whole: WordNumeral): WordNumeral | undefined {
  if (pieces.word(whole.to) !== 'point') return undefined;
  let written = '';
  let at = whole.to + 1;
  while (written.length < 12) {
    const small = smallWords.get(pieces.word(at));
    const tens = tensWords.get(pieces.word(at));
    if (small !== undefined) written += small;
    else if (tens !== undefined) {
      const unit = smallWords.get(pieces.word(skipHyphen(pieces, at + 1)));
      const follows = unit !== undefined && unit > 0 && unit < 10;
      written += tens + (follows ? unit : 0);
      if (follows) at = skipHyphen(pieces, at + 1);
    } else break;
    at += 1;
  }
  return written ? { to: at, value: Number(`${whole.value}.${written}`), fraction: false } : undefined;
}

/** "one hundred thirty-fifths": the tens belong to the lower part. */
function readTensPart(pieces: Pieces, at: number, upper: WordNumeral): WordNumeral | undefined {
  const tens = upper.to - 1;
  if (tens <= at || !tensWords.has(pieces.word(tens))) return undefined;
  const whole = readCardinal(pieces, at, undefined, tens);
  const part = lowerPart(pieces, tens);
  return whole && part?.plural && whole.value > 1 && part.value % 10 > 0
    ? { to: part.to, value: whole.value / part.value, fraction: true }
    : undefined;
}

/** "and two thirds" behind a whole number. */
function mixed(pieces: Pieces, whole: WordNumeral): WordNumeral | undefined {
  if (pieces.word(whole.to) !== 'and') return undefined;
  const first = pieces.word(whole.to + 1);
  const upper = first === 'a' ? 1 : smallWords.get(first);
  const part = upper && lowerPart(pieces, skipHyphen(pieces, whole.to + 2));
  if (!upper || !part) return undefined;
  return { to: part.to, value: whole.value + upper / part.value, fraction: false };
}

/** The lower part of a fraction: "thirds", "quarter", "twenty-firsts". */
function lowerPart(pieces: Pieces, at: number): { value: number; to: number; plural: boolean } | undefined {
  const word = pieces.word(at);
  const known = fractionWords.get(word);
  if (known) return { value: known, to: at + 1, plural: word.endsWith('s') };
  const tens = tensWords.get(word);
  const last = tens === undefined ? at : skipHyphen(pieces, at + 1);
  const written = pieces.word(last);
  const plural = written.endsWith('s');
  const ordinal = ordinalWords.get(plural ? written.slice(0, -1) : written);
  if (ordinal === undefined) return undefined;
  if (tens !== undefined) return ordinal < 10 ? { value: tens + ordinal, to: last + 1, plural } : undefined;
  return ordinal > 2 ? { value: ordinal, to: last + 1, plural } : undefined;
}
