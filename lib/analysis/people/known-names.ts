import { honorifics, titleForm } from '../../lexicon/titles.ts';
import { mentionAt, type NameMention } from './name-mentions.ts';
import { familyName, foldWord } from './name-parts.ts';
import type { TaggedText } from './tagged-text.ts';
import type { Tagging } from './tagger.ts';

/** So many full names with one first word are tried at a place. */
const mostAtOnce = 16;

/**
 * The mentions, and the places that the tagger left out where the full name or the lone family name of one of them
 * stands: what is a name once is the same person's a paragraph later, and in a headline in capitals.
 */
export function withKnownNames(
  text: TaggedText,
  mentions: readonly NameMention[],
  { chances }: Tagging,
): NameMention[] {
  const full = new Map(mentions.filter(isFull).map(({ parts }) => [parts.key, parts.words]));
  const families = new Set(mentions.filter(isFull).map(({ parts }) => familyName(parts)));
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of full.values()) {
    const known = byFirst.get(words[0]!);
    if (!known) byFirst.set(words[0]!, [words]);
    else if (known.length < mostAtOnce) known.push(words);
  }
  const found = [...mentions];
  const taken = new Uint8Array(text.count);
  for (const { first, end } of mentions) taken.fill(1, first, end);
  for (let token = 0; token < text.count; token += 1) {
    if (taken[token] || !text.isLooseCapital(token)) continue;
    const word = foldWord(text.word(token));
    const words = byFirst.get(word)?.find((name) => standsAt(text, token, name));
    const length =
      words?.length ?? (word.length > 2 && families.has(word) && standsAlone(text, token) ? 1 : 0);
    const free = length > 0 && !taken.subarray(token, token + length).includes(1);
    const mention = free ? mentionAt(text, token, token + length, chances) : undefined;
    if (mention) found.push(mention);
    token += Math.max(0, length - 1);
  }
  return found.sort((a, b) => a.first - b.first);
}

const isFull = ({ parts }: NameMention): boolean => parts.words.length > 1;

/** Whether a name stands at `token`, word by word, no word of it being part of another name. */
const standsAt = (text: TaggedText, token: number, name: readonly string[]): boolean =>
  name.every(
    (word, at) =>
      text.isLoose(token + at) &&
      text.sameSentence(token, token + at) &&
      foldWord(text.word(token + at)) === word,
  );

/** Whether no other name and no other capitalised word touches a word. */
function standsAlone(text: TaggedText, token: number): boolean {
  const partOfMore = (other: number): boolean =>
    text.sameSentence(other, token) &&
    (text.isPerson(other) ||
      text.isOther(other) ||
      (text.isCapital(other) && !honorifics.has(titleForm(text.word(other)))));
  return !partOfMore(token + 1) && (text.opensSentence(token - 1) || !partOfMore(token - 1));
}
