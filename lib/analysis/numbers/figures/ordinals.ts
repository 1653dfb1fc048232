import {
  ordinalEndings,
  ordinalWords,
  scaleWords,
  smallWords,
  tensWords,
} from '../../../lexicon/number-words.ts';
import { idleFirstFollowers, ordinalIdioms } from '../../../lexicon/ordinal-idioms.ts';
import { auxiliaries } from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { readDigits } from './digits.ts';
import { isJoined } from './ends.ts';

/** "third", "73rd", "twenty-fifth", "second-largest". */
export function readOrdinal(pieces: Pieces, at: number): Reading | undefined {
  const read = pieces.isDigits(at) ? readDigitOrdinal(pieces, at) : readWordOrdinal(pieces, at);
  if (!read) return undefined;
  const superlative = isJoined(pieces, read.to) && isSuperlative(pieces.word(read.to + 1));
  const to = superlative ? read.to + 2 : read.to;
  if (!superlative && isIdiom(pieces, at, read.to)) return undefined;
  return { kind: 'ordinal', from: at, to, value: read.value };
}

const isSuperlative = (word: string): boolean =>
  word === 'ever' ||
  word === 'most' ||
  word === 'least' ||
  word === 'best' ||
  word === 'worst' ||
  (word.length > 5 && word.endsWith('est'));

/** Whether digits before piece `at` make an ordinal with it: "31st", but not "14st", which is a weight. */
export const endsOrdinal = (pieces: Pieces, at: number): boolean =>
  pieces.glued(at) &&
  ordinalEndings.has(pieces.word(at)) &&
  (pieces.word(at) !== 'st' || pieces.raw(at - 1).endsWith('1'));

function readDigitOrdinal(pieces: Pieces, at: number): { value: number; to: number } | undefined {
  if (!endsOrdinal(pieces, at + 1)) return undefined;
  const digits = readDigits(pieces.raw(at));
  return digits?.whole ? { value: digits.value, to: at + 2 } : undefined;
}

/** An ordinal word, with the tens or hundreds before it. */
function readWordOrdinal(pieces: Pieces, from: number): { value: number; to: number } | undefined {
  let at = from;
  let value = 0;
  const hundreds = smallWords.get(pieces.word(at));
  if (hundreds && scaleWords.get(pieces.word(at + 1)) === 100) {
    value = hundreds * 100;
    at += pieces.word(at + 2) === 'and' ? 3 : 2;
  }
  const tens = tensWords.get(pieces.word(at));
  if (tens !== undefined) {
    value += tens;
    at += pieces.word(at + 1) === '-' ? 2 : 1;
  }
  const last = ordinalWords.get(pieces.word(at));
  if (last === undefined || (tens !== undefined && last > 9)) return undefined;
  return { value: value + last, to: at + 1 };
}

const subjects = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who', 'which']);

/** "at first", "second-hand", "First Lady": an ordinal in form only. */
function isIdiom(pieces: Pieces, from: number, to: number): boolean {
  const word = pieces.word(from);
  const next = pieces.word(to) === '-' ? pieces.word(to + 1) : pieces.word(to);
  const before = pieces.word(from - 1);
  if (ordinalIdioms.has(`${word} ${next}`)) return true;
  if (ordinalIdioms.has(`${before} ${word}`)) return true;
  if (
    word === 'second' &&
    (before === 'a' || before === 'per' || before === 'split') &&
    !pieces.isWord(to) &&
    !isJoined(pieces, to)
  )
    return true;
  if (word !== 'first') return false;
  if (auxiliaries.has(before) || subjects.has(before) || before === 'to') return true;
  return idleFirstFollowers.has(next) || (next.endsWith('ed') && before !== 'the' && next !== 'red');
}
