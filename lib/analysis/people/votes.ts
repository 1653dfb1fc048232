import { byteColumns, floatColumns } from './columns.ts';
import { OTHER_FIRST, OUTSIDE, PERSON_FIRST, PERSON_MORE } from './labels.ts';
import { LOWER, UNCASED, type Vocabulary } from './vocabulary.ts';

/** What a first reading made of each word of the article, over all its places. By folded type. */
export interface Votes {
  /** 0 no vote, 1 outside, 2 person, 3 other name. */
  readonly majority: Uint8Array;
  /** Mean probability of the majority, in four steps. */
  readonly confidence: Uint8Array;
  /** Where it stands in persons' names: bits for alone, first, last, within. */
  readonly place: Uint8Array;
  /** The highest probability of a person at any place, in six steps. */
  readonly best: Uint8Array;
}

/**
 * Counts the votes. `labels` has a label a token, `chances` two probabilities a token: that it is of a person's, of
 * another name.
 */
export function countVotes(vocabulary: Vocabulary, labels: Uint8Array, chances: Float32Array): Votes {
  const { count, ofToken, folded, form } = vocabulary;
  const [places, persons, others, top] = floatColumns(count, 4);
  const [place, majority, confidence, best] = byteColumns(count, 4);
  for (let token = 0; token < labels.length; token += 1) {
    const own = ofToken[token]!;
    if (form[own] === LOWER || form[own] === UNCASED) continue;
    const type = folded[own]!;
    const person = chances[token * 2]!;
    places[type]! += 1;
    persons[type]! += person;
    others[type]! += chances[token * 2 + 1]!;
    if (person > top[type]!) top[type] = person;
    place[type]! |= placeOf(labels, token);
  }
  for (let type = 1; type < count; type += 1) {
    const all = places[type]!;
    if (!all) continue;
    const outside = all - persons[type]! - others[type]!;
    const most = Math.max(outside, persons[type]!, others[type]!);
    majority[type] = most === persons[type] ? 2 : most === others[type] ? 3 : 1;
    const mean = most / all;
    confidence[type] = mean > 0.95 ? 3 : mean > 0.8 ? 2 : mean > 0.6 ? 1 : 0;
    best[type] = stepOf(top[type]!);
  }
  return { majority, confidence, place, best };
}

const stepOf = (chance: number): number =>
  chance > 0.98 ? 5 : chance > 0.9 ? 4 : chance > 0.7 ? 3 : chance > 0.4 ? 2 : chance > 0.1 ? 1 : 0;

function placeOf(labels: Uint8Array, token: number): number {
  const label = labels[token]!;
  if (label === OUTSIDE || label >= OTHER_FIRST) return 0;
  const goesOn = token + 1 < labels.length && labels[token + 1] === PERSON_MORE;
  if (label === PERSON_FIRST) return goesOn ? 2 : 1;
  return goesOn ? 8 : 4;
}
