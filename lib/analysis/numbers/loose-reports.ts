import type { Source } from '../../analysis.ts';
import { determiners } from '../../lexicon/word-classes.ts';
import { textAt } from '../../span.ts';
import { type Cast, mentionsIn } from '../cast.ts';
import { readPhrase } from './phrases.ts';
import type { Pieces } from './pieces.ts';

const cues = new Set('said says added adds noted estimated warned reported showed stated'.split(' '));

/**
 * Who a figure is reported from where `findAttributions` leaves it open: a clause behind the figure that is not a
 * quote's ("…, it said", "…, said the report"), or "they said" at the sentence's start. A pronoun is "as before".
 * `from` is the figure's piece.
 */
export function findLooseReport(pieces: Pieces, cast: Cast, from: number): Source | 'as before' | undefined {
  for (let at = from + 1; at < from + 80 && pieces.together(from, at); at += 1) {
    if (!cues.has(pieces.word(at))) continue;
    const subject = pieces.word(at - 1);
    if ((subject === 'it' || subject === 'they') && isMark(pieces.word(at - 2))) return 'as before';
    if (isMark(subject)) {
      const source = sourceBehind(pieces, cast, at + 1);
      if (source) return source;
    }
  }
  return opensWithPronoun(pieces, from) ? 'as before' : undefined;
}

const isMark = (word: string): boolean => word === ',' || word === '—' || word === '–';

/** "They said the …": the sentence starts with it. */
function opensWithPronoun(pieces: Pieces, from: number): boolean {
  let first = from;
  while (first > 0 && first > from - 60 && pieces.together(first - 1, from)) first -= 1;
  const subject = pieces.word(first);
  return (subject === 'it' || subject === 'they') && cues.has(pieces.word(first + 1)) && first + 1 < from;
}

/** The person or body named straight behind the verb. */
function sourceBehind(pieces: Pieces, cast: Cast, at: number): Source | undefined {
  if (!pieces.isWord(at)) return undefined;
  const open = { start: pieces.start[at]!, end: pieces.end[Math.min(at + 12, pieces.count - 1)]! };
  const mention = mentionsIn(cast, open)[0];
  const start = determiners.has(pieces.word(at)) ? at + 1 : at;
  const phrase = readPhrase(pieces, start, { open: true });
  if (
    mention &&
    (mention.span.start <= pieces.start[start]! ||
      (phrase && mention.span.start <= pieces.end[phrase.to - 1]! + 1))
  )
    return { kind: 'person', name: mention.person.name, span: mention.span, person: mention.person };
  if (!phrase || (start === at && !pieces.capital(at))) return undefined;
  const span = pieces.span(at, phrase.to);
  return { kind: 'body', name: textAt(pieces.text, span), span };
}
