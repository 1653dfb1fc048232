import { personNoun } from '../../../lexicon/person-nouns.ts';
import { titleHeads } from '../../../lexicon/titles.ts';
import { MARK, type Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { breaksPhrase, isPluralNoun } from '../word-looks.ts';
import type { Amount } from './amounts.ts';
import { ends, isJoined } from './ends.ts';
import { isLived } from './life-ages.ts';

const units = new Map(
  'year month week day hour'.split(' ').flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** Ages with their words: `6-year-old`, "62 years old", "eighteen months of age". */
export function readAge(pieces: Pieces, amount: Amount): Reading | undefined {
  const skip = (at: number): number => (pieces.word(at) === '-' && pieces.glued(at) ? at + 1 : at);
  const hyphen = isJoined(pieces, amount.to);
  const at = skip(amount.to);
  const unit = units.get(pieces.word(at));
  if (!unit) return undefined;
  const last = skip(at + 1);
  const word = pieces.word(last);
  const old = word === 'old' || word === 'olds';
  const ofAge = word === 'of' && pieces.word(last + 1) === 'age';
  if (!old && !ofAge) return undefined;
  const to = ofAge ? last + 2 : last + 1;
  return {
    kind: 'age',
    from: amount.from,
    to,
    unit,
    ...ends(amount),
    ...(hyphen && word === 'old' ? { joined: true } : {}),
  };
}

const owners = new Set(['his', 'her', 'their', 'my', 'your', 'our']);

/** "in her 20s", "in his late 60's": from that age to the end of its decade. */
export function readAgeDecade(pieces: Pieces, at: number): Reading | undefined {
  if (!pieces.isDigits(at) || pieces.raw(at).length !== 2 || !pieces.raw(at).endsWith('0')) return undefined;
  const before = /^(?:early|mid|late|-)$/.test(pieces.word(at - 1))
    ? at - (pieces.word(at - 1) === '-' ? 3 : 2)
    : at - 1;
  if (!owners.has(pieces.word(before)) || !pieces.glued(at + 1) || !/^['’]?s$/.test(pieces.word(at + 1)))
    return undefined;
  const value = Number(pieces.raw(at));
  return value > 0 ? { kind: 'age', from: at, to: at + 2, value, upper: value + 9, unit: 'year' } : undefined;
}

/** Ages without a unit: "aged 62", "the age of 84", "Yamagami, 41,", "at just 25". */
export function readBareAge(pieces: Pieces, amount: Amount): Reading | undefined {
  const { from, to, value, form } = amount;
  if (value === undefined || value < 0 || value > 120 || !Number.isInteger(value) || form === 'fraction')
    return undefined;
  const age: Reading = { kind: 'age', from, to, unit: 'year', ...ends(amount) };
  if (isSaidAge(pieces, from) || isListedAge(pieces, from, to) || isReached(pieces, from, to)) return age;
  if (amount.bare && value > 4 && isBound(pieces, from, to)) return age;
  if (isChildBound(pieces, amount)) return age;
  if ((amount.bare || form === 'words') && value > 1 && isStated(pieces, from, to)) return age;
  if (amount.bare && isApposed(pieces, from, to)) return age;
  if (isLived(pieces, amount)) return age;
  return undefined;
}

const adverbs = new Set(
  'just only about around nearly under over between at least above below up to more less than'.split(' '),
);

/** Behind "aged", "age of", "turned" …. */
function isSaidAge(pieces: Pieces, from: number): boolean {
  let at = from - 1;
  while (adverbs.has(pieces.word(at)) && at > from - 4) at -= 1;
  const word = pieces.word(at);
  if (word === 'aged' || word === 'ages' || word === 'age') return true;
  // "the median age is 19"
  if ((word === 'is' || word === 'was') && pieces.word(at - 1) === 'age') return true;
  return word === 'of' && pieces.word(at - 1) === 'age';
}

/** The later ones of "aged 4, 6 and 12", where they count nothing. */
function isListedAge(pieces: Pieces, from: number, to: number): boolean {
  if (pieces.isWord(to) && !breaksPhrase(pieces, to)) return false;
  let at = from;
  while (at > from - 8 && /^(?:and|,)$/.test(pieces.word(at - 1)) && pieces.isDigits(at - 2)) at -= 2;
  return at < from && pieces.word(at - 1) === 'aged' && pieces.together(at, from);
}

const turnTimes = new Set('last this next on in yesterday today earlier later just'.split(' '));
const turns = new Set(['turn', 'turns', 'turned', 'turning']);

/** "turned 40", "turned 18 last week", "at just 25": nothing follows that is counted. */
function isReached(pieces: Pieces, from: number, to: number): boolean {
  if (turns.has(pieces.word(from - 1)) && turnTimes.has(pieces.word(to))) return true;
  if (!breaksPhrase(pieces, to) && !adverbs.has(pieces.word(to)) && pieces.isWord(to)) return false;
  if (turns.has(pieces.word(from - 1))) return !pieces.isWord(to) || pieces.word(to) !== 'to';
  return (
    pieces.word(from - 2) === 'at' && (pieces.word(from - 1) === 'just' || pieces.word(from - 1) === 'only')
  );
}

/** "people under 30", "anyone older than 65": nothing is counted behind it. */
function isBound(pieces: Pieces, from: number, to: number): boolean {
  if (pieces.isWord(to) && !breaksPhrase(pieces, to)) return false;
  const word = pieces.word(from - 1);
  const than = word === 'than' && /^(?:older|younger)$/.test(pieces.word(from - 2));
  if (than) return true;
  if (!/^(?:under|over|above|below)$/.test(word)) return false;
  const who = pieces.word(from - 2);
  return /^(?:those|anyone|everyone|people|persons?)$/.test(who) || personNoun(who) !== undefined;
}

const children = new Set('children kids babies infants toddlers boys girls'.split(' '));

/** "children under five", "infants under 2". */
const isChildBound = (pieces: Pieces, { from, to, form, bare }: Amount): boolean =>
  (bare || form === 'words') &&
  /^(?:under|over|above|below)$/.test(pieces.word(from - 1)) &&
  children.has(pieces.word(from - 2)) &&
  !isPluralNoun(pieces, to);

const kin = new Set('son daughter brother sister baby grandson granddaughter nephew niece'.split(' '));

/** "who is 70", "she was 84 and …", "her son is seven". */
function isStated(pieces: Pieces, from: number, to: number): boolean {
  const verb = /^(?:now|just|only|already)$/.test(pieces.word(from - 1)) ? from - 2 : from - 1;
  const is = /^(?:is|was|['’]s)$/.test(pieces.word(verb));
  return (
    is &&
    (/^(?:he|she|who|i)$/.test(pieces.word(verb - 1)) ||
      (kin.has(pieces.word(verb - 1)) && owners.has(pieces.word(verb - 2)))) &&
    (!pieces.glued(to + 1) || /^["”’]$/.test(pieces.word(to + 1))) &&
    !isCounting(pieces, to)
  );
}

const isCounting = (pieces: Pieces, at: number): boolean =>
  (pieces.isWord(at) && !/^(?:and|but|when|at|now|while|or)$/.test(pieces.word(at))) ||
  !(pieces.isWord(at) || '.,;)—–―”"'.includes(pieces.word(at)));

/** Between commas, or in brackets, behind a name: "Mali Poppy Cooper, 22, attracted". */
function isApposed(pieces: Pieces, number: number, to: number): boolean {
  const from = startOfAge(pieces, number);
  const open = pieces.word(from - 1);
  const close = pieces.word(to);
  const name = from - 2;
  if (!pieces.together(name, from)) return false;
  if (!pieces.capital(name)) return open === ',' && close === ',' && isRole(pieces, name);
  if (open === '(')
    return (
      close === ')' &&
      (pieces.capital(name - 1) || pieces.text.includes('year-old')) &&
      !isGoal(pieces, from, to)
    );
  if (open !== ',') return false;
  if (pieces.glued(from)) return close === ',';
  if (close === ',') return !isMonthDay(pieces, name);
  return (
    to >= pieces.count || !pieces.together(from, to) || (pieces.kind[to] === MARK && '.;:—–―'.includes(close))
  );
}

/** "Goals by Anna Berg (12) and Mia Lund (31)": the minute of a goal. */
function isGoal(pieces: Pieces, from: number, to: number): boolean {
  for (let at = Math.max(0, from - goalReach); at < to + goalReach; at += 1)
    if (goalWords.has(pieces.word(at))) return true;
  return false;
}
const goalReach = 30;
const goalWords = new Set(
  'goal goals scored scorers equaliser equalizer half-time hat-trick tries'.split(' '),
);

/** Whether a singular noun for a person, with its article or owner within a few words, ends here: "The former Fed chair". */
function isRole(pieces: Pieces, head: number): boolean {
  const word = pieces.word(head);
  if (personNoun(word) !== 'singular' && !titleHeads.has(word)) return false;
  for (let at = head - 1; at > head - 6 && pieces.together(at, head); at -= 1)
    if (/^(?:the|a|an|his|her|['’]s)$/.test(pieces.word(at)) || /['’]s$/.test(pieces.word(at))) return true;
  return false;
}

/** The word before an age that says when it was: "Ms Downes, now 56, …". */
export const startOfAge = (pieces: Pieces, from: number): number =>
  /^(?:now|then|aged)$/.test(pieces.word(from - 1)) ? from - 1 : from;

const isMonthDay = (pieces: Pieces, at: number): boolean => pieces.isDigits(at);
