import { smallWords } from '../../../lexicon/number-words.ts';
import { personNoun } from '../../../lexicon/person-nouns.ts';
import { timeWords, unitWords } from '../../../lexicon/units.ts';
import {
  adverbs,
  auxiliaries,
  comparatives,
  determiners,
  fates,
  prepositions,
  superlatives,
} from '../../../lexicon/word-classes.ts';
import { startOfAge } from '../figures/ages.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase, isAdverb, isPluralNoun, isSurelyPlural } from '../word-looks.ts';
import { phraseBefore } from './phrase-before.ts';
import { isTime, type Phrase, readPhrase } from './phrases.ts';
import { chainHead, findSubject } from './subjects.ts';

/**
 * What a figure counts, or what the money is for or the percentage of: the head noun phrase, by pieces. `last` is what
 * the count before it counted, for those that don't say it again ("of which 199 were symptomatic").
 */
export function findCounted(pieces: Pieces, reading: Reading, last: Phrase | undefined): Phrase | undefined {
  switch (reading.kind) {
    case 'age':
      return countedAge(pieces, reading);
    case 'ordinal':
      return behindRank(pieces, behind(pieces, reading));
    case 'duration':
      return reading.joined || isPossessed(pieces, reading.to)
        ? behind(pieces, reading)
        : ofPhrase(pieces, reading.to);
    case 'date':
      return undefined;
    default:
      return (
        fate(pieces, reading) ??
        partOf(pieces, reading, last) ??
        behind(pieces, reading) ??
        before(pieces, reading, last) ??
        fateBehind(pieces, reading)
      );
  }
}

/** Without the superlative that belongs to the rank: "the second largest economy". */
const behindRank = (pieces: Pieces, phrase: Phrase | undefined): Phrase | undefined =>
  phrase && phrase.to - phrase.from > 1 && superlatives.has(pieces.word(phrase.from))
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase;

const isPossessed = (pieces: Pieces, at: number): boolean =>
  /^['’]s?$/.test(pieces.word(at)) && pieces.glued(at);

/** "… of NOUN". */
function ofPhrase(pieces: Pieces, to: number): Phrase | undefined {
  if (pieces.word(to) !== 'of' || !pieces.together(to, to - 1)) return undefined;
  const phrase = readPhrase(pieces, skipDeterminers(pieces, to + 1), { open: true });
  // "50 per cent of the 1020 square kilometres of arable land" is of the land.
  return phrase && unitWords.has(pieces.word(phrase.to - 1))
    ? (ofPhrase(pieces, phrase.to) ?? phrase)
    : phrase;
}

function skipDeterminers(pieces: Pieces, at: number): number {
  let to = at;
  while (
    to < at + 3 &&
    (determiners.has(pieces.word(to)) || pieces.word(to) === 'total') &&
    pieces.word(to) !== 'other'
  )
    to += 1;
  return to;
}

/** Behind a bracket that holds the same in another currency or unit. */
function skipBracket(pieces: Pieces, at: number): number {
  if (pieces.word(at) !== '(') return at;
  for (let to = at + 1; to < at + 9 && pieces.together(at, to); to += 1)
    if (pieces.word(to) === ')') return to + 1;
  return at;
}

/** The phrase behind a figure, straight or after "of". */
function behind(pieces: Pieces, reading: Reading): Phrase | undefined {
  const { kind, joined, value } = reading;
  if (!pieces.together(reading.from, reading.to)) return undefined;
  const to = skipBracket(pieces, reading.to);
  if (joined) return joinedPhrase(pieces, reading, to);
  if (isPossessed(pieces, to)) return readPhrase(pieces, to + 1, { open: true });
  const of = ofPhrase(pieces, to);
  if (of) return of;
  const next = pieces.word(to);
  if (kind === 'money' && (next === 'in' || (next === 'for' && !isOfSomething(pieces, reading.from)))) {
    const phrase = readPhrase(pieces, to + 1, { open: true });
    if (phrase && !pieces.capital(phrase.from) && !isIdleHead(pieces.word(phrase.to - 1))) return phrase;
    if (next === 'in') return undefined;
  }
  if (next === 'plus') return undefined;
  if (next === 'worth' && pieces.word(to + 1) === 'of') return ofPhrase(pieces, to + 1);
  if (kind === 'count' || kind === 'ordinal') {
    if (isTimeBehind(pieces, to)) return undefined;
    const level = pieces.word(to) === 'level' || pieces.word(to) === 'mark';
    return level
      ? undefined
      : readPhrase(pieces, to, {
          one: value === 1 && kind === 'count',
          open: kind === 'ordinal' || value === 1,
        });
  }
  if (!pieces.isWord(to) || prepositions.has(next) || determiners.has(next) || comparatives.has(next))
    return undefined;
  if (next === 'more' || next === 'less' || next === 'fewer')
    return readPhrase(pieces, to + 1, { open: true });
  if (adverbs.has(next) || smallWords.has(next)) return undefined;
  const phrase = readPhrase(pieces, to, { open: true });
  if (!phrase || timeWords.has(pieces.word(phrase.to - 1))) return undefined;
  // "three-quarters support a ban": a verb, though it could be a noun.
  return phrase.to - phrase.from === 1 && determiners.has(pieces.word(phrase.to)) ? undefined : phrase;
}

/** "300 last year". */
const isTimeBehind = (pieces: Pieces, at: number): boolean =>
  /^(?:last|next|this|every|each)$/.test(pieces.word(at)) && isTime(pieces.word(at + 1));

const isIdleHead = (word: string): boolean => timeWords.has(word) || word === 'total' || word === 'cash';

/** "prices of around $50": what the figure is of stands before it. */
function isOfSomething(pieces: Pieces, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && leads.has(pieces.word(at))) at -= 1;
  return pieces.word(at) === 'of';
}

/** `two-run triple` counts runs, a `five-game span` is a span. */
function joinedPhrase(pieces: Pieces, { kind, value }: Reading, to: number): Phrase | undefined {
  const comma = pieces.word(to) === ',' ? to + 1 : to;
  if (pieces.word(to) !== '-') return readPhrase(pieces, comma, { open: true });
  const inner = { from: to + 1, to: to + 2 };
  if (kind === 'count' && value !== undefined && pieces.word(to + 1) === 'run') return inner;
  const last = pieces.word(to + 2) === '-' ? to + 4 : to + 2;
  const start = pieces.word(last) === '”' || pieces.word(last) === '"' ? last + 1 : last;
  return readPhrase(pieces, start, { open: true }) ?? (kind === 'count' ? inner : undefined);
}

const fateVerbs = new Set('killed killing injured injuring wounded wounding arrested detained'.split(' '));

/** "killed two and left 23 injured": the word for what befell them. */
function fate(pieces: Pieces, { kind, from, to }: Reading): Phrase | undefined {
  if (kind !== 'count') return undefined;
  if (fates.has(pieces.word(to)) && !readPhrase(pieces, to)) return { from: to, to: to + 1 };
  if (!fateVerbs.has(pieces.word(from - 1)) || readPhrase(pieces, to) || pieces.word(to) === 'of')
    return undefined;
  return { from: from - 1, to: from };
}

/** The word at or behind `at` that is neither an auxiliary nor an adverb: "were also injured". */
function behindAuxiliaries(pieces: Pieces, at: number): number {
  if (!auxiliaries.has(pieces.word(at))) return -1;
  let to = at + 1;
  while (to < at + 5 && (auxiliaries.has(pieces.word(to)) || isAdverb(pieces.word(to)))) to += 1;
  return pieces.together(at, to) ? to : -1;
}

/** "At least 23 were injured": nobody is named, but what befell them. */
function fateBehind(pieces: Pieces, { kind, to }: Reading): Phrase | undefined {
  const at = kind === 'count' ? behindAuxiliaries(pieces, to) : -1;
  return at >= 0 && fates.has(pieces.word(at)) ? { from: at, to: at + 1 } : undefined;
}

const those = new Set(['them', 'whom', 'those', 'these', 'which']);

/** "Four of them": of those counted before, or else what they are said to be ("400 of them were children"). */
function partOf(pieces: Pieces, { to }: Reading, last: Phrase | undefined): Phrase | undefined {
  if (pieces.word(to) !== 'of' || !those.has(pieces.word(to + 1)) || !breaksPhrase(pieces, to + 2))
    return undefined;
  if (last) return last;
  const at = behindAuxiliaries(pieces, to + 2);
  return at >= 0 && isPluralNoun(pieces, at) ? readPhrase(pieces, at) : undefined;
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
function before(pieces: Pieces, reading: Reading, last: Phrase | undefined): Phrase | undefined {
  const { from, to, kind } = reading;
  const changed = pieces.word(from - 1) === 'down' || pieces.word(from - 1) === 'up';
  const fallen = changed && isNounEnd(pieces, from - 2) ? chainHead(pieces, from - 1) : undefined;
  if (fallen && fallen !== 'as before') return fallen;
  let at = from;
  while (at > 0 && at > from - 6 && pieces.together(at - 1, from) && leads.has(pieces.word(at - 1))) {
    const most = pieces.word(at) === 'least' || pieces.word(at) === 'most';
    if (!most && nounLinks.has(pieces.word(at - 1)) && phraseBefore(pieces, at - 1)) break;
    at -= 1;
  }
  const link = pieces.word(at - 1);
  if (link === 'of' && boundNouns.has(pieces.word(at - 2))) return undefined;
  if (link === 'worth') return phraseBefore(pieces, at - 1);
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

/** "(the number of) new loans down 11 per cent": a noun stands before "down", no verb. */
const isNounEnd = (pieces: Pieces, at: number): boolean =>
  !breaksPhrase(pieces, at) && !pieces.capital(at) && isPluralNoun(pieces, at);

const totals = new Set(['total', 'totals', 'sum', 'number', 'figure']);
const isTotal = (pieces: Pieces, { to }: Phrase): boolean => totals.has(pieces.word(to - 1));

/** Whose age it is, where the text names them beside it. */
function countedAge(pieces: Pieces, { from, to, joined }: Reading): Phrase | undefined {
  const long = to - from > 2 && pieces.word(to - 1) === 'old';
  const isVerb = isPluralNoun(pieces, to) && !isSurelyPlural(pieces, to);
  if ((joined || long) && !isVerb) {
    const phrase = pieces.capital(to)
      ? nameFrom(pieces, to)
      : readPhrase(pieces, to, { one: true, open: true });
    if (phrase) return phrase;
  }
  const bound = /^(?:under|over|above|below|than)$/.test(pieces.word(from - 1));
  if (bound) return phraseBefore(pieces, pieces.word(from - 1) === 'than' ? from - 2 : from - 1);
  let end = startOfAge(pieces, from);
  if (pieces.word(end - 1) === ',' || pieces.word(end - 1) === '(') end -= 1;
  return end < from ? nameTo(pieces, end) : undefined;
}

function nameFrom(pieces: Pieces, from: number): Phrase {
  let to = from + 1;
  while (to < from + 5 && (pieces.capital(to) || (pieces.word(to) === '-' && pieces.glued(to)))) to += 1;
  // "Park Holme woman"
  return personNoun(pieces.word(to)) === 'singular' ? { from, to: to + 1 } : { from, to };
}

function nameTo(pieces: Pieces, to: number): Phrase | undefined {
  let from = to;
  while (from > 0 && from > to - 7 && pieces.together(from - 1, to - 1) && isNamePart(pieces, from - 1))
    from -= 1;
  while (from < to && !pieces.capital(from)) from += 1;
  return from < to ? { from, to } : undefined;
}

const particles = new Set('al el bin ibn de da do dos van der den von la le -'.split(' '));
const isNamePart = (pieces: Pieces, at: number): boolean =>
  pieces.capital(at) || (particles.has(pieces.word(at)) && pieces.word(at - 1) !== '-');
