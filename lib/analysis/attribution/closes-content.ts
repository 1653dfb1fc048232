import { determiners, prepositions, timeNouns } from '../../lexicon/function-words.ts';
import { startsWithDigit, startsWithWord } from '../../text/characters.ts';
import { isInSentence, isPronoun } from './noun-phrase.ts';
import { lowerAt, type Scene, wordAt } from './scene.ts';

/**
 * Whether a report that stands behind its subject, at tokens `[first, end)`, closes what it reports ("Nine died, police said
 * on Monday") rather than opening it behind an adverbial ("In Hue, police said nine died").
 */
export function closesContent(scene: Scene, first: number, end: number, lemma: string): boolean {
  const mark = wordAt(scene, first - 1);
  if (mark !== ',') return quoteEnds.has(mark);
  if (scene.stretchOf[first - 2]! >= 0) return true;
  return isClauseOver(scene, lemma === 'tell' ? behindHearer(scene, end) : end);
}

const times = new Set('earlier later again recently late early'.split(' '));
const quoteEnds = new Set(['”', '"', '’']);

/** How far a clause with "that" may be from its verb: "said in a statement on Monday that". */
const reach = 12;

/** Whether nothing but an adverbial stands up to the next mark. */
function isClauseOver(scene: Scene, from: number): boolean {
  const next = lowerAt(scene, from);
  if (!isInSentence(scene, from, from - 1) || !isWord(next)) return true;
  const isTime = timeNouns.has(next) || times.has(next) || timeNouns.has(lowerAt(scene, from + 1));
  if (!isTime && !prepositions.has(next) && !next.endsWith('ly')) return false;
  for (let at = from; at < from + reach && isInSentence(scene, at, from); at += 1) {
    const word = wordAt(scene, at);
    if (word === 'that') return false;
    if (!isWord(word)) break;
  }
  return true;
}

/** Behind whom it is told to: "told the court". */
function behindHearer(scene: Scene, from: number): number {
  let at = determiners.has(lowerAt(scene, from)) ? from + 1 : from;
  while (at < from + reach && isInSentence(scene, at, from) && !endsHearer(lowerAt(scene, at))) at += 1;
  return at;
}

const endsHearer = (lower: string): boolean =>
  !startsWithWord(lower) ||
  startsWithDigit(lower) ||
  determiners.has(lower) ||
  prepositions.has(lower) ||
  timeNouns.has(lower) ||
  isPronoun(lower);

const isWord = (word: string): boolean => startsWithWord(word) || startsWithDigit(word);
