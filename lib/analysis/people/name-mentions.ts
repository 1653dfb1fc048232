import { mensNames, womensNames } from '../../lexicon/first-names.ts';
import { honorifics, titleForm, titleWords } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import { textAt } from '../../span.ts';
import { familyName, foldWord, type NameParts, partsOf } from './name-parts.ts';
import type { TaggedText } from './tagged-text.ts';
import type { Tagging } from './tagger.ts';

/** A place where a person is named. */
export interface NameMention {
  readonly span: Span;
  /** First token, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly parts: NameParts;
  /** 0 to 1: how sure the tagger is that it names a person. */
  readonly chance: number;
}

/** The persons' names that were tagged, without the titles before them, in reading order. */
export function nameMentions(text: TaggedText, { chances }: Tagging): NameMention[] {
  const mentions: NameMention[] = [];
  for (let token = 0; token < text.count; token += 1) {
    if (!text.isPerson(token)) continue;
    const end = endOfName(text, token);
    const mention = mentionAt(text, startOfName(text, token, mentions.at(-1)?.end ?? 0), end, chances);
    if (mention) mentions.push(mention);
    token = end - 1;
  }
  return mentions;
}

/** No name has more words. */
const longestName = 12;

/** Where a name ends: names that nothing parts are one, and so are those around a nickname in quotation marks. */
function endOfName(text: TaggedText, first: number): number {
  let end = first + 1;
  for (;;) {
    while (text.isPerson(end) && end < first + longestName && text.sameSentence(first, end)) end += 1;
    const behind = behindParticles(text, end) || behindNickname(text, end);
    if (!behind || behind >= first + longestName || !text.sameSentence(first, behind)) return end;
    if (
      !text.isPerson(behind) &&
      !(behind > end && particles.has(text.word(end)) && text.isLooseCapital(behind))
    )
      return end;
    end = behind + 1;
  }
}

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set(
  'van der den von de la del della di da dos das do du le bin ibn bint al el ul ten ter zu zur av af'.split(
    ' ',
  ),
);

/** The token behind the particles at `token`; 0 where there are none. */
function behindParticles(text: TaggedText, token: number): number {
  let at = token;
  while (at < token + 3 && particles.has(text.word(at))) at += 1;
  return at > token ? at : 0;
}

const longestNickname = 4;
const opening = /^[“"'‘]$/;
const closing = /^[”"'’]$/;

/** The token behind a nickname between quotation marks at `token`; 0 where there is none. */
function behindNickname(text: TaggedText, token: number): number {
  if (!opening.test(text.word(token)) || !text.isCapital(token + 1)) return 0;
  for (let at = token + 2; at <= token + 1 + longestNickname; at += 1)
    if (closing.test(text.word(at))) return at + 1;
  return 0;
}

/** Takes a first name along that was left outside: a common one straight before, or any before a nickname. */
function startOfName(text: TaggedText, first: number, lowest: number): number {
  const before = first - 1;
  if (closing.test(text.word(before))) {
    for (let at = before - 2; at >= before - 1 - longestNickname && at > lowest; at -= 1)
      if (behindNickname(text, at) === first)
        return text.isLooseCapital(at - 1) && text.sameSentence(at - 1, first) ? at - 1 : first;
    return first;
  }
  if (before < lowest || !text.isLooseCapital(before) || !text.sameSentence(before, first)) return first;
  const lower = text.lower(before);
  return womensNames.has(lower) || mensNames.has(lower) ? before : first;
}

/**
 * The mentions and those places where a family name of theirs stands alone and was not tagged: what is a name's last
 * word once is the same person's a paragraph later.
 */
export function withFamilyNames(
  text: TaggedText,
  mentions: readonly NameMention[],
  { chances }: Tagging,
): NameMention[] {
  const families = new Set(
    mentions.filter(({ parts }) => parts.words.length > 1).map(({ parts }) => familyName(parts)),
  );
  const found = [...mentions];
  for (let token = 0; token < text.count; token += 1) {
    if (!text.isLooseCapital(token) || text.lower(token).length < 3) continue;
    if (!families.has(foldWord(text.word(token)))) continue;
    if (!standsAlone(text, token)) continue;
    const mention = mentionAt(text, token, token + 1, chances);
    if (mention) found.push(mention);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Whether no other name and no other capitalised word touches a word. */
function standsAlone(text: TaggedText, token: number): boolean {
  const partOfMore = (other: number): boolean =>
    text.sameSentence(other, token) &&
    (text.isPerson(other) ||
      text.isOther(other) ||
      (text.isCapital(other) && !honorifics.has(titleForm(text.word(other)))));
  return !partOfMore(token + 1) && (text.opensSentence(token - 1) || !partOfMore(token - 1));
}

function mentionAt(
  text: TaggedText,
  from: number,
  to: number,
  chances: Float32Array,
): NameMention | undefined {
  let first = from;
  let end = to;
  while (first < end - 1 && (isTitle(text, first) || !text.isWord(first))) first += 1;
  while (end > first && (text.word(end - 1) === "'s" || !text.isWord(end - 1))) end -= 1;
  end = beforeOpenBracket(text, first, end);
  if (end <= first) return undefined;
  const span = text.span(first, end);
  const parts = partsOf(textAt(text.article.text, span));
  if (!parts.key) return undefined;
  return { span, first, end, parts, chance: chanceOf(text, first, end, chances) };
}

/** The mean probability of the words that the tagger took for a name; 0 where it took none. */
function chanceOf(text: TaggedText, first: number, end: number, chances: Float32Array): number {
  let sum = 0;
  let count = 0;
  for (let token = first; token < end; token += 1) {
    if (!text.isPerson(token)) continue;
    sum += chances[token * 2]!;
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

/** Cuts a name at a bracket that it does not close: "Lindsey Graham (R-SC". */
function beforeOpenBracket(text: TaggedText, first: number, end: number): number {
  for (let token = end - 1; token > first; token -= 1) {
    const word = text.word(token);
    if (word === ')' || word === ']') return end;
    if (word === '(' || word === '[') return token;
  }
  return end;
}

function isTitle(text: TaggedText, token: number): boolean {
  const form = titleForm(text.word(token));
  return honorifics.has(form) || titleWords.has(form);
}
