import { capitalLabelNouns, figureNames, labelNouns, turnNouns } from '../../../lexicon/number-labels.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase, isSurelyPlural } from '../word-looks.ts';
import { isChained, isGlued } from './joined-digits.ts';
import { isListMark } from './list-marks.ts';
import { isNamed, isNameWord, opensName } from './name-figures.ts';

/** Whether a figure is part of a name or a label: `Boeing 737`, `G20`, `Covid-19`, "Article 5", "Third World", "2." */
export function isLabel(pieces: Pieces, reading: Reading): boolean {
  if (reading.kind === 'money' || reading.kind === 'percent') return isGlued(pieces, reading);
  const { from, to } = reading;
  if (isGlued(pieces, reading)) return true;
  if (isJet(pieces, reading) || isSport(pieces, reading) || isFigureSum(pieces, reading)) return true;
  if (!pieces.isDigits(from))
    return reading.kind !== 'date' && (isNameWord(pieces, reading) || isLabelWord(pieces, reading));
  if (isGeneration(pieces, reading)) return true;
  if (figureNames.has(pieces.text.slice(pieces.start[from], pieces.end[to - 1]))) return true;
  if (isFootnote(pieces, from, to)) return true;
  if (reading.kind === 'ordinal' || reading.kind === 'age') return false;
  if (isListMark(pieces, from, to)) return true;
  if (reading.kind === 'date')
    return (to - from === 1 && isNamed(pieces, from, to)) || pieces.word(from - 1) === 'chapter';
  return (
    isLabelled(pieces, from) ||
    isChained(pieces, from, to) ||
    opensName(pieces, reading) ||
    isModel(pieces, reading) ||
    ((!!reading.bare || isDecimal(pieces, reading) || isLettered(pieces, reading)) &&
      isNamed(pieces, from, to))
  );
}

const jets = /^(?:max|dreamliners?|jetliners?|freighters?)$/;

/** "75 additional 737 MAX jets". */
const isJet = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' && to - from === 1 && /^7[0-8]7$/.test(pieces.raw(from)) && jets.test(pieces.word(to));

/** "a six-figure sum". */
const isFigureSum = (pieces: Pieces, { to }: Reading): boolean =>
  pieces.word(to) === '-' && /^figures?$/.test(pieces.word(to + 1));

/** `Twenty20`. */
const isSport = (pieces: Pieces, { from, to }: Reading): boolean =>
  to - from === 1 && !pieces.isDigits(from) && pieces.isDigits(to) && pieces.glued(to);

/** `5G` and `4K`: standards, not thousands. */
const isGeneration = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' &&
  pieces.glued(from + 1) &&
  pieces.raw(from).length === 1 &&
  (pieces.raw(from + 1) === 'G' || (pieces.raw(from + 1) === 'K' && !isSurelyPlural(pieces, to)));

/** "[3]", and the number of a law in brackets: "No. (20) of 2018". */
const isFootnote = (pieces: Pieces, from: number, to: number): boolean => {
  if (to - from !== 1) return false;
  if (pieces.word(from - 1) === '[') return pieces.word(to) === ']';
  if (pieces.word(from - 1) !== '(' || pieces.word(to) !== ')') return false;
  if (labelNouns.has(pieces.word(from - 2))) return true;
  if (pieces.glued(from - 1) && pieces.isDigits(from - 2) && isLabelled(pieces, from - 2)) return true;
  return pieces.word(to + 1) === 'of' && pieces.isDigits(to + 2) && pieces.raw(to + 2).length === 4;
};

/** Behind a noun that numbers things: "Article 5", "Highway 66", "phase 3". */
function isLabelled(pieces: Pieces, from: number): boolean {
  const noun = from - 1;
  const word = pieces.word(noun);
  if (!pieces.together(noun, from)) return false;
  if (/^(?:and|or|to|,|–)$/.test(word) && pieces.isDigits(from - 2) && breaksPhrase(pieces, from + 1))
    return labelNouns.has(pieces.word(from - 3)) && isLabelled(pieces, from - 2);
  if (!labelNouns.has(word)) return word === '.' && isAbbreviation(pieces, noun);
  if (!capitalLabelNouns.has(word)) return true;
  if (turnNouns.has(word) && isSurelyPlural(pieces, from + 1)) return false;
  return pieces.capital(noun) || breaksPhrase(pieces, from + 1);
}

/** "No. 1", "Pt. 1" where the tokeniser parted the point. */
const isAbbreviation = (pieces: Pieces, at: number): boolean =>
  pieces.glued(at) && /^(?:no|nr|nos|pt|vol|ep)$/.test(pieces.word(at - 1)) && pieces.capital(at - 1);

/** A lone number with decimals before a word that it can't count: "the Alliance 8.7 chairperson". */
const isDecimal = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' && to - from === 1 && pieces.raw(from).includes('.') && !breaksPhrase(pieces, to);

/** `ATR 72-500`: no range, behind initials and before nothing that is counted. */
const isModel = (pieces: Pieces, { from, to, kind, upper }: Reading): boolean =>
  kind === 'count' &&
  upper !== undefined &&
  to - from === 3 &&
  pieces.glued(from + 1) &&
  isNamed(pieces, from, to) &&
  /^[A-Z]{2,}$/.test(pieces.raw(from - 1));

/** `3B` of a rocket. */
const isLettered = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' && to - from === 2 && pieces.glued(from + 1) && /^[A-Z]$/.test(pieces.raw(from + 1));

const wordLabelNouns = new Set(
  'stage stages phase phases tier category grade chapter type level episode number'.split(' '),
);
const beforeStretch = new Set('this that each every same last next early later final first a the'.split(' '));

/** "stage three tax cuts", but not "at this stage three people". */
const isLabelWord = (pieces: Pieces, { from, to, kind }: Reading): boolean =>
  kind === 'count' &&
  to - from === 1 &&
  wordLabelNouns.has(pieces.word(from - 1)) &&
  pieces.together(from - 1, from) &&
  !(isSurelyPlural(pieces, to) && beforeStretch.has(pieces.word(from - 2)));
