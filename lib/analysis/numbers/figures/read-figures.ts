import { vulgarFractions } from '../../../lexicon/number-words.ts';
import { timeWords, unitWords } from '../../../lexicon/units.ts';
import { readPhrase } from '../counted/phrases.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { readAge, readAgeDecade, readBareAge } from './ages.ts';
import { type Amount, readAmount } from './amounts.ts';
import { CodeLines } from './code-lines.ts';
import { readDate } from './dates.ts';
import { ends, isJoined } from './ends.ts';
import { isLabel } from './labels.ts';
import { readMeasure } from './measures.ts';
import { mayOpen } from './openers.ts';
import { endsOrdinal, readOrdinal } from './ordinals.ts';
import { readPercent } from './percents.ts';
import { behindHalf } from './scales.ts';
import { readScore } from './scores.ts';
import { readSignedMoney } from './signed-money.ts';
import { isIdleOne, isSomeDay } from './trivia.ts';
import { readWordMoney } from './word-money.ts';

/** Every figure of the pieces, in reading order, those in names and labels left out. Linear. */
export function readFigures(pieces: Pieces): Reading[] {
  const readings: Reading[] = [];
  const code = new CodeLines(pieces.text);
  /** The first two words of the names that open with a number word: "One Battle" of "One Battle After Another". */
  const named = new Set<string>();
  let at = 0;
  while (at < pieces.count) {
    const reading = mayOpen(pieces, at) ? readFigure(pieces, at) : undefined;
    if (!reading) {
      at += 1;
      continue;
    }
    if (isLabel(pieces, reading)) named.add(openingOf(pieces, reading));
    else if (!isSomeDay(pieces, reading) && !code.holds(pieces.start[reading.from]!))
      readings.push(asMoney(pieces, readings.at(-1), reading));
    at = Math.max(at + 1, reading.to);
  }
  named.delete('');
  return named.size > 0 ? readings.filter((reading) => !named.has(openingOf(pieces, reading))) : readings;
}

/** A capitalised number word with the capitalised one behind it; '' where there are not both. */
const openingOf = (pieces: Pieces, { from, to }: Reading): string =>
  pieces.capital(from) && pieces.capital(to) && pieces.together(from, to)
    ? pieces.text.slice(pieces.start[from], pieces.end[to])
    : '';

/** "$300 million and 1.7 million, respectively": the second is money as well, where it counts nothing. */
function asMoney(pieces: Pieces, last: Reading | undefined, reading: Reading): Reading {
  const { kind, from, to, bare, value } = reading;
  if (last?.kind !== 'money' || kind !== 'count' || bare || to - from < 2 || value === undefined)
    return reading;
  const isNext = from === last.to + 1 && /^(?:and|or|,|to)$/.test(pieces.word(last.to));
  if (!isNext || !pieces.together(last.from, from) || value < 1e5) return reading;
  if (pieces.word(to) === 'of' || readPhrase(pieces, to, { open: true })) return reading;
  return { ...reading, kind: 'money', ...(last.unit ? { unit: last.unit } : {}) };
}

function readFigure(pieces: Pieces, at: number): Reading | undefined {
  return (
    readAgeDecade(pieces, at) ??
    readDate(pieces, at) ??
    readScore(pieces, at) ??
    readSignedMoney(pieces, at) ??
    readOrdinal(pieces, at) ??
    readAmountFigure(pieces, at) ??
    readArticleTime(pieces, at)
  );
}

function readAmountFigure(pieces: Pieces, at: number): Reading | undefined {
  const amount = readAmount(pieces, at);
  if (!amount) return undefined;
  if (amount.form === 'digits' && endsOrdinal(pieces, amount.to)) return undefined;
  return (
    readPercent(pieces, amount) ??
    readWordMoney(pieces, amount) ??
    readAge(pieces, amount) ??
    readMeasure(pieces, amount) ??
    readBareAge(pieces, amount) ??
    readCount(pieces, amount)
  );
}

/** A number of things, or a fraction of one. */
function readCount(pieces: Pieces, amount: Amount): Reading | undefined {
  const { from, to, form, bare } = amount;
  if (isIdleOne(pieces, amount)) return undefined;
  const joined = isJoined(pieces, to);
  const kind = form === 'fraction' && !vulgarFractions.has(pieces.word(from)) ? 'other' : 'count';
  if (
    pieces.word(to) === 'times' &&
    /^(less|more|as|the|higher|lower|larger|bigger|greater|faster|smaller)$/.test(pieces.word(to + 1))
  )
    return { kind: 'other', from, to: to + 1, unit: 'times', ...ends(amount) };
  const multiple =
    pieces.glued(to) &&
    (pieces.word(to) === 'fold' ||
      (pieces.word(to) === 'x' && !(pieces.glued(to + 1) && pieces.isDigits(to + 1))));
  if (multiple) return { kind: 'other', from, to: to + 1, unit: 'times', ...ends(amount) };
  const shared = sharedUnit(pieces, amount);
  if (shared) return { ...shared, from, to, ...ends(amount) };
  const scale = scaleBefore(pieces, from);
  if (scale && kind === 'count') return { kind: 'measure', from, to, unit: scale, ...ends(amount) };
  return { kind, from, to, ...ends(amount), bare, ...(joined ? { joined } : {}) };
}

/** "from 40 to 70 percent": the unit of the second number holds for the first. */
function sharedUnit(pieces: Pieces, { from, to, value }: Amount): Pick<Reading, 'kind' | 'unit'> | undefined {
  if (pieces.word(from - 1) !== 'from' || pieces.word(to) !== 'to' || value === undefined) return undefined;
  const upper = readAmount(pieces, to + 1);
  if (upper?.value === undefined) return undefined;
  const reading = readPercent(pieces, upper) ?? readWordMoney(pieces, upper) ?? readMeasure(pieces, upper);
  return reading && { kind: reading.kind, ...(reading.unit ? { unit: reading.unit } : {}) };
}

/** Scales that stand before their number: "a pH of 5.8", "magnitude 6.1". */
function scaleBefore(pieces: Pieces, from: number): string | undefined {
  const near = pieces.word(from - 1) === 'of' || pieces.word(from - 1) === '-' ? from - 2 : from - 1;
  const word = pieces.word(near);
  return word === 'ph' ? 'pH' : word === 'magnitude' ? 'magnitude' : undefined;
}

/** "a week", "an hour", "half a year": one of a stretch of time, where it is not a rate ("three times a week"). */
function readArticleTime(pieces: Pieces, at: number): Reading | undefined {
  const word = pieces.word(at);
  if (word !== 'a' && word !== 'an') return undefined;
  const unit = timeWords.get(pieces.word(at + 1));
  if (!unit || pieces.word(at + 1).endsWith('s') || pieces.word(at + 1).length < 3) return undefined;
  if (!isStretch(pieces, at) || isJoined(pieces, at + 2)) return undefined;
  // "six millimetres a year since 1993"
  if (unitWords.has(pieces.word(at - 1))) return undefined;
  if (unit === 'day' || unit === 'night' || unit === 'second' || unit === 'minute') return undefined;
  const half = behindHalf(pieces, at + 2);
  return { kind: 'duration', from: at, to: half || at + 2, value: half ? 1.5 : 1, unit };
}

const stretchLeads = new Set(
  'after for within in than about around nearly almost over under least of only just lasted spent took every'.split(
    ' ',
  ),
);
const stretchEnds = new Set('ago later earlier after before of since'.split(' '));

function isStretch(pieces: Pieces, at: number): boolean {
  return (
    behindHalf(pieces, at + 2) > 0 ||
    stretchEnds.has(pieces.word(at + 2)) ||
    stretchLeads.has(pieces.word(at - 1))
  );
}
