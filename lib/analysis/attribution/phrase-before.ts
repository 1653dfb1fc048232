import { auxiliaries, clausePrepositions, determiners, prepositions } from '../../lexicon/function-words.ts';
import { lettersBehind } from '../../lexicon/name-letters.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import { bodyNouns, peopleWords } from '../../lexicon/source-nouns.ts';
import { startsWithCapital, startsWithWord } from '../../text/characters.ts';
import {
  endsPhrase,
  isBeside,
  isJoint,
  isPastVerb,
  isPossessiveMark,
  isPronoun,
  isVerbForm,
  longestPhrase,
  type Phrase,
} from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';

/** The noun phrase whose last token is `last`, as before "said"; with what is attached to it ("a spokesman for X"). */
export function phraseBefore(scene: Scene, last: number): Phrase | undefined {
  const whole = wholeBefore(scene, last);
  if (!whole || whole.mention?.kind === 'pronoun' || isPronoun(lowerAt(scene, last))) return whole;
  if (whole.mention || !isBeside(scene, whole.first - 1, whole.first)) return whole;
  const before = lowerAt(scene, whole.first - 1);
  if (auxiliaries.has(before) && !isPossessiveMark(before)) return undefined;
  if (!prepositions.has(before) || clausePrepositions.has(before)) return whole;
  return studyBy(scene, whole) ?? beforeAdjunct(scene, whole) ?? behindAdjunct(scene, whole);
}

/** The same wherever it stands, also behind a preposition: "in a paper that". */
export function wholeBefore(scene: Scene, last: number): Phrase | undefined {
  const chunk = chunkBefore(scene, last);
  const isPlain = !chunk || chunk.mention?.kind === 'pronoun' || isPronoun(lowerAt(scene, last));
  return isPlain ? chunk : withAttached(scene, chunk);
}

const studies = new Set(
  'poll polls polling survey surveys study analysis report research review audit figures data'.split(' '),
);
const longestStudy = 14;
/** How many words may stand before the noun that names a study: "A new nationwide online poll". */
const mostBeforeStudy = 5;

/** "An analysis of 500 cases by [chunk]", "A poll published on Monday by [chunk]": the whole, where it opens the sentence. */
function studyBy(scene: Scene, { first: chunk, end }: Phrase): Phrase | undefined {
  const { first: firsts, ofToken } = scene.article.sentences;
  const first = firsts[ofToken[chunk]!]!;
  if (chunk - first > longestStudy) return undefined;
  for (let head = first; head < chunk && head < first + mostBeforeStudy; head += 1) {
    if (!studies.has(lowerAt(scene, head))) continue;
    for (let at = head + 1; at < chunk; at += 1)
      if (auxiliaries.has(wordAt(scene, at)) || !isBeside(scene, at, head)) return undefined;
    return { first, end, head };
  }
  return undefined;
}

/** "X in [chunk] said": the person straight before the preposition. */
function beforeAdjunct(scene: Scene, { first }: Phrase): Phrase | undefined {
  const subject = isBeside(scene, first - 2, first) ? chunkBefore(scene, first - 2) : undefined;
  return subject?.mention && subject.mention.kind !== 'pronoun' ? subject : undefined;
}

/** "In Paris [officials] said": the group behind the place. */
function behindAdjunct(scene: Scene, { first, end, head }: Phrase): Phrase | undefined {
  const isPlaced = head > first && startsWithCapital(wordAt(scene, head - 1));
  return isPlaced && isGroup(wordAt(scene, head)) ? { first: head, end, head } : undefined;
}

const relations = new Set(
  'for of to with from at in on by into about near behind against under inside outside across around'.split(
    ' ',
  ),
);
const parts = new Set('one two three four five some many several most both'.split(' '));
const mostAttached = 4;

/**
 * "a spokesman for [chunk]", "officials in [chunk]": the whole phrase, where a noun with a determiner, or one for a group,
 * stands before a preposition before it.
 */
function withAttached(scene: Scene, chunk: Phrase): Phrase {
  let whole = chunk;
  for (let count = 0; count < mostAttached; count += 1) {
    const { first } = whole;
    if (!isBeside(scene, first - 2, first)) break;
    if (isPairOfNames(scene, whole)) {
      const before = chunkBefore(scene, first - 2);
      if (!before || before.mention || !relations.has(wordAt(scene, before.first - 1))) break;
      whole = { ...whole, first: before.first };
      continue;
    }
    if (!relations.has(wordAt(scene, first - 1))) break;
    // "one of the sources"
    if (wordAt(scene, first - 1) === 'of' && parts.has(lowerAt(scene, first - 2)) && !chunk.mention)
      return { first: first - 2, end: chunk.end, head: whole.head };
    const before = chunkBefore(scene, beforeClosing(scene, first - 2));
    if (!before || before.mention || !canOpen(scene, before)) break;
    whole = { first: before.first, end: chunk.end, head: before.head };
  }
  return whole;
}

/** "of Devon and [Cornwall Police]" */
const isPairOfNames = (scene: Scene, { first, mention }: Phrase): boolean =>
  wordAt(scene, first - 1) === 'and' &&
  !mention &&
  startsWithCapital(wordAt(scene, first)) &&
  startsWithCapital(wordAt(scene, first - 2));

/** What says more of a noun before it: "people close to", "a report published by". */
const closings = new Set('close familiar seen led held based known sent'.split(' '));

/** The last token of the noun before a preposition, over what says more of it. */
function beforeClosing(scene: Scene, last: number): number {
  const lower = lowerAt(scene, last);
  return closings.has(lower) || isPastVerb(lower) ? last - 1 : last;
}

/** "a spokesman", "officials", "people with | knowledge", "the Ministry of | Health". */
function canOpen(scene: Scene, { first, end, head }: Phrase): boolean {
  const word = wordAt(scene, head);
  if (determiners.has(lowerAt(scene, first)) && end - first > 1) return true;
  const isNameGoingOn = lowerAt(scene, first - 1) === 'of' && startsWithCapital(word);
  return isGroup(word) || isNameGoingOn || word === 'knowledge';
}

/** Whether a noun stands for people or bodies without a determiner: "officials", "police", "figures". */
function isGroup(word: string): boolean {
  const lower = word.toLowerCase();
  const isBody = bodyNouns.has(lower) || bodyNouns.has(lower.replace(/s$/, ''));
  return isBody || peopleWords.has(lower) || personNoun(lower) === 'plural';
}

/** The words up to `last` that make one noun phrase, without prepositions. */
function chunkBefore(scene: Scene, last: number): Phrase | undefined {
  if (last < 0 || scene.stretchOf[last]! >= 0) return undefined;
  if (lettersBehind.has(wordAt(scene, last)) && mentionAt(scene, last - 1))
    return chunkBefore(scene, last - 1);
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
    const isPlain = startsWithWord(word) || (at === last && lower.endsWith('-year-old'));
    if (!isInner && (!isPlain || endsPhrase(lower) || isVerbForm(word))) break;
    at -= 1;
  }
  const first = at + 1;
  if (first > last || isPossessiveMark(wordAt(scene, first))) return undefined;
  return { first, end: last + 1, head: last };
}
