import { spacedSymbols, timeSymbols, timeWords, unitSymbols, unitWords } from '../../../lexicon/units.ts';
import type { Pieces } from '../pieces.ts';
import type { Amount } from './amounts.ts';
import { isJoined } from './ends.ts';

interface Unit {
  readonly unit: string;
  readonly to: number;
  readonly time?: boolean;
}

export function readUnit(pieces: Pieces, amount: Amount): Unit | undefined {
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
