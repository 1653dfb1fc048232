import { mensNames, womensNames } from '../../lexicon/first-names.ts';
import { honorifics, titleForm, titleWords } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import { textAt } from '../../span.ts';
import { type NameParts, partsOf } from './name-parts.ts';
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
  'van der den y von de la del della di da dos das do du le bin ibn bint al el ul ten ter zu zur av af'.split(
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

/** Takes along what was left outside before a name: initials, a common first name, any before a nickname. */
function startOfName(text: TaggedText, tagged: number, lowest: number): number {
  let first = tagged;
  while (first > lowest && first > tagged - longestName && isInitial(text, first - 1)) first -= 1;
  const before = first - 1;
  if (before < lowest || !text.sameSentence(before, first)) return first;
  if (closing.test(text.word(before))) return beforeNickname(text, first, lowest);
  if (!text.isLooseCapital(before)) return first;
  const lower = text.lower(before);
  return isFirstName(lower) ? before : first;
}

const isInitial = (text: TaggedText, token: number): boolean =>
  /^\p{Lu}\.?$/u.test(text.word(token)) && !text.opensSentence(token) && text.sameSentence(token, token + 1);

function beforeNickname(text: TaggedText, first: number, lowest: number): number {
  for (let at = first - 3; at >= first - 2 - longestNickname && at > lowest; at -= 1)
    if (behindNickname(text, at) === first)
      return text.isLooseCapital(at - 1) && text.sameSentence(at - 1, first) ? at - 1 : first;
  return first;
}

const isFirstName = (lower: string): boolean => womensNames.has(lower) || mensNames.has(lower);

/** The name of the tokens `[from, to)`, without titles before it and marks around it; nothing where no word is left. */
export function mentionAt(
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
  if (opensWithOccupation(text, first, end)) first += 1;
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

/** "Fisherman Pål Asgeirsson" at the start of a sentence, where the capital tells nothing; but not "Baker Mayfield". */
const opensWithOccupation = (text: TaggedText, first: number, end: number): boolean =>
  end - first > 2 &&
  text.opensSentence(first) &&
  text.roleNumber(first) === 'singular' &&
  !isFirstName(text.lower(first)) &&
  text.isCapital(first + 1) &&
  text.isCapital(end - 1);

function isTitle(text: TaggedText, token: number): boolean {
  const form = titleForm(text.word(token));
  return honorifics.has(form) || titleWords.has(form);
}
