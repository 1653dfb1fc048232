import { classAt, DIGIT, LETTER, SPACE } from '../../text/characters.ts';

/** What a double quotation mark does at its place. */
export type Direction = 'open' | 'close' | 'either' | 'none';

const straight = new Set(['"', '＂']);
const opening = new Set(['“', '„', '‟', '«', '〝']);
const closing = new Set(['”', '»', '〞']);

/** Whether a code unit is a double quotation mark of any style. */
export const isDoubleMark = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0xab ||
  unit === 0xbb ||
  (unit >= 0x201c && unit <= 0x201f) ||
  unit === 0x301d ||
  unit === 0x301e ||
  unit === 0xff02;

const doubleMark = /["\u00ab\u00bb\u201c-\u201f\u301d\u301e\uff02]/g;
const singleMark = /['\u2018\u2019]/g;

/** Where the double marks of a text stand. */
export const doubleMarksOf = (text: string): readonly number[] => placesOf(doubleMark, text);

/** Where the single marks, and the apostrophes, of a text stand. */
export const singleMarksOf = (text: string): readonly number[] => placesOf(singleMark, text);

/**
 * Where a character of a class stands: the engine finds them faster than a walk over the text in a worker's first
 * seconds.
 */
function placesOf(mark: RegExp, text: string): readonly number[] {
  const places: number[] = [];
  mark.lastIndex = 0;
  while (mark.test(text)) places.push(mark.lastIndex - 1);
  return places;
}

/** The index of the first of the ascending `places` that is not before `start`. */
export function firstFrom(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isOpenNeighbour = (text: string, at: number, start: number): boolean =>
  at < start || classAt(text, at) === SPACE || '([{—–-/‘‚¿¡'.includes(text.charAt(at));

const isCloseNeighbour = (text: string, at: number, end: number): boolean =>
  at >= end || classAt(text, at) === SPACE || ')]}—–-/,.;:!?…’'.includes(text.charAt(at));

/**
 * What the mark at `at` does, read from its form and its neighbours within the block `[start, end)`.
 * `opener` is the mark of the innermost stretch that is open there, or '' where none is.
 */
export function directionOf(text: string, at: number, start: number, end: number, opener: string): Direction {
  const mark = text.charAt(at);
  if (isInchMark(text, at, start)) return 'none';
  const afterGap = isOpenNeighbour(text, at - 1, start);
  const beforeGap = isCloseNeighbour(text, at + 1, end);
  if (opener === '„' && mark === '“') return afterGap && !beforeGap ? 'open' : 'close';
  if (opener === '»' && (mark === '«' || mark === '»')) return mark === '«' ? 'close' : 'open';
  if (straight.has(mark) || mark === '‟') return byNeighbours(afterGap, beforeGap);
  if (opening.has(mark)) return opener === mark && beforeGap && !afterGap ? 'close' : 'open';
  if (closing.has(mark)) return !opener && afterGap && !beforeGap ? 'open' : 'close';
  return 'none';
}

function byNeighbours(afterGap: boolean, beforeGap: boolean): Direction {
  if (afterGap === beforeGap) return 'either';
  return afterGap ? 'open' : 'close';
}

/** The second mark of a height: 6'2". */
function isInchMark(text: string, at: number, start: number): boolean {
  let digits = at;
  while (digits > start && at - digits < 3 && classAt(text, digits - 1) === DIGIT) digits -= 1;
  if (digits === at || digits - 1 <= start) return false;
  return "'’′".includes(text.charAt(digits - 1)) && classAt(text, digits - 2) === DIGIT;
}

/** Whether the mark at `at` stands inside a word, as an apostrophe does. */
export const isInWord = (text: string, at: number, end: number): boolean =>
  at > 0 && at + 1 < end && classAt(text, at - 1) === LETTER && classAt(text, at + 1) === LETTER;
