import type { Pieces } from '../pieces.ts';

export const wholeAt = (pieces: Pieces, at: number, digits: number): boolean => {
  if (!pieces.isDigits(at)) return false;
  const raw = pieces.raw(at);
  return raw.length <= digits && !raw.includes('.') && !raw.includes(',');
};

export const isDay = (pieces: Pieces, at: number): boolean =>
  wholeAt(pieces, at, 2) && Number(pieces.raw(at)) >= 1 && Number(pieces.raw(at)) <= 31;

export const isYear = (pieces: Pieces, at: number): boolean => {
  if (!wholeAt(pieces, at, 4) || pieces.raw(at).length !== 4) return false;
  const year = Number(pieces.raw(at));
  return year >= 1000 && year < 2100;
};

export const endings = new Set(['st', 'nd', 'rd', 'th']);
export const behindEnding = (pieces: Pieces, at: number): number =>
  pieces.glued(at) && endings.has(pieces.word(at)) ? at + 1 : at;

/** The rockets are no month. */
export const isLongMarch = (pieces: Pieces, at: number): boolean =>
  pieces.word(at) === 'march' && pieces.word(at - 1) === 'long' && pieces.capital(at - 1);

export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';
