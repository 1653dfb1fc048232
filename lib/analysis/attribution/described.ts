import { personNoun } from '../../lexicon/person-nouns.ts';
import { titleHeads } from '../../lexicon/titles.ts';
import { verbs } from '../../lexicon/word-classes.ts';
import { startsWithCapital, startsWithLetter } from '../../text/characters.ts';
import { endsPhrase, isBeside, isPastVerb, isPossessiveMark, type Phrase } from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';

/** How many tokens before a pronoun are looked at. */
const reach = 70;

const newcomers = new Set(['a', 'an', 'one', 'another']);

/**
 * Somebody without a name whom the pronoun at `token` stands for: the opening of a sentence before it, or of its own, where
 * nobody else is named since ("One client lost her savings. She said …", "The prime minister spoke. …, he said"). "The" leads
 * to who holds an office that nobody of the cast has. Looks at some tokens only.
 */
export function describedBefore(scene: Scene, token: number): Phrase | undefined {
  const { sentences } = scene.article;
  const block = scene.blockOf[token]!;
  for (let at = token - 1; at >= 0 && at > token - reach && block - scene.blockOf[at]! < 2; at -= 1) {
    if (scene.stretchOf[at]! >= 0) continue;
    const mention = mentionAt(scene, at);
    if (mention && mention.kind !== 'pronoun') return undefined;
    if (sentences.first[sentences.ofToken[at]!] !== at) continue;
    const opening = lowerAt(scene, at);
    if (opening !== 'the' && !newcomers.has(opening)) continue;
    const phrase = openingPerson(scene, at);
    if (phrase && (opening !== 'the' || isOffice(scene, phrase))) return phrase;
  }
  return undefined;
}

const longest = 6;

/** "One client | lost", "The prime minister | has": a determiner and a noun for one person, which a verb or a mark follows. */
function openingPerson(scene: Scene, first: number): Phrase | undefined {
  for (let head = first + 1; head < first + longest && isBeside(scene, head, first); head += 1) {
    const lower = lowerAt(scene, head);
    if (mentionAt(scene, head) || !startsWithLetter(lower) || endsPhrase(lower)) return undefined;
    const next = lowerAt(scene, head + 1);
    const isOver = !startsWithLetter(next) || endsPhrase(next) || isPastVerb(next) || verbs.has(next);
    if (isOver && !isPossessiveMark(next) && next !== '-')
      return personNoun(lower) === 'singular' || titleHeads.has(lower)
        ? { first, end: head + 1, head }
        : undefined;
  }
  return undefined;
}

/** Titles by which news calls those whom it has named before. */
const vague = new Set('candidate nominee leader founder lawmaker chief elder'.split(' '));

/** Whether "the" leads to an office ("The prime minister"), which nobody of the cast is known to hold. */
function isOffice(scene: Scene, { first, head }: Phrase): boolean {
  const office = lowerAt(scene, head);
  if (!titleHeads.has(office) || vague.has(office)) return false;
  for (let at = first + 1; at <= head; at += 1)
    if (startsWithCapital(wordAt(scene, at)) || lowerAt(scene, at) === 'former') return false;
  return !scene.cast.people.some(({ roles }) =>
    roles.some(({ words }) => words.toLowerCase().includes(office)),
  );
}
