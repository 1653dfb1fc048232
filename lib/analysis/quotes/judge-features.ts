import { determiners } from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { lowerAt, type Scene, wordAt } from '../attribution/scene.ts';
import { bucket } from '../bucket.ts';
import type { Features } from '../net.ts';
import type { NearReports } from './near-reports.ts';

const isWord = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const firstPerson = new Set("i we our my us me i’m i'm we’re we're i’ve i've i’ll we’ll you your".split(' '));
const finite = new Set(
  "is are was were has have had do does did will would can could should must ’s 's isn’t don’t can’t it’s he’s".split(
    ' ',
  ),
);

/** What tells quotes from titles, nicknames and scare quotes, and full ones from partial ones. */
export function judgeFeatures(scene: Scene, index: number, near: NearReports, features: Features): void {
  const { first, end } = scene.ranges[index]!;
  const { closed, continues, block } = scene.stretches[index]!;
  features.clear();
  features.add('bias');
  const inner = innerWords(scene, index);
  const words = inner.words;
  let capitals = 0;
  let hasFirstPerson = false;
  let hasFinite = false;
  let hasReport = false;
  for (let at = 0; at < words.length; at += 1) {
    const lower = words[at]!.toLowerCase();
    if (isCapital(words[at]!)) capitals += 1;
    if (firstPerson.has(lower)) hasFirstPerson = true;
    if (finite.has(lower)) hasFinite = true;
    if (reportingVerbs.has(lower)) hasReport = true;
    if (words.length <= 10) features.add('w', lower);
  }
  const size = bucket(words.length);
  const case_ =
    capitals === 0
      ? 'none'
      : capitals === words.length
        ? 'all'
        : capitals * 2 > words.length
          ? 'most'
          : isCapital(words[0] ?? '')
            ? 'first'
            : 'some';
  const last = inner.last;
  const stop = '.,?!…—'.includes(last) ? last : isWord(last) ? 'w' : 'o';
  features.add('size', size);
  features.add('case', case_);
  features.add('size+case', `${size}${case_}`);
  features.add('stop', stop);
  features.add('stop+case', `${stop}${case_}`);
  features.add('stop+size', `${stop}${size}`);
  features.add('first', words[0]?.toLowerCase() ?? '');
  features.add('second', words[1]?.toLowerCase() ?? '');
  features.add('firstTwo', `${words[0]} ${words[1]}`.toLowerCase());
  features.add('last', words.at(-1)?.toLowerCase() ?? '');
  features.add('I', hasFirstPerson);
  features.add('finite', `${hasFinite}${size}`);
  features.add('says', `${hasReport}${size}`);
  features.add('closed', `${closed}${continues}`);

  const before = lowerAt(scene, first - 1);
  const after = lowerAt(scene, end);
  const opens = first === scene.blocks[block]!.first;
  const closes = end === scene.blocks[block]!.end;
  const b1 = opens ? '¶' : scene.stretchOf[first - 1]! >= 0 ? '“' : before;
  const a1 = closes ? '¶' : scene.stretchOf[end]! >= 0 ? '“' : after;
  const b2 = opens ? '' : lowerAt(scene, first - 2);
  const a2 = closes ? '' : lowerAt(scene, end + 1);
  features.add('b1', b1);
  features.add('b2', b2);
  features.add('b2b1', `${b2} ${b1}`);
  features.add('b3', lowerAt(scene, first - 3));
  features.add('a1', a1);
  features.add('a2', a2);
  features.add('a1a2', `${a1} ${a2}`);
  features.add('b1size', `${b1}${size}`);
  features.add('a1size', `${a1}${size}`);
  features.add('b1a1', `${b1} ${a1}`);
  features.add('b1case', `${b1}${case_}`);
  features.add('a1case', `${a1}${case_}`);
  features.add('det', `${determiners.has(b1)}${size}${case_}`);
  features.add('capBefore', `${isCapital(wordAt(scene, first - 1))}${case_}`);
  features.add('capAfter', `${isCapital(wordAt(scene, end))}${case_}`);
  features.add('opens+closes', `${opens}${closes}${size}`);
  features.add('others', `${Math.min(3, near.stretchesInBlock)}`);
  const { report } = near;
  features.add('anyReport', `${near.inSentence}${size}`);
  features.add('blockReport', `${report !== undefined}${size}`);
  if (report) {
    const side = report.first < first ? 'before' : 'after';
    const gap = bucket(side === 'before' ? first - report.end : report.first - end);
    features.add('verb', report.verb?.lemma ?? 'according');
    features.add('verb+side', `${report.verb?.lemma}${side}`);
    features.add('class', `${report.verb?.verbClass}${side}${gap}`);
    features.add('gap', `${side}${gap}`);
    features.add('gap+size', `${side}${gap}${size}`);
    features.add('gap+case', `${side}${gap}${case_}`);
  } else features.add('noReport', `${size}${case_}`);
  features.add('nearVerb', near.verbBefore);
  features.add('nearVerb+size', `${near.verbBefore}${size}`);
}

function innerWords(scene: Scene, index: number): { words: string[]; last: string } {
  const { first, end } = scene.ranges[index]!;
  const { start, end: stop } = scene.stretches[index]!.inner;
  const { tokens } = scene.article;
  const words: string[] = [];
  let last = '';
  for (let token = first; token < end; token += 1) {
    if (tokens.start[token]! < start || tokens.end[token]! > stop) continue;
    last = wordAt(scene, token);
    if (isWord(last)) words.push(last);
  }
  return { words, last };
}
