import type { Quote } from '../../analysis.ts';
import { findCandidates } from '../attribution/candidates.ts';
import { chooseSpeakers } from '../attribution/choose-speakers.ts';
import { nearestReport, queryOf } from '../attribution/query.ts';
import type { Reporting } from '../attribution/reporting.ts';
import { resolvePronouns } from '../attribution/resolve-pronouns.ts';
import { type Scene, spanOfTokens, type TokenRange } from '../attribution/scene.ts';
import { sourceOfCandidate } from '../attribution/source-of.ts';
import { type Given, joinParts } from './join-parts.ts';
import { judgeStretches } from './judge-stretches.ts';
import type { QuotesModel } from './model.ts';
import { nearReports } from './near-reports.ts';

/** How sure it must be that a stretch quotes somebody, so that few titles and scare quotes are listed. */
const leastQuoted = 0.85;

/** So many words between quotation marks are taken for a quote where the model doesn't know the language. */
const longInWords = 7;

/**
 * The quotes of an article with their speakers, in reading order. Linear in the length of the text. The model has learnt
 * from English: a text in another language has its long stretches listed, whatever the model makes of them.
 */
export function findQuotes(
  { scene, reports }: Reporting,
  model: QuotesModel,
  isEnglish = true,
): readonly Quote[] {
  const { stretches } = scene;
  if (stretches.length === 0) return [];
  const verdicts = judgeStretches(scene, nearReports(scene, reports), model.judge);
  const isLong = ({ first, end }: TokenRange) => !isEnglish && end - first >= longInWords;
  const queries = stretches.flatMap((_, index) =>
    verdicts[index]!.quoted >= leastQuoted || isLong(scene.ranges[index]!)
      ? [queryOf(scene, index, verdicts[index]!.partial)]
      : [],
  );
  const candidates = resolvePronouns(scene, findCandidates(scene, reports), model.resolver);
  const choices = chooseSpeakers(scene, candidates, queries, model.ranker);
  const given = queries.map((query, at) => ({ query, choice: choices[at] }));
  return joinParts(scene, given).flatMap((parts) => {
    const quote = quoteOf(scene, parts);
    return quote.speaker || isQuoting(scene, parts[0]!) ? [quote] : [];
  });
}

/** The fewest words of a block quote that nobody is known to say. */
const leastWords = 6;

/** Whether a quote is one by its marks or label, or as a block quote that the paragraph before it leads to. */
function isQuoting({ article: { article }, stretches }: Scene, { query }: Given): boolean {
  const { unmarked, block } = stretches[query.index]!;
  if (!unmarked || unmarked.label) return true;
  const before = article.blocks[block - 1];
  return (
    query.end - query.first >= leastWords && before !== undefined && article.text[before.span.end - 1] === ':'
  );
}

function quoteOf(scene: Scene, given: readonly Given[]): Quote {
  const surest = given.reduce((a, b) => ((b.choice?.chance ?? 0) > (a.choice?.chance ?? 0) ? b : a));
  return {
    parts: given.map(({ query }) => scene.stretches[query.index]!.inner),
    partial: given.every(({ query }) => query.partial),
    ...speakerOf(scene, surest),
  };
}

/** How sure it must be who speaks: a wrong speaker is worse than none. */
const leastChance = 0.4;

/**
 * The share of speakers that were right among those with a chance around the given one, as `npm run check-quotes` finds it
 * on articles that were not trained on: the net is too sure of itself, above all where nobody is likely.
 */
const shares: readonly (readonly [chance: number, share: number])[] = [
  [0, 0],
  [0.55, 0.4],
  [0.65, 0.62],
  [0.75, 0.75],
  [0.86, 0.83],
  [0.93, 0.92],
  [0.97, 0.95],
  [1, 0.985],
];

/** The confidence that a chance deserves, between the shares around it. */
function confidenceOf(chance: number): number {
  const at = Math.max(
    1,
    shares.findIndex(([bound]) => bound >= chance),
  );
  const [from, low] = shares[at - 1]!;
  const [to, high] = shares[at]!;
  return low + ((chance - from) / (to - from)) * (high - low);
}

function speakerOf(scene: Scene, { query, choice }: Given): Omit<Quote, 'parts' | 'partial'> {
  const confidence = confidenceOf(choice?.chance ?? 0);
  const speaker =
    choice && confidence >= leastChance ? sourceOfCandidate(scene, choice.candidate) : undefined;
  if (!choice || !speaker) return { confidence: 0 };
  const report = nearestReport(choice.candidate, query);
  const cue = report && { cue: spanOfTokens(scene, report.first, report.end) };
  return { speaker, ...cue, confidence };
}
