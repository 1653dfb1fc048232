import { leadingQualifiers, trailingQualifiers } from '../../lexicon/qualifiers.ts';
import { measuringVerbs } from '../../lexicon/word-classes.ts';
import type { Span } from '../../span.ts';
import type { Pieces } from './pieces.ts';
import type { Reading } from './reading.ts';

/** Words that may stand between a qualifier and its figure: "over a million", "about US$5", "at least another 12". */
const between = new Set(['a', 'an', 'the', 'another', 'his', 'her', 'their', 'its', 'further', 'additional']);

/** The words before or behind a figure that say how it is meant: "about", "at least", "or more". */
export function readQualifier(pieces: Pieces, { from, to, kind, joined }: Reading): Span | undefined {
  if (kind === 'ordinal') return undefined;
  const leading = readLeading(pieces, from);
  if (leading) return leading;
  const skip = between.has(pieces.word(from - 1)) ? readLeading(pieces, from - 1) : undefined;
  if (skip && !(joined && pieces.text.slice(skip.start, skip.end).toLowerCase() === 'over')) return skip;
  for (const words of [3, 2, 1]) {
    if (!pieces.together(from, to + words - 1)) continue;
    if (trailingQualifiers.has(phraseAt(pieces, to, to + words))) return pieces.span(to, to + words);
  }
  return undefined;
}

function readLeading(pieces: Pieces, end: number): Span | undefined {
  for (let from = Math.max(0, end - 5); from < end; from += 1) {
    if (!pieces.together(from, end) || !leadingQualifiers.has(phraseAt(pieces, from, end))) continue;
    if (isIdle(pieces, from, end)) return undefined;
    return pieces.span(from, end);
  }
  return undefined;
}

/** "above" and "under" that belong to what stands before: "temperatures above 3 people", "just" of time, "over the". */
function isIdle(pieces: Pieces, from: number, end: number): boolean {
  if (pieces.word(from) === 'up' && measuringVerbs.has(pieces.word(from - 1))) return true;
  if (end - from > 1) return false;
  const word = pieces.word(from);
  const before = pieces.word(from - 1);
  if (word === 'over')
    return before === 'win' || before === 'victory' || before === 'lead' || before === 'advantage';
  return word === 'just' && pieces.word(end) === 'one';
}

function phraseAt(pieces: Pieces, from: number, to: number): string {
  let phrase = pieces.word(from);
  for (let at = from + 1; at < to; at += 1) phrase += ` ${pieces.word(at)}`;
  return phrase;
}
