import type { Evidence } from '../evidence.ts';

/** What may speak against an article, as the panel words it. */
export type Reason = 'address' | 'head' | 'text' | 'lists' | 'tools' | 'byline';

/**
 * What each reason is told by: names of evidence (`SPOT_FEATURES`, and those of a page that is passed over at once). A
 * name with a star stands for all that begin like it.
 */
const EVIDENCE: Readonly<Record<Reason, string>> = {
  address: 'front-page path-* host-* depth slug* dated query endsInSlash section',
  head: 'og-* ld-* micro-* published author metas description reading-time amp',
  text: 'running-text all running runningShare rootRunning rootShare longShare mean longest sentencesEach tagP pShare paragraphs long said quotes quotesEach h1 headlineWords single',
  lists:
    'rootLinked rootLinks listed shorts linkedLines linkDensity headlineLinked teased articles items cards navigation plural headings* h2 mores linkedHeadings teasers pages gaps datedGaps linkedGaps alikeGaps voicedGaps',
  tools: 'code pre codes tables you we forms fields buttons commentBoxes prices buys calls talks',
  byline: 'times dates dateNear bylineNear authorBoxes toHeadline',
};

/** Each name, or the beginning of names, with the reason that it belongs to. */
const NAMES = Object.entries(EVIDENCE).flatMap(([reason, names]) =>
  names.split(' ').map((name) => ({
    reason: reason as Reason,
    name: name.replace('*', ''),
    isBeginning: name.endsWith('*'),
  })),
);

/** So many reasons are told. */
const MOST = 3;

/** What weighs less than this (log odds, summed over a reason's evidence) is no reason. */
const LEAST = 0.1;

/** The strongest reasons why a page is taken for no article, the strongest first. */
export function reasonsAgainst(evidence: readonly Evidence[]): Reason[] {
  const sums = new Map<Reason, number>();
  for (const { name, weight } of evidence) {
    const reason = reasonOf(name);
    if (reason) sums.set(reason, (sums.get(reason) ?? 0) + weight);
  }
  return [...sums]
    .filter(([, weight]) => weight < -LEAST)
    .sort(([, one], [, other]) => one - other)
    .slice(0, MOST)
    .map(([reason]) => reason);
}

const reasonOf = (evidence: string): Reason | undefined =>
  NAMES.find(({ name, isBeginning }) => (isBeginning ? evidence.startsWith(name) : evidence === name))
    ?.reason;
