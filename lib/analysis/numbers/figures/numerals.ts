import { vulgarFractions } from '../../../lexicon/number-words.ts';
import type { Pieces } from '../pieces.ts';
import type { Numeral, Setting } from '../reading.ts';
import { readDigitNumeral } from './digit-numerals.ts';
import { readDigits } from './digits.ts';
import { readHalf, readIndefinite } from './indefinites.ts';
import { finish } from './scales.ts';
import { readWords } from './word-numerals.ts';

/** The numeral that starts at piece `at`. Looks at a bounded number of pieces beyond those that it takes. */
export function readNumeral(pieces: Pieces, at: number, setting: Setting = {}): Numeral | undefined {
  const signed = readSign(pieces, at);
  if (signed > at) {
    const inner = readUnsigned(pieces, signed, setting);
    if (inner?.value === undefined || inner.form === 'indefinite') return undefined;
    return { ...inner, from: at, value: -inner.value, bare: false };
  }
  return readUnsigned(pieces, at, setting);
}

/** Where the numeral goes on behind a minus; `at` where there is none. */
function readSign(pieces: Pieces, at: number): number {
  const word = pieces.word(at);
  // "plus or minus 3 points"
  if (word === 'minus' && pieces.word(at - 1) === 'or' && pieces.word(at - 2) === 'plus') return at;
  if (word === 'minus' || word === 'negative') return at + 1;
  const isMinus = word === '-' || word === '−' || word === '–';
  if (!isMinus || (at > 0 && pieces.glued(at) && !'([“"'.includes(pieces.word(at - 1)))) return at;
  const starts = at === 0 || pieces.sentence[at - 1] !== pieces.sentence[at];
  return starts || (pieces.glued(at + 1) && pieces.isDigits(at + 1)) ? at + 1 : at;
}

function readUnsigned(pieces: Pieces, at: number, setting: Setting): Numeral | undefined {
  const word = pieces.word(at);
  if (pieces.isDigits(at)) return readDigitNumeral(pieces, at, setting);
  const vulgar = vulgarFractions.get(word);
  if (vulgar !== undefined) return { from: at, to: at + 1, value: vulgar, form: 'fraction', bare: false };
  if (word === '.' && pieces.isDigits(at + 1) && pieces.glued(at + 1) && !pieces.glued(at)) {
    const digits = readDigits(`0.${pieces.raw(at + 1)}`);
    return digits && finish(pieces, at, at + 2, digits.value, setting);
  }
  if (!pieces.isWord(at)) return undefined;
  return readIndefinite(pieces, at) ?? readHalf(pieces, at) ?? readWordNumeral(pieces, at, setting);
}

function readWordNumeral(pieces: Pieces, at: number, setting: Setting): Numeral | undefined {
  const read = readWords(pieces, at);
  if (!read) return undefined;
  const done = finish(pieces, at, read.to, read.value, setting);
  return { ...done, form: read.fraction ? 'fraction' : done.form === 'indefinite' ? 'indefinite' : 'words' };
}
