import { personNoun } from '../../../lexicon/person-nouns.ts';
import type { Pieces } from '../pieces.ts';
import { breaksPhrase } from '../word-looks.ts';
import type { Amount } from './amounts.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who is told by an age: "a boy of six". */
const aged = words(
  'boy boys girl girls child children kid kids toddler baby lad teenager youth man men woman women',
);
/** Younger ones are the parent's children: "a mother of two". */
const grown = 18;
const parents = words('mother father parent mum mom dad grandmother grandfather grandparent');
/** What they have made, or how long: "a veteran of 20", "a winner of 30". */
const makers = words('veteran winner owner author holder maker scorer survivor leader head');

/** What people do at an age, and hardly anything else does. */
const steps = words(
  'died dies die dead married marries wed retired retires orphaned widowed enlisted emigrated',
);
/** What other things do as well, unless it is of a kind: "left school", "joined the orchestra". */
const broadSteps: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['left', words('school home university college')],
  ['leaving', words('school home university college')],
  ['made', words('debut')],
  ['making', words('debut')],
  ['joined', words('army navy band orchestra party company club team firm force choir church')],
]);

/** How many words stand between what was done and its "at", at most. */
const reach = 5;

/** Ages told by what people do in their lives: "died at 91", "left school at 15", "a boy of six", "At 34, she". */
export function isLived(pieces: Pieces, amount: Amount): boolean {
  const { from, to } = amount;
  if (pieces.isWord(to) && !breaksPhrase(pieces, to) && !isSubject(pieces, to)) return false;
  // "died at one of the sites"
  if (pieces.word(to) === 'of' && !pieces.isDigits(from)) return false;
  const before = pieces.word(from - 1);
  if (before === 'of') return isTold(pieces, from - 2, amount) && !isSubject(pieces, to);
  if (before !== 'at') return false;
  return opensSentence(pieces, from - 1) ? isBeforeSubject(pieces, to) : isBehindStep(pieces, from - 1);
}

/** "a boy | of six", "a retired teacher | of 78" */
function isTold(pieces: Pieces, head: number, { value }: Amount): boolean {
  const word = pieces.word(head);
  if (aged.has(word)) return true;
  if (personNoun(word) !== 'singular' || makers.has(word) || value === undefined) return false;
  if (value < (parents.has(word) ? 2 * grown : grown)) return false;
  return /^an?$/.test(pieces.word(head - 1)) || /^an?$/.test(pieces.word(head - 2));
}

const opensSentence = (pieces: Pieces, at: number): boolean => at === 0 || !pieces.together(at - 1, at);

const isSubject = (pieces: Pieces, at: number): boolean => /^(?:he|she|i)$/.test(pieces.word(at));

const isBeforeSubject = (pieces: Pieces, to: number): boolean =>
  isSubject(pieces, pieces.word(to) === ',' ? to + 1 : to);

function isBehindStep(pieces: Pieces, at: number): boolean {
  const between = new Set<string>();
  for (let step = at - 1; step >= 0 && step >= at - 1 - reach && pieces.together(step, at); step -= 1) {
    const word = pieces.word(step);
    if (steps.has(word)) return true;
    const kinds = broadSteps.get(word);
    if (kinds) return [...kinds].some((kind) => between.has(kind));
    between.add(word);
  }
  return false;
}
