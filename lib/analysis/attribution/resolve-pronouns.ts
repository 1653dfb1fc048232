import type { Person } from '../../analysis.ts';
import { bucket } from '../bucket.ts';
import type { Sex } from '../cast.ts';
import { Features, type Net, run, softmax } from '../net.ts';
import { familyOfPerson } from '../quotes/family.ts';
import type { Candidate } from './candidates.ts';
import { describedBefore } from './described.ts';
import { Discourse, type Trace } from './discourse.ts';
import { bareWord, isPossessiveMark, type Phrase } from './noun-phrase.ts';
import { lowerAt, mentionAt, type Scene } from './scene.ts';
import { sourceOf } from './source-of.ts';

const sexes: ReadonlyMap<string, Sex> = new Map([
  ['he', 'man'],
  ['she', 'woman'],
]);

/** Whether a candidate is a pronoun that stands for one person. */
export const isOpenPronoun = (scene: Scene, { phrase }: Candidate): boolean =>
  phrase.end - phrase.first === 1 && sexes.has(bareWord(lowerAt(scene, phrase.first)));

/** Calls `visit` with everybody whom the pronoun may stand for, and the features of that; valid during the call only. */
export function visitAntecedents(
  scene: Scene,
  pronoun: Candidate,
  discourse: Discourse,
  features: Features,
  visit: (person: Person) => void,
): void {
  const token = pronoun.phrase.first;
  discourse.listenUpTo(token);
  const sex = sexes.get(bareWord(lowerAt(scene, token)))!;
  const cast = mentionAt(scene, token)?.person;
  const quote = quoteBefore(scene, pronoun);
  let rank = 0;
  let agreeing = 0;
  for (const trace of discourse.latest) {
    const own = scene.cast.sexes?.get(trace.person);
    const agrees = own === undefined ? 'unknown' : own === sex ? 'same' : 'other';
    antecedentFeatures(scene, pronoun, trace, { rank, agreeing, agrees, cast, quote, discourse }, features);
    visit(trace.person);
    rank += 1;
    if (agrees !== 'other' && trace.token >= 0) agreeing += 1;
  }
}

interface Standing {
  /** Place among everybody, and among those whose sex agrees or is not known, the latest first. */
  readonly rank: number;
  readonly agreeing: number;
  readonly agrees: 'same' | 'other' | 'unknown';
  /** Whom the cast takes the pronoun for. */
  readonly cast: Person | undefined;
  /** The words of the quote that touches the pronoun's report. */
  readonly quote: ReadonlySet<string>;
  readonly discourse: Discourse;
}

function antecedentFeatures(
  scene: Scene,
  pronoun: Candidate,
  trace: Trace,
  { rank, agreeing, agrees, cast, quote, discourse }: Standing,
  features: Features,
): void {
  const { sentences } = scene.article;
  const token = pronoun.phrase.first;
  const latest = Math.max(trace.token, trace.quoted);
  const isQuoted = trace.quoted > trace.token;
  const blocks = Math.min(4, scene.blockOf[token]! - scene.blockOf[latest]!);
  const named = trace.named < 0 ? 9 : Math.min(4, scene.blockOf[token]! - scene.blockOf[trace.named]!);
  const gap = Math.min(6, sentences.ofToken[token]! - sentences.ofToken[latest]!);
  const choice = cast === undefined ? 'none' : cast === trace.person ? 'yes' : 'no';
  const isReporter = discourse.reporter === trace.person;
  const reports = pronoun.reports.length > 0;
  const opens = scene.blocks[scene.blockOf[token]!]!.first === token;
  const inQuote = quote.has(familyOfPerson(trace.person));
  const place = Math.min(5, rank);
  const order = Math.min(4, agreeing);
  const f = features;
  f.clear();
  f.add('cast', choice);
  f.add('sex', agrees);
  f.join('cast+sex', choice, agrees);
  f.join('order', agrees, order);
  f.join('order+blocks', agrees, order, blocks);
  f.join('order+gap', agrees, order, gap);
  f.add('rank', place);
  f.add('blocks', blocks);
  f.join('named', named, agrees);
  f.join('gap', gap, isQuoted);
  f.join('kind', trace.kind, isQuoted);
  f.join('reported', trace.reported, blocks, order);
  f.join('subject', trace.subject, blocks, order);
  f.join('reported+subject', trace.reported, trace.subject, gap);
  f.join('reporter', isReporter, blocks, agrees);
  f.join('reporter+reports', isReporter, reports, order);
  f.join('reports', bucket(trace.reports), reports);
  f.join('count', bucket(trace.count), order);
  f.join('inQuote', inQuote, reports);
  f.join('inQuote+order', inQuote, order, isQuoted);
  f.add('quotedOnly', trace.token < 0);
  f.join('opens', opens, order, trace.subject);
  f.join('cast+order', choice, order, isReporter);
  f.join('cast+blocks', choice, blocks, trace.reported);
  f.join('prominence', Math.min(4, scene.cast.people.indexOf(trace.person)), order);
}

const longestQuote = 200;
const nothing: ReadonlySet<string> = new Set();

/** The words of the quote straight before the pronoun's report or pronoun. */
function quoteBefore(scene: Scene, { phrase, reports }: Candidate): ReadonlySet<string> {
  const first = Math.min(phrase.first, reports[0]?.first ?? phrase.first);
  const index = first > 0 ? scene.stretchOf[first - 1]! : -1;
  if (index < 0) return nothing;
  const { first: from } = scene.ranges[index]!;
  return new Set(scene.lower.slice(Math.max(from, first - longestQuote), first));
}

/** How many tokens before a pronoun its paragraph is looked at. */
const reach = 120;
const openerChance = 0.95;
/** How many words may stand before the name that opens a sentence: "Coach Ada Byron". */
const opening = 4;

/** The one person whom a sentence names before a pronoun that reports in it, where they open it: "Byron took a step she called …". */
function sentenceOpener(scene: Scene, { phrase, reports }: Candidate): Person | undefined {
  if (reports.length === 0) return undefined;
  const { sentences } = scene.article;
  const first = sentences.first[sentences.ofToken[phrase.first]!]!;
  if (phrase.first - first > reach) return undefined;
  let only: Person | undefined;
  for (let at = first; at < phrase.first; at += 1) {
    if (scene.stretchOf[at]! >= 0) return undefined;
    const mention = mentionAt(scene, at);
    if (mention?.kind !== 'name') continue;
    if (only ? only !== mention.person : at > first + opening) return undefined;
    if (isPossessiveMark(lowerAt(scene, at + 1))) return undefined;
    only = mention.person;
  }
  const sex = sexes.get(bareWord(lowerAt(scene, phrase.first)));
  const known = only && scene.cast.sexes?.get(only);
  return known && known !== sex ? undefined : only;
}

/** The one person whom a paragraph names before a pronoun that reports, where the text has named them nowhere before. */
function newcomer(scene: Scene, { phrase, reports }: Candidate): Person | undefined {
  if (reports.length === 0) return undefined;
  const { first } = scene.blocks[scene.blockOf[phrase.first]!]!;
  if (phrase.first - first > reach) return undefined;
  let only: Person | undefined;
  for (let at = first; at < phrase.first; at += 1) {
    const mention = scene.stretchOf[at]! >= 0 ? undefined : mentionAt(scene, at);
    if (mention?.kind !== 'name') continue;
    if ((only && only !== mention.person) || isPossessiveMark(lowerAt(scene, at + 1))) return undefined;
    only = mention.person;
  }
  const sex = sexes.get(bareWord(lowerAt(scene, phrase.first)));
  const known = only && scene.cast.sexes?.get(only);
  if (!only || (known && known !== sex)) return undefined;
  const start = scene.article.tokens.start[first]!;
  return only.mentions[0]!.span.start >= start ? only : undefined;
}

const isIt = (scene: Scene, { kind, phrase }: Candidate): boolean =>
  kind === 'pronoun' && lowerAt(scene, phrase.first) === 'it';

/** Whether a body was reported from in the paragraph of "it said" or the one before. */
const isNear = (scene: Scene, { head }: Phrase, { first }: Phrase): boolean =>
  scene.blockOf[first]! - scene.blockOf[head]! < 2;

const isBodyPhrase = (scene: Scene, { phrase }: Candidate): boolean =>
  sourceOf(scene, phrase)?.kind === 'body';

/**
 * Says whom each "he" and "she" among the candidates stands for, and how surely, from the people spoken of before, the
 * sources of reports above all. The cast's own reading is one feature among others. Linear: few people are kept in mind.
 */
export function resolvePronouns(scene: Scene, candidates: readonly Candidate[], net: Net): Candidate[] {
  const discourse = new Discourse(scene);
  const features = new Features();
  const layer = new Float32Array(net.hidden);
  const out = new Float32Array(1);
  const chances = new Float32Array(16);
  let body: Phrase | undefined;
  return candidates.map((candidate) => {
    if (candidate.reports.length > 0) {
      if (body && isIt(scene, candidate) && isNear(scene, body, candidate.phrase))
        return { ...candidate, described: body };
      if (candidate.kind === 'noun') body = isBodyPhrase(scene, candidate) ? candidate.phrase : undefined;
      else if (candidate.kind === 'name') body = undefined;
    }
    if (!isOpenPronoun(scene, candidate)) {
      discourse.listenUpTo(candidate.phrase.first);
      discourse.note(candidate);
      return candidate;
    }
    const described = describedBefore(scene, candidate.phrase.first);
    if (described) return { ...candidate, person: undefined, described };
    const subject = sentenceOpener(scene, candidate) ?? newcomer(scene, candidate);
    if (subject) {
      const resolved = { ...candidate, person: subject, sure: openerChance };
      discourse.listenUpTo(candidate.phrase.first);
      discourse.note(resolved);
      return resolved;
    }
    const people: Person[] = [];
    visitAntecedents(scene, candidate, discourse, features, (person) => {
      run(net, features, layer, out);
      chances[people.length] = out[0]!;
      people.push(person);
    });
    if (people.length === 0) return candidate;
    softmax(chances, people.length);
    // Whoever is known to be of the other sex lessens how sure it is, but is never the one.
    const sex = sexes.get(bareWord(lowerAt(scene, candidate.phrase.first)));
    let best = -1;
    for (const [at, person] of people.entries()) {
      const own = scene.cast.sexes?.get(person);
      if ((!own || own === sex) && chances[at]! > (chances[best] ?? 0)) best = at;
    }
    if (best < 0) return candidate;
    const resolved = { ...candidate, person: people[best], sure: chances[best]! };
    discourse.note(resolved);
    return resolved;
  });
}
