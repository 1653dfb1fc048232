import { type Choice, isSameSpeaker, type Query } from '../attribution/query.ts';
import { lowerAt, type Scene } from '../attribution/scene.ts';

const longestReport = 16;

/** A stretch that was judged to be a quote, with its speaker. */
export interface Given {
  readonly query: Query;
  readonly choice: Choice | undefined;
}

/**
 * Puts together what the reader takes as one quote: the paragraphs of a long one, and the sides of a split one, where
 * nothing but its report stands between them ("…," she said, "…").
 */
export function joinParts(scene: Scene, given: readonly Given[]): readonly Given[][] {
  const quotes: Given[][] = [];
  for (const next of given) {
    const last = quotes.at(-1)?.at(-1);
    if (last && (goesOn(scene, last, next) || isSplit(scene, last, next))) quotes.at(-1)!.push(next);
    else quotes.push([next]);
  }
  return quotes;
}

const goesOn = ({ stretches }: Scene, last: Given, next: Given): boolean =>
  stretches[next.query.index]!.continues &&
  next.query.index === last.query.index + 1 &&
  last.choice?.candidate === next.choice?.candidate;

function isSplit(scene: Scene, { query: a, choice }: Given, { query: b, choice: other }: Given): boolean {
  if (a.index + 1 !== b.index || a.block !== b.block || !choice || !other) return false;
  if (!isSameSpeaker(choice.candidate, other.candidate) || b.first - a.end > longestReport) return false;
  if (a.partial && b.partial) return false;
  const { phrase, reports } = choice.candidate;
  const isReported = phrase.first >= a.end && phrase.end <= b.first;
  const isBetween = isReported && reports.some(({ first }) => first >= a.end && first < b.first);
  return (
    isBetween && ',.'.includes(lowerAt(scene, b.first - 1)) && sentencesBetween(scene, a.end, b.first) <= 1
  );
}

/** How many sentences end between two tokens. */
function sentencesBetween(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let token = from; token < to; token += 1) if (lowerAt(scene, token) === '.') count += 1;
  return count;
}
