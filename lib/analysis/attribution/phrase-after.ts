import { determiners } from '../../lexicon/function-words.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import { startsWithCapital, startsWithLetter, startsWithWord } from '../../text/characters.ts';
import type { CastMention } from '../cast.ts';
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

/** The noun phrase that starts at `token`, as behind "said" or "according to". */
export function phraseAfter(scene: Scene, token: number): Phrase | undefined {
  if (isVerbForm(wordAt(scene, token))) return undefined;
  if (isPronoun(lowerAt(scene, token))) return { first: token, end: token + 1, head: token };
  let mention: CastMention | undefined;
  let at = token;
  while (at < token + longestPhrase && isBeside(scene, at, token)) {
    const here = mentionAt(scene, at);
    if (here) {
      mention = here;
      while (isBeside(scene, at, token) && mentionAt(scene, at) === here) at += 1;
      if (here.kind === 'pronoun') {
        if (at > token + 1 || !owns(scene, token)) break;
        mention = undefined;
      }
    } else {
      const next = goesOn(scene, token, at, mention) ? at + 1 : nameAhead(scene, at, mention);
      if (!next) break;
      mention = undefined;
      at = next;
    }
  }
  if (at === token) return undefined;
  if (mention) return { first: token, end: at, head: at - 1, mention };
  return { first: token, end: at, head: headIn(scene, token, at) };
}

const owners = new Set(['his', 'her', 'their']);

/** "his son X", "her lawyer": a pronoun that belongs to the noun behind it. */
const owns = (scene: Scene, token: number): boolean =>
  owners.has(lowerAt(scene, token)) &&
  isBeside(scene, token + 1, token) &&
  startsWithWord(wordAt(scene, token + 1)) &&
  !endsPhrase(lowerAt(scene, token + 1)) &&
  !determiners.has(lowerAt(scene, token + 1));

const longestDescription = 5;

/** "Clinton | campaign manager Robby Mook": where the name starts that the words from `at` on lead up to; 0 for none. */
function nameAhead(scene: Scene, from: number, mention: CastMention | undefined): number {
  if (mention?.kind !== 'name') return 0;
  for (let at = from; at < from + longestDescription && isBeside(scene, at, from); at += 1) {
    const named = mentionAt(scene, at);
    if (named?.kind === 'name') return named.person === mention.person || at === from ? 0 : at;
    const lower = lowerAt(scene, at);
    if (!startsWithWord(lower) || endsPhrase(lower) || determiners.has(lower) || isVerbForm(lower)) return 0;
    if (named?.kind === 'pronoun' || lower.endsWith('ing') || lower.endsWith('ed')) return 0;
  }
  return 0;
}

/** Whether the word at `at` is part of the phrase from `first` whose words so far end in `mention`. */
function goesOn(scene: Scene, first: number, at: number, mention: CastMention | undefined): boolean {
  const word = wordAt(scene, at);
  const lower = lowerAt(scene, at);
  if (isPossessiveMark(word) || isJoint(word)) return true;
  if (lower === 'of') return at > first && !mention && (isPartOfName(scene, at + 1) || isOffice(scene, at));
  // "the director of the Department"
  if (lower === 'the' && lowerAt(scene, at - 1) === 'of' && at > first) return true;
  if (!startsWithWord(word) || endsPhrase(lower) || (at > first && determiners.has(lower))) return false;
  if (!mention) return true;
  return (mention.kind === 'role' || startsWithCapital(word)) && !weekday.test(word);
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** Whether what stands behind "of" belongs to a name or title: "the Department of Justice", "secretary of state X". */
const isPartOfName = (scene: Scene, token: number): boolean =>
  startsWithCapital(wordAt(scene, token)) ||
  wordAt(scene, token) === 'the' ||
  mentionAt(scene, token + 1)?.kind === 'name';

/** "her chief | of staff", "the head | of security". */
const isOffice = (scene: Scene, token: number): boolean =>
  personNoun(lowerAt(scene, token - 1)) === 'singular' &&
  startsWithLetter(wordAt(scene, token + 1)) &&
  !determiners.has(lowerAt(scene, token + 1));

/** The head of `[first, end)`: the last word before "of". */
function headIn(scene: Scene, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) if (wordAt(scene, at) === 'of') return at - 1;
  return end - 1;
}

const longestTitle = 9;

/** The person whom a phrase leads up to: "a spokesman, X", "founder and designer X". */
export function nameBehind(scene: Scene, { first, end, mention }: Phrase): Phrase | undefined {
  const joint = lowerAt(scene, end);
  if (mention || (joint !== ',' && joint !== 'and')) return undefined;
  for (let at = end + 1; at <= end + longestTitle && isBeside(scene, at, first); at += 1) {
    const named = mentionAt(scene, at);
    if (named) {
      let last = at;
      while (mentionAt(scene, last + 1) === named) last += 1;
      const isClosed = !isBeside(scene, last + 1, at) || !startsWithWord(wordAt(scene, last + 1));
      const isTitled = joint === ',' || at > end + 1;
      return named.kind === 'name' && isClosed && isTitled
        ? { first: at, end: last + 1, head: last, mention: named }
        : undefined;
    }
    const lower = lowerAt(scene, at);
    const isTitle = startsWithWord(lower) ? lower === 'and' || !endsPhrase(lower) : lower === ',';
    if (!isTitle || determiners.has(lower) || isVerbForm(lower)) return undefined;
  }
  return undefined;
}
