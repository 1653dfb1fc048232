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

/**
 * The classes of the Latin letters up to U+024F, of general punctuation, currencies and arrows need no regular
 * expression.
 */
function classifyUnit(unit: number): number {
  if (unit < 0x80) {
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return LETTER;
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? SPACE : PUNCTUATION;
  }
  if (unit >= 0xc0 && unit < 0x250) return isSign(unit) ? PUNCTUATION : LETTER;
  if (isMark(unit)) return PUNCTUATION;
  if (unit === 0xa0) return SPACE;
  if (unit > 0xa0 && unit < 0xc0)
    return unit === 0xad ? INVISIBLE : unit === 0xaa || unit === 0xb5 || unit === 0xba ? LETTER : PUNCTUATION;
  return classify(String.fromCharCode(unit));
}

/** The signs of multiplication and division stand among the Latin letters. */
const isSign = (unit: number): boolean => unit === 0xd7 || unit === 0xf7;

/** Dashes, quotation marks and bullets; primes; signs of currencies; arrows and operators. */
const isMark = (unit: number): boolean =>
  (unit >= 0x2010 && unit < 0x2028) ||
  (unit >= 0x2030 && unit < 0x205f) ||
  (unit >= 0x20a0 && unit < 0x20d0) ||
  (unit >= 0x2190 && unit < 0x2400);

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
  const found = classifyUnit(unit);
  classes[unit] = found;
  return found;
}

function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : PUNCTUATION;
}

// What follows asks a regular expression only beyond ASCII: one with a Unicode property takes long to make, and a
// little to ask.

/** Whether a string's letters and figures are all in ASCII, whatever its dashes and quotation marks are. */
export function hasPlainLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f && !isMark(unit)) return false;
  }
  return true;
}

/** Short strings are looked through faster than an expression is asked. */
const shortInUnits = 24;
const beyondAscii = /[^\0-\x7f]/;

/** Whether a string has nothing beyond ASCII. */
export function isAscii(text: string): boolean {
  if (text.length > shortInUnits) return !beyondAscii.test(text);
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Whether a string starts with a capital: `\p{Lu}`. */
export function startsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return !isMark(unit) && capital.test(text);
}

/** Whether a string starts with a letter or a digit of any kind: `\p{L}` or `\p{N}`. */
export function startsWithWord(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return classAt(text, 0) !== PUNCTUATION && classAt(text, 0) !== SPACE;
  if (unit >= 0xc0 && unit < 0x250) return !isSign(unit);
  return !isMark(unit) && word.test(text);
}

/** Whether a string starts with a letter: `\p{L}`. */
export function startsWithLetter(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x250) return classAt(text, 0) === LETTER;
  return !isMark(unit) && anyLetter.test(text);
}

/** Whether a string starts with a decimal digit: `\p{Nd}`. */
export const startsWithDigit = (text: string): boolean => text !== '' && classAt(text, 0) === DIGIT;

/** Whether a string has a decimal digit anywhere: `\p{Nd}`. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (classAt(text, at) === DIGIT) return true;
  return false;
}

const capital = /^\p{Lu}/u;
const anyLetter = /^\p{L}/u;
const word = /^[\p{L}\p{N}]/u;
