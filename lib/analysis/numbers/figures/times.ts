import { timeZones } from '../../../lexicon/calendar.ts';
import { smallWords } from '../../../lexicon/number-words.ts';
import type { Pieces } from '../pieces.ts';
import { wholeAt } from './date-parts.ts';

const halves = new Set(['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'hrs', 'hours']);

/** "11 a.m.", "2:30 p.m.", "11:20", "1400 GMT", "5 o'clock". */
export function readTime(pieces: Pieces, at: number): number {
  if (!wholeAt(pieces, at, 4)) return readPointTime(pieces, at);
  const hour = Number(pieces.raw(at));
  let to = at + 1;
  let sure = false;
  const colon = pieces.word(to) === ':' && pieces.glued(to) && pieces.glued(to + 1);
  if (colon && wholeAt(pieces, to + 1, 2) && pieces.raw(to + 1).length === 2 && hour <= 24) {
    if (Number(pieces.raw(to + 1)) > 59) return 0;
    to += 2;
    if (pieces.word(to) === ':' && pieces.glued(to) && wholeAt(pieces, to + 1, 2)) to += 2;
    sure = !isRatio(pieces, at);
  }
  const half = pieces.word(to);
  if (halves.has(half) && !half.startsWith('h') && hour <= 24) {
    to += 1;
    if (timeZones.has(pieces.word(to)) && pieces.capital(to)) to += 1;
    return to;
  }
  if (oClock.test(half)) return to + 1;
  const zoned = timeZones.has(half) && pieces.capital(to);
  const military = pieces.raw(at).length === 4 && hour < 2400 && hour % 100 < 60;
  if (zoned && (sure || military)) return to + 1;
  if (military && (half === 'hours' || half === 'hrs') && pieces.raw(at).startsWith('0')) return to + 1;
  return sure ? to : 0;
}

/** "ten o'clock". */
export const readWordTime = (pieces: Pieces, at: number): number =>
  smallWords.has(pieces.word(at)) && oClock.test(pieces.word(at + 1)) ? at + 2 : 0;

const oClock = /^o['’]clock$/;

/** `10.30am`. */
function readPointTime(pieces: Pieces, at: number): number {
  const raw = pieces.raw(at);
  if (raw.length > 5 || !raw.includes('.')) return 0;
  const half = pieces.word(at + 1);
  return halves.has(half) && !half.startsWith('h') ? at + 2 : 0;
}

function isRatio(pieces: Pieces, at: number): boolean {
  for (let near = at - 1; near > at - 9 && near >= 0; near -= 1) {
    const word = pieces.word(near);
    if (word === 'ratio' || word === 'odds' || word === 'scale') return true;
  }
  return false;
}
