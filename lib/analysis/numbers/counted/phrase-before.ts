import { adjectives, verbs } from '../../../lexicon/word-classes.ts';
import type { Pieces } from '../pieces.ts';
import { breaksPhrase, isAdverb, isParticiple, isPossessive } from '../word-looks.ts';
import type { Phrase } from './phrases.ts';

/** The noun phrase that ends before piece `end`; its determiner is left out. */
export function phraseBefore(pieces: Pieces, end: number): Phrase | undefined {
  let from = end;
  while (from > 0 && from > end - 8 && pieces.together(from - 1, end - 1)) {
    const word = pieces.word(from - 1);
    // The ending of "17th".
    if (pieces.glued(from - 1) && pieces.isDigits(from - 2)) break;
    const hyphen = word === '-' && from < end && pieces.glued(from - 1) && pieces.glued(from);
    if (!hyphen) {
      const inner =
        (word === 'per' && pieces.word(from) === 'capita') ||
        (word === 'worth' && pieces.word(from - 2) === 'net');
      if (isPossessive(word) || (breaksPhrase(pieces, from - 1) && !inner)) break;
      const small = !pieces.capital(from - 1);
      if (word === 'costs' && from === end) {
        from -= 1;
        continue;
      }
      if (small && (verbs.has(word) || (isAdverb(word) && (from === end || !adjectives.has(word))))) break;
      const isHead = fated.has(word) && /^(?:of|the)$/.test(pieces.word(from - 2));
      if (small && from === end && !isHead && (isParticiple(word) || adjectives.has(word))) break;
      // "to generate tax revenue of …"
      if (small && from < end && pieces.word(from - 2) === 'to') break;
      if (small && from < end && isParticiple(word) && startsClause(pieces, from - 1)) break;
    }
    from -= 1;
  }
  // "12-month inflation": the stretch of time is not part of what is measured.
  if (pieces.word(from - 1) === '-' && pieces.isDigits(from - 2)) from += 1;
  else if (pieces.word(from) === '-' && pieces.isDigits(from - 1))
    while (from < end && (pieces.word(from) === '-' || pieces.glued(from))) from += 1;
  while (from < end && (pieces.word(from) === '-' || isAdverb(pieces.word(from)))) from += 1;
  return from >= end ? undefined : { from, to: end };
}

/** Adjectives that stand for people: "the number of dead". */
const fated = new Set(['dead', 'injured', 'wounded', 'missing', 'homeless', 'unemployed', 'displaced']);

/** A participle behind a noun, which is a verb: "Canada recorded infections". */
const startsClause = (pieces: Pieces, at: number): boolean =>
  at > 0 && pieces.together(at - 1, at) && !breaksPhrase(pieces, at - 1) && !isAdverb(pieces.word(at - 1));
