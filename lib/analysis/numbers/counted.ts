import {
  adverbs,
  amountNouns,
  auxiliaries,
  determiners,
  fates,
  prepositions,
  verbs,
} from '../../lexicon/word-classes.ts';
import { isPluralNoun, type Phrase, phraseBefore, readPhrase } from './phrases.ts';
import type { Pieces } from './pieces.ts';
import type { Reading } from './reading.ts';

/** What a figure counts, or what the money is for or the percentage of: the head noun phrase, by pieces. */
export function findCounted(pieces: Pieces, reading: Reading, last: Phrase | undefined): Phrase | undefined {
  switch (reading.kind) {
    case 'age':
      return countedAge(pieces, reading);
    case 'count':
      return behind(pieces, reading) ?? fate(pieces, reading) ?? before(pieces, reading) ?? last;
    case 'ordinal':
      return behind(pieces, reading);
    case 'duration':
      return joinedNoun(pieces, reading) ?? ofPhrase(pieces, reading.to);
    case 'date':
      return undefined;
    default:
      return behind(pieces, reading) ?? before(pieces, reading);
  }
}

function joinedNoun(pieces: Pieces, { to, joined }: Reading): Phrase | undefined {
  if (
    !joined &&
    pieces.word(to) !== '’s' &&
    pieces.word(to) !== "'s" &&
    pieces.word(to) !== '’' &&
    pieces.word(to) !== "'"
  )
    return undefined;
  return readPhrase(pieces, joined && pieces.word(to) !== '-' ? to : to + 1, true);
}

/** "… of NOUN", "… in NOUN" for money. */
function ofPhrase(pieces: Pieces, to: number): Phrase | undefined {
  if (pieces.word(to) !== 'of') return undefined;
  return readPhrase(pieces, skipDeterminers(pieces, to + 1));
}

function skipDeterminers(pieces: Pieces, at: number): number {
  let to = at;
  while (to < at + 3 && determiners.has(pieces.word(to))) to += 1;
  return to;
}

/** The phrase behind a figure, straight or after "of". */
function behind(pieces: Pieces, reading: Reading): Phrase | undefined {
  const { to, kind, joined, value } = reading;
  if (!pieces.together(reading.from, to)) return undefined;
  if (joined) return pieces.word(to) === '-' ? joinedCount(pieces, reading) : readPhrase(pieces, to, true);
  const of = ofPhrase(pieces, to);
  if (of) return of;
  if (kind === 'money' && pieces.word(to) === 'in')
    return readPhrase(pieces, skipDeterminers(pieces, to + 1));
  if (kind === 'percent' || kind === 'money' || kind === 'measure' || kind === 'other') {
    const next = pieces.word(to);
    if (!pieces.isWord(to) || prepositions.has(next) || adverbs.has(next) || determiners.has(next))
      return undefined;
    return readPhrase(pieces, to, true);
  }
  const next = pieces.word(to) === '(' ? to : to;
  if (fates.has(pieces.word(next))) return undefined;
  return readPhrase(pieces, next, value === 1 || kind === 'ordinal');
}

/** `two-run triple` counts runs, `five-game span` is a span. */
function joinedCount(pieces: Pieces, { to }: Reading): Phrase | undefined {
  const phrase = readPhrase(pieces, to + 2, true);
  return phrase ?? { from: to + 1, to: to + 2 };
}

/** "killed two and left 23 injured": the word for what befell them. */
function fate(pieces: Pieces, { from, to }: Reading): Phrase | undefined {
  if (fates.has(pieces.word(to))) return { from: to, to: to + 1 };
  const verb = pieces.word(from - 1);
  if (fates.has(verb) || verb === 'killing' || verb === 'injuring' || verb === 'wounding')
    return { from: from - 1, to: from };
  return undefined;
}

const links = new Set(
  'of at with to by from was were is are be been reached reaching hit totaling totalling stood stands now than'.split(
    ' ',
  ),
);

/** The phrase that a figure closes: "fatalities at 5,226", "a workforce of 190", or the subject that rose or fell to it. */
function before(pieces: Pieces, { from }: Reading): Phrase | undefined {
  let at = from;
  for (let steps = 0; steps < 10 && at > 0 && pieces.together(at - 1, from); steps += 1) {
    const word = pieces.word(at - 1);
    if (!pieces.isWord(at - 1) && word !== '(') return undefined;
    const step =
      links.has(word) ||
      adverbs.has(word) ||
      auxiliaries.has(word) ||
      verbs.has(word) ||
      prepositions.has(word) ||
      word.endsWith('ed') ||
      word.endsWith('ly') ||
      word === 'a' ||
      word === 'an' ||
      word === 'that' ||
      word === '(' ||
      word === 'worth' ||
      word.endsWith('ing') ||
      word === 'estimated' ||
      word === 'record';
    if (!step) break;
    at -= 1;
  }
  if (at === from) return undefined;
  return chainHead(pieces, phraseBefore(pieces, at));
}

/** "the occupancy rate of hospital beds" is a rate; "the number of severe cases" are cases. */
function chainHead(pieces: Pieces, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const of =
    pieces.word(phrase.from - 1) === 'of'
      ? phrase.from - 1
      : determiners.has(pieces.word(phrase.from - 1)) && pieces.word(phrase.from - 2) === 'of'
        ? phrase.from - 2
        : 0;
  if (!of) return phrase;
  const outer = phraseBefore(pieces, of);
  if (!outer) return phrase;
  return amountNouns.has(pieces.word(outer.to - 1)) && outer.to - outer.from === 1 ? phrase : outer;
}

function countedAge(pieces: Pieces, reading: Reading): Phrase | undefined {
  const { from, to } = reading;
  if (reading.joined || (pieces.word(to) !== 'of' && pieces.isWord(to) && to - from > 2)) {
    const phrase = readPhrase(pieces, to, true);
    if (phrase) return phrase;
  }
  const comma =
    pieces.word(from - 1) === ','
      ? from - 1
      : pieces.word(from - 1) === '('
        ? from - 1
        : pieces.word(from - 1) === 'aged'
          ? from - 1
          : 0;
  if (!comma) return undefined;
  const end = pieces.word(comma - 1) === ',' ? comma - 1 : comma;
  let start = end;
  while (start > 0 && pieces.capital(start - 1) && pieces.together(start - 1, end - 1) && start > end - 6)
    start -= 1;
  return start < end
    ? { from: start, to: end }
    : isPluralNoun(pieces, end - 1)
      ? { from: end - 1, to: end }
      : undefined;
}
