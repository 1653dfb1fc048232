import { ordinalWords } from '../../../lexicon/number-words.ts';
import { readPhrase } from '../counted/phrases.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase } from '../word-looks.ts';
import type { Amount } from './amounts.ts';

const behindOne = new Set(
  "another of who that which 's ’s day time way more thing side hand point by after to on in and or can could would should is was has knows".split(
    ' ',
  ),
);
const beforeOne = new Set(
  'no any every each this that the which another only good new old big last next first second ground day number formula not'.split(
    ' ',
  ),
);

const behindHalf = new Set(['of', 'the', 'its', 'their', 'his', 'her', 'that', 'those', 'all']);
const zeroIdioms = new Set(
  'covid tolerance waste emission emissions carbon hunger in hour day sum'.split(' '),
);

/** "one" as a pronoun or in an idiom, and "half" as a part of a game or a year: nothing that is counted. */
export function isIdleOne(pieces: Pieces, { from, to, form, value }: Amount): boolean {
  const word = pieces.word(from);
  if (to === from + 1 && word === 'half')
    return ordinalWords.has(pieces.word(from - 1)) || !behindHalf.has(pieces.word(to));
  if (form === 'fraction') return false;
  if (word === 'zero' && to === from + 1)
    return (
      pieces.word(from - 1) === 'net' ||
      zeroIdioms.has(pieces.word(to)) ||
      (pieces.word(to) === '-' && pieces.glued(to))
    );
  if (to !== from + 1 || value !== 1 || word !== 'one') return false;
  const next = pieces.word(to);
  if (behindOne.has(next) || beforeOne.has(pieces.word(from - 1))) return true;
  if (next === '-')
    return (
      pieces.word(to + 1) === 'time' ||
      pieces.word(to + 1) === 'off' ||
      pieces.word(to + 1) === 'on' ||
      pieces.word(to + 1) === 'sided' ||
      pieces.word(to + 1) === 'way'
    );
  if (to >= pieces.count) return false;
  return breaksPhrase(pieces, to) || !readPhrase(pieces, to, { one: true, open: true });
}

const dayLeads = new Set(
  'after for within in than about around nearly almost over under least of only just lasted lasts spent took takes another extra per'.split(
    ' ',
  ),
);
const dayEnds = new Set('before after later earlier ago of old and or'.split(' '));

/** "one day" as "some day": neither a length of time nor a distance in it. */
export function isSomeDay(pieces: Pieces, { from, to, unit, value }: Reading): boolean {
  if (value !== 1 || pieces.word(from) !== 'one' || to !== from + 2) return false;
  if (unit !== 'day' && unit !== 'night') return false;
  return !dayLeads.has(pieces.word(from - 1)) && !dayEnds.has(pieces.word(to));
}
