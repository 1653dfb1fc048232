import { months } from '../../../lexicon/calendar.ts';
import { currencySymbols } from '../../../lexicon/currencies.ts';
import {
  fractionWords,
  indefiniteWords,
  ordinalWords,
  scaleWords,
  smallWords,
  tensWords,
  vulgarFractions,
} from '../../../lexicon/number-words.ts';
import { timeWords } from '../../../lexicon/units.ts';
import { WordSet } from '../../../text/word-set.ts';
import type { Pieces } from '../pieces.ts';

/** Every word and mark that a figure may start with, besides digits, the letters of a currency, an article and a minus. */
const openers = new WordSet([
  ...months,
  ...currencySymbols.keys(),
  ...smallWords.keys(),
  ...tensWords.keys(),
  ...scaleWords.keys(),
  ...ordinalWords.keys(),
  ...vulgarFractions.keys(),
  ...indefiniteWords,
  ...'half minus negative tens several few couple many'.split(' '),
]);
/** What a figure goes on with behind "a" or "an". */
const behindArticle = new WordSet([
  ...scaleWords.keys(),
  ...fractionWords.keys(),
  ...tensWords.keys(),
  ...[...ordinalWords.keys()].flatMap((word) => [word, `${word}s`]),
  ...timeWords.keys(),
  'few',
  'couple',
]);
const currencyMarks = new Set(['$', '¢', '₵', '£', '.']);

/** Whether a figure may start at a piece: a quick look, so that most are passed at once. */
export function mayOpen(pieces: Pieces, at: number): boolean {
  if (pieces.isDigits(at) || pieces.isOf(at, openers)) return true;
  const word = pieces.word(at);
  if (word === 'a' || word === 'an') return !pieces.isWord(at + 1) || pieces.isOf(at + 1, behindArticle);
  if (word === '-' || word === '−' || word === '–') return isMinus(pieces, at);
  if (pieces.isDigits(at + 1)) return pieces.isWord(at) || word === '.';
  return pieces.isDigits(at + 2) && pieces.isWord(at) && currencyMarks.has(pieces.word(at + 1));
}

/** Whether a dash may be a minus: straight before digits, or at a sentence's start. */
const isMinus = (pieces: Pieces, at: number): boolean =>
  (pieces.glued(at + 1) && pieces.isDigits(at + 1)) || at === 0 || !pieces.together(at - 1, at);
