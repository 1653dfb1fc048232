import { auxiliaries, fates } from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isAdverb } from '../word-looks.ts';
import { type Phrase, readPhrase } from './phrases.ts';

const fateVerbs = new Set('killed killing injured injuring wounded wounding arrested detained'.split(' '));

/** "killed two and left 23 injured": the word for what befell them. */
export function fate(pieces: Pieces, { kind, from, to }: Reading): Phrase | undefined {
  if (kind !== 'count') return undefined;
  if (fates.has(pieces.word(to)) && !readPhrase(pieces, to)) return { from: to, to: to + 1 };
  if (!fateVerbs.has(pieces.word(from - 1)) || readPhrase(pieces, to) || pieces.word(to) === 'of')
    return undefined;
  return { from: from - 1, to: from };
}

/** The word at or behind `at` that is neither an auxiliary nor an adverb: "were also injured". */
export function behindAuxiliaries(pieces: Pieces, at: number): number {
  if (!auxiliaries.has(pieces.word(at))) return -1;
  let to = at + 1;
  while (to < at + 5 && (auxiliaries.has(pieces.word(to)) || isAdverb(pieces.word(to)))) to += 1;
  return pieces.together(at, to) ? to : -1;
}

/** "At least 23 were injured": nobody is named, but what befell them. */
export function fateBehind(pieces: Pieces, { kind, to }: Reading): Phrase | undefined {
  const at = kind === 'count' ? behindAuxiliaries(pieces, to) : -1;
  return at >= 0 && fates.has(pieces.word(at)) ? { from: at, to: at + 1 } : undefined;
}
