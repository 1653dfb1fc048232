import { letterScales, scaleWords, shortScales } from '../../../lexicon/number-words.ts';
import type { Pieces } from '../pieces.ts';
import type { Numeral, Setting } from '../reading.ts';

/** Takes in the scales and the "and a half" that follow a number. */
export function finish(pieces: Pieces, from: number, end: number, number: number, setting: Setting): Numeral {
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
  // "three K-pop groups"
  if (letter === undefined || (pieces.word(place + 1) === '-' && !pieces.glued(place))) return undefined;
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
  if (pieces.glued(at)) return false;
  // "1.3m had paid": those that do something are people.
  if (/^(?:had|have|were|are)$/.test(word)) return true;
  return (
    word === 'people' ||
    word === 'children' ||
    (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'))
  );
}
