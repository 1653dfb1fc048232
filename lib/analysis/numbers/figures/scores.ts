import { timeWords, unitWords } from '../../../lexicon/units.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isPluralNoun } from '../word-looks.ts';
import { readDigits } from './digits.ts';

/** Scores and ratios: `7-1`, `3–0`, `1:9`. They have no plain value. */
export function readScore(pieces: Pieces, at: number): Reading | undefined {
  if (!pieces.isDigits(at)) return undefined;
  const joint = pieces.word(at + 1);
  if (joint !== '-' && joint !== '–' && joint !== ':') return undefined;
  if (!pieces.glued(at + 1) || !pieces.glued(at + 2) || !pieces.isDigits(at + 2)) return undefined;
  const left = readDigits(pieces.raw(at));
  const right = readDigits(pieces.raw(at + 2));
  if (!left?.bare || !right?.bare || left.value > 999 || right.value > 999) return undefined;
  let to = at + 3;
  if (joint !== ':' && !isResult(pieces, left.value, right.value, at, to)) return undefined;
  // Sets and aggregates: 6-4, 4-6-1.
  while (
    pieces.word(to) === joint &&
    pieces.glued(to) &&
    pieces.isDigits(to + 1) &&
    pieces.glued(to + 1) &&
    to < at + 9
  )
    to += 2;
  return { kind: 'other', from: at, to };
}

const playWords = new Set(
  'win won wins beat beats defeat defeated defeats victory loss lost draw drew lead led leads score scored triumph thrashed ahead record vote voted ruling decision aggregate ratio scoreline tie tied down up by'.split(
    ' ',
  ),
);

/** Whether two numbers joined by a dash are a result and not a range. */
function isResult(pieces: Pieces, left: number, right: number, at: number, to: number): boolean {
  if (pieces.glued(to) && (pieces.isWord(to) || pieces.word(to) === '%')) return false;
  const next = pieces.word(to);
  if (left >= right || (pieces.capital(at - 1) && pieces.capital(to))) return true;
  if (
    isPluralNoun(pieces, to) ||
    unitWords.has(next) ||
    timeWords.has(next) ||
    next === '%' ||
    next === 'percent' ||
    next === 'per' ||
    next === 'million' ||
    next === 'billion'
  )
    return false;
  for (let near = at - 1; near > at - 7 && near >= 0; near -= 1)
    if (playWords.has(pieces.word(near))) return left < 60;
  return false;
}
