import { spacedSymbols, timeSymbols, timeWords, unitSymbols, unitWords } from '../../../lexicon/units.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Amount } from './amounts.ts';
import { ends, isJoined } from './money.ts';
import { readNumeral } from './numerals.ts';
import { behindHalf, tidy } from './scales.ts';

interface Unit {
  readonly unit: string;
  readonly to: number;
  readonly time?: boolean;
}

/** Percentages: "30 percent", `5%`, "2 percentage points", "a 10-per-cent rise", "between 3% and 5%". */
export function readPercent(pieces: Pieces, amount: Amount): Reading | undefined {
  const at = behindPercent(pieces, amount);
  if (!at) return undefined;
  const upper = amount.upper === undefined ? upperPercent(pieces, amount, at) : undefined;
  const to = upper?.to ?? at;
  return {
    kind: 'percent',
    from: amount.from,
    to,
    unit: '%',
    ...ends(amount),
    ...(upper ? { upper: upper.value } : {}),
    ...(isJoined(pieces, to) ? { joined: true } : {}),
  };
}

/** Where the percent sign or word behind an amount ends; 0 where there is none. */
function behindPercent(pieces: Pieces, { form, to }: Amount): number {
  if (form === 'indefinite') return 0;
  const at = isJoined(pieces, to) ? to + 1 : to;
  const word = pieces.word(at);
  if (percentWords.has(word)) return at + 1;
  if (word === 'per' && pieces.word(at + 1) === 'cent') return at + 2;
  if (word === 'per' && pieces.word(at + 1) === '-' && pieces.word(at + 2) === 'cent') return at + 3;
  const points = word === 'percentage' && /^points?$/.test(pieces.word(at + 1));
  return points ? at + 2 : 0;
}

const percentWords = new Set(['%', '٪', '％', '﹪', 'percent', 'percents', 'pct', 'pc']);

/** The upper end of a range that says "percent" twice. */
function upperPercent(
  pieces: Pieces,
  { from, value }: Amount,
  to: number,
): { value: number; to: number } | undefined {
  const joint = pieces.word(to);
  const before = pieces.word(from - 1);
  const joins =
    joint === '-' ||
    joint === '–' ||
    (joint === 'to' && before !== 'from') ||
    (joint === 'and' && before === 'between');
  const upper = joins ? readNumeral(pieces, to + 1) : undefined;
  if (upper?.value === undefined || value === undefined || upper.value <= value) return undefined;
  const end = behindPercent(pieces, upper);
  return end ? { value: upper.value, to: end } : undefined;
}

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

function readUnit(pieces: Pieces, amount: Amount): Unit | undefined {
  const { to } = amount;
  if (to >= pieces.count) return undefined;
  const hyphen = isJoined(pieces, to);
  const at = hyphen ? to + 1 : to;
  if (pieces.word(to) === '(' || pieces.word(to) === '[') return readBracketed(pieces, to);
  // "tens of thousands of hectares"
  if (amount.form === 'indefinite' && pieces.word(to) === 'of')
    return readTime(pieces, to + 1, to, false) ?? readLongUnit(pieces, to + 1);
  const time =
    hyphen || amount.form !== 'fraction' || amount.value === 0.5
      ? readTime(pieces, at, to, amount.form === 'fraction')
      : undefined;
  return time ?? readLongUnit(pieces, at) ?? readSymbol(pieces, amount, at);
}

function readTime(pieces: Pieces, at: number, to: number, half: boolean): Unit | undefined {
  const article = half && (pieces.word(at) === 'a' || pieces.word(at) === 'an') ? at + 1 : at;
  const word = pieces.word(article);
  const symbol = pieces.glued(at) && at === to ? timeSymbols.get(word) : undefined;
  // Human resources: "11 HR trends".
  if (pieces.raw(article) === 'HR' && !pieces.glued(article)) return undefined;
  const unit = timeWords.get(word) ?? symbol;
  return unit && !(pieces.glued(at) && word.length < 3 && !symbol && at === to && word !== 'hr')
    ? { unit, to: article + 1, time: true }
    : undefined;
}

/** Up to three words, the longest first; then "per" something stays outside, except in speeds. */
function readLongUnit(pieces: Pieces, at: number): Unit | undefined {
  if (!pieces.isWord(at) && pieces.word(at) !== '°') return undefined;
  const degrees = readDegrees(pieces, at);
  if (degrees) return degrees;
  let phrase = '';
  let found: Unit | undefined;
  for (let to = at; to < at + 5; to += 1) {
    const word = pieces.word(to);
    if (word === '-' && to > at) continue;
    if (!pieces.isWord(to) || (to > at && !pieces.together(at, to))) break;
    phrase = phrase ? `${phrase} ${word}` : word;
    const unit = unitWords.get(phrase);
    if (unit) found = { unit, to: to + 1 };
  }
  return found && perTime(pieces, found);
}

const perSecond = new Map([
  ['m³', 'm³/s'],
  ['m', 'm/s'],
  ['km', 'km/s'],
  ['foot', 'ft/s'],
  ['ft³', 'ft³/s'],
]);

function perTime(pieces: Pieces, unit: Unit): Unit {
  const speed = perSecond.get(unit.unit);
  return speed && pieces.word(unit.to) === 'per' && pieces.word(unit.to + 1) === 'second'
    ? { unit: speed, to: unit.to + 2 }
    : unit;
}

function readDegrees(pieces: Pieces, at: number): Unit | undefined {
  const word = pieces.word(at);
  if (word === '℃') return { unit: '°C', to: at + 1 };
  if (word === '℉') return { unit: '°F', to: at + 1 };
  if (word !== '°' && word !== 'º' && word !== '˚' && word !== 'degc' && word !== 'degf') return undefined;
  if (word.startsWith('deg')) return { unit: word === 'degc' ? '°C' : '°F', to: at + 1 };
  const next = pieces.word(at + 1);
  const scale =
    next === 'c' || next === 'celsius' ? '°C' : next === 'f' || next === 'fahrenheit' ? '°F' : undefined;
  return scale ? { unit: scale, to: at + 2 } : { unit: '°', to: at + 1 };
}

/** Symbols: behind digits only; those that are words as well only without a space. */
function readSymbol(pieces: Pieces, amount: Amount, at: number): Unit | undefined {
  const word = pieces.word(at);
  if (amount.form === 'words' || amount.form === 'indefinite') return undefined;
  if (word === '℃') return { unit: '°C', to: at + 1 };
  if (word === '℉') return { unit: '°F', to: at + 1 };
  if (word === '°' || word === 'º' || word === '˚') return readDegrees(pieces, at);
  if (word === '"' && isInch(pieces, at)) return { unit: 'inch', to: at + 1 };
  const raw = pieces.raw(at);
  const unit = unitSymbols.get(raw.endsWith('.') ? raw.slice(0, -1) : raw);
  if (!unit || (pieces.isDigits(at + 1) && pieces.glued(at + 1) && raw !== 'm' && raw !== 'km'))
    return undefined;
  if (!pieces.glued(at) && !spacedSymbols.has(raw)) return undefined;
  if (!pieces.glued(at) && raw.length === 1 && pieces.glued(at + 1) && pieces.word(at + 1) === '.')
    return undefined;
  return compound(pieces, at, unit);
}

const isInch = (pieces: Pieces, at: number): boolean =>
  pieces.word(at + 1) === 'long' || pieces.word(at + 1) === 'wide';

/** `km/h`, `km²`, `m3/s`. */
function compound(pieces: Pieces, at: number, unit: string): Unit | undefined {
  const next = pieces.word(at + 1);
  if (pieces.glued(at + 1)) {
    const power = next === '²' || next === '2' ? '²' : next === '³' || next === '3' ? '³' : '';
    if (power) return perSlash(pieces, at + 2, unit + power);
    if (pieces.isDigits(at + 1)) return undefined;
  }
  return perSlash(pieces, at + 1, unit);
}

function perSlash(pieces: Pieces, at: number, unit: string): Unit {
  if (pieces.word(at) !== '/' || !pieces.isWord(at + 1)) return { unit, to: at };
  const below = pieces.word(at + 1);
  const time = below === 'h' || below === 'hr' || below === 'hour' ? 'h' : below === 's' ? 's' : below;
  return time.length <= 3 ? { unit: `${unit}/${time}`, to: at + 2 } : { unit, to: at };
}

/** `20 (kg)`. */
function readBracketed(pieces: Pieces, at: number): Unit | undefined {
  const close = pieces.word(at) === '(' ? ')' : ']';
  const unit = unitSymbols.get(pieces.raw(at + 1));
  return unit && pieces.word(at + 2) === close ? { unit, to: at + 3 } : undefined;
}
