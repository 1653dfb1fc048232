import type { Quote } from '../../analysis.ts';
import { findCandidates } from '../attribution/candidates.ts';
import { chooseSpeakers } from '../attribution/choose-speakers.ts';
import { nearestReport, queryOf } from '../attribution/query.ts';
import type { Reporting } from '../attribution/reporting.ts';
import { resolvePronouns } from '../attribution/resolve-pronouns.ts';
import { type Scene, spanOfTokens } from '../attribution/scene.ts';
import { sourceOfCandidate } from '../attribution/source-of.ts';
import { type Given, joinParts } from './join-parts.ts';
import { judgeStretches } from './judge.ts';
import type { QuotesModel } from './model.ts';
import { nearReports } from './near-reports.ts';

/** How sure it must be that a stretch quotes somebody, so that few titles and scare quotes are listed. */
const leastQuoted = 0.81;

/** The quotes of an article with their speakers, in reading order. Linear in the length of the text. */
export function findQuotes({ scene, reports }: Reporting, model: QuotesModel): readonly Quote[] {
  const { stretches } = scene;
  if (stretches.length === 0) return [];
  const verdicts = judgeStretches(scene, nearReports(scene, reports), model.judge);
  const queries = stretches.flatMap((_, index) =>
    verdicts[index]!.quoted >= leastQuoted ? [queryOf(scene, index, verdicts[index]!.partial)] : [],
  );
  const candidates = resolvePronouns(scene, findCandidates(scene, reports), model.resolver);
  const choices = chooseSpeakers(scene, candidates, queries, model.ranker);
  const given = queries.map((query, at) => ({ query, choice: choices[at] }));
  return joinParts(scene, given).map((parts) => quoteOf(scene, parts));
}

function quoteOf(scene: Scene, given: readonly Given[]): Quote {
  const surest = given.reduce((a, b) => ((b.choice?.chance ?? 0) > (a.choice?.chance ?? 0) ? b : a));
  return {
    parts: given.map(({ query }) => scene.stretches[query.index]!.inner),
    partial: given.every(({ query }) => query.partial),
    ...speakerOf(scene, surest),
  };
}

/** How sure it must be who speaks. */
const leastChance = 0.5;

function speakerOf(scene: Scene, { query, choice }: Given): Omit<Quote, 'parts' | 'partial'> {
  const speaker =
    choice && choice.chance >= leastChance ? sourceOfCandidate(scene, choice.candidate) : undefined;
  if (!choice || !speaker) return { confidence: 0 };
  const report = nearestReport(choice.candidate, query);
  const cue = report && { cue: spanOfTokens(scene, report.first, report.end) };
  return { speaker, ...cue, confidence: choice.chance };
}
