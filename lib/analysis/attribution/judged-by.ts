import { determiners } from '../../lexicon/function-words.ts';
import type { ReportingVerb } from '../../lexicon/reporting-verbs.ts';
import type { Report } from './find-reports.ts';
import { isInSentence } from './noun-phrase.ts';
import { nameBehind, phraseAfter } from './phrase-after.ts';
import { lowerAt, type Scene } from './scene.ts';

/** How far behind its verb a judgement starts: "described as a", "accused of". */
const reach = 4;

/** A passive that says whose words a judgement is: "was described by X as “reckless”", "was dismissed as “fantasy” by X". */
export function judgedBy(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  return lowerAt(scene, token + 1) === 'by' ? judgedAs(scene, token, verb) : calledBy(scene, token, verb);
}

function judgedAs(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  const source = phraseAfter(scene, token + 2);
  if (!source || lowerAt(scene, source.end) !== 'as') return undefined;
  const judges = determiners.has(lowerAt(scene, source.end + 1)) ? source.end + 2 : source.end + 1;
  if (!(scene.stretchOf[judges]! >= 0)) return undefined;
  return { first: token, end: token + 2, verb, source, inverted: false, negated: false, judges };
}

const leads = new Set(['as', 'of', 'a', 'an', 'the']);

function calledBy(scene: Scene, token: number, verb: ReportingVerb): Report | undefined {
  let at = token + 1;
  while (at < token + reach && scene.stretchOf[at] === -1 && leads.has(lowerAt(scene, at))) at += 1;
  const stretch = scene.ranges[scene.stretchOf[at] ?? -1];
  if (!stretch || lowerAt(scene, stretch.end) !== 'by' || !isInSentence(scene, stretch.end, token))
    return undefined;
  const phrase = phraseAfter(scene, stretch.end + 1);
  const source = phrase && (nameBehind(scene, phrase) ?? phrase);
  const cue = { first: stretch.end, end: stretch.end + 1, judges: stretch.first };
  return source && { ...cue, verb, source, inverted: true, negated: false };
}
