/** What a code unit is to the tokeniser. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
/** Soft hyphens, zero-width and bidi marks: part of the word that they stand in, nothing by themselves. */
export const INVISIBLE = 5;

const classes = new Uint8Array(0x10000);
const space = /\s/u;
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;

function classify(unit: string): number {
  if (invisible.test(unit)) return INVISIBLE;
  if (space.test(unit)) return SPACE;
  if (letter.test(unit)) return LETTER;
  if (digit.test(unit)) return DIGIT;
  return PUNCTUATION;
}

/** The class of the code unit at `at`; surrogate pairs are classed as the character that they make. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfPair(text, unit < 0xdc00 ? at : at - 1);
  const known = classes[unit]!;
  if (known) return known;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : PUNCTUATION;
}
