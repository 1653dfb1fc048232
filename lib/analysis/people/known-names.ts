import { sexOfFirstName } from '../../lexicon/first-names.ts';
import { shortTitles } from '../../lexicon/name-letters.ts';
import { honorifics, officeInitials, titleForm } from '../../lexicon/titles.ts';
import { mentionAt, type NameMention } from './name-mentions.ts';
import { familyName, type NameParts } from './name-parts.ts';
import type { TaggedText } from './tagged-text.ts';
import type { Tagging } from './tagger.ts';

/** A family name without its Arabic article. */
const withoutArticle = (word: string): string =>
  word.charAt(2) === '-' ? word.replace(/^(?:al|el)-/, '') : word;

/** How likely a person's name a known person's one name must be where it was tagged as something else's: "Pandya 42 not out". */
const leastOfOther = 0.05;

/** So many full names with one first word are tried at a place. */
const mostAtOnce = 16;

/**
 * The mentions, and the places that the tagger left out where the full name, the lone family name or the initials of one
 * of them stand: what is a name once is the same person's a paragraph later, and in a headline in capitals.
 */
export function withKnownNames(
  text: TaggedText,
  tagged: readonly NameMention[],
  { chances }: Tagging,
): NameMention[] {
  const mentions = withoutOffices(text, tagged, chances);
  const full = new Map(mentions.filter(isFull).map(({ parts }) => [parts.key, parts.words]));
  const families = new Set(mentions.filter(isFull).map(({ parts }) => familyName(parts)));
  const lone = new Set(mentions.filter((mention) => !isFull(mention)).map(({ parts }) => parts.words[0]!));
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of full.values()) {
    const known = byFirst.get(words[0]!);
    if (!known) byFirst.set(words[0]!, [words]);
    else if (known.length < mostAtOnce) known.push(words);
  }
  const initials = initialsOf(text, mentions);
  const labels = labelsOf(mentions);
  const found = mentions.flatMap((mention) => {
    if (mention.end - mention.first > 1) return mention;
    const known = initials.get(text.word(mention.first));
    if (known) return { ...mention, parts: known.parts };
    if (!isLabel(text, mention.first)) return mention;
    const parts = labels.get(text.word(mention.first));
    return parts ? { ...mention, parts } : [];
  });
  const taken = new Uint8Array(text.count);
  for (const { first, end } of mentions) taken.fill(1, first, end);
  for (let token = 0; token < text.count; token += 1) {
    if (taken[token] || !text.isCapital(token)) continue;
    const known = initials.get(text.word(token));
    const isKnown = known && (text.isLoose(token) || known.introduced) && !text.isCapital(token + 1);
    const parts = isKnown ? known.parts : isLabel(text, token) ? labels.get(text.word(token)) : undefined;
    if (parts) {
      const span = text.span(token, token + 1);
      found.push({ span, first: token, end: token + 1, parts, chance: 0 });
      continue;
    }
    const isCertain = text.isLoose(token) || isCapitalsOnly(text.word(token));
    const opensOther =
      text.isOther(token) && (!text.isOther(token - 1) || shortTitles.has(text.word(token - 1)));
    if (!isCertain && !opensOther) continue;
    const word = text.fold(token);
    const isLikely = isCertain || chances[token * 2]! >= leastOfOther;
    const isPart =
      families.has(withoutArticle(word)) || (opensOther && byFirst.has(word) && sexOfFirstName(word));
    const length =
      lengthAt(text, token, byFirst.get(word)) ||
      (opensOther ? lengthOfPartlyKnown(text, token, lone, chances) : 0) ||
      (word.length > 2 && isLikely && isPart && standsAlone(text, token) ? 1 : 0);
    const free = length > 0 && !taken.subarray(token, token + length).includes(1);
    const mention = free ? mentionAt(text, token, token + length, chances) : undefined;
    if (mention) found.push(mention);
    token += Math.max(0, length - 1);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** The mentions without the initials of an office before a family name that is known: "CM Sangma". */
function withoutOffices(
  text: TaggedText,
  mentions: readonly NameMention[],
  chances: Float32Array,
): NameMention[] {
  const hasOffice = ({ first, end }: NameMention): boolean =>
    end - first === 2 && (officeInitials.has(text.word(first)) || shortTitles.has(text.word(first)));
  const full = mentions.filter((mention) => isFull(mention) && !hasOffice(mention));
  const families = new Set(full.map(({ parts }) => familyName(parts)));
  return mentions.map((mention) =>
    hasOffice(mention) && families.has(familyName(mention.parts))
      ? (mentionAt(text, mention.first + 1, mention.end, chances) ?? mention)
      : mention,
  );
}

const isFull = ({ parts }: NameMention): boolean => parts.words.length > 1;

/** The number of words of the first of `names` that stands at `token`; 0 where none does. */
const lengthAt = (text: TaggedText, token: number, names: readonly (readonly string[])[] = []): number =>
  names.find((name) => standsAt(text, token, name))?.length ?? 0;

/**
 * The number of words of a name that was tagged as something else's, but hardly, and has in it what a person is called
 * elsewhere: "Datuk Tan Kok Hwee" beside "Tan said"; 0 where there is none.
 */
function lengthOfPartlyKnown(
  text: TaggedText,
  token: number,
  lone: ReadonlySet<string>,
  chances: Float32Array,
): number {
  let end = token;
  let sum = 0;
  for (; text.isOther(end) && text.isCapital(end); end += 1) sum += chances[end * 2]!;
  const length = end - token;
  if (length < 2 || length > longestPartlyKnown || sum < leastOfPartlyKnown * length) return 0;
  return lone.has(text.fold(end - 1)) || lone.has(text.fold(token)) ? length : 0;
}
const longestPartlyKnown = 4;
const leastOfPartlyKnown = 0.2;

/** Whether a name stands at `token`, word by word, no word of it being part of another name, or all being the whole of one. */
const standsAt = (text: TaggedText, token: number, name: readonly string[]): boolean =>
  name.every(
    (word, at) =>
      text.isLoose(token + at) === text.isLoose(token) &&
      !text.isPerson(token + at) &&
      text.sameSentence(token, token + at) &&
      text.fold(token + at) === word,
  ) &&
  (text.isLoose(token) || !text.isOther(token + name.length));

/** Whether no other name and no other capitalised word touches a word; in a headline in capitals, no other name. */
function standsAlone(text: TaggedText, token: number): boolean {
  const inCapitals = isInCapitals(text, token);
  const partOfMore = (other: number): boolean =>
    text.sameSentence(other, token) &&
    (text.isPerson(other) ||
      (!isAddress(text, other) && (text.isOther(other) || (!inCapitals && text.isCapital(other)))));
  return !partOfMore(token + 1) && (text.opensSentence(token - 1) || !partOfMore(token - 1));
}

const isAddress = (text: TaggedText, token: number): boolean =>
  honorifics.has(titleForm(text.word(token))) || shortTitles.has(text.word(token));

/** A name in capitals looks like that of a body: it may be taken for one. */
const isCapitalsOnly = (word: string): boolean => word.length > 3 && word === word.toUpperCase();

/** Whether the few words on both sides are all in capitals. */
function isInCapitals(text: TaggedText, token: number): boolean {
  let words = 0;
  for (let at = token - 4; at <= token + 4; at += 1) {
    if (!text.sameSentence(at, token) || !text.isWord(at)) continue;
    const word = text.word(at);
    if (word !== word.toUpperCase()) return false;
    words += 1;
  }
  return words > 2;
}

interface KnownInitials {
  readonly parts: NameParts;
  /** The text says whose they are: "Andrés Manuel López Obrador (AMLO)". */
  introduced: boolean;
}

/** By what the initials of a name of three words or more are in capitals; without those of two people. */
function initialsOf(text: TaggedText, mentions: readonly NameMention[]): Map<string, KnownInitials> {
  const known = new Map<string, KnownInitials>();
  const shared = new Set<string>();
  for (const { parts, end } of mentions) {
    if (parts.words.length < 3) continue;
    const letters = parts.words.map((word) => word.charAt(0).toUpperCase()).join('');
    const other = known.get(letters);
    const introduced = text.word(end) === '(' && text.word(end + 1) === letters && text.word(end + 2) === ')';
    if (!other) known.set(letters, { parts, introduced });
    else if (other.parts.key !== parts.key) shared.add(letters);
    else other.introduced ||= introduced;
  }
  for (const letters of shared) known.delete(letters);
  return known;
}

/** Whether initials stand as who speaks in an interview: "AB: And then?" */
const isLabel = (text: TaggedText, token: number): boolean =>
  text.word(token + 1) === ':' && text.opensSentence(token) && bareInitials.test(text.word(token));
const bareInitials = /^[A-Z]{2,4}$/;

/** By the initials that a speaker of an interview may go by, the name; without those of two people. */
function labelsOf(mentions: readonly NameMention[]): Map<string, NameParts> {
  const known = new Map<string, NameParts>();
  const shared = new Set<string>();
  for (const { parts } of mentions) {
    if (parts.words.length < 2) continue;
    const letters = parts.words
      .flatMap((word) => word.split('-').map((part) => part.charAt(0).toUpperCase()))
      .join('');
    const other = known.get(letters);
    if (!other) known.set(letters, parts);
    else if (other.key !== parts.key) shared.add(letters);
  }
  for (const letters of shared) known.delete(letters);
  return known;
}
