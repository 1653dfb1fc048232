import { determiners, superlatives } from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase, isPluralNoun } from '../word-looks.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Phrase, readPhrase } from './phrases.ts';
import { chainHead, findSubject } from './subjects.ts';

/** "prices of around $50": what the figure is of stands before it. */
export function isOfSomething(pieces: Pieces, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && leads.has(pieces.word(at))) at -= 1;
  return pieces.word(at) === 'of';
}

const leads = new Set(
  'about around some roughly approximately over nearly almost above under below more less fewer than at least most only just estimated an a the record up to as many much high low well further another additional total its his her their was'.split(
    ' ',
  ),
);
/** Before "of", no nouns that are counted: "upward of $10 million". */
const boundNouns = new Set('upward upwards excess'.split(' '));
const nounLinks = new Set('of at with above below under over'.split(' '));

/** What a figure closes: "fatalities at 5,226", "a workforce of 190", the subject that rose or fell to it. */
export function before(pieces: Pieces, reading: Reading, last: Phrase | undefined): Phrase | undefined {
  const { from, to, kind } = reading;
  if (kind === 'count' && isScored(pieces, from, to)) return undefined;
  const changed = pieces.word(from - 1) === 'down' || pieces.word(from - 1) === 'up';
  const fallen = changed && isNounEnd(pieces, from - 2) ? chainHead(pieces, from - 1) : undefined;
  if (fallen && fallen !== 'as before') return fallen;
  // "Revenue was $4.2 billion, up 6 percent"
  if (changed && kind !== 'count' && /^[,(]$/.test(pieces.word(from - 2))) return last;
  let at = from;
  while (at > 0 && at > from - 6 && pieces.together(at - 1, from) && leads.has(pieces.word(at - 1))) {
    const most = pieces.word(at) === 'least' || pieces.word(at) === 'most';
    if (!most && nounLinks.has(pieces.word(at - 1)) && phraseBefore(pieces, at - 1)) break;
    at -= 1;
  }
  const link = pieces.word(at - 1);
  if (link === 'against' || link === 'compared' || pieces.word(at - 2) === 'compared') return last;
  if (pieces.word(at) === 'at' && unmoved.has(link)) {
    const kept = chainHead(pieces, at - 1);
    if (kept && kept !== 'as before') return kept;
  }
  if (link === 'with' && pieces.word(at - 2) === ',') {
    const noun = phraseBefore(pieces, at - 2);
    if (noun && isNumberOf(pieces, noun)) return noun;
  }
  if (link === 'on' && kind === 'percent') return phraseBefore(pieces, at - 1);
  const put = pieces.word(at) === 'at' ? putBefore(pieces, at) : undefined;
  if (put) return put;
  const changedNoun = pieces.word(at) === 'to' ? phraseBefore(pieces, at) : undefined;
  if (changedNoun && isChangeIn(pieces, changedNoun)) return changedNoun;
  if (link === 'of' && boundNouns.has(pieces.word(at - 2))) return undefined;
  if (link === 'worth') return phraseBefore(pieces, pieces.word(at - 2) === 'net' ? at : at - 1);
  if (nounLinks.has(link) && !(link === 'with' && kind === 'money')) {
    const figure =
      pieces.word(at - 2) === '%' || pieces.word(at - 2) === 'percent' || pieces.word(at - 2) === 'cent';
    const noun = figure
      ? undefined
      : link === 'of'
        ? phraseBefore(pieces, at - 1)
        : chainHead(pieces, at - 1);
    if (link === 'of' && noun && noun !== 'as before' && isTotal(pieces, noun)) return last;
    if (noun && noun !== 'as before' && !((link === 'at' || link === 'with') && pieces.capital(noun.to - 1)))
      return noun;
  }
  if (link === '(' && (kind === 'measure' || pieces.word(to) === ')')) {
    const noun = phraseBefore(pieces, at - 1);
    if (noun && !pieces.capital(noun.to - 1)) return noun;
  }
  const subject = findSubject(pieces, from);
  if (subject === 'as before') return kind !== 'count' || isOfLast(pieces, reading) ? last : undefined;
  return subject ?? (isOfLast(pieces, reading) ? last : undefined);
}

/** Whether a count without a noun may be of what the one before it counted: not "98.87", "the 50 richest". */
const isOfLast = (pieces: Pieces, { kind, to, value }: Reading): boolean =>
  kind === 'count' && (value === undefined || Number.isInteger(value)) && !superlatives.has(pieces.word(to));

const scoringVerbs = new Set('scored smashed carded compiled plundered made'.split(' '));

/** What a player scores, of which nothing says what it is: "made 52 not out", "hit 40 off 24", "chased down 195", "shot a 65". */
function isScored(pieces: Pieces, from: number, to: number): boolean {
  const next = pieces.word(to);
  if (next === 'not' && pieces.word(to + 1) === 'out') return true;
  if (next === 'off' && pieces.isDigits(to + 1)) return true;
  const before = pieces.word(from - 1);
  // "shot a six-under-par 65 to finish at 20-under 264"
  if (before === 'par' || (before === 'under' && pieces.word(from - 2) === '-')) return true;
  return (
    scoringVerbs.has(before) ||
    (before === 'off' && pieces.isDigits(from - 2)) ||
    (before === 'down' && /^chas(?:ed|ing)$/.test(pieces.word(from - 2)))
  );
}

/** "(the number of) new loans down 11 per cent": a noun stands before "down", no verb. */
const isNounEnd = (pieces: Pieces, at: number): boolean =>
  !breaksPhrase(pieces, at) && !pieces.capital(at) && isPluralNoun(pieces, at);

/** "left its rate unchanged at 6.5 percent" */
const unmoved = new Set(['unchanged', 'steady', 'flat', 'stable']);

/** "the highest number of cases, with 30,692" */
const isNumberOf = (pieces: Pieces, { from }: Phrase): boolean =>
  pieces.word(from - 1) === 'of' && pieces.word(from - 2) === 'number';

const putReach = 16;

/** "put the number of households shopping there at 14 million": what is put at a figure. `link` is "at". */
function putBefore(pieces: Pieces, link: number): Phrase | undefined {
  for (let at = link - 1; at > link - putReach && pieces.together(at, link); at -= 1) {
    if (!/^put(?:s|ting)?$/.test(pieces.word(at))) continue;
    const start = determiners.has(pieces.word(at + 1)) ? at + 2 : at + 1;
    const phrase = readPhrase(pieces, start, { open: true });
    if (!phrase || phrase.to > link) return undefined;
    return isTotal(pieces, phrase) && pieces.word(phrase.to) === 'of'
      ? readPhrase(pieces, phrase.to + 1, { open: true })
      : phrase;
  }
  return undefined;
}

const changeNouns = /^(?:rise|fall|drop|jump|increase|decrease|decline|surge|slump|growth|reduction|cut)$/;

/** "a 12.4% rise in half-year profits to £318m" */
const isChangeIn = (pieces: Pieces, { from }: Phrase): boolean => {
  let at = from - 1;
  while (
    at > from - 5 &&
    (determiners.has(pieces.word(at)) || pieces.word(at) === '-' || pieces.glued(at + 1))
  )
    at -= 1;
  return pieces.word(at) === 'in' && changeNouns.test(pieces.word(at - 1));
};

const lastingVerbs = /^(?:last(?:s|ed|ing)?|averag(?:es|ed|ing))$/;
const spells = /^(?:wait|sentence|delay|term|duration|expectancy|lifespan)$/;

/** What lasts a stretch of time: "the strike lasted 50 days", "The average wait is 14 months". `from` is the figure's. */
export function lasting(pieces: Pieces, from: number): Phrase | undefined {
  let at = from - 1;
  while (
    at > from - 4 &&
    pieces.word(at) !== 'was' &&
    (leads.has(pieces.word(at)) || pieces.word(at) === 'for')
  )
    at -= 1;
  const isBe = /^(?:is|was)$/.test(pieces.word(at));
  if (!isBe && !lastingVerbs.test(pieces.word(at))) return undefined;
  // "a raid that lasted"
  if (!isBe && pieces.word(at - 1) === 'that') return phraseBefore(pieces, at - 1);
  const subject = findSubject(pieces, from);
  if (!subject || subject === 'as before') return undefined;
  return isBe && !spells.test(pieces.word(subject.to - 1)) ? undefined : subject;
}

const totals = new Set(['total', 'totals', 'sum', 'number', 'figure', 'average']);
const isTotal = (pieces: Pieces, { to }: Phrase): boolean => totals.has(pieces.word(to - 1));
