import { weekdays } from '../../../lexicon/calendar.ts';
import { currencySymbols } from '../../../lexicon/currencies.ts';
import { timeWords } from '../../../lexicon/units.ts';
import {
  adverbs,
  amountNouns,
  auxiliaries,
  determiners,
  measuringVerbs,
  prepositions,
  pronouns,
  verbs,
} from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import { breaksPhrase, isParticiple, isPossessive } from '../word-looks.ts';
import { phraseBefore } from './phrase-before.ts';
import { isTime, type Phrase, readPhrase } from './phrases.ts';

/** What a figure is said of: a phrase, or that of the figure before ("it", "the number"). */
export type Subject = Phrase | 'as before' | undefined;

/** How far back the verb may stand, in pieces. */
const reach = 24;
const clauseMarks = new Set([';', ':', '—', '–', '“', '”', '"', '(', ')']);

/** The subject of the verb that measures: "the number of severe cases rose by 15", "losses could surge to …". */
export function findSubject(pieces: Pieces, from: number): Subject {
  const verb = measuringVerbBefore(pieces, from);
  if (verb < 0) return undefined;
  const object = findObject(pieces, verb, from);
  if (object) return object;
  if (pieces.word(verb).endsWith('ing'))
    return asSubject(pieces, phraseBefore(pieces, skipVerbs(pieces, verb)));
  const at = skipVerbs(pieces, verb);
  const before = pieces.word(at - 1);
  if (at === 0 || !pieces.together(at - 1, verb)) return undefined;
  // "uptake, which stands at …"
  if (before === 'which') return beforeWhich(pieces, pieces.word(at - 2) === ',' ? at - 2 : at - 1);
  if (pronouns.has(before)) return anaphors.has(before) ? 'as before' : undefined;
  return numberedName(pieces, at) ?? chainHead(pieces, skipAside(pieces, at));
}

/** What "which" stands for; what a body or a place counts is what was counted before. */
function beforeWhich(pieces: Pieces, end: number): Subject {
  const phrase = phraseBefore(pieces, end);
  return phrase && !pieces.capital(phrase.to - 1) ? phrase : 'as before';
}

/** A name that closes in a figure: "the S&P 500", "FTSE 100". */
function numberedName(pieces: Pieces, to: number): Phrase | undefined {
  if (!pieces.isDigits(to - 1) || pieces.raw(to - 1).length > 3) return undefined;
  let from = to - 1;
  while (from > to - 5 && pieces.together(from - 1, to) && isOfName(pieces, from - 1)) from -= 1;
  return from < to - 1 ? { from, to } : undefined;
}

const isOfName = (pieces: Pieces, at: number): boolean =>
  (pieces.capital(at) && !determiners.has(pieces.word(at))) || pieces.word(at) === '&';

const anaphors = new Set(['it', 'they', 'that', 'which', 'who', 'those', 'these']);

function skipVerbs(pieces: Pieces, verb: number): number {
  let at = verb;
  while (
    at > 0 &&
    pieces.together(at - 1, verb) &&
    isVerbal(pieces, at - 1) &&
    !costs.has(pieces.word(at - 1))
  )
    at -= 1;
  // "more than | doubled"
  return pieces.word(at - 1) === 'than' && pieces.word(at - 2) === 'more' ? at - 2 : at;
}

/** Nouns before a verb: "input costs had risen". */
const costs = new Set('costs gains rises falls cuts increases'.split(' '));

const changeLinks = new Set(['to', 'by', 'from', 'at']);

/** The object that is changed: "increased the number of rooms to 12,000", "cut its staff by 40 percent". */
function findObject(pieces: Pieces, verb: number, from: number): Subject {
  if (auxiliaries.has(pieces.word(verb)) || /^costs?$/.test(pieces.word(verb))) return undefined;
  let link = from - 1;
  while (link > verb && !changeLinks.has(pieces.word(link))) link -= 1;
  if (link <= verb + 1 || pieces.word(link - 1) === 'up') return undefined;
  const start = determiners.has(pieces.word(verb + 1)) ? verb + 2 : verb + 1;
  // "gained 62 cents to $46.26"
  if (pieces.isDigits(start)) return undefined;
  if (prepositions.has(pieces.word(start)) || adverbs.has(pieces.word(start))) return undefined;
  const object = readPhrase(pieces, start, { open: true });
  if (!object || object.to > link) return undefined;
  // "more than doubled last year to 12"
  if (isTime(pieces.word(object.to - 1))) return undefined;
  if (!isAmount(pieces, object) || pieces.word(object.to) !== 'of') return asSubject(pieces, object);
  const inner = determiners.has(pieces.word(object.to + 1)) ? object.to + 2 : object.to + 1;
  return readPhrase(pieces, inner, { open: true });
}

const asSubject = (pieces: Pieces, phrase: Phrase | undefined): Subject =>
  phrase && isAmount(pieces, phrase) ? 'as before' : phrase;

/** The nearest measuring verb before a figure in its clause; -1 where another verb or a mark stands between. */
function measuringVerbBefore(pieces: Pieces, from: number): number {
  for (let at = from - 1; at >= 0 && at > from - reach && pieces.together(at, from); at -= 1) {
    const word = pieces.word(at);
    if (measuringVerbs.has(word) && !pieces.capital(at) && !isNetWorth(pieces, at)) {
      const next = pieces.word(at + 1);
      const noun =
        (determiners.has(pieces.word(at - 1)) && pieces.word(at - 1) !== 'which') ||
        next === 'of' ||
        (word === 'forecast' && next === 'for');
      if (!noun) return isHelping(pieces, at) ? -1 : at;
    }
    if (
      clauseMarks.has(word) ||
      (word === 'and' && !joinsNouns(pieces, at, from)) ||
      word === 'but' ||
      word === 'while' ||
      word === 'with' ||
      word === 'after' ||
      word === 'who' ||
      word === 'which'
    )
      return -1;
    if (word === ',' && !pieces.isDigits(at + 1) && !goesOnWithFigure(pieces, at + 1)) return -1;
  }
  return -1;
}

/** Whether "and" is amid a noun phrase before the figure's link: "rooms at hotels and treatment facilities to 12,000". */
function joinsNouns(pieces: Pieces, and: number, from: number): boolean {
  if (!changeLinks.has(pieces.word(from - 1)) || from - and > 5 || from - and < 3) return false;
  for (let at = and - 1; at < from - 1; at += 1) {
    const word = pieces.word(at);
    if (at !== and && (breaksPhrase(pieces, at) || verbs.has(word) || measuringVerbs.has(word))) return false;
  }
  return true;
}

const isNetWorth = (pieces: Pieces, at: number): boolean =>
  pieces.word(at) === 'worth' && pieces.word(at - 1) === 'net';

/** "fell 248 points, or 0.83%, to 30,218.26": a comma within what one verb tells. */
const goesOnWithFigure = (pieces: Pieces, at: number): boolean =>
  /^(?:or|to|at)$/.test(pieces.word(at)) &&
  (pieces.isDigits(at + 1) || currencySymbols.has(pieces.word(at + 1)));

const isParticipleOf = (word: string): boolean =>
  word.endsWith('ed') || verbs.has(word) || measuringVerbs.has(word);

/** Whether a verb only helps another that measures nothing ("were demanding about 8 percent"), or owns ("has 10"). */
function isHelping(pieces: Pieces, at: number): boolean {
  if (!auxiliaries.has(pieces.word(at))) return false;
  let main = at + 1;
  while (adverbs.has(pieces.word(main)) || auxiliaries.has(pieces.word(main))) main += 1;
  const word = pieces.word(main);
  if (/^ha(?:s|ve|d)$/.test(pieces.word(at)) && !isParticipleOf(word)) return true;
  return (
    (word.endsWith('ing') || word.endsWith('ed') || verbs.has(word)) &&
    !measuringVerbs.has(word) &&
    pieces.isWord(main)
  );
}

const isVerbal = (pieces: Pieces, at: number): boolean => {
  const word = pieces.word(at);
  if (isNetWorth(pieces, at)) return false;
  if (auxiliaries.has(word) || adverbs.has(word)) return true;
  if (word === 'to' || word === 'expected' || word === 'projected' || word === 'estimated' || word === 'set')
    return true;
  return (
    (measuringVerbs.has(word) && !pieces.capital(at)) ||
    (word.endsWith('ly') && word.length > 4 && word !== 'july')
  );
};

/** A short aside between commas behind the subject is passed. */
function skipAside(pieces: Pieces, at: number): number {
  if (pieces.word(at - 1) !== ',') return at;
  for (let near = at - 2; near > at - 14 && near > 0 && pieces.together(near, at); near -= 1)
    if (pieces.word(near) === ',') return near;
  return at;
}

/** Words of time that hang on the phrase before: "this year", "in 2020", "over the past few days", "on Monday". */
function skipTimes(pieces: Pieces, end: number): number {
  let at = end;
  for (let steps = 0; steps < 3; steps += 1) {
    let from = at;
    const last = pieces.word(at - 1);
    const year = pieces.isDigits(at - 1) && pieces.raw(at - 1).length === 4;
    if (!year && !timeWords.has(last) && !weekdays.has(last) && last !== 'today' && last !== 'yesterday')
      return at;
    from -= 1;
    while (
      from > at - 7 &&
      from > 0 &&
      pieces.together(from - 1, end - 1) &&
      timeModifiers.has(pieces.word(from - 1))
    )
      from -= 1;
    if (from > 0 && timeLinks.has(pieces.word(from - 1))) from -= 1;
    at = from;
  }
  return at;
}

const timeModifiers = new Set(
  'the a an this last next past previous first second third fourth few each every same half quarter of coming one two three four five six seven eight nine ten several'.split(
    ' ',
  ),
);
const timeLinks = new Set('in on over during for since by at until through within across'.split(' '));

/** "the occupancy rate of hospital beds in the capital" is a rate; "the number of severe cases" are cases. */
export function chainHead(pieces: Pieces, end: number): Subject {
  let at = skipTimes(pieces, end);
  let phrase: Phrase | undefined;
  for (let steps = 0; steps < 5; steps += 1) {
    // "an index compiled | by the department"
    const outer =
      phraseBefore(pieces, at) ??
      (steps > 0 && isParticiple(pieces.word(at - 1)) ? phraseBefore(pieces, at - 1) : undefined);
    if (!outer) break;
    if (phrase && isAmount(pieces, outer))
      return pieces.word(outer.to) === 'of' ? phrase : asSubject(pieces, phrase);
    phrase = outer;
    let link = outer.from;
    const same = (piece: number): boolean => piece > 0 && pieces.together(piece - 1, end - 1);
    // "for a | one-bedroom flat", "in the last | governor’s race"
    if (pieces.word(link - 1) === '-' && pieces.glued(link)) link -= 2;
    else if (isPossessive(pieces.word(link - 1))) link = phraseBefore(pieces, link - 1)?.from ?? link;
    while (same(link) && pieces.isDigits(link - 1)) link -= 1;
    while (same(link) && determiners.has(pieces.word(link - 1))) link -= 1;
    if (!same(link)) break;
    const before = pieces.word(link - 1);
    const paired = before === 'and' && pieces.capital(outer.from) && pieces.capital(link - 2);
    // "the sum required to make the list": no subject, but the object of another verb.
    if (verbs.has(before) && pieces.word(link - 2) === 'to') return undefined;
    const joins = prepositions.has(before) || before === 'involving' || paired;
    if (!joins || before === 'than' || before === 'as') break;
    // "in percentage terms"
    if (before === 'in' && pieces.word(outer.to - 1) === 'terms') return undefined;
    at = skipTimes(pieces, link - 1);
  }
  return asSubject(pieces, phrase);
}

const isAmount = (pieces: Pieces, { from, to }: Phrase): boolean =>
  to - from <= 2 && amountNouns.has(pieces.word(to - 1)) && pieces.word(to - 2) !== 'net';
