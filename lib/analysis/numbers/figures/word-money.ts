import {
  currencyCodes,
  currencyPeoples,
  currencySymbols,
  currencyWords,
} from '../../../lexicon/currencies.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Amount } from './amounts.ts';
import { ends, isJoined } from './ends.ts';
import { readNumeral } from './numerals.ts';

/** Money whose word or code stands behind: "12 million euros", "billions of dollars", `50,000-pound`, `5m USD`. */
export function readWordMoney(pieces: Pieces, amount: Amount): Reading | undefined {
  const hyphen = isJoined(pieces, amount.to);
  let at = hyphen ? amount.to + 1 : amount.to;
  if (amount.form === 'indefinite' && pieces.word(at) === 'of') at += 1;
  const unit = currencySymbols.get(pieces.word(at)) ?? codeAt(pieces, at) ?? penceAt(pieces, amount, at);
  if (unit) {
    if (pieces.isDigits(at + 1) && pieces.glued(at + 1)) return undefined;
    return money(pieces, amount, at + 1, unit);
  }
  return wordMoney(pieces, amount, at, hyphen);
}

/** `50p`, where the text has pounds. */
const penceAt = (pieces: Pieces, { value }: Amount, at: number): string | undefined =>
  pieces.raw(at) === 'p' &&
  pieces.glued(at) &&
  value !== undefined &&
  value < 1000 &&
  pieces.text.includes('£')
    ? 'penny'
    : undefined;

const codeAt = (pieces: Pieces, at: number): string | undefined =>
  currencyCodes.has(pieces.raw(at)) && !pieces.isDigits(at + 1) ? pieces.raw(at) : undefined;

export function money(pieces: Pieces, amount: Amount, to: number, unit: string): Reading {
  return {
    kind: 'money',
    from: amount.from,
    to,
    unit,
    ...ends(amount),
    ...(isJoined(pieces, to) ? { joined: true } : {}),
  };
}

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

function wordMoney(pieces: Pieces, amount: Amount, first: number, hyphen: boolean): Reading | undefined {
  for (let at = first; at < first + 4 && pieces.isWord(at); at += 1) {
    const word = pieces.word(at);
    const people = at > first ? currencyPeoples.get(`${pieces.word(at - 1)} ${singular(word)}`) : undefined;
    const own = currencyWords.get(word);
    const isPound = word === 'pound' || word === 'pounds';
    const named = isPound && isSterling(pieces, amount, at) ? 'GBP' : crownsOf(word, amount);
    const unit = people ?? own ?? named;
    if (unit && !(word === 'won' && !people && isVerbWon(pieces, amount, first, at))) {
      if (at > first && !people && !isPeople(pieces, at - 1)) return undefined;
      const read = money(pieces, amount, at + 1, unit);
      return hyphen ? { ...read, joined: true } : withCents(pieces, read);
    }
    if (pieces.glued(at) && at > first && !hyphen) return undefined;
  }
  return undefined;
}

/** Crowns of money, not of kings or teeth: many, or a part of one. */
const crownsOf = (word: string, { value }: Amount): string | undefined =>
  word === 'crowns' && value !== undefined && (value >= 100 || !Number.isInteger(value))
    ? 'crown'
    : undefined;

/** "One won a prize", "Five Oscars won praise": what is paid in won is counted in hundreds, in digits or with a scale. */
const isVerbWon = (pieces: Pieces, { value }: Amount, first: number, at: number): boolean =>
  at > first ? pieces.word(at - 1) !== 'korean' : value !== undefined && value < 100;

/** A capitalised people's name, which may precede any currency ("Jordanian dinars"). */
const isPeople = (pieces: Pieces, at: number): boolean => pieces.capital(at) || pieces.word(at) === 'dutch';

/** Pounds of money, not of weight: millions, with pence, or in an article that writes £ or gives dollars next. */
function isSterling(pieces: Pieces, { from, value }: Amount, at: number): boolean {
  const next = pieces.word(at + 1);
  // "($1 = 0.7442 pounds)"
  if (pieces.word(from - 1) === '=') return true;
  if (next === 'sterling') return true;
  if (next === '(' && (currencySymbols.has(pieces.word(at + 2)) || pieces.word(at + 3) === '$')) return true;
  if (next === 'of' || next === 'per' || next === 'heavier' || next === 'lighter') return false;
  return value === undefined || value >= 1e6 || (value >= 100 && pieces.text.includes('£'));
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents", "$3 and 50 cents". */
function withCents(pieces: Pieces, whole: Reading): Reading {
  if (whole.value === undefined || whole.upper !== undefined) return whole;
  const at = pieces.word(whole.to) === 'and' ? whole.to + 1 : whole.to;
  const cents = readNumeral(pieces, at);
  if (cents?.value === undefined || cents.value >= 100) return whole;
  const word = pieces.word(cents.to);
  if (word !== 'cents' && word !== 'cent' && word !== 'pence' && word !== 'paise') return whole;
  return { ...whole, to: cents.to + 1, value: whole.value + cents.value / 100 };
}
