import { determiners } from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { startsWithCapital } from '../../text/characters.ts';
import { lowerAt, type Scene, wordAt } from '../attribution/scene.ts';
import { bucket } from '../bucket.ts';
import type { Features } from '../net.ts';
import { formOf, type StretchForm } from './form.ts';
import type { NearReports } from './near-reports.ts';

const wordsAsFeatures = 10;
const wordsBefore = 6;
const wordsAfter = 3;

/** What tells quotes from titles, nicknames and scare quotes, and full ones from partial ones. */
export function judgeFeatures(scene: Scene, index: number, near: NearReports, features: Features): void {
  const form = formOf(scene, index);
  features.clear();
  formFeatures(form, features);
  placeFeatures(scene, index, form, features);
  governorFeatures(scene, index, features);
  reportFeatures(scene, index, form, near, features);
}

function formFeatures({ lower, size, capitals, stop, marks, isNamed }: StretchForm, f: Features): void {
  f.add('size', size);
  f.add('capitals', capitals);
  f.join('size+capitals', size, capitals);
  f.add('stop', stop);
  f.join('stop+capitals', stop, capitals);
  f.join('stop+size', stop, size);
  f.add('first', lower[0]);
  f.add('second', lower[1] ?? '');
  f.join('firstTwo', lower[0], ' ', String(lower[1]));
  f.add('last', lower.at(-1));
  f.add('lastEnding', endingOf(lower.at(-1)!));
  f.add('firstEnding', endingOf(lower[0]!));
  f.add('marks', marks);
  f.join('isNamed', isNamed, size);
  f.add(
    'I',
    lower.some((word) => firstPerson.has(word)),
  );
  f.join(
    'finite',
    lower.some((word) => finite.has(word)),
    size,
  );
  f.join(
    'says',
    lower.some((word) => reportingVerbs.has(word)),
    size,
  );
  if (lower.length <= wordsAsFeatures) for (const word of lower) f.add('word', word);
}

const firstPerson = new Set("i we our my us me i’m i'm we’re we're i’ve i've i’ll we’ll you your".split(' '));
const finite = new Set(
  "is are was were has have had do does did will would can could should must ’s 's isn’t don’t can’t it’s he’s".split(
    ' ',
  ),
);

const endingOf = (word: string): string => (word.length > 4 ? word.slice(-3) : '');

function placeFeatures(scene: Scene, index: number, { size, capitals }: StretchForm, f: Features): void {
  const { first, end } = scene.ranges[index]!;
  const range = scene.blocks[scene.stretches[index]!.block]!;
  const opens = first === range.first;
  const closes = end === range.end;
  const word = (token: number): string => {
    if (token < range.first || token >= range.end) return '¶';
    return scene.stretchOf[token]! >= 0 ? '“' : lowerAt(scene, token);
  };
  const before = word(first - 1);
  const after = word(end);
  f.add('before', before);
  f.add('before2', word(first - 2));
  f.add('before3', word(first - 3));
  f.join('beforeTwo', word(first - 2), ' ', before);
  f.add('after', after);
  f.add('after2', word(end + 1));
  f.join('afterTwo', after, ' ', word(end + 1));
  f.join('around', before, ' ', after);
  f.join('before+size', before, size);
  f.join('after+size', after, size);
  f.join('before+capitals', before, capitals);
  f.join('after+capitals', after, capitals);
  f.add('beforeEnding', endingOf(before));
  f.add('afterEnding', endingOf(after));
  f.join('endings', endingOf(before), ' ', endingOf(after));
  f.join('determiner', determiners.has(before), size, capitals);
  f.join('capitalBefore', startsWithCapital(wordAt(scene, first - 1)), capitals);
  f.join('capitalAfter', startsWithCapital(wordAt(scene, end)), capitals);
  f.join('opens+closes', opens, closes, size);
  for (let step = 1; step <= wordsBefore; step += 1) f.add('near', word(first - step));
  for (let step = 0; step < wordsAfter; step += 1) f.add('next', word(end + step));
}

/** Who and which verb-like word stand last before the stretch in its sentence. */
function governorFeatures(scene: Scene, index: number, f: Features): void {
  const { first } = scene.ranges[index]!;
  const { sentences } = scene.article;
  const start = Math.max(sentences.first[sentences.ofToken[first]!]!, first - governorReach);
  let person = '';
  let verb = '';
  for (let token = first - 1; token >= start; token -= 1) {
    const lower = lowerAt(scene, token);
    if (!verb && lower.length > 4 && looksLikeVerb(lower)) verb = lower;
    if (person || scene.mentionOf[token]! < 0) continue;
    const isOwner = isOwners(lowerAt(scene, token + 1));
    person = `${bucket(first - token) >> 1}${isOwner}`;
  }
  f.add('person', person);
  f.add('governor', verb);
  f.join('person+governor', person, verb.slice(-2));
}

const looksLikeVerb = (lower: string): boolean =>
  lower.endsWith('ed') || lower.endsWith('ing') || lower.endsWith('s');
const governorReach = 14;
const isOwners = (lower: string): boolean => lower === "'s" || lower === '’s';

function reportFeatures(
  scene: Scene,
  index: number,
  { size, capitals }: StretchForm,
  { report, inSentence, verbBefore, stretchesInBlock }: NearReports,
  f: Features,
): void {
  const { first, end } = scene.ranges[index]!;
  f.add('others', Math.min(3, stretchesInBlock));
  f.join('inSentence', inSentence, size);
  f.join('report', report !== undefined, size);
  f.add('verbBefore', verbBefore);
  f.join('verbBefore+size', verbBefore, size);
  if (!report) {
    f.join('noReport', size, capitals);
    return;
  }
  const side = report.first < first ? '<' : '>';
  const gap = bucket(side === '<' ? first - report.end : report.first - end);
  f.add('verb', report.verb?.lemma ?? 'according');
  f.join('verb+side', report.verb?.lemma, side);
  f.join('class', report.verb?.verbClass, side, gap);
  f.join('gap', side, gap);
  f.join('gap+size', side, gap, size);
  f.join('gap+capitals', side, gap, capitals);
}
