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

/** Tells where figures may start: a quick look, so that most words are passed at once. */
export class Openers {
  readonly #pieces: Pieces;
  /** By the type of a piece: 1 for an opener, 2 for any other, 0 where nobody has asked yet. */
  readonly #known: Uint8Array;

  constructor(pieces: Pieces) {
    this.#pieces = pieces;
    this.#known = new Uint8Array(pieces.typeCount);
  }

  /** Whether a figure may start at a piece. */
  mayOpen(at: number): boolean {
    const pieces = this.#pieces;
    if (pieces.isDigits(at) || this.#isOpener(at)) return true;
    if (pieces.isDigits(at + 1)) return pieces.isWord(at) || pieces.word(at) === '.';
    return pieces.isDigits(at + 2) && pieces.isWord(at) && currencyMarks.has(pieces.word(at + 1));
  }

  #isOpener(at: number): boolean {
    const pieces = this.#pieces;
    const known = this.#known;
    const type = pieces.type[at]!;
    if (type < 0) return openers.has(pieces.word(at));
    if (known[type] === 0) known[type] = openers.has(pieces.word(at)) ? 1 : 2;
    return known[type] === 1;
  }
}
