import { type Net, run, softmax } from '../net.ts';
import type { Candidate } from './candidates.ts';
import { type Choice, isSameSpeaker, type Query } from './query.ts';
import { type Option, Ranking } from './rank.ts';
import type { Scene } from './scene.ts';

/**
 * The most likely speaker of each quote, in reading order; nothing where nobody is the likeliest. A chance is summed over
 * all options that mean the same speaker. Linear in the number of queries: each has a bounded number of options.
 */
export function chooseSpeakers(
  scene: Scene,
  candidates: readonly Candidate[],
  queries: readonly Query[],
  net: Net,
): (Choice | undefined)[] {
  const ranking = new Ranking(scene, candidates, net.size);
  const layer = new Float32Array(net.hidden);
  const out = new Float32Array(1);
  const scores = new Float32Array(32);
  let last: Choice | undefined;
  return queries.map((query) => {
    const options: Option[] = [];
    ranking.visit(query, last, (option, features) => {
      run(net, features, layer, out);
      scores[options.length] = out[0]!;
      options.push(option);
    });
    softmax(scores, options.length);
    const choice = likeliest(options, scores, query.index);
    if (choice) last = choice;
    return choice;
  });
}

function likeliest(options: readonly Option[], chances: Float32Array, index: number): Choice | undefined {
  let best: Choice | undefined;
  let nobody = 0;
  options.forEach(({ kind, candidate }, at) => {
    if (!candidate) {
      nobody = chances[at]!;
      return;
    }
    let chance = 0;
    let followed = kind === 'follow';
    let most = 0;
    let own = candidate;
    for (const [other, option] of options.entries()) {
      if (!option.candidate || !isSameSpeaker(option.candidate, candidate)) continue;
      chance += chances[other]!;
      if (chances[other]! <= most) continue;
      most = chances[other]!;
      followed = option.kind === 'follow';
      own = option.candidate;
    }
    if (!best || chance > best.chance) best = { candidate: own, person: own.person, index, followed, chance };
  });
  return best && best.chance > nobody ? best : undefined;
}
