import { smallWords } from '../../../lexicon/number-words.ts';
import { timeWords, unitWords } from '../../../lexicon/units.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isPluralNoun } from '../word-looks.ts';
import { isChange } from './amounts.ts';
import { readDigits } from './digits.ts';

/** Scores and ratios: `7-1`, `3–0`, `1:9`, `3-to-1`. They have no plain value. */
export function readScore(pieces: Pieces, at: number): Reading | undefined {
  const ratio = readRatio(pieces, at) || readPar(pieces, at) || readInnings(pieces, at);
  if (ratio) return { kind: 'other', from: at, to: ratio };
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
  // The points of a tie-break: 7-6(5), 7-6 (5).
  const isTieBreak = pieces.glued(to) || left.value + right.value === 13;
  if (pieces.word(to) === '(' && isTieBreak && pieces.isDigits(to + 1) && pieces.word(to + 2) === ')')
    to += 3;
  return { kind: 'other', from: at, to };
}

/** Where "six-under-par", "20-under" and "one over par" end, of a round of golf; 0 where there is none. */
function readPar(pieces: Pieces, at: number): number {
  const step = pieces.word(at + 1) === '-' && pieces.glued(at + 1) ? 2 : 1;
  const word = pieces.word(at + step);
  if ((word !== 'under' && word !== 'over') || smallOf(pieces, at) === undefined) return 0;
  const behind = at + step + 1;
  const par = pieces.word(behind) === '-' && pieces.glued(behind) ? behind + 1 : behind;
  if (pieces.word(par) === 'par') return par + 1;
  return step === 2 && pieces.word(behind) !== '-' ? behind : 0;
}

const ratioLeads = /^(?:by|odds|ratio|margin|of|voted?|ruled|outnumber(?:ed|s|ing)?|won|lost|beat|split)$/;
const ratioNouns = new Set(['margin', 'ratio', 'odds', 'vote', 'majority', 'ruling', 'decision']);

/** Where "3-to-1", "two-to-one", "3 to 1" behind "by" end; 0 where there is none. */
function readRatio(pieces: Pieces, at: number): number {
  const hyphen = pieces.word(at + 1) === '-' && pieces.glued(at + 1) && pieces.word(at + 3) === '-';
  const joint = hyphen ? at + 2 : at + 1;
  const last = hyphen ? at + 4 : at + 2;
  if (pieces.word(joint) !== 'to' || pieces.glued(joint) !== hyphen) return 0;
  const left = smallOf(pieces, at);
  const right = smallOf(pieces, last);
  if (left === undefined || right === undefined || left <= right) return 0;
  if (hyphen) return pieces.glued(last) ? last + 1 : 0;
  if (isVote(pieces, at, left, last)) return last + 1;
  return ratioLeads.test(pieces.word(at - 1)) || ratioNouns.has(pieces.word(last + 1)) ? last + 1 : 0;
}

const cricket = /\b(?:wickets?|innings|stumps|overs|batsm[ae]n|batters?)\b/;

const cricketReach = 1000;

/** Where "312 for 6" ends, of a side's runs and wickets in a text on cricket; 0 where there is none. */
function readInnings(pieces: Pieces, at: number): number {
  if (pieces.word(at + 1) !== 'for' || !pieces.isDigits(at)) return 0;
  const runs = smallOf(pieces, at);
  const wickets = smallOf(pieces, at + 2);
  if (runs === undefined || wickets === undefined || wickets > 10 || runs <= wickets) return 0;
  const start = pieces.start[at]!;
  const around = pieces.text.slice(Math.max(0, start - cricketReach), start + cricketReach);
  return isPluralNoun(pieces, at + 3) || !cricket.test(around) ? 0 : at + 3;
}

/** Hours of a day are no votes: "from 9 to 5". */
const lastHour = 12;

/** "passed the Senate 61 to 38": a range never falls, but behind "from". */
function isVote(pieces: Pieces, at: number, left: number, last: number): boolean {
  const next = pieces.word(last + 1);
  return (
    left > lastHour &&
    pieces.isDigits(at) &&
    pieces.isDigits(last) &&
    pieces.word(at - 1) !== 'from' &&
    !isChange(pieces, at - 1) &&
    !isUnit(next) &&
    !(pieces.glued(last + 1) && pieces.isWord(last + 1))
  );
}

const isUnit = (word: string): boolean =>
  unitWords.has(word) ||
  timeWords.has(word) ||
  /^(?:%|per|percent|percentage|million|billion|points?)$/.test(word);

/** A whole number under a thousand, in plain digits or one word. */
function smallOf(pieces: Pieces, at: number): number | undefined {
  if (!pieces.isDigits(at)) return smallWords.get(pieces.word(at));
  const digits = readDigits(pieces.raw(at));
  return digits?.bare && digits.value < 1000 ? digits.value : undefined;
}

const playWords = new Set(
  'win won wins finished beat beats defeat defeated defeats victory loss lost draw drew lead led leads score scored triumph thrashed ahead record vote voted ruling decision aggregate ratio scoreline tie tied down up by'.split(
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
