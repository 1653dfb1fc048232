import {
  auxiliaries,
  clausePrepositions,
  determiners,
  formsOfBe,
  middleAdverbs,
  negations,
  prepositions,
} from '../../lexicon/function-words.ts';
import { personNoun } from '../../lexicon/person-nouns.ts';
import { phrasalVerbs, type ReportingVerb, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { bodyNouns } from '../../lexicon/source-nouns.ts';
import { startsWithCapital, startsWithLetter } from '../../text/characters.ts';
import { WordSet } from '../../text/word-set.ts';
import { wordsOf } from '../../text/words.ts';
import { judgedBy } from './judged-by.ts';
import { isHabit, isNominal } from './noun-forms.ts';
import { isInSentence, isPastVerb, isPossessiveMark, isPronoun, type Phrase } from './noun-phrase.ts';
import { nameBehind, phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { lowerAt, mentionAt, type Scene, wordAt } from './scene.ts';
import { subjectBefore } from './subject-before.ts';

/** A reporting verb (or "according to") with the noun phrase that it reports from. */
export interface Report {
  /** The cue's tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Absent for "according to". */
  readonly verb?: ReportingVerb;
  readonly source: Phrase;
  /** The source stands behind its cue: "said X", "according to X". */
  readonly inverted: boolean;
  readonly negated: boolean;
  /** The first token of the stretch that a passive gives to its source: "was called “reckless” by X". */
  readonly judges?: number;
}

/** Every reporting relation outside of quotation marks, by its cue, in reading order. Linear. */
export function findReports(scene: Scene): readonly Report[] {
  const { types, tokens } = scene.article;
  const cues = wordsOf(scene.article, cueWords);
  const reports: Report[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    if (cues[types[token]!] === 0 || scene.stretchOf[token]! >= 0 || scene.mentionOf[token]! >= 0) continue;
    const report = reportAt(scene, token, reports.at(-1));
    if (report) reports.push(report);
  }
  return reports;
}

/** Every lower-case word that can be the cue of a report. */
const cueWords = new WordSet(['according', ...reportingVerbs.keys(), ...phrasalVerbs.keys()]);

function reportAt(scene: Scene, token: number, previous: Report | undefined): Report | undefined {
  const word = lowerAt(scene, token);
  if (word === 'according' && wordAt(scene, token + 1) === 'to') {
    const source = phraseAfter(scene, token + 2);
    return source && { first: token, end: token + 2, source, inverted: true, negated: false };
  }
  const verb = verbAt(scene, token, word);
  if (verb?.form === 'past' && tellings.has(verb.lemma) && lowerAt(scene, token + 1) === 'by')
    return toldBy(scene, token, verb);
  if (!verb) return undefined;
  const passive = verb.verbClass === 'judgement' && verb.form === 'past' && judgedBy(scene, token, verb);
  if (passive) return passive;
  if (isNominal(scene, token, verb)) return undefined;
  return (
    behindQuote(scene, token, verb) ??
    withSubject(scene, token, verb) ??
    withSharedSubject(scene, token, verb, previous)
  );
}

/** Verbs whose passive reports: "she was told by her doctor". */
const tellings = new Set('tell warn inform advise assure remind ask'.split(' '));

/** "was told by [her chief of staff, X], that …". */
function toldBy(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  const phrase = phraseAfter(scene, token + 2);
  if (!phrase) return undefined;
  const source = nameBehind(scene, phrase) ?? phrase;
  return { first: token, end: token + 2, verb, source, inverted: false, negated: false };
}

function verbAt(scene: Scene, token: number, word: string): ReportingVerb | undefined {
  if (isNameSaid(scene, token)) return undefined;
  const phrasal = phrasalVerbs.get(word);
  if (phrasal?.particles.has(lowerAt(scene, token + 1))) return phrasal.verb;
  return reportingVerbs.get(word);
}

/** "Port Said", "Edward Said": a capital within a sentence is a name's; headlines hardly report in the past. */
const isNameSaid = (scene: Scene, token: number): boolean =>
  wordAt(scene, token) === 'Said' &&
  isInSentence(scene, token - 1, token) &&
  startsWithCapital(wordAt(scene, token - 1));

/** `X visited Ohio and said`, `X left, saying`: the source of the report before, or else the sentence's subject. */
function withSharedSubject(
  scene: Scene,
  token: number,
  verb: ReportingVerb,
  previous: Report | undefined,
): Report | undefined {
  const isJoined = joints.has(lowerAt(scene, token - 1));
  if (verb.form !== 'participle' && !isJoined) return undefined;
  if (verb.form === 'present' && verb.lemma === lowerAt(scene, token)) return undefined;
  const { ofToken } = scene.article.sentences;
  const isSame = previous && ofToken[previous.first] === ofToken[token];
  const source = isSame ? previous.source : sentenceSubject(scene, token);
  return source && { first: token, end: token + 1, verb, source, inverted: false, negated: false };
}

const sharedReach = 60;
const joints = new Set(['and', 'but', 'then', 'or']);
const subjectPronouns = new Set(['he', 'she', 'they']);
const ownerWords = new Set(['his', 'her', 'their']);

/** The first phrase of the sentence, before `token`, that can be its subject. */
function sentenceSubject(scene: Scene, token: number): Phrase | undefined {
  const { ofToken, first } = scene.article.sentences;
  const start = behindDateline(scene, Math.max(first[ofToken[token]!]!, token - sharedReach));
  for (let at = start; at < token; at += 1) {
    if (scene.stretchOf[at]! >= 0) continue;
    const mention = mentionAt(scene, at);
    const isPronoun = subjectPronouns.has(lowerAt(scene, at));
    if (!mention && !isPronoun) continue;
    if (prepositions.has(lowerAt(scene, at - 1)) && at > start) continue;
    const end = mention ? endOfMention(scene, at) : at + 1;
    if (isPossessiveMark(lowerAt(scene, end)) || ownerWords.has(lowerAt(scene, at))) continue;
    return phraseBefore(scene, end - 1);
  }
  const opening = phraseAfter(scene, start);
  if (!opening || !determiners.has(lowerAt(scene, start)) || opening.end > token) return undefined;
  // "The officer | missed the turn and put the toll at 12."
  const last = opening.end - 1;
  const isVerbLast = last > start + 1 && !opening.mention && isPastVerb(lowerAt(scene, last));
  return isVerbLast ? { first: opening.first, end: last, head: last - 1 } : opening;
}

const longestDateline = 12;
const datelineEnds = new Set([':', '—', '–', '-']);

/** Behind "NEW DELHI:" and "LONDON, Nov 4 (Reuters) -": nothing there is in small letters. */
function behindDateline(scene: Scene, first: number): number {
  for (let at = first; at < first + longestDateline; at += 1) {
    const word = wordAt(scene, at);
    if (datelineEnds.has(word)) return at + 1;
    if (startsWithLetter(word) && !startsWithCapital(word)) return first;
  }
  return first;
}

function endOfMention(scene: Scene, token: number): number {
  const mention = mentionAt(scene, token);
  let end = token;
  while (mentionAt(scene, end) === mention && end < scene.mentionOf.length) end += 1;
  return end;
}

/** `…,” said X`: the source follows the verb straight behind a quote (or a comma). */
function behindQuote(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  if (verb.form === 'participle' || !isBehindQuote(scene, token)) return undefined;
  const next = lowerAt(scene, token + 1);
  // "…,” told him", "…,” praised her courage"
  if (objectPronouns.has(next) || (next === 'her' && verb.verbClass !== 'speech')) return undefined;
  const phrase = phraseAfter(scene, token + 1);
  if (!phrase || (phrase.end === token + 2 && next === 'her')) return undefined;
  const source = nameBehind(scene, phrase) ?? phrase;
  return { first: token, end: token + 1, verb, source, inverted: true, negated: false };
}

const objectPronouns = new Set(['him', 'them', 'us', 'me']);

function isBehindQuote({ stretchOf, article: { tokens, text } }: Scene, token: number): boolean {
  if (token === 0) return false;
  if (stretchOf[token - 1]! >= 0) return true;
  const mark = text.slice(tokens.start[token - 1], tokens.end[token - 1]);
  return mark === ',' && token > 1 && stretchOf[token - 2]! >= 0;
}

/** `X said`, `X, the mayor, also said`, `X has said`. */
function withSubject(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  let at = isHabit(scene, token, verb.lemma) ? token - 3 : token - 1;
  let negated = false;
  let helped = false;
  while (at >= 0 && token - at < 8 && scene.mentionOf[at]! < 0 && scene.stretchOf[at]! < 0) {
    const lower = lowerAt(scene, at);
    if (formsOfBe.has(lower) && verb.form === 'past') return undefined;
    if (negations.has(lower)) negated = true;
    else if (auxiliaries.has(lower)) helped = true;
    else if (!middleAdverbs.has(lower) && !isAdverb(lower)) break;
    at -= 1;
  }
  if (verb.form === 'participle' && !helped) return undefined;
  const source = subjectBefore(scene, at);
  if (source && isNoSubject(scene, source, token, verb)) return undefined;
  return source && { first: token, end: token + 1, verb, source, inverted: false, negated };
}

/** "this issue in greater detail": the bare form has no singular subject. "a feature called": nobody calls there. */
function isNoSubject(
  scene: Scene,
  { first, head, mention }: Phrase,
  token: number,
  verb: ReportingVerb,
): boolean {
  if (mention) return false;
  const opening = lowerAt(scene, first);
  if (isObject(scene, first, verb)) return true;
  // "after fraud charges"
  const isClause = clausePrepositions.has(lowerAt(scene, first - 1));
  if (isClause && verb.form === 'present' && verb.lemma !== 'say') return true;
  if (verb.form === 'present') {
    if (verb.lemma === lowerAt(scene, token)) return singular.has(opening);
    // "marquee projects", "giving states": plurals; a verb in -s has a subject that is a name or has a determiner.
    const isPlain =
      !determiners.has(opening) && !startsWithCapital(wordAt(scene, first)) && !isPronoun(opening);
    return isPlain && verb.lemma !== 'say' && !bodyNouns.has(lowerAt(scene, head));
  }
  const speaker = lowerAt(scene, head);
  const isSpeaker = personNoun(speaker) !== undefined || bodyNouns.has(speaker) || speaker === 'source';
  return verb.verbClass === 'judgement' && (opening === 'a' || opening === 'an') && !isSpeaker;
}

/** "lowered its full-year | forecast", "rejected the safety | claims": the verb before has the noun for its object. */
function isObject(scene: Scene, first: number, { form, lemma }: ReportingVerb): boolean {
  if (form !== 'present' && lemma !== 'forecast') return false;
  const before = lowerAt(scene, first - 1);
  const verb = reportingVerbs.get(before);
  return verb ? verb.verbClass === 'judgement' : isPastVerb(before) || objectVerbs.has(before);
}

/** Verbs that have figures and papers for their object, and whose past isn't known by its ending. */
const objectVerbs = new Set(
  'cut cuts cutting beat beats beating made gave took met kept set raise raises lower lowers'.split(' '),
);

const singular = new Set(['a', 'an', 'this', 'that', 'each', 'every', 'another', 'one']);

const isAdverb = (lower: string): boolean => lower.length > 4 && lower.endsWith('ly') && lower !== 'family';
