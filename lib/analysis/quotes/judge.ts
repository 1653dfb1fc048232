import type { Scene } from '../attribution/scene.ts';
import { Features, type Net, run, softmax } from '../net.ts';
import { judgeFeatures } from './judge-features.ts';
import type { NearReports } from './near-reports.ts';

/** What a stretch between quotation marks is. */
export interface Verdict {
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
export function judgeStretches(scene: Scene, near: readonly NearReports[], net: Net): readonly Verdict[] {
  const features = new Features();
  const layer = new Float32Array(net.hidden);
  const chances = new Float32Array(net.outputs);
  return scene.stretches.map(({ unmarked }, index) => {
    if (unmarked) return { quoted: 1, partial: false };
    judgeFeatures(scene, index, near[index]!, features);
    run(net, features, layer, chances);
    softmax(chances);
    return { quoted: 1 - chances[NO_QUOTE]!, partial: chances[PARTIAL]! > chances[FULL]! };
  });
}
