import type { Pieces } from '../pieces.ts';

/** Whether a whole number of at most `digits` digits stands at a piece, without separators. */
export const wholeAt = (pieces: Pieces, at: number, digits: number): boolean => {
  if (!pieces.isDigits(at)) return false;
  const raw = pieces.raw(at);
  return raw.length <= digits && !raw.includes('.') && !raw.includes(',');
};

/** Whether a piece may be the day of a month. */
export const isDay = (pieces: Pieces, at: number): boolean =>
  wholeAt(pieces, at, 2) && Number(pieces.raw(at)) >= 1 && Number(pieces.raw(at)) <= 31;

/** Whether a piece may be a year, by its four digits. */
export const isYear = (pieces: Pieces, at: number): boolean => {
  if (!wholeAt(pieces, at, 4) || pieces.raw(at).length !== 4) return false;
  const year = Number(pieces.raw(at));
  return year >= 1000 && year < 2100;
};

/** The endings of ordinals in digits: "3rd". */
export const endings = new Set(['st', 'nd', 'rd', 'th']);
/** The piece behind an ordinal’s ending that is written at `at`; `at` where there is none. */
export const behindEnding = (pieces: Pieces, at: number): number =>
  pieces.glued(at) && endings.has(pieces.word(at)) ? at + 1 : at;

/** The rockets of that name are no month. */
export const isLongMarch = (pieces: Pieces, at: number): boolean =>
  pieces.word(at) === 'march' && pieces.word(at - 1) === 'long' && pieces.capital(at - 1);

/** A hyphen or a dash, as stands between the ends of a range. */
export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';
