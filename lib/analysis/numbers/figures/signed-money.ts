import {
  currencyCodes,
  currencySymbols,
  currencyWords,
  dollarLetters,
  letterSymbols,
} from '../../../lexicon/currencies.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { type Amount, isChange, readAmount, widestChange } from './amounts.ts';
import { ends, isJoined } from './ends.ts';
import { readNumeral } from './numerals.ts';

/** Money whose sign stands before the digits: `$12 billion`, `US$5`, `Rs 2 lakh crore`, `EUR 3m`, `$10–15 million`. */
export function readSignedMoney(pieces: Pieces, at: number): Reading | undefined {
  const sign = readSign(pieces, at);
  if (!sign) return undefined;
  const first = readAmount(pieces, sign.to, { money: true });
  if (!first || !isAmount(first)) return undefined;
  const amount = upperWithSign(pieces, first, sign.unit) ?? first;
  const to = behindCode(pieces, amount.to, sign.unit);
  return {
    kind: 'money',
    from: at,
    to: to.to,
    unit: to.unit,
    ...ends(amount),
    ...(isJoined(pieces, to.to) ? { joined: true } : {}),
  };
}

const isAmount = ({ form, value }: Amount): boolean => form === 'digits' || (form === 'words' && value !== 1);

const smallCodes = new Set(['usd', 'eur', 'gbp', 'rmb', 'inr']);

/** The sign that starts at `at`, and where the digits follow. */
function readSign(pieces: Pieces, at: number): { unit: string; to: number } | undefined {
  const symbol = currencySymbols.get(pieces.word(at));
  if (symbol) {
    // "$" alone, or "$US5".
    const letters =
      symbol === 'USD' && pieces.glued(at + 1) ? dollarLetters.get(pieces.word(at + 1)) : undefined;
    return letters && pieces.isDigits(at + 2) ? { unit: letters, to: at + 2 } : { unit: symbol, to: at + 1 };
  }
  if (!pieces.isWord(at) || (pieces.isWord(at - 1) && pieces.glued(at))) return undefined;
  const next = pieces.word(at + 1);
  const dollar = next === '$' || next === '¢' || next === '₵' || next === '£' || next === 'c';
  if (dollar) {
    const letters = dollarLetters.get(pieces.word(at));
    const article =
      next === '$' && !pieces.glued(at + 1) && (pieces.raw(at) === 'a' || pieces.raw(at) === 's');
    if (letters && !article && next !== 'c' && pieces.isDigits(at + 2)) {
      const close =
        pieces.glued(at + 1) || pieces.word(at).length > 1 || pieces.glued(at + 1) === pieces.glued(at + 2);
      if (close) return { unit: letters, to: at + 2 };
    }
  }
  if (!pieces.isDigits(at + 1)) {
    const dotted = next === '.' && pieces.isDigits(at + 2) && letterSymbols.has(pieces.raw(at));
    return dotted && pieces.raw(at).length > 1
      ? { unit: letterSymbols.get(pieces.raw(at))!, to: at + 2 }
      : undefined;
  }
  const written = pieces.raw(at);
  const code = smallCodes.has(written) ? written.toUpperCase() : written;
  if (currencyCodes.has(code) && isCodeMoney(pieces, at)) return { unit: code, to: at + 1 };
  const unit = letterSymbols.get(written);
  if (unit && (written.length > 1 || isLetterMoney(pieces, at))) return { unit, to: at + 1 };
  if (written === 'sen') return { unit: 'sen', to: at + 1 };
  return isNamedMoney(pieces, at) ? { unit: currencyWords.get(pieces.word(at))!, to: at + 1 } : undefined;
}

/** `Taka 8,500`, "Naira 30 million": a currency's name in a capital before a number too exact or too large for a count. */
function isNamedMoney(pieces: Pieces, at: number): boolean {
  if (!currencyWords.has(pieces.word(at)) || !pieces.capital(at) || pieces.word(at) === 'won') return false;
  const numeral = readNumeral(pieces, at + 1, { money: true });
  return (
    numeral?.value !== undefined && (!numeral.bare || numeral.value >= 100) && !isYearLike(numeral.value)
  );
}

const isYearLike = (value: number): boolean => value >= 1900 && value < 2100;

/** `USD5m` and `USD 5`, but not a meeting's `COP26`. */
const isCodeMoney = (pieces: Pieces, at: number): boolean =>
  !pieces.glued(at + 1) || isLetterMoney(pieces, at);

/**
 * `R150` or `N200 billion`, but not a road's or a rule's `N2`: a grouped, decimal or scaled number, or a hundred at
 * least.
 */
function isLetterMoney(pieces: Pieces, at: number): boolean {
  if (!pieces.glued(at + 1)) return false;
  const numeral = readNumeral(pieces, at + 1, { money: true });
  if (numeral?.value === undefined) return false;
  return !numeral.bare || (numeral.value >= 100 && numeral.value % 50 === 0);
}

/** `$10 million to $15 million`, `$5-$10`. */
function upperWithSign(pieces: Pieces, low: Amount, unit: string): Amount | undefined {
  if (low.value === undefined || low.upper !== undefined) return undefined;
  const joint = pieces.word(low.to);
  const before = pieces.word(low.from - 2);
  const joins =
    joint === '-' ||
    joint === '–' ||
    (joint === 'to' && before !== 'from' && before !== 'by') ||
    (joint === 'and' && before === 'between');
  if (!joins) return undefined;
  const sign = readSign(pieces, low.to + 1);
  if (sign?.unit !== unit) return undefined;
  const high = readNumeral(pieces, sign.to, { money: true });
  if (high?.value === undefined) return undefined;
  // "gained $1.60 to $69.88"
  if (joint === 'to' && high.value > low.value * widestChange && isChange(pieces, low.from - 2))
    return undefined;
  let { value } = low;
  if (value < 1000 && high.value >= 1e6 && low.bare) value *= high.value >= 1e9 ? 1e9 : 1e6;
  return value < high.value ? { ...low, to: high.to, value, upper: high.value } : undefined;
}

/** A code behind the amount belongs to it: `$12 million USD`, `$5 US`. */
function behindCode(pieces: Pieces, to: number, unit: string): { to: number; unit: string } {
  const code = pieces.raw(to);
  const word = pieces.word(to) === 'us' || pieces.word(to) === 'u.s.' ? to + 1 : to;
  if (unit === 'USD' && currencyWords.get(pieces.word(word)) === unit) return { to: word + 1, unit };
  if (unit === 'USD' && currencyCodes.has(code) && code.length === 3) return { to: to + 1, unit: code };
  return { to, unit };
}
