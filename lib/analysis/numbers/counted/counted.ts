import { smallWords } from '../../../lexicon/number-words.ts';
import { timeWords, unitWords } from '../../../lexicon/units.ts';
import {
  adverbs,
  comparatives,
  determiners,
  fates,
  prepositions,
  superlatives,
} from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase, isAdjective, isPluralNoun } from '../word-looks.ts';
import { countedAge } from './counted-age.ts';
import { before, isOfSomething, lasting } from './counted-before.ts';
import { behindAuxiliaries, fate, fateBehind } from './fates.ts';
import { isTime, type Phrase, readPhrase } from './phrases.ts';

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
        : (ofPhrase(pieces, reading.to) ?? lasting(pieces, reading.from));
    case 'date':
      return undefined;
    default:
      return (
        fate(pieces, reading) ??
        partOf(pieces, reading, last) ??
        behind(pieces, reading) ??
        (isScore(pieces, reading) ? undefined : before(pieces, reading, last)) ??
        fateBehind(pieces, reading)
      );
  }
}

/** A score counts nothing, a ratio may: "the chances at 50-50". */
const isScore = (pieces: Pieces, { kind, value, from }: Reading): boolean =>
  kind === 'other' &&
  value === undefined &&
  pieces.word(from + 1) === '-' &&
  !/^(?:at|of)$/.test(pieces.word(from - 1));

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
  const from = skipDeterminers(pieces, to + 1);
  // "five of the injured", "three days of mourning"
  const first = pieces.word(from);
  if ((fates.has(first) && from > to + 1) || (first.endsWith('ing') && from === to + 1))
    if (breaksPhrase(pieces, from + 1)) return { from, to: from + 1 };
  const phrase = readPhrase(pieces, from, { open: true });
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
  // "in three years’ time"
  if (isPossessed(pieces, to))
    return pieces.word(to + 1) === 'time' ? undefined : readPhrase(pieces, to + 1, { open: true });
  const of = ofPhrase(pieces, to);
  if (of) return of;
  const next = pieces.word(to);
  if (
    kind === 'money' &&
    (next === 'in' || (next === 'for' && !isOfSomething(pieces, reading.from) && !pieces.isDigits(to + 1)))
  ) {
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
  // "a 31% lower risk of death"
  if (comparatives.has(next) && determiners.has(pieces.word(reading.from - 1)))
    return readPhrase(pieces, to + 1, { open: true });
  if (!pieces.isWord(to) || prepositions.has(next) || determiners.has(next) || comparatives.has(next))
    return undefined;
  // "was 95% effective"
  if (kind === 'percent' && isAdjective(next) && breaksPhrase(pieces, to + 1)) return undefined;
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

const those = new Set(['them', 'whom', 'those', 'these', 'which']);

/** "Four of them": of those counted before, or else what they are said to be ("400 of them were children"). */
function partOf(pieces: Pieces, { to }: Reading, last: Phrase | undefined): Phrase | undefined {
  if (pieces.word(to) !== 'of' || !those.has(pieces.word(to + 1)) || !breaksPhrase(pieces, to + 2))
    return undefined;
  if (last) return last;
  const at = behindAuxiliaries(pieces, to + 2);
  return at >= 0 && isPluralNoun(pieces, at) ? readPhrase(pieces, at) : undefined;
}
