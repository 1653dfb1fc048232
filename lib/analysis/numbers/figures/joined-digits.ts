import { MARK, type Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isPluralNoun } from '../word-looks.ts';

const openPrefixes = new Set(
  'mid pre post early late sub over under about non nearly around top another than'.split(' '),
);

/** Letters stand against the digits, directly or by a hyphen, or marks of an address. */
export function isGlued(pieces: Pieces, { from, to, kind }: Reading): boolean {
  if (pieces.glued(from)) {
    const before = pieces.word(from - 1);
    if (pieces.isWord(from - 1)) return pieces.isDigits(from) || pieces.isWord(from);
    if (pieces.isDigits(from - 1)) return true;
    if (before === '–' && pieces.word(from - 2) === 'covid') return true;
    if (before === '-' || before === '‑') {
      const prefix = pieces.word(from - 2);
      if (pieces.glued(from - 1) && !openPrefixes.has(prefix))
        return pieces.isWord(from - 2) || pieces.isDigits(from - 2);
    }
    if ('/_#@=&+№'.includes(before) && (before !== '/' || pieces.glued(from - 1))) return true;
    if (
      (before === '.' || before === "'" || before === '’' || before === ':') &&
      pieces.glued(from - 1) &&
      pieces.isWord(from - 2)
    )
      return true;
    if (
      (before === '’' || before === '‘' || before === "'") &&
      pieces.isDigits(from) &&
      pieces.raw(from).length === 2 &&
      kind !== 'date'
    )
      return !pieces.glued(from - 1) && pieces.word(to) !== before;
  }
  if (pieces.word(from - 1) === '#') return true;
  if (!pieces.glued(to) || !pieces.isDigits(to - 1)) return false;
  return pieces.isWord(to) && !/^['’]s$/.test(pieces.word(to)) ? kind !== 'date' : false;
}

/** A run of three or more digit groups: a telephone number, an account, a code. */
export function isChained(pieces: Pieces, from: number, to: number): boolean {
  if (to - from === 1 && pieces.raw(from).includes('.')) return false;
  const joins = (at: number): boolean =>
    pieces.kind[at] === MARK && '-–./'.includes(pieces.word(at)) && pieces.glued(at) && pieces.glued(at + 1);
  const after = joins(to) && pieces.isDigits(to + 1);
  const before = joins(from - 1) && pieces.isDigits(from - 2);
  return (
    after ||
    before ||
    isRun(pieces, from, to) ||
    isBehindDialCode(pieces, from, to) ||
    isDialled(pieces, from, to) ||
    isLongCode(pieces, from, to)
  );
}

/** `555-0148`, but not "500-1000 people". */
function isDialled(pieces: Pieces, from: number, to: number): boolean {
  if (to - from !== 3 || !/^[-–]$/.test(pieces.word(from + 1)) || !pieces.isDigits(from + 2)) return false;
  const last = pieces.raw(from + 2);
  if (last.length > 1 && last.startsWith('0')) return true;
  return pieces.raw(from).length === 3 && last.length === 4 && !isPluralNoun(pieces, to);
}

/** So many digits without a mark between them are a number to call or to look up, where nothing behind is counted. */
const longestPlain = 6;

const isLongCode = (pieces: Pieces, from: number, to: number): boolean =>
  to - from === 1 &&
  /^\d+$/.test(pieces.raw(from)) &&
  pieces.raw(from).length > longestPlain &&
  !isPluralNoun(pieces, to) &&
  !isPopulation(pieces, from);

/** "The population fell to 5348469": how many live somewhere is not looked up. */
function isPopulation(pieces: Pieces, from: number): boolean {
  for (let at = from - 1; at > from - populationReach && pieces.together(at, from); at -= 1)
    if (populations.has(pieces.word(at))) return true;
  return false;
}
const populationReach = 14;
const populations = new Set('population populations inhabitants residents voters electorate'.split(' '));

/** "(555) 010-4477", "0800 257 777". */
const isBehindDialCode = (pieces: Pieces, from: number, to: number): boolean =>
  (pieces.isDigits(from - 1) && /^0\d{2,4}$/.test(pieces.raw(from - 1))) ||
  (to - from === 3 &&
    pieces.word(from - 1) === ')' &&
    pieces.isDigits(from - 2) &&
    pieces.raw(from - 2).length === 3 &&
    pieces.word(from - 3) === '(');

/** Three groups of digits or more with nothing but spaces between them. */
function isRun(pieces: Pieces, from: number, to: number): boolean {
  let first = from;
  let end = to;
  while (first > from - 3 && pieces.isDigits(first - 1)) first -= 1;
  while (end < to + 3 && pieces.isDigits(end)) end += 1;
  // "5224 118 903", but not "6-4 7-6"
  for (let at = from; at < to; at += 1) if (!pieces.isDigits(at)) return false;
  return end - first > 2 && (to - from === 1 || first < from);
}
