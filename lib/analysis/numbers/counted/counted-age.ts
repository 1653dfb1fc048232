import { personNoun } from '../../../lexicon/person-nouns.ts';
import { startOfAge } from '../figures/ages.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isPluralNoun, isSurelyPlural } from '../word-looks.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Phrase, readPhrase } from './phrases.ts';

/** Whose age it is, where the text names them beside it. */
export function countedAge(pieces: Pieces, { from, to, joined }: Reading): Phrase | undefined {
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
  if (pieces.word(from - 1) === 'of' && pieces.word(from - 2) !== 'age')
    return phraseBefore(pieces, from - 1);
  // "her son is seven"
  const is = /^(?:is|was)$/.test(pieces.word(from - 1));
  if (is && personNoun(pieces.word(from - 2)) === 'singular') return phraseBefore(pieces, from - 1);
  let end = startOfAge(pieces, from);
  if (pieces.word(end - 1) === ',' || pieces.word(end - 1) === '(') end -= 1;
  if (end === from) return undefined;
  return nameTo(pieces, end) ?? (pieces.word(end) === ',' ? phraseBefore(pieces, end) : undefined);
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
