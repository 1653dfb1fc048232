import { timeWords, unitWords } from '../../../lexicon/units.ts';
import { determiners } from '../../../lexicon/word-classes.ts';
import { type Pieces, WORD } from '../pieces.ts';
import { breaksPhrase, isSurelyPlural } from '../word-looks.ts';
import { isDash, isYear, wholeAt } from './date-parts.ts';

/** "2016", "1990s", "1961-1990", "2019/20", "'90s" (from its digits on). */
export function readYears(pieces: Pieces, at: number): number {
  const decade = pieces.word(at + 1) === 's' && pieces.glued(at + 1);
  if (decade && wholeAt(pieces, at, 4)) {
    const raw = pieces.raw(at);
    const short = raw.length === 2 && raw.endsWith('0') && Number(raw) >= 20;
    if (isYear(pieces, at) || short) return at + 2;
  }
  if (!isYear(pieces, at)) return 0;
  const joint = pieces.word(at + 1);
  const glued = pieces.glued(at + 1) === pieces.glued(at + 2);
  if ((isDash(joint) || joint === '/') && glued && pieces.isDigits(at + 2)) {
    if (isYear(pieces, at + 2)) return at + 3;
    if (
      pieces.raw(at + 2).length === 1 &&
      pieces.raw(at) > '1000' &&
      Number(pieces.raw(at + 2)) > Number(pieces.raw(at).slice(3)) &&
      !pieces.glued(at + 3)
    )
      return at + 3;
    const next = Number(pieces.raw(at + 2));
    if (
      wholeAt(pieces, at + 2, 2) &&
      pieces.raw(at + 2).length === 2 &&
      next > Number(pieces.raw(at).slice(2))
    )
      return at + 3;
  }
  return isLoneYear(pieces, at) ? at + 1 : 0;
}

const yearLeads = new Set(
  'in since of by until till from before after during around circa for to late early mid spring summer autumn fall winter year through'.split(
    ' ',
  ),
);
const countLeads = new Set(
  'about over nearly almost than some roughly approximately least to killed killing another additional estimated exceeded only'.split(
    ' ',
  ),
);

/** Whether four digits are a year rather than a count. */
function isLoneYear(pieces: Pieces, at: number): boolean {
  const year = Number(pieces.raw(at));
  const next = pieces.word(at + 1);
  const before = pieces.word(at - 1);
  if (pieces.glued(at + 1) && pieces.kind[at + 1] === WORD) return false;
  if (next === '-' && pieces.glued(at + 1))
    return year > 1700 && !timeWords.has(pieces.word(at + 2)) && !unitWords.has(pieces.word(at + 2));
  if (next === '%' || next === 'percent' || (next === 'per' && pieces.word(at + 2) === 'cent')) return false;
  if (timeWords.has(next) || unitWords.has(next)) return next === 'may' || (year > 1900 && next === 'second');
  if (next === 'square' || next === 'cubic') return false;
  if (before === '-' && pieces.glued(at)) return year > 1700;
  if (/^(?:levels|prices)$/.test(next) && year > 1900) return true;
  if (isSurelyPlural(pieces, at + 1))
    return year > 1800 && !countLeads.has(before) && (isYearBefore(pieces, at - 1) || pieces.capital(at - 1));
  const season =
    before === 'of' && yearLeads.has(pieces.word(at - 2)) && !determiners.has(pieces.word(at - 2));
  if (year < 1500)
    return (
      season ||
      (yearLeads.has(before) && before !== 'to' && before !== 'of' && before !== 'for' && before !== 'from')
    );
  if (before === 'than' && year > 1900 && !/^(?:more|less|fewer|other)$/.test(pieces.word(at - 2)))
    return true;
  if (before === 'over' && year > 1900 && year % 100 > 0 && breaksPhrase(pieces, at + 1)) return true;
  return !(countLeads.has(before) && before !== 'to') || (year > 1900 && before === 'about');
}

/** Before a plural noun: "the 2020 elections", "in 2020 prices". */
const isYearBefore = (pieces: Pieces, at: number): boolean => {
  const word = pieces.word(at);
  return (
    yearLeads.has(word) ||
    word === 'the' ||
    word === "'s" ||
    word === '’s' ||
    word === 'its' ||
    word === 'their' ||
    word === '('
  );
};
