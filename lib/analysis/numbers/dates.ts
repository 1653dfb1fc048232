import { months, timeZones } from '../../lexicon/calendar.ts';
import { timeWords, unitWords } from '../../lexicon/units.ts';
import { determiners } from '../../lexicon/word-classes.ts';
import { breaksPhrase, isSurelyPlural } from './phrases.ts';
import { type Pieces, WORD } from './pieces.ts';
import type { Reading } from './reading.ts';

/** Calendar dates, years, decades and times of day. They have no plain value. */
export function readDate(pieces: Pieces, at: number): Reading | undefined {
  const to = readMonthFirst(pieces, at) || (pieces.isDigits(at) ? readDigitDate(pieces, at) : 0);
  return to ? { kind: 'date', from: at, to } : undefined;
}

const wholeAt = (pieces: Pieces, at: number, digits: number): boolean => {
  if (!pieces.isDigits(at)) return false;
  const raw = pieces.raw(at);
  return raw.length <= digits && !raw.includes('.') && !raw.includes(',');
};

const isDay = (pieces: Pieces, at: number): boolean =>
  wholeAt(pieces, at, 2) && Number(pieces.raw(at)) >= 1 && Number(pieces.raw(at)) <= 31;

const isYear = (pieces: Pieces, at: number): boolean => {
  if (!wholeAt(pieces, at, 4) || pieces.raw(at).length !== 4) return false;
  const year = Number(pieces.raw(at));
  return year >= 1000 && year < 2100;
};

const endings = new Set(['st', 'nd', 'rd', 'th']);
const behindEnding = (pieces: Pieces, at: number): number =>
  pieces.glued(at) && endings.has(pieces.word(at)) ? at + 1 : at;

/** "July 18", "July 18, 2019", "May 2017", "Jan. 5–7". */
function readMonthFirst(pieces: Pieces, at: number): number {
  if (!months.has(pieces.word(at)) || !pieces.capital(at)) return 0;
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

const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';

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

const halves = new Set(['am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'hrs', 'hours']);

/** "11 a.m.", "2:30 p.m.", "11:20", "1400 GMT", "5 o'clock". */
function readTime(pieces: Pieces, at: number): number {
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
  if (half === "o'clock" || half === 'o’clock') return to + 1;
  const zoned = timeZones.has(half) && pieces.capital(to);
  const military = pieces.raw(at).length === 4 && hour < 2400 && hour % 100 < 60;
  if (zoned && (sure || military)) return to + 1;
  if (military && (half === 'hours' || half === 'hrs') && pieces.raw(at).startsWith('0')) return to + 1;
  return sure ? to : 0;
}

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

/** "2016", "1990s", "1961-1990", "2019/20", "'90s" (from its digits on). */
function readYears(pieces: Pieces, at: number): number {
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
