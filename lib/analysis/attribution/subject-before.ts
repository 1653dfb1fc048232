import { timeNouns } from '../../lexicon/function-words.ts';
import { lettersBehind } from '../../lexicon/name-letters.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import { startsWithCapital, startsWithDigit, startsWithLetter } from '../../text/characters.ts';
import { isBeside, isPastVerb, type Phrase } from './noun-phrase.ts';
import { phraseBefore, wholeBefore } from './phrase-before.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';

/** The subject that ends at `last`, over a closing apposition or relative clause. */
export function subjectBefore(scene: Scene, last: number): Phrase | undefined {
  const word = wordAt(scene, last);
  if (word === 'who') return beforeRelative(scene, last);
  if (word === 'which' || word === 'that') return beforeThing(scene, last);
  if (word !== ',' && word !== ')' && word !== '—' && word !== '–')
    return beforeTime(scene, last) ?? beforeClause(scene, last) ?? phraseBefore(scene, last);
  const name = lettersBehind.has(wordAt(scene, last - 1)) ? last - 2 : last - 1;
  const named = mentionAt(scene, name);
  if (named?.kind === 'name' && isBoundary(scene, beforeTitle(scene, beforeMention(scene, name))))
    return phraseBefore(scene, name);
  return beforeApposition(scene, last, word === ')' ? '(' : word);
}

const isBoundary = (scene: Scene, token: number): boolean => wordAt(scene, token) === ',';

function beforeMention(scene: Scene, token: number): number {
  const mention = mentionAt(scene, token);
  let at = token;
  while (at >= 0 && mentionAt(scene, at) === mention) at -= 1;
  return at;
}

const longestTitle = 3;

/** Over a title that stands before a name: "the chairman, | Chief Superintendent X,", "the jury’s head, | Chilean actor X,". */
function beforeTitle(scene: Scene, token: number): number {
  let at = token;
  while (at > token - longestTitle && isTitle(scene, at) && isBeside(scene, at, token)) at -= 1;
  return at;
}

const isTitle = (scene: Scene, token: number): boolean =>
  startsWithCapital(wordAt(scene, token)) || personNoun(lowerAt(scene, token)) === 'singular';

function beforeRelative(scene: Scene, token: number): Phrase | undefined {
  const before = wordAt(scene, token - 1) === ',' ? token - 2 : token - 1;
  return phraseBefore(scene, before);
}

const longestClause = 10;

/** "The committee that honored her in 2001 | described": what a clause with a verb in the past is about. */
function beforeClause(scene: Scene, last: number): Phrase | undefined {
  for (let at = last - 1; at > last - longestClause && isBeside(scene, at, last); at -= 1) {
    const lower = lowerAt(scene, at);
    if (!startsWithLetter(lower) && !startsWithDigit(lower)) return undefined;
    if (lower !== 'that' && lower !== 'who') continue;
    if (!isPastVerb(lowerAt(scene, at + 1))) return undefined;
    return lower === 'who' ? beforeRelative(scene, at) : beforeThing(scene, at);
  }
  return undefined;
}

/** "a report that | found", "the firm, which | says". */
function beforeThing(scene: Scene, token: number): Phrase | undefined {
  const isAside = wordAt(scene, token - 1) === ',';
  if (isAside && wordAt(scene, token) === 'that') return undefined;
  const phrase = wholeBefore(scene, isAside ? token - 2 : token - 1);
  return phrase?.mention ? undefined : phrase;
}

/** The phrase before the mark that opened the apposition which the mark at `last` closes. */
function beforeApposition(scene: Scene, last: number, mark: string): Phrase | undefined {
  const { ofToken } = scene.article.sentences;
  for (let at = last - 2; at > 0 && last - at < 40 && ofToken[at] === ofToken[last]; at -= 1) {
    if (wordAt(scene, at) !== mark || scene.stretchOf[at]! >= 0) continue;
    const phrase = phraseBefore(scene, at - 1);
    if (phrase && (phrase.mention || mark !== ',' || startsClause(scene, phrase))) return phrase;
  }
  return undefined;
}

/** What a clause follows: a conjunction, the mark behind a dateline. */
const clauseLeads = new Set(['that', 'but', 'because', 'while', 'although', ':', '—', '–', '-']);

function startsClause(scene: Scene, { first }: Phrase): boolean {
  const { ofToken } = scene.article.sentences;
  return (
    first === 0 ||
    clauseLeads.has(lowerAt(scene, first - 1)) ||
    ofToken[first - 1] !== ofToken[first] ||
    scene.stretchOf[first - 1]! >= 0
  );
}

const timeLeads = new Set(['on', 'last', 'this', 'earlier', 'late', 'early']);

/** `X on Monday said`, `X Tuesday said`, `X at the time said`, `the ministry last month said`. */
function beforeTime(scene: Scene, last: number): Phrase | undefined {
  if (!timeNouns.has(lowerAt(scene, last))) return undefined;
  for (let at = last - 1; at >= 0 && last - at < 4; at -= 1)
    if (mentionAt(scene, at)) return phraseBefore(scene, at);
  let at = last - 1;
  if (timeLeads.has(lowerAt(scene, at))) at -= 1;
  return at < last - 1 && isBeside(scene, at, last) ? phraseBefore(scene, at) : undefined;
}
