import { months } from '../../../lexicon/calendar.ts';
import { currencySymbols } from '../../../lexicon/currencies.ts';
import {
  indefiniteWords,
  ordinalWords,
  scaleWords,
  smallWords,
  tensWords,
  vulgarFractions,
} from '../../../lexicon/number-words.ts';
import type { Pieces } from '../pieces.ts';

/** Every word and mark that a figure may start with, besides digits and the letters of a currency. */
const openers: ReadonlySet<string> = new Set([
  ...months,
  ...currencySymbols.keys(),
  ...smallWords.keys(),
  ...tensWords.keys(),
  ...scaleWords.keys(),
  ...ordinalWords.keys(),
  ...vulgarFractions.keys(),
  ...indefiniteWords,
  ...'a an half minus negative tens several few couple many - − –'.split(' '),
]);
const currencyMarks = new Set(['$', '¢', '₵', '£', '.']);

/** Whether a figure may start at a piece: a quick look, so that most words are passed at once. */
export function mayOpen(pieces: Pieces, at: number): boolean {
  if (pieces.isDigits(at) || openers.has(pieces.word(at))) return true;
  if (pieces.isDigits(at + 1)) return pieces.isWord(at) || pieces.word(at) === '.';
  return currencyMarks.has(pieces.word(at + 1)) && pieces.isDigits(at + 2) && pieces.isWord(at);
}
