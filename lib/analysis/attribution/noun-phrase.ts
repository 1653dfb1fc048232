import {
  auxiliaries,
  conjunctions,
  determiners,
  personalPronouns,
  prepositions,
} from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import type { CastMention } from '../cast.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';

/** A noun phrase next to a reporting verb: tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** The token of its head noun. */
  readonly head: number;
  /** The person whom its head names. */
  readonly mention?: CastMention;
}

const longest = 14;
const isWord = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isPossessive = (word: string): boolean => /^['’]s?$/.test(word);
const relation = new Set(['for', 'of', 'to', 'with', 'from', 'at', 'in', 'on']);

const endsPhrase = (lower: string): boolean =>
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  auxiliaries.has(lower) ||
  (personalPronouns.has(lower) && lower !== 'it');

/** The noun phrase that starts at `token`, as behind "said" or "according to". */
export function phraseAfter(scene: Scene, token: number): Phrase | undefined {
  const { sentences } = scene.article;
  const sentence = sentences.ofToken[token];
  let mention: CastMention | undefined;
  let at = token;
  const limit = Math.min(token + longest, sentences.ofToken.length);
  while (at < limit && sentences.ofToken[at] === sentence && scene.stretchOf[at]! < 0) {
    const here = mentionAt(scene, at);
    if (here) {
      mention = here;
      while (at < limit && mentionAt(scene, at) === here) at += 1;
      if (here.kind === 'pronoun') break;
      continue;
    }
    const word = wordAt(scene, at);
    const lower = lowerAt(scene, at);
    if (at === token && personalPronouns.has(lower)) return { first: token, end: token + 1, head: token };
    if (isPossessive(word)) {
      mention = undefined;
    } else if (lower === 'of' && at > token && !mention && isPartOfName(scene, at + 1)) {
      // part of a name or title: "Secretary of State", "the Department of Justice"
    } else if (word === '-' || word === '&') {
      // inside a compound
    } else if (!isWord(word) || endsPhrase(lower)) break;
    else if (at > token && determiners.has(lower)) break;
    else if (mention && mention.kind !== 'role' && (isLower(word) || !isCapital(word))) break;
    else if (mention && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word)) break;
    else mention = undefined;
    at += 1;
  }
  if (at === token) return undefined;
  return mention
    ? { first: token, end: at, head: at - 1, mention }
    : { first: token, end: at, head: headIn(scene, token, at) };
}

/** Whether what stands behind "of" belongs to a name or title: "the Department of Justice", "secretary of state X". */
const isPartOfName = (scene: Scene, token: number): boolean =>
  /^(?:\p{Lu}|the$)/u.test(wordAt(scene, token)) || mentionAt(scene, token + 1)?.kind === 'name';

/** The head of `[first, end)`: the last word before "of". */
function headIn(scene: Scene, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) if (wordAt(scene, at) === 'of') return at - 1;
  return end - 1;
}

/** The noun phrase whose last token is `last`, as before "said"; with what is attached to it ("a spokesman for X"). */
export function phraseBefore(scene: Scene, last: number): Phrase | undefined {
  const chunk = chunkBefore(scene, last);
  if (!chunk) return undefined;
  if (chunk.mention?.kind === 'pronoun' || personalPronouns.has(lowerAt(scene, last))) return chunk;
  const outer = attachedTo(scene, chunk);
  if (outer || chunk.mention) return outer ?? chunk;
  const before = lowerAt(scene, chunk.first - 1);
  if (!sameStretch(scene, chunk.first, chunk.first - 1)) return chunk;
  if (auxiliaries.has(before)) return undefined;
  return prepositions.has(before) ? beforeAdjunct(scene, chunk) : chunk;
}

/** "X in [chunk] said": the person straight before the preposition. */
function beforeAdjunct(scene: Scene, { first }: Phrase): Phrase | undefined {
  const subject = sameStretch(scene, first, first - 2) ? chunkBefore(scene, first - 2) : undefined;
  return subject?.mention && subject.mention.kind !== 'pronoun' ? subject : undefined;
}

/** "a spokesman for [chunk]": the whole phrase, where a noun stands before a preposition before the chunk. */
function attachedTo(scene: Scene, chunk: Phrase): Phrase | undefined {
  if (!relation.has(wordAt(scene, chunk.first - 1)) || !sameStretch(scene, chunk.first, chunk.first - 2))
    return undefined;
  const before = chunkBefore(scene, chunk.first - 2);
  if (!before || before.mention || !startsWithDeterminer(scene, before)) return undefined;
  const whole: Phrase = { first: before.first, end: chunk.end, head: before.head };
  return attachedTo(scene, whole) ?? whole;
}

const startsWithDeterminer = (scene: Scene, { first, end }: Phrase): boolean =>
  determiners.has(lowerAt(scene, first)) && end - first > 1;

const sameStretch = ({ article: { sentences }, stretchOf }: Scene, token: number, before: number): boolean =>
  before >= 0 && sentences.ofToken[before] === sentences.ofToken[token] && stretchOf[before]! < 0;

function chunkBefore(scene: Scene, last: number): Phrase | undefined {
  if (last < 0 || scene.stretchOf[last]! >= 0) return undefined;
  const mention = mentionAt(scene, last);
  let at = last;
  if (mention) {
    while (sameStretch(scene, last, at) && mentionAt(scene, at) === mention) at -= 1;
    return { first: at + 1, end: last + 1, head: last, mention };
  }
  if (personalPronouns.has(lowerAt(scene, last))) return { first: last, end: last + 1, head: last };
  const lowest = Math.max(-1, last - longest);
  while (at > lowest && sameStretch(scene, last, at)) {
    const word = wordAt(scene, at);
    const lower = lowerAt(scene, at);
    if (determiners.has(lower) && !(at === last && lower !== 'one' && lower !== 'many')) {
      at -= 1;
      break;
    }
    if (!isWord(word) && !isPossessive(word) && word !== '-' && word !== '&') break;
    if (endsPhrase(lower) || (at < last && isVerbForm(lower))) break;
    at -= 1;
  }
  const first = at + 1;
  if (first > last || isPossessive(wordAt(scene, first))) return undefined;
  return { first, end: last + 1, head: last };
}

const isVerbForm = (lower: string): boolean => {
  const verb = reportingVerbs.get(lower);
  return verb !== undefined && verb.form !== 'present';
};
