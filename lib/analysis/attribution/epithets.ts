import type { Person } from '../../analysis.ts';
import { isNationality } from '../../lexicon/demonyms.ts';
import { epithets, natives } from '../../lexicon/epithets.ts';
import type { Sex } from '../cast.ts';
import type { Phrase } from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';

/** How many tokens before an epithet are looked at, and how far into a sentence its subject's name is. */
const reach = 120;
const longestOpening = 12;

const parents = /^(mum|mom|mother|grandmother|gran|dad|father|grandfather)-of-\w+$/;
const ages = /^(\d{1,3})-year-old$/;

/**
 * The person whom an epithet stands for, by which news calls somebody whom it has just named: "the Frenchman", "the
 * 23-year-old", "the mum-of-three", "the striker". That is whose age it gives, or whom the nearest sentence before that names
 * anybody names first. Looks at some tokens only.
 */
export function bearerOf(scene: Scene, { first, end, head, mention }: Phrase): Person | undefined {
  if (mention || end - first !== 2 || lowerAt(scene, first) !== 'the') return undefined;
  const word = lowerAt(scene, head);
  const age = ages.exec(word)?.[1];
  const parent = parents.exec(word)?.[1];
  if (!age && !parent && !natives.test(word) && !epithets.has(word) && !isNationality(word)) return undefined;
  const sex = sexOf(parent ?? word);
  const fits = (person: Person): boolean => {
    const own = scene.cast.sexes?.get(person);
    return !sex || !own || own === sex;
  };
  return (age ? aged(scene, first, age) : undefined) ?? subjectBefore(scene, first, fits);
}

function sexOf(word: string): Sex | undefined {
  if (/woman$|^(?:mum|mom|mother|grandmother|gran|actress)$/.test(word)) return 'woman';
  return /man$|^(?:dad|father|grandfather|pontiff)$/.test(word) ? 'man' : undefined;
}

/** "Kelly Marsden, 34, …": whose age was given so before. */
function aged(scene: Scene, token: number, age: string): Person | undefined {
  for (let at = token - 1; at > 2 && at > token - 4 * reach; at -= 1) {
    if (wordAt(scene, at) !== age || !/^[,(]$/.test(wordAt(scene, at - 1))) continue;
    const named = mentionAt(scene, at - 2);
    if (named?.kind === 'name') return named.person;
  }
  return undefined;
}

const owners = new Set(['his', 'her']);

/** Nobody where the paragraph before is about several. */
function subjectBefore(scene: Scene, token: number, fits: (person: Person) => boolean): Person | undefined {
  const { ofToken, first } = scene.article.sentences;
  const block = scene.blockOf[token]!;
  let found: Person | undefined;
  let foundIn = block;
  for (let at = token - 1; at >= 0 && at > token - reach && block - scene.blockOf[at]! < 3; at -= 1) {
    if (found && scene.blockOf[at] !== foundIn) break;
    const person = first[ofToken[at]!] === at ? subjectOf(scene, at, token) : undefined;
    if (!person || !fits(person)) continue;
    if (found && person !== found) return undefined;
    found = person;
    foundIn = scene.blockOf[at]!;
    if (foundIn === block) break;
  }
  return found;
}

/** Whom the sentence from token `start` on names first, before token `end`. */
function subjectOf(scene: Scene, start: number, end: number): Person | undefined {
  const { ofToken } = scene.article.sentences;
  for (let at = start; at < start + longestOpening && at < end && ofToken[at] === ofToken[start]; at += 1) {
    const named = scene.stretchOf[at]! < 0 ? mentionAt(scene, at) : undefined;
    if (named && !(named.kind === 'pronoun' && owners.has(lowerAt(scene, at)))) return named.person;
  }
  return undefined;
}
