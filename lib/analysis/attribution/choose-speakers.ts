import { type Net, run, softmax } from '../net.ts';
import type { Candidate } from './candidates.ts';
import { explicitSpeaker } from './explicit.ts';
import { type Choice, isSameSpeaker, type Query } from './query.ts';
import { type Option, Ranking } from './rank.ts';
import { lowerAt, type Scene } from './scene.ts';

const explicitChance = 0.97;
/** Of a report that leads to the quote, where the net takes nobody. */
const leadChance = 0.75;

/**
 * The most likely speaker of each quote, in reading order; nothing where nobody is the likeliest. What the layout names is
 * taken as it is; else a chance is summed over all options that mean the same speaker. The paragraphs of one quote get one
 * speaker. Linear in the number of queries: each has a bounded number of options.
 */
export function chooseSpeakers(
  scene: Scene,
  candidates: readonly Candidate[],
  queries: readonly Query[],
  net: Net,
): (Choice | undefined)[] {
  const leads = leadsOf(scene, candidates);
  const ranking = new Ranking(scene, candidates);
  const layer = new Float32Array(net.hidden);
  const out = new Float32Array(1);
  const scores = new Float32Array(32);
  let last: Choice | undefined;
  const choices = queries.map((query) => {
    const { index } = query;
    const named = explicitSpeaker(scene, index);
    const lead = leads.get(query.first);
    let choice: Choice | undefined;
    if (named) {
      const { candidate, layout } = named;
      const { person } = candidate;
      choice = { candidate, person, index, followed: false, chance: explicitChance, layout };
    } else if (lead?.cries) {
      choice = leadChoice(lead, index, explicitChance);
    } else {
      const options: Option[] = [];
      ranking.visit(query, last, (option, features) => {
        run(net, features, layer, out);
        scores[options.length] = out[0]!;
        options.push(option);
      });
      softmax(scores, options.length);
      choice = likeliest(options, scores, index) ?? (lead && leadChoice(lead, index, leadChance));
    }
    if (choice) last = choice;
    return choice;
  });
  return agreed(scene, queries, choices);
}

/** Whose report leads straight to a quote ("…, observing that “it is late”"), by the token of the quote. */
function leadsOf(scene: Scene, candidates: readonly Candidate[]): ReadonlyMap<number, Lead> {
  const leads = new Map<number, Lead>();
  for (const candidate of candidates)
    for (const { end, negated, verb, inverted } of candidate.reports) {
      if (negated || inverted || !verb) continue;
      let at = end;
      while (at < end + 2 && leading.has(lowerAt(scene, at))) at += 1;
      if (at >= scene.stretchOf.length || scene.stretchOf[at]! < 0) continue;
      leads.set(at, { candidate, cries: verb.verbClass === 'manner' && verb.form === 'past' });
    }
  return leads;
}

const leadChoice = ({ candidate }: Lead, index: number, chance: number): Choice => ({
  candidate,
  person: candidate.person,
  index,
  followed: false,
  chance,
});

const leading = new Set(['that', ',', ':']);

interface Lead {
  readonly candidate: Candidate;
  /** "the crowd chanted “Out!”": nobody else says that. */
  readonly cries: boolean;
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
  if (!best || best.chance <= nobody) return undefined;
  return { ...best, chance: best.chance * best.candidate.sure };
}

/** Gives all paragraphs of a quote the speaker whom its layout names, or the surest that one of them has of its own. */
function agreed(
  scene: Scene,
  queries: readonly Query[],
  choices: readonly (Choice | undefined)[],
): (Choice | undefined)[] {
  const result = [...choices];
  for (let from = 0; from < queries.length; ) {
    let end = from + 1;
    while (
      end < queries.length &&
      scene.stretches[queries[end]!.index]!.continues &&
      choices[end]?.layout !== 'label'
    )
      end += 1;
    if (end - from > 1) {
      const own = result.slice(from, end).filter((choice) => choice && !choice.followed);
      const named = own.find((choice) => choice?.layout);
      const tagged = surestTagged(queries, result, from, end);
      const best =
        named ?? tagged ?? own.reduce((a, b) => (!a || (b && b.chance > a.chance) ? b : a), result[from]);
      for (let at = from; at < end; at += 1)
        result[at] = best && { ...best, index: queries[at]!.index, followed: best !== choices[at] };
    }
    from = end;
  }
  return result;
}

/** The surest speaker of those paragraphs `[from, end)` whose last comma leads over to their report: `…,” added X`. */
function surestTagged(
  queries: readonly Query[],
  choices: readonly (Choice | undefined)[],
  from: number,
  end: number,
): Choice | undefined {
  let best: Choice | undefined;
  for (let at = from; at < end; at += 1) {
    const choice = choices[at];
    if (!choice || choice.followed || queries[at]!.stop !== ',') continue;
    if (choice.candidate.reports.length > 0 && (!best || choice.chance > best.chance)) best = choice;
  }
  return best;
}
