import { weekdays } from '../../lexicon/calendar.ts';
import { sexOfNoun } from '../../lexicon/gendered-nouns.ts';
import { lettersBehind, shortTitles, sureLetters } from '../../lexicon/name-letters.ts';
import { honorifics, titleForm, titleWords, withoutDots } from '../../lexicon/titles.ts';
import type { Span } from '../../span.ts';
import { textAt } from '../../span.ts';
import type { Sex } from '../cast.ts';
import { endOfName, isSite, startOfName } from './name-edges.ts';
import { hasGeneration, type NameParts, partsOf } from './name-parts.ts';
import {
  namesBody,
  namesOffice,
  namesPlace,
  opensWithNationality,
  opensWithOccupation,
  relations,
} from './other-names.ts';
import type { TaggedText } from './tagged-text.ts';
import type { Tagging } from './tagger.ts';
import { endOfDoubtful, endOfUntagged, isAged, isGlued } from './untagged-names.ts';

/** A place where a person is named. */
export interface NameMention {
  readonly span: Span;
  /** First token, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  readonly parts: NameParts;
  /** 0 to 1: how sure the tagger is that it names a person. */
  readonly chance: number;
  /** As "Mr." or "Mrs." before it tells. */
  readonly sex?: Sex;
  /** Told as somebody's child or parent by a name that may be that one's, too: "his son, John Harrow Jr." */
  readonly isKin?: boolean;
  /** Told as what somebody is to another: "his firefighter brother Joe Harrow", "son of former premier John Harrow". */
  readonly isRelative?: boolean;
}

/** The persons' names that were tagged, without the titles before them, in reading order. */
export function nameMentions(text: TaggedText, { chances }: Tagging): NameMention[] {
  const mentions: NameMention[] = [];
  for (let token = 0; token < text.count; token += 1) {
    if (!text.isPerson(token)) {
      if (!text.isCapital(token)) continue;
      const end = endOfUntagged(text, token) || endOfDoubtful(text, token, chances);
      const mention = end ? mentionAt(text, token, end, chances) : undefined;
      if (!mention) continue;
      mentions.push({ ...mention, chance: 1 });
      token = end - 1;
      continue;
    }
    const whole = endOfName(text, token);
    const verb = verbInside(text, token, whole);
    const end = verb || whole;
    const mention = mentionAt(text, startOfName(text, token, mentions.at(-1)?.end ?? 0), end, chances);
    const isSure = mention && (isAged(text, mention.end) || isGlued(text, mention.first));
    if (mention) mentions.push(isSure ? { ...mention, chance: 1 } : mention);
    token = verb || end - 1;
  }
  return mentions;
}

/** Verbs that a headline in title case has behind its subject, and hardly a name of three words. */
const headlineVerbs: ReadonlySet<string> = new Set(
  `calls blasts slams says tells backs vows urges warns wants hits gets makes takes becomes leads denies praises accuses
  announces reveals joins meets signs defends endorses wins loses burns beats faces seeks`.split(/\s+/),
);

/** Those of them, and others, that are no part of anybody's name. */
const surelyVerbs: ReadonlySet<string> = new Set(
  `calls slams says tells vows urges warns wants hits gets makes takes becomes denies praises accuses announces reveals joins
  signs defends endorses loses seeks cancels quits visits resigns threatens rejects unveils orders pledges demands
  claims admits launches hails defies dismisses sues splits returns arrives blames criticises criticizes condemns names pardons promises
  refuses sacks asks agrees appoints apologises apologizes`.split(/\s+/),
);

/**
 * The verb of a headline in title case between two names that were tagged as one, or behind the first: "Boric Cancels
 * Trip", "Mike Pence Faces Hillary Clinton"; 0 where there is none.
 */
function verbInside(text: TaggedText, first: number, end: number): number {
  for (let token = first + 1; token < end; token += 1) {
    const lower = text.lower(token);
    const parts = token - first > 1 && end - token > 2;
    if (surelyVerbs.has(lower) || (parts && headlineVerbs.has(lower))) return token;
  }
  return 0;
}

/** The name of the tokens `[from, to)`, without titles before it and marks around it; nothing where no word is left. */
export function mentionAt(
  text: TaggedText,
  from: number,
  to: number,
  chances: Float32Array,
): NameMention | undefined {
  let first = from;
  let end = to;
  while (
    first < end - 1 &&
    (isTitle(text, first, end) || isShortTitle(text, first, end) || !text.isWord(first))
  )
    first += 1;
  if (isSite(text, first)) first += 1;
  if (text.word(first) === 'H' && text.word(first + 1) === 'E' && first < end - 2) first += 2;
  while (end > first && (text.word(end - 1) === "'s" || !text.isWord(end - 1))) end -= 1;
  end = beforeLetters(text, first, end);
  if (end - first > 1 && behindNames.has(text.lower(end - 1))) end -= 1;
  // "on Morning Joe Monday", "Mike Pence Calls for Prosecutor"
  if (end - first > 1 && weekdays.has(text.lower(end - 1))) end -= 1;
  else if (end - first > 2 && headlineVerbs.has(text.lower(end - 1))) end -= 1;
  end = beforeOpenBracket(text, first, end);
  if (opensWithNationality(text, first, end) || opensWithOccupation(text, first, end)) first += 1;
  if (
    end <= first ||
    namesBody(text, first, end) ||
    namesPlace(text, first, end) ||
    namesOffice(text, first, end)
  )
    return undefined;
  const span = text.span(first, end);
  const parts = partsOf(textAt(text.article.text, span));
  if (!parts.key) return undefined;
  const sex = addressedAs(text, first);
  return {
    span,
    first,
    end,
    parts,
    chance: chanceOf(text, first, end, chances),
    ...(sex ? { sex } : {}),
    ...(isBehindKin(text, first) ? { isRelative: true } : {}),
    ...(hasGeneration(parts) && isBehindRelation(text, first) ? { isKin: true } : {}),
  };
}

/** Whether what somebody is to another stands before a name: "a son, John Harrow Jr." */
const isBehindRelation = (text: TaggedText, first: number): boolean =>
  relations.has(text.lower(text.word(first - 1) === ',' ? first - 2 : first - 1));

/** Forms of address behind a name. */
const behindNames: ReadonlySet<string> = new Set(['saheb', 'sahib', 'saab', 'garu']);

const farthestKin = 5;

/** Whether a name stands behind a relation, or behind its "of" and a title: "brother Joe", "son of former premier John". */
function isBehindKin(text: TaggedText, first: number): boolean {
  if (isBehindRelation(text, first)) return true;
  for (let at = first - 1; at > first - farthestKin && text.sameSentence(at, first); at -= 1) {
    const lower = text.lower(at);
    if (lower === 'of' || lower === 'to') return relations.has(text.lower(at - 1));
    if (!text.isLoose(at) || !text.isWord(at)) return false;
  }
  return false;
}

/** "PC Dan Ofori", but "PC Chidambaram", whose initials these are; "U Thein Myat", but "U K Singh". */
function isShortTitle(text: TaggedText, token: number, end: number): boolean {
  const word = text.word(token);
  if (!shortTitles.has(word) || (word.length === 1 && text.word(token + 1).length < 3)) return false;
  return end - token > 2 || /[a-z]/.test(word);
}

/** Takes degrees, orders and offices off a name's end: "Tim Hale SC", "Anna Berg, MBE". */
function beforeLetters(text: TaggedText, first: number, end: number): number {
  let last = end;
  while (last - first > 1 && (lettersBehind.has(withoutDots(text.word(last - 1))) || !text.isWord(last - 1)))
    last -= 1;
  return last - first > 1 || sureLetters.has(withoutDots(text.word(last))) ? last : end;
}

/** The sex that a form of address straight before a name tells. */
function addressedAs(text: TaggedText, first: number): Sex | undefined {
  const form = text.sameSentence(first - 1, first) ? withoutDots(text.lower(first - 1)) : '';
  return honorifics.has(form) ? sexOfNoun(form) : undefined;
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

/** Titles behind a ruler's own. */
const honorsAmir: ReadonlySet<string> = new Set(['sheikh', 'shaikh', 'shaykh', 'mohammad', 'mohammed']);

/** Cuts a name at a bracket that it does not close: "Lindsey Graham (R-SC". */
function beforeOpenBracket(text: TaggedText, first: number, end: number): number {
  for (let token = end - 1; token > first; token -= 1) {
    const word = text.word(token);
    if (word === ')' || word === ']') return end;
    if (word === '(' || word === '[') return token;
  }
  return end;
}

function isTitle(text: TaggedText, token: number, end: number): boolean {
  const form = titleForm(text.word(token));
  if (form === 'lance') return text.lower(token + 1) === 'corporal';
  // "Det Sgt Amir Rashid", "Shah Rukh Khan", but "the Amir, Sheikh Ali", "Amir Sheikh Ali"
  if (form === 'amir' || form === 'shah') return honorsAmir.has(text.lower(token + 1));
  // "Tan Sri Lim Kok Wai", but "Tan See Leng" and "Sri Hartati".
  if (form === 'tan') return text.lower(token + 1) === 'sri';
  if (form === 'sri' && end - token === 2)
    return text.lower(token - 1) === 'tan' || text.lower(token - 1) === 'dato';
  return honorifics.has(form) || titleWords.has(form);
}
