import { months } from '../../../lexicon/calendar.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase } from '../word-looks.ts';
import { behindEnding, endings, isDash, isDay, isLongMarch, isYear, wholeAt } from './date-parts.ts';
import { readTime, readWordTime } from './times.ts';
import { readYears } from './years.ts';

/**
 * Calendar dates, years, decades and times of day. They have no plain value. Their readers here and in `times.ts` and
 * `years.ts` give the piece behind a date, 0 where there is none.
 */
export function readDate(pieces: Pieces, at: number): Reading | undefined {
  const to =
    readMonthFirst(pieces, at) ||
    (pieces.isDigits(at) ? readDigitDate(pieces, at) : readWordTime(pieces, at));
  return to ? { kind: 'date', from: at, to } : undefined;
}

/** "July 18", "July 18, 2019", "May 2017", "Jan. 5–7". */
function readMonthFirst(pieces: Pieces, at: number): number {
  if (!months.has(pieces.word(at)) || !pieces.capital(at) || isLongMarch(pieces, at)) return 0;
  if (pieces.word(at + 1) === '.' && pieces.glued(at + 1) && pieces.glued(at + 2) && isDay(pieces, at + 2))
    return at + 3;
  if (isYear(pieces, at + 1)) return at + 2;
  if (pieces.word(at + 1) === ',' && isYear(pieces, at + 2)) return at + 3;
  if (!isDay(pieces, at + 1)) return 0;
  if (pieces.glued(at + 2) && pieces.word(at + 2) === ':' && pieces.isDigits(at + 3)) return 0;
  let to = behindEnding(pieces, at + 2);
  while (dayJoints.has(pieces.word(to)) && isDay(pieces, to + 1) && isLastDay(pieces, to + 2))
    to = behindEnding(pieces, to + 2);
  if (pieces.word(to) === ',' && isYear(pieces, to + 1)) return to + 2;
  return isYear(pieces, to) ? to + 1 : to;
}

const dayJoints = new Set(['-', '–', '—', 'and', 'to', '&']);

/** Whether nothing behind a day says that it is a count: "April 16 and 17", not "April 16 and 17 people". */
const isLastDay = (pieces: Pieces, at: number): boolean =>
  !pieces.isWord(at) ||
  breaksPhrase(pieces, at) ||
  endings.has(pieces.word(at)) ||
  dayJoints.has(pieces.word(at));

function readDigitDate(pieces: Pieces, at: number): number {
  return (
    readEra(pieces, at) ||
    readDayFirst(pieces, at) ||
    readTime(pieces, at) ||
    readSlashed(pieces, at) ||
    readYears(pieces, at)
  );
}

const eras = new Set(['bc', 'b.c', 'b.c.', 'bce', 'b.c.e.', 'ad', 'a.d', 'a.d.', 'ce']);

/** "200 B.C.", "10,000 to 200 B.C.", "A.D. 250 to 552" (from its digits on). */
function readEra(pieces: Pieces, at: number): number {
  const joint = pieces.word(at + 1);
  const range = (isDash(joint) || joint === 'to') && pieces.isDigits(at + 2) ? at + 3 : 0;
  for (const to of [range, at + 1]) if (to && eras.has(pieces.word(to)) && pieces.capital(to)) return to + 1;
  const before = pieces.word(at - 1);
  return (before === 'ad' || before === 'a.d.') && pieces.capital(at - 1) ? range || at + 1 : 0;
}

/** "18 July 2019", "11-31 July", "3rd of May". */
function readDayFirst(pieces: Pieces, at: number): number {
  if (!isDay(pieces, at)) return 0;
  let to = behindEnding(pieces, at + 1);
  const joint = pieces.word(to);
  if ((isDash(joint) || joint === 'to' || joint === 'and') && isDay(pieces, to + 1))
    to = behindEnding(pieces, to + 2);
  if (pieces.word(to) === 'of' && to > at + 1) to += 1;
  if (pieces.word(to) === '-') to += 1;
  if (!months.has(pieces.word(to)) || !pieces.capital(to)) return 0;
  to += 1;
  if (pieces.word(to) === '-' && isYear(pieces, to + 1)) return to + 2;
  if (pieces.word(to) === ',' && isYear(pieces, to + 1)) return to + 2;
  return isYear(pieces, to) ? to + 1 : to;
}

/** `2022-07-18`, `18/07/2022`, `18.07.2022` is left alone. */
function readSlashed(pieces: Pieces, at: number): number {
  const mark = pieces.word(at + 1);
  if (mark !== '/' && mark !== '-') return 0;
  if (!pieces.glued(at + 1) || !pieces.glued(at + 2) || pieces.word(at + 3) !== mark) return 0;
  if (!pieces.glued(at + 3) || !pieces.glued(at + 4)) return 0;
  const ends = isYear(pieces, at) && isDay(pieces, at + 2) && isDay(pieces, at + 4);
  const starts =
    isDay(pieces, at) && isDay(pieces, at + 2) && (isYear(pieces, at + 4) || wholeAt(pieces, at + 4, 2));
  return ends || (starts && (mark === '/' || isYear(pieces, at + 4))) ? at + 5 : 0;
}
