import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Amount } from './amounts.ts';
import { ends, isJoined } from './ends.ts';
import { readUnit } from './measure-units.ts';
import { readNumeral } from './numerals.ts';
import { behindHalf, tidy } from './scales.ts';

const lengthWords = new Set('long old wide tall deep high thick strong plus'.split(' '));

/** Measures and stretches of time: "50,000 square miles", `310mm`, `198 km/h`, "three days", "11-minute-long". */
export function readMeasure(pieces: Pieces, amount: Amount): Reading | undefined {
  if (amount.form === 'fraction' && amount.value === 0.5 && pieces.word(amount.to) === 'second')
    return undefined;
  const height = readHeight(pieces, amount);
  if (height) return height;
  const unit = readUnit(pieces, amount);
  if (!unit) return undefined;
  let { to } = unit;
  const joined = isJoined(pieces, to) || isJoined(pieces, amount.to);
  while (isJoined(pieces, to) && lengthWords.has(pieces.word(to + 1))) to += 2;
  const half = behindHalf(pieces, to);
  if (half) to = half;
  const measure: Reading = {
    kind: unit.time ? 'duration' : 'measure',
    from: amount.from,
    to,
    unit: unit.unit,
    ...ends(amount),
    ...(half && amount.value !== undefined ? { value: amount.value + 0.5 } : {}),
    ...(joined ? { joined } : {}),
  };
  return half || joined ? measure : withSmaller(pieces, measure);
}

/** `6'2"`, `5’11”`: feet and inches. */
function readHeight(pieces: Pieces, { from, to, value, bare }: Amount): Reading | undefined {
  const marks = `${pieces.word(to)}${pieces.word(to + 2)}`;
  if (!bare || value === undefined || value > 8 || !/^(?:'"|’”|′″|'”|’")$/.test(marks)) return undefined;
  const inches = pieces.isDigits(to + 1) ? Number(pieces.raw(to + 1)) : Number.NaN;
  const isWhole = [to, to + 1, to + 2].every((at) => pieces.glued(at));
  if (!isWhole || !(inches < 12)) return undefined;
  return { kind: 'measure', from, to: to + 3, unit: 'foot', value: tidy(value + inches / 12) };
}

/** How many of the smaller unit, which may be named behind it, make the larger one. */
const parts: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['minute second', 60],
  ['foot inch', 12],
  ['stone pound', 14],
  ['stone lb', 14],
  ['pound oz', 16],
  ['lb oz', 16],
]);

/** "6 foot 2 inches", "four years and three months", `7hr 20min 43.9sec` as one, in the largest unit. */
function withSmaller(pieces: Pieces, whole: Reading): Reading {
  const { from, value, upper } = whole;
  if (value === undefined || upper !== undefined || pieces.word(from - 1) === 'between') return whole;
  let { to, unit } = whole;
  let sum = value;
  let size = 1;
  for (;;) {
    const joint = pieces.word(to);
    const at = joint === 'and' || joint === ',' ? to + 1 : to;
    const amount = pieces.together(from, at) && !isMark(pieces, at) ? readNumeral(pieces, at) : undefined;
    const smaller = amount?.value === undefined ? undefined : readUnit(pieces, amount);
    const ratio = smaller && parts.get(`${unit} ${smaller.unit}`);
    if (!ratio || amount!.value! >= ratio) break;
    size *= ratio;
    sum += amount!.value! / size;
    ({ to, unit } = smaller);
  }
  return to === whole.to ? whole : { ...whole, to, value: tidy(sum) };
}

const isMark = (pieces: Pieces, at: number): boolean => !pieces.isWord(at) && !pieces.isDigits(at);
