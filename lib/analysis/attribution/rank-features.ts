import { prepositions } from '../../lexicon/function-words.ts';
import { bucket } from '../bucket.ts';
import type { Features } from '../net.ts';
import { familyOfPerson } from '../quotes/family.ts';
import type { Candidate } from './candidates.ts';
import { isPossessiveMark } from './noun-phrase.ts';
import type { Choice, Query } from './query.ts';
import { isSameSpeaker, nearestReport } from './query.ts';
import { lowerAt, type Scene } from './scene.ts';

/** Where a candidate stands among those of its side. */
export interface Standing {
  /** Candidates between it and the quote: all, and those that a report names. */
  readonly between: number;
  readonly reportsBetween: number;
  readonly stretchesBetween: number;
}

/** What speaks for and against `candidate` as the speaker of `query`. */
export function candidateFeatures(
  scene: Scene,
  query: Query,
  candidate: Candidate,
  standing: Standing,
  last: Choice | undefined,
  mentionCount: number,
  features: Features,
): void {
  const { phrase, kind, person } = candidate;
  const { ofToken } = scene.article.sentences;
  const isBefore = phrase.head < query.first;
  const side = isBefore ? '<' : '>';
  const edge = isBefore ? query.first : query.end - 1;
  const gap = bucket(isBefore ? query.first - phrase.end : phrase.first - query.end);
  const blocks = isBefore
    ? query.block - scene.blockOf[phrase.head]!
    : scene.blockOf[phrase.head]! - query.block;
  const sentences = Math.min(4, Math.abs(ofToken[phrase.head]! - ofToken[edge]!));
  const report = nearestReport(candidate, query);
  const cueSide = report ? (report.first < query.first ? '<' : '>') : '';
  const cueGap = report
    ? bucket(report.first < query.first ? query.first - report.end : report.first - query.end)
    : 99;
  const touches = !isBefore && (phrase.first === query.end || report?.first === query.end);
  const place = `${side}${touches ? 't' : blocks > 0 ? `b${blocks}` : `s${sentences}`}`;
  const said = report ? `${cueSide}${report.inverted ? 'i' : ''}` : '';
  const between = Math.min(4, standing.between);
  const reportsBetween = Math.min(3, standing.reportsBetween);
  const before = lowerAt(scene, phrase.first - 1);
  const after = lowerAt(scene, phrase.end);
  const isAttached = prepositions.has(before);
  const isLast = last !== undefined && isSameSpeaker(last.candidate, candidate);
  const f = features;
  f.clear();
  f.add('kind', kind);
  f.add('place', place);
  f.join('place+said', place, said);
  f.join('place+gap', place, gap);
  f.join('place+between', place, between);
  f.join('place+reportsBetween', place, reportsBetween, said);
  f.join('place+said+cueGap', place, said, cueGap);
  f.join('said+cueGap+stop', said, cueGap, query.stop);
  f.join('place+said+partial', place, said, query.partial);
  f.join('place+said+kind', place, said, kind);
  f.join('place+said+opens', place, said, query.opens, query.closes);
  f.join('place+before', side, query.before, said);
  f.join('place+after', side, query.after, said);
  f.join('place+stop', place, said, query.stop);
  f.join('stretchesBetween', place, said, Math.min(2, standing.stretchesBetween));
  f.join('gap', side, gap, said);
  f.add('wordBefore', before);
  f.add('wordAfter', after);
  f.join('wordAfter+place', place, after);
  f.join('wordBefore+place', place, before);
  f.join('twoAfter', after, ' ', lowerAt(scene, phrase.end + 1));
  f.join('attached', place, said, isAttached, kind);
  f.join('possessive', place, isPossessiveMark(after), said);
  f.join('size', place, said, query.size);
  f.join('speaks', query.speaks, kind, said);
  f.join('count', bucket(mentionCount), said);
  f.join('opensSentence', phrase.first === scene.article.sentences.first[ofToken[phrase.head]!], place, said);
  if (kind === 'noun') {
    f.add('head', lowerAt(scene, phrase.head));
    f.add('nounLength', bucket(phrase.end - phrase.first));
  }
  if (report) {
    const { verb } = report;
    f.add('verb', verb?.lemma ?? 'according');
    f.join('verb+place', verb?.lemma, place);
    f.join('class', verb?.verbClass, verb?.form, place, cueGap);
    f.join('verb+cueGap', verb?.lemma, cueSide, cueGap);
    f.join('afterCue', lowerAt(scene, report.end), cueSide, Math.min(cueGap, 3));
    f.add('negated', report.negated);
    f.add('reports', Math.min(3, candidate.reports.length));
  }
  if (person) {
    const family = familyOfPerson(person);
    f.join('named', query.words.has(family), said);
    f.join('last', isLast, place, said);
    f.join('last+opens', isLast, query.opens, said);
  } else f.join('open', kind, isLast, said);
  f.join('hasLast', last === undefined, place, said);
}

/** What speaks for and against the speaker of the quote before. */
export function followFeatures(
  scene: Scene,
  query: Query,
  last: Choice,
  context: Surroundings,
  features: Features,
): void {
  const range = scene.ranges[last.index]!;
  const blocks = query.block - scene.stretches[last.index]!.block;
  const words = bucket(query.first - range.end);
  const { continues } = scene.stretches[query.index]!;
  const place = `f${Math.min(3, blocks)}`;
  const wasAfter = last.candidate.phrase.head >= range.end;
  const said = `${context.reportsBetween}${context.reportsAfter}`;
  const f = features;
  f.clear();
  f.add('follow');
  f.add('follow.place', place);
  f.join('follow.words', place, words);
  f.join('follow.opens', place, query.opens, query.closes);
  f.join('follow.said', place, said, query.opens);
  f.join('follow.between', place, context.candidatesBetween, context.reportsBetween);
  f.join('follow.after', place, context.candidatesAfter, context.reportsAfter);
  f.join('follow.stop', place, query.stop, said);
  f.join('follow.wasAfter', place, wasAfter, words);
  f.join('follow.followed', place, last.followed);
  f.join('follow.skipped', place, Math.min(3, query.index - last.index));
  f.add('follow.continues', String(continues));
  f.join('follow.partial', place, query.partial, said);
  f.join('follow.size', place, query.size, query.opens);
  f.join('follow.speaks', place, query.speaks, query.opens);
  f.join('follow.kind', place, last.candidate.kind);
  f.join('follow.before', place, query.before);
  f.join('follow.afterWord', place, query.after);
  f.join('follow.chance', place, bucket(last.chance * 10));
  const { person } = last;
  if (person) {
    const family = familyOfPerson(person);
    f.add('follow.named', query.words.has(family));
  }
}

/** How many candidates and reports stand around a quote. */
export interface Surroundings {
  /** Between the quote before and this one; at most 3 of each. */
  readonly candidatesBetween: number;
  readonly reportsBetween: number;
  /** Behind it in its block. */
  readonly candidatesAfter: number;
  readonly reportsAfter: number;
}

/** What speaks for nobody. */
export function nobodyFeatures(
  query: Query,
  context: Surroundings,
  hasLast: boolean,
  features: Features,
): void {
  const f = features;
  const said = `${context.reportsBetween}${context.reportsAfter}`;
  f.clear();
  f.add('nobody');
  f.join('nobody.size', query.size, query.partial);
  f.join('nobody.opens', query.opens, query.closes, hasLast);
  f.join('nobody.said', said, query.opens, query.closes);
  f.add('nobody.before', query.before);
  f.add('nobody.after', query.after);
  f.add('nobody.stop', query.stop);
  f.add('nobody.speaks', query.speaks);
}
