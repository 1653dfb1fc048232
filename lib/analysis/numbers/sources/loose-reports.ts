import type { Source } from '../../../analysis.ts';
import { months, weekdays } from '../../../lexicon/calendar.ts';
import { timeWords } from '../../../lexicon/units.ts';
import { auxiliaries, determiners } from '../../../lexicon/word-classes.ts';
import { textAt } from '../../../span.ts';
import { WordSet } from '../../../text/word-set.ts';
import { type Cast, type CastMention, mentionsIn } from '../../cast.ts';
import { phraseBefore } from '../counted/phrase-before.ts';
import { readPhrase } from '../counted/phrases.ts';
import type { Pieces } from '../pieces.ts';

const cues = new WordSet('said says added adds noted estimated warned reported showed stated'.split(' '));

/**
 * Who a figure is reported from where `findAttributions` leaves it open: a clause behind the figure that is not a
 * quote's ("…, it said", "…, said the report"), or "they said" at the sentence's start. A pronoun is "as before".
 * `from` is the figure's piece.
 */
export function findLooseReport(pieces: Pieces, cast: Cast, from: number): Source | 'as before' | undefined {
  for (let at = from + 1; at < from + 80 && pieces.together(from, at); at += 1) {
    if (!pieces.isOf(at, cues)) continue;
    const subject = pieces.word(at - 1);
    if ((subject === 'it' || subject === 'they') && isMark(pieces.word(at - 2))) return 'as before';
    if (isMark(subject)) {
      const source = sourceBehind(pieces, cast, at + 1);
      if (source) return source;
    }
  }
  return opensWithPronoun(pieces, from) ? 'as before' : sourceBefore(pieces, cast, from);
}

const isMark = (word: string): boolean => word === ',' || word === '—' || word === '–';

/** "They said the …": the sentence starts with it. */
function opensWithPronoun(pieces: Pieces, from: number): boolean {
  let first = from;
  while (first > 0 && first > from - 60 && pieces.together(first - 1, from)) first -= 1;
  const subject = pieces.word(first);
  return (subject === 'it' || subject === 'they') && pieces.isOf(first + 1, cues) && first + 1 < from;
}

const openingCues = new WordSet(['said', 'says', 'stated']);

/** "The union (Numsa) says it …": the person or body before the nearest "said" before the figure. */
function sourceBefore(pieces: Pieces, cast: Cast, from: number): Source | undefined {
  let cue = from - 1;
  while (cue > from - 60 && pieces.together(cue, from) && !pieces.isOf(cue, openingCues)) cue -= 1;
  if (!pieces.isOf(cue, openingCues) || !pieces.together(cue, from)) return undefined;
  const end = skipAside(pieces, cue);
  const mention = mentionsIn(cast, pieces.span(Math.max(0, end - 6), end)).at(-1);
  if (mention && mention.span.end === pieces.end[end - 1])
    return closesQuote(pieces.text, mention.span.start) ? undefined : personOf(mention);
  const phrase = phraseBefore(pieces, end);
  if (!phrase || closesQuote(pieces.text, pieces.start[phrase.from]!) || isTime(pieces.word(end - 1)))
    return undefined;
  if (/^wh(?:at|o|ich)ever$/.test(pieces.word(phrase.from))) return undefined;
  const determined = determiners.has(pieces.word(phrase.from - 1));
  const span = pieces.span(determined ? phrase.from - 1 : phrase.from, phrase.to);
  return determined || pieces.capital(phrase.from)
    ? { kind: 'body', name: textAt(pieces.text, span), span }
    : undefined;
}

/** Whether a quote ends straight before `at`: “…,” she said of the 2016 race. What follows is the article's own. */
const closesQuote = (text: string, at: number): boolean =>
  /[”"»]\s?$/.test(text.slice(Math.max(0, at - 3), at));

const isTime = (word: string): boolean => weekdays.has(word) || months.has(word) || timeWords.has(word);

/** Where the subject of the verb at `cue` ends: before a comma, and before a bracket with its initials. */
function skipAside(pieces: Pieces, cue: number): number {
  if (pieces.word(cue - 1) === ',') return cue - 1;
  if (pieces.word(cue - 1) !== ')') return cue;
  for (let open = cue - 2; open > cue - 8 && open > 0; open -= 1) if (pieces.word(open) === '(') return open;
  return cue;
}

const personOf = ({ person, span }: CastMention): Source => ({
  kind: 'person',
  name: person.name,
  span,
  person,
});

/** The person or body named straight behind the verb. */
export function sourceBehind(pieces: Pieces, cast: Cast, at: number): Source | undefined {
  if (!pieces.isWord(at)) return undefined;
  const open = { start: pieces.start[at]!, end: pieces.end[Math.min(at + 12, pieces.count - 1)]! };
  const mention = mentionsIn(cast, open)[0];
  const start = determiners.has(pieces.word(at)) ? at + 1 : at;
  const phrase = readPhrase(pieces, start, { open: true });
  // "who …, said Ms. Marsh had won": what is said
  if (phrase && auxiliaries.has(pieces.word(phrase.to))) return undefined;
  if (
    mention &&
    (mention.span.start <= pieces.start[start]! ||
      (phrase && mention.span.start <= pieces.end[phrase.to - 1]! + 1))
  )
    return personOf(mention);
  if (!phrase || (start === at && !pieces.capital(at))) return undefined;
  const span = pieces.span(at, phrase.to);
  return { kind: 'body', name: textAt(pieces.text, span), span };
}
