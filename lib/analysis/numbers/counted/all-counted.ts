import { sameInPlural } from '../../../lexicon/word-classes.ts';
import type { Span } from '../../../span.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { isPluralNoun } from '../word-looks.ts';
import { findCounted } from './counted.ts';
import type { Phrase } from './phrases.ts';

/** What each reading counts; one that doesn't say it takes it over from the one before it. */
export function findAllCounted(pieces: Pieces, readings: readonly Reading[]): (Span | undefined)[] {
  const all: (Phrase | undefined)[] = [];
  let last: { counted: Phrase; sentence: number } | undefined;
  readings.forEach((reading, index) => {
    const sentence = pieces.sentence[reading.from]!;
    const previous = readings[index - 1];
    const converted = previous && isConversion(pieces, previous, reading);
    const near = last && sentence - last.sentence <= 1 ? last.counted : undefined;
    const own = converted ? undefined : findCounted(pieces, reading, near);
    const shared =
      previous && (converted || isCoordinate(pieces, previous, reading)) ? all[index - 1] : undefined;
    const counted = own ?? shared;
    all.push(counted);
    if (counted && lastKinds.has(reading.kind)) last = { counted, sentence };
  });
  for (let index = readings.length - 2; index >= 0; index -= 1)
    if (!all[index] && isJoinedTo(pieces, readings[index]!, readings[index + 1]!))
      all[index] = all[index + 1];
  for (let index = readings.length - 2; index >= 0; index -= 1)
    if (isHalfSaid(pieces, readings[index]!, all[index], readings[index + 1]!)) all[index] = all[index + 1];
  return all.map((phrase) => phrase && pieces.span(phrase.from, phrase.to));
}

const lastKinds: ReadonlySet<string> = new Set(['count', 'percent', 'money', 'measure']);

/** "816.5 billion won and 1.3 trillion won", "54 percent for men and 55 percent for women". */
const isCoordinate = (pieces: Pieces, previous: Reading, { from, kind }: Reading): boolean =>
  kind === previous.kind &&
  (kind === 'money' || kind === 'percent' || kind === 'measure') &&
  from - previous.to < 7 &&
  pieces.together(previous.from, from);

/** "his third and fourth terms", "the 15th and 16th centuries". */
const isJoinedTo = (pieces: Pieces, { kind, to }: Reading, next: Reading): boolean =>
  kind === next.kind &&
  (kind === 'ordinal' || kind === 'count') &&
  next.from === to + 1 &&
  /^(?:and|or|,|&)$/.test(pieces.word(to)) &&
  pieces.together(to, next.from);

/** "27 oil and three gas blocks": the first counts blocks, too. */
const isHalfSaid = (
  pieces: Pieces,
  { kind, to, value }: Reading,
  own: Phrase | undefined,
  next: Reading,
): boolean =>
  kind === 'count' &&
  next.kind === 'count' &&
  own?.from === to &&
  own.to - own.from === 1 &&
  value !== 1 &&
  next.from === own.to + 1 &&
  /^(?:and|or)$/.test(pieces.word(own.to)) &&
  !isPluralNoun(pieces, own.from) &&
  !sameInPlural.has(pieces.word(own.from));

/** "3,904 ringgit (US$876.12)": the same in another currency or unit. */
function isConversion(pieces: Pieces, previous: Reading, { from, kind }: Reading): boolean {
  if (kind !== previous.kind || (kind !== 'money' && kind !== 'measure')) return false;
  for (let at = previous.to; at < from; at += 1)
    if (pieces.word(at) === '(') return at - previous.to < 2 && from - at < 5;
  return false;
}
