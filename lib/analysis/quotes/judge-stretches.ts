import { lowerAt, type Scene } from '../attribution/scene.ts';
import { Features, type Net, run, softmax } from '../net.ts';
import { judgeFeatures } from './judge-features.ts';
import type { NearReports } from './near-reports.ts';

/** What a stretch between quotation marks is. */
export interface StretchVerdict {
  /** 0 to 1: that it quotes somebody, rather than naming a work, a nickname or a term. */
  readonly quoted: number;
  /** Not a clause of its own, if it is a quote. */
  readonly partial: boolean;
}

/** The outputs of the judging net. */
export const NO_QUOTE = 0;
export const PARTIAL = 1;
export const FULL = 2;

/** Judges every stretch of a scene; one without marks is a full quote. Linear. */
export function judgeStretches(
  scene: Scene,
  near: readonly NearReports[],
  net: Net,
): readonly StretchVerdict[] {
  const features = new Features();
  const layer = new Float32Array(net.hidden);
  const chances = new Float32Array(net.outputs);
  return scene.stretches.map(({ unmarked }, index) => {
    if (unmarked) return { quoted: 1, partial: false };
    judgeFeatures(scene, index, near[index]!, features);
    run(net, features, layer, chances);
    softmax(chances);
    if (isPlain(scene, index, near[index]!)) return { quoted: 1, partial: false };
    return { quoted: 1 - chances[NO_QUOTE]!, partial: chances[PARTIAL]! > chances[FULL]! };
  });
}

/** A report says that it quotes, all of a sentence: `“Never,” said X` at a sentence's start, `X answered: “No.”`. */
function isPlain(scene: Scene, index: number, { report }: NearReports): boolean {
  if (report?.verb?.verbClass !== 'speech') return false;
  const { first, end } = scene.ranges[index]!;
  const { inner, closed } = scene.stretches[index]!;
  if (Math.max(report.end, report.source.end) === first - 1) return lowerAt(scene, first - 1) === ':';
  const { sentences, text } = scene.article;
  return (
    closed &&
    Math.min(report.first, report.source.first) === end &&
    ',?!'.includes(text.charAt(inner.end - 1)) &&
    sentences.first[sentences.ofToken[first]!] === first
  );
}
