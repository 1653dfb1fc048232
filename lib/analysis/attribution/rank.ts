import { Features } from '../net.ts';
import type { Candidate } from './candidates.ts';
import type { Choice, Query } from './query.ts';
import { candidateFeatures, followFeatures, nobodyFeatures, type Surroundings } from './rank-features.ts';
import type { Scene } from './scene.ts';

/** What a quote's speaker is chosen from. */
export interface Option {
  readonly kind: 'candidate' | 'follow' | 'nobody';
  readonly candidate: Candidate | undefined;
}

const mostBefore = 12;
const mostAfter = 6;
const reachBefore = 160;
const reachAfter = 60;

/** Walks the candidates of a text along its quotes, and lays out each quote's options with their features. */
export class Ranking {
  readonly #scene: Scene;
  readonly #candidates: readonly Candidate[];
  readonly #counts = new Map<object, number>();
  readonly #features = new Features();
  /** The first candidate that does not stand before the quote. */
  #next = 0;

  constructor(scene: Scene, candidates: readonly Candidate[]) {
    this.#scene = scene;
    this.#candidates = candidates;
    for (const { person } of scene.cast.mentions)
      this.#counts.set(person, (this.#counts.get(person) ?? 0) + 1);
  }

  /** Calls `visit` with each option of `query` and its features, which are valid during the call only. */
  visit(query: Query, last: Choice | undefined, visit: (option: Option, features: Features) => void): void {
    const candidates = this.#candidates;
    const scene = this.#scene;
    const features = this.#features;
    while (this.#next < candidates.length && candidates[this.#next]!.phrase.head < query.first)
      this.#next += 1;
    const context = this.#surroundings(query, last);
    let between = 0;
    let reportsBetween = 0;
    const offer = (candidate: Candidate): void => {
      const { head } = candidate.phrase;
      const stretchesBetween = stretchesFrom(scene, head, query);
      const standing = { between, reportsBetween, stretchesBetween };
      const count = candidate.person ? (this.#counts.get(candidate.person) ?? 0) : 0;
      candidateFeatures(scene, query, candidate, standing, last, count, features);
      visit({ kind: 'candidate', candidate }, features);
      between += 1;
      if (candidate.reports.length > 0) reportsBetween += 1;
    };
    for (let at = this.#next - 1; at >= 0 && this.#next - at <= mostBefore; at -= 1) {
      const { head } = candidates[at]!.phrase;
      if (query.first - head > reachBefore || query.block - scene.blockOf[head]! > 2) break;
      offer(candidates[at]!);
    }
    between = 0;
    reportsBetween = 0;
    for (let at = this.#next; at < candidates.length && at - this.#next < mostAfter; at += 1) {
      const { head } = candidates[at]!.phrase;
      if (head < query.end) continue;
      if (head - query.end > reachAfter || scene.blockOf[head]! - query.block > 1) break;
      offer(candidates[at]!);
    }
    const isNear = last !== undefined && query.block - scene.stretches[last.index]!.block <= 3;
    if (isNear) {
      followFeatures(scene, query, last, context, features);
      visit({ kind: 'follow', candidate: last.candidate }, features);
    }
    nobodyFeatures(query, context, isNear, features);
    visit({ kind: 'nobody', candidate: undefined }, features);
  }

  #surroundings(query: Query, last: Choice | undefined): Surroundings {
    const candidates = this.#candidates;
    const scene = this.#scene;
    const from = last ? scene.ranges[last.index]!.end : 0;
    let candidatesBetween = 0;
    let reportsBetween = 0;
    for (let at = this.#next - 1; at >= 0 && candidatesBetween < 3; at -= 1) {
      if (candidates[at]!.phrase.head < from) break;
      candidatesBetween += 1;
      if (candidates[at]!.reports.length > 0) reportsBetween += 1;
    }
    let candidatesAfter = 0;
    let reportsAfter = 0;
    for (let at = this.#next; at < candidates.length && candidatesAfter < 3; at += 1) {
      if (scene.blockOf[candidates[at]!.phrase.head] !== query.block) break;
      candidatesAfter += 1;
      if (candidates[at]!.reports.length > 0) reportsAfter += 1;
    }
    return { candidatesBetween, reportsBetween, candidatesAfter, reportsAfter };
  }
}

/** How many other stretches stand between a token and the quote. */
function stretchesFrom({ ranges }: Scene, token: number, { index, first }: Query): number {
  let count = 0;
  if (token < first)
    while (count < 3 && index - count > 0 && ranges[index - count - 1]!.first > token) count += 1;
  else while (count < 3 && ranges[index + count + 1] && ranges[index + count + 1]!.end <= token) count += 1;
  return count;
}
