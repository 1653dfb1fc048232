import { conjunctions, determiners } from '../../lexicon/function-words.ts';
import { type Net, run, softmax } from '../net.ts';
import type { Candidate } from './candidates.ts';
import { explicitSpeaker } from './explicit.ts';
import { isPossessiveMark } from './noun-phrase.ts';
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
    } else if (lead?.sure) {
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
    for (const { end, negated, verb, inverted, judges: given } of candidate.reports) {
      if (given !== undefined) leads.set(given, { candidate, sure: true });
      if (negated || inverted || !verb) continue;
      const judges =
        verb.verbClass === 'judgement' && verb.form !== 'participle' && !isNested(scene, candidate);
      const named = judges ? stretchNamed(scene, end, verb.lemma) : 0;
      if (named > 0) {
        const known = leads.get(named);
        if (!known?.sure || candidate.phrase.head > known.candidate.phrase.head)
          leads.set(named, { candidate, sure: true });
        continue;
      }
      let at = end;
      while (at < end + 2 && leading.has(lowerAt(scene, at))) at += 1;
      if (at >= scene.stretchOf.length || scene.stretchOf[at]! < 0) continue;
      leads.set(at, { candidate, sure: verb.verbClass === 'manner' && verb.form === 'past' });
    }
  return leads;
}

/** "pointed out that Sanders calls it …", "what lawmakers called …": somebody else may say so. */
const isNested = (scene: Scene, { phrase }: Candidate): boolean =>
  /^(?:that|what)$/.test(lowerAt(scene, phrase.first - 1));

const naming = new Set('call describe dub label brand term characterize characterise depict'.split(' '));
const longestNamed = 10;

/** The first token of what something is called straight behind a verb: "called the plan “reckless”", "rejected as “Q”". */
function stretchNamed(scene: Scene, from: number, lemma: string): number {
  const { ofToken } = scene.article.sentences;
  for (let at = from; at < from + longestNamed && ofToken[at] === ofToken[from]; at += 1) {
    if (scene.stretchOf[at]! >= 0) {
      const before = lowerAt(scene, at - 1);
      const link = determiners.has(before) ? lowerAt(scene, at - 2) : before;
      if (isPossessiveMark(before)) return 0;
      return naming.has(lemma) || link === 'as' ? at : 0;
    }
    const lower = lowerAt(scene, at);
    if (conjunctions.has(lower) && lower !== 'as') return 0;
    if (clauseBreaks.has(lower)) return 0;
  }
  return 0;
}

const clauseBreaks = new Set([',', ';', ':', '—', '–', 'who', 'which', 'that', 'for', 'on']);

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
  /** "the crowd chanted “Out!”", "called “reckless” by X": nobody else says that. */
  readonly sure: boolean;
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
