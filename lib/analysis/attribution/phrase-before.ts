import { auxiliaries, determiners, prepositions } from '../../lexicon/function-words.ts';
import { startsWithWord } from '../../text/characters.ts';
import {
  endsPhrase,
  isBeside,
  isJoint,
  isPossessiveMark,
  isPronoun,
  isVerbForm,
  longestPhrase,
  type Phrase,
} from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';

/** The noun phrase whose last token is `last`, as before "said"; with what is attached to it ("a spokesman for X"). */
export function phraseBefore(scene: Scene, last: number): Phrase | undefined {
  const chunk = chunkBefore(scene, last);
  if (!chunk) return undefined;
  if (chunk.mention?.kind === 'pronoun' || isPronoun(lowerAt(scene, last))) return chunk;
  const whole = withAttached(scene, chunk);
  if (whole.mention || !isBeside(scene, whole.first - 1, whole.first)) return whole;
  const before = lowerAt(scene, whole.first - 1);
  if (auxiliaries.has(before) && !isPossessiveMark(before)) return undefined;
  return prepositions.has(before) ? beforeAdjunct(scene, whole) : whole;
}

/** "X in [chunk] said": the person straight before the preposition. */
function beforeAdjunct(scene: Scene, { first }: Phrase): Phrase | undefined {
  const subject = isBeside(scene, first - 2, first) ? chunkBefore(scene, first - 2) : undefined;
  return subject?.mention && subject.mention.kind !== 'pronoun' ? subject : undefined;
}

const relations = new Set(['for', 'of', 'to', 'with', 'from', 'at', 'in', 'on']);
const parts = new Set('one two three four five some many several most both'.split(' '));
const mostAttached = 4;

/** "a spokesman for [chunk]": the whole phrase, where a noun with a determiner stands before a preposition before it. */
function withAttached(scene: Scene, chunk: Phrase): Phrase {
  let whole = chunk;
  for (let count = 0; count < mostAttached; count += 1) {
    const { first } = whole;
    if (!relations.has(wordAt(scene, first - 1)) || !isBeside(scene, first - 2, first)) break;
    // "one of the sources"
    if (wordAt(scene, first - 1) === 'of' && parts.has(lowerAt(scene, first - 2)) && !chunk.mention)
      return { first: first - 2, end: chunk.end, head: whole.head };
    const before = chunkBefore(scene, first - 2);
    if (!before || before.mention || !opensWithDeterminer(scene, before)) break;
    whole = { first: before.first, end: chunk.end, head: before.head };
  }
  return whole;
}

const opensWithDeterminer = (scene: Scene, { first, end }: Phrase): boolean =>
  determiners.has(lowerAt(scene, first)) && end - first > 1;

/** The words up to `last` that make one noun phrase, without prepositions. */
function chunkBefore(scene: Scene, last: number): Phrase | undefined {
  if (last < 0 || scene.stretchOf[last]! >= 0) return undefined;
  const mention = mentionAt(scene, last);
  let at = last;
  if (mention) {
    while (isBeside(scene, at, last) && mentionAt(scene, at) === mention) at -= 1;
    return { first: at + 1, end: last + 1, head: last, mention };
  }
  if (isPronoun(lowerAt(scene, last))) return { first: last, end: last + 1, head: last };
  while (at > last - longestPhrase && isBeside(scene, at, last)) {
    const word = wordAt(scene, at);
    const lower = lowerAt(scene, at);
    if (determiners.has(lower) && (at < last || lower === 'one' || lower === 'many')) {
      at -= 1;
      break;
    }
    const isInner = isPossessiveMark(word) || isJoint(word);
    if (!isInner && (!startsWithWord(word) || endsPhrase(lower) || isVerbForm(word))) break;
    at -= 1;
  }
  const first = at + 1;
  if (first > last || isPossessiveMark(wordAt(scene, first))) return undefined;
  return { first, end: last + 1, head: last };
}
