import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import type { Report } from '../attribution/find-reports.ts';
import { lowerAt, type Scene } from '../attribution/scene.ts';

/** What the surroundings of a stretch report. */
export interface NearReports {
  /** The nearest report of its block, those of its sentence first. */
  readonly report: Report | undefined;
  /** It stands in the sentence of the stretch. */
  readonly inSentence: boolean;
  /** The lemma of the nearest reporting verb before it in its sentence, with or without a source. */
  readonly verbBefore: string;
  readonly stretchesInBlock: number;
}

const reach = 40;

/** Looks around each stretch. Linear: it looks no further than some tokens. */
export function nearReports(scene: Scene, reports: readonly Report[]): readonly NearReports[] {
  const reportAt = new Map(reports.map((report) => [report.first, report]));
  const inBlock = new Map<number, number>();
  for (const { block } of scene.stretches) inBlock.set(block, (inBlock.get(block) ?? 0) + 1);
  return scene.stretches.map(({ block }, index) => ({
    ...nearest(scene, index, reportAt),
    verbBefore: verbBefore(scene, index),
    stretchesInBlock: inBlock.get(block)!,
  }));
}

function nearest(scene: Scene, index: number, reportAt: ReadonlyMap<number, Report>) {
  const { first, end } = scene.ranges[index]!;
  const { ofToken } = scene.article.sentences;
  const block = scene.blocks[scene.stretches[index]!.block]!;
  let outside: Report | undefined;
  for (let step = 0; step < reach; step += 1) {
    for (const token of [end + step, first - 1 - step]) {
      const report = token >= block.first && token < block.end ? reportAt.get(token) : undefined;
      if (!report) continue;
      const isSame = ofToken[token] === ofToken[token < first ? first : end - 1];
      const touches = Math.min(report.first, report.source.first) === end;
      if (isSame || touches) return { report, inSentence: true };
      outside ??= report;
    }
  }
  return { report: outside, inSentence: false };
}

function verbBefore(scene: Scene, index: number): string {
  const { first } = scene.ranges[index]!;
  const { ofToken } = scene.article.sentences;
  for (let token = first - 1; token >= 0 && first - token < reach; token -= 1) {
    if (ofToken[token] !== ofToken[first]) return '';
    const verb = scene.stretchOf[token]! < 0 ? reportingVerbs.get(lowerAt(scene, token)) : undefined;
    if (verb) return verb.lemma;
  }
  return '';
}
