import { bodiesLikePeople, nounsOfBodies, placeNouns } from '../../lexicon/body-nouns.ts';
import { mensNames, sexOfFirstName, womensNames } from '../../lexicon/first-names.ts';
import { auxiliaries, conjunctions, prepositions } from '../../lexicon/function-words.ts';
import { stageNames } from '../../lexicon/stage-names.ts';
import { verbs } from '../../lexicon/word-classes.ts';
import { textAt } from '../../span.ts';
import { startsWithCapital } from '../../text/characters.ts';
import { forText } from '../../text/pattern.ts';
import type { TaggedText } from './tagged-text.ts';

/** No name has more words. */
const longestName = 12;

/** Where a name ends: names that nothing parts are one, and so are those around a nickname in quotation marks. */
export function endOfName(text: TaggedText, first: number): number {
  let end = first + 1;
  for (;;) {
    while (text.isPerson(end) && end < first + longestName && text.sameSentence(first, end)) end += 1;
    const behind =
      behindParticles(text, end) ||
      behindNickname(text, end) ||
      behindClosing(text, first, end) ||
      behindBreak(text, end);
    if (!behind || behind >= first + longestName || !text.sameSentence(first, behind)) break;
    if (!text.isPerson(behind) && !goesOnBehindParticles(text, end, behind)) break;
    end = behind + 1;
  }
  return behindGeneration(text, first, end);
}

/** What capitalised offices end in: "President of the Republic", "Secretary of State". */
const endsOfOffices: ReadonlySet<string> = new Set([
  'republic',
  'state',
  'nation',
  'house',
  'senate',
  'opposition',
  'staff',
]);
/** What stands before nothing but a name. */
const addresses: ReadonlySet<string> = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'mme']);
const longestUntagged = 4;

/**
 * The token behind a name that starts at `token` although it was not tagged: behind "Mr.", or straight behind a
 * capitalised office with whose last word it looks like one name ("the President of the Republic Pedro Castillo"); 0 where
 * there is none.
 */
export function endOfUntagged(text: TaggedText, token: number): number {
  const behindStageName = endOfStageName(text, token);
  if (behindStageName) return behindStageName;
  if (!text.isCapital(token) || !text.isCapital(token - 1) || !text.sameSentence(token - 1, token)) return 0;
  const isNamed = addresses.has(text.lower(token - 1))
    ? !text.roleNumber(token)
    : standsBehindOffice(text, token);
  if (!isNamed) return 0;
  let end = token + 1;
  while (
    end < token + longestUntagged &&
    text.isCapital(end) &&
    !text.isPerson(end) &&
    text.sameSentence(token, end)
  )
    end += 1;
  return end;
}

const longestStageName = 3;
const openingsOfStageNames: ReadonlySet<string> = new Set(
  [...stageNames].map((name) => name.split(/[ -]/, 1)[0]!),
);

function beforeHyphen(word: string): string {
  const at = word.indexOf('-');
  return at < 0 ? word : word.slice(0, at);
}

/** The token behind a known stage name at `token`; 0 where there is none. */
function endOfStageName(text: TaggedText, token: number): number {
  if (!text.isCapital(token) || !openingsOfStageNames.has(beforeHyphen(text.lower(token)))) return 0;
  for (let end = token + longestStageName; end > token; end -= 1) {
    if (end > text.count || !text.sameSentence(token, end - 1)) continue;
    const name = textAt(text.article.text, text.span(token, end)).toLowerCase();
    if (stageNames.has(name)) return text.isCapital(end) && end - token === 1 ? 0 : end;
  }
  return 0;
}

function standsBehindOffice(text: TaggedText, token: number): boolean {
  if (!endsOfOffices.has(text.lower(token - 1)) || !isFirstName(text.lower(token))) return false;
  const of = text.lower(token - 2) === 'the' ? token - 3 : token - 2;
  return (
    text.sameSentence(of - 1, token) &&
    text.lower(of) === 'of' &&
    text.isCapital(of - 1) &&
    text.roleNumber(of - 1) !== undefined &&
    text.isCapital(token + 1)
  );
}

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set(
  'van der den y von de la del della di da dos das do du le bin ibn bint al el ul ten ter zu zur av af'.split(
    ' ',
  ),
);
/** Those of them that stand before nothing but a name. */
const openingParticles: ReadonlySet<string> = new Set('van von der den ter bin ibn bint al el'.split(' '));

/** Whether the word behind particles is of the name although it was not tagged: any but another name, behind "van der" that too. */
const goesOnBehindParticles = (text: TaggedText, end: number, behind: number): boolean =>
  particles.has(text.word(end)) &&
  (text.isLooseCapital(behind) || (text.isCapital(behind) && openingParticles.has(text.word(behind - 1))));

/** The token behind the particles at `token`; 0 where there are none. */
function behindParticles(text: TaggedText, token: number): number {
  let at = token;
  while (at < token + 3 && particles.has(text.word(at))) at += 1;
  return at > token ? at : 0;
}

/** The token behind a hyphen at which a line broke: "Jean-" and "Pierre"; 0 where there is none. */
const behindBreak = (text: TaggedText, token: number): number =>
  hyphens.has(text.word(token)) && text.touchesPrevious(token) && !text.touchesPrevious(token + 1)
    ? token + 1
    : 0;

const generation = /^(?:[JS]n?r\.?|I{2,3}|IV|VI{1,3}|IX)$/;

/** The token behind "Jr." or "III", with the comma before it; `end` where there is none. */
function behindGeneration(text: TaggedText, first: number, end: number): number {
  const at = text.word(end) === ',' && end - first > 1 && /^[JS]/.test(text.word(end + 1)) ? end + 1 : end;
  return text.sameSentence(first, at) && generation.test(text.word(at)) ? at + 1 : end;
}

const longestNickname = 4;
const opening: ReadonlySet<string> = new Set(['“', '"', "'", '‘']);
const closing: ReadonlySet<string> = new Set(['”', '"', "'", '’']);
const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** The token behind a nickname between quotation marks, or a name in brackets, at `token`; 0 where there is none. */
function behindNickname(text: TaggedText, token: number): number {
  if (text.word(token) === '(')
    return text.isPerson(token + 1) && text.word(token + 2) === ')' ? token + 3 : 0;
  if (!opening.has(text.word(token)) || !text.isCapital(token + 1)) return 0;
  for (let at = token + 2; at <= token + 1 + longestNickname; at += 1)
    if (closing.has(text.word(at))) return at + 1;
  return 0;
}

/** The token behind the closing mark at `token` of a nickname whose opening mark was taken for part of the name; 0 where there is none. */
function behindClosing(text: TaggedText, first: number, token: number): number {
  if (!closing.has(text.word(token))) return 0;
  for (let at = token - 1; at > first && at >= token - longestNickname; at -= 1)
    if (opening.has(text.word(at))) return token + 1;
  return 0;
}

/** Takes along what was left outside before a name: initials, particles, a common first name, any before a nickname. */
export function startOfName(text: TaggedText, tagged: number, lowest: number): number {
  let first = tagged;
  while (first > lowest && first > tagged - longestName && isInitial(text, first - 1)) first -= 1;
  first = beforeParticles(text, first, lowest);
  const before = first - 1;
  if (before < lowest || !text.sameSentence(before, first)) return first;
  if (closing.has(text.word(before))) return beforeNickname(text, first, lowest);
  if (!text.isLooseCapital(before)) return first;
  return sexOfFirstName(text.lower(before)) || isRareName(text, before) ? before : first;
}

/** A word that opens a sentence before a lone name and is too rare to be anything but a name: "Rakeyia Scott". */
const isRareName = (text: TaggedText, token: number): boolean =>
  text.opensSentence(token) &&
  text.isRare(token) &&
  !text.roleNumber(token) &&
  !text.isPerson(token + 2) &&
  onlyFirstCapital(text.word(token)).test(text.word(token));

const onlyFirstCapital = forText(/^\p{Lu}\p{Ll}{2,}$/u);
const initials = forText(/^(?:\p{Lu}\.){2,3}$/u);
const initial = forText(/^\p{Lu}\.?$/u);

/** "J.", "T.P." and "T" before a name; at a sentence's start a bare letter only before another one. */
function isInitial(text: TaggedText, token: number): boolean {
  const word = text.word(token);
  if (!text.sameSentence(token, token + 1)) return false;
  // Nearly all words: what follows is dear to make, and seldom needed.
  if (!startsWithCapital(word) || (word.length > 2 && !word.endsWith('.'))) return false;
  if (initials(word).test(word)) return text.isLoose(token) && !bodies.has(word);
  if (!initial(word).test(word)) return false;
  const next = text.word(token + 1);
  return !text.opensSentence(token) || word.length > 1 || initial(next).test(next);
}

/** What looks like initials and is not. */
const bodies: ReadonlySet<string> = new Set([
  'U.S.',
  'U.K.',
  'U.N.',
  'E.U.',
  'D.C.',
  'L.A.',
  'N.Y.',
  'N.J.',
  'N.C.',
]);

/** "van der", "Van der", "al" before a name. */
function beforeParticles(text: TaggedText, tagged: number, lowest: number): number {
  let first = tagged;
  while (
    first > lowest &&
    first > tagged - 3 &&
    openingParticles.has(text.word(first - 1)) &&
    text.sameSentence(first - 1, tagged)
  )
    first -= 1;
  const opens = first < tagged && first > lowest && text.sameSentence(first - 1, tagged);
  return opens && text.isLooseCapital(first - 1) && particles.has(text.lower(first - 1)) ? first - 1 : first;
}

function beforeNickname(text: TaggedText, first: number, lowest: number): number {
  for (let at = first - 3; at >= first - 2 - longestNickname && at > lowest; at -= 1)
    if (behindNickname(text, at) === first)
      return text.isLooseCapital(at - 1) && text.sameSentence(at - 1, first) ? at - 1 : first;
  return first;
}

/** Whether a lower-cased word is a common first name. */
const isFirstName = (lower: string): boolean => womensNames.has(lower) || mensNames.has(lower);

/**
 * Whether the first word of a name says what the person does, in a capital that a sentence's start or a headline gives
 * it: "Fisherman Pål Asgeirsson", "CEOs Sebastian Noguera"; but not "Baker Mayfield".
 */
export function opensWithOccupation(text: TaggedText, first: number, end: number): boolean {
  const lower = text.lower(first);
  const number = text.roleNumber(first);
  if (!number || isFirstName(lower) || !text.isCapital(first + 1)) return false;
  if (number === 'plural') return end - first > 1;
  return (
    end - first > 2 && text.isCapital(end - 1) && (text.opensSentence(first) || /(?:man|ist)$/.test(lower))
  );
}

/** Whether a name is that of a body or a place: "Kennedy Center", and "Kennedy" before "Center". */
export function namesBody(text: TaggedText, first: number, end: number): boolean {
  if (end - first > 1 && nounsOfBodies.has(text.lower(end - 1))) return true;
  if (
    isBodyLikePerson(text, first, end) ||
    isBodyLikePerson(text, first - 1, end) ||
    isOfFirm(text, first, end)
  )
    return true;
  return text.isCapital(end) && text.sameSentence(first, end) && nounsOfBodies.has(text.lower(end));
}

const isBodyLikePerson = (text: TaggedText, first: number, end: number): boolean =>
  first >= 0 && bodiesLikePeople.has(textAt(text.article.text, text.span(first, end)).toLowerCase());

/** "Johnson & Johnson", "Ernst & Young": one of two family names of a firm. */
function isOfFirm(text: TaggedText, first: number, end: number): boolean {
  if (end - first > 1) return false;
  return (
    (text.word(end) === '&' && text.isCapital(end + 1)) ||
    (text.word(first - 1) === '&' && text.isCapital(first - 2))
  );
}

/** Whether the words around a name say that it is a place or a thing: "Chao Phraya dam", "the city of Constantine", "Saint Lucia". */
export function namesPlace(text: TaggedText, first: number, end: number): boolean {
  if (text.sameSentence(first, end) && placeNouns.has(text.word(end))) return true;
  const before = text.sameSentence(first - 1, first) ? text.lower(first - 1) : '';
  if (before === 'of' && text.sameSentence(first - 2, first) && placeNouns.has(text.word(first - 2)))
    return true;
  if (end - first < 3 && (saints.has(before) || (end - first === 2 && saints.has(text.lower(first)))))
    return true;
  // "the Hiluxes", "The Bill seeks": a lone name has no article, but before what is named after it ("the Karow case").
  return end - first === 1 && before === 'the' && !/^['’]s$/.test(text.word(end)) && !isNounNext(text, end);
}

/** Before names of places in English and Spanish. */
const saints: ReadonlySet<string> = new Set(['saint', 'santa']);

const smallLetter = forText(/^\p{Ll}/u);

/** Whether a word behind a name may be the noun that it describes: no mark, capital, or word of a closed class. */
function isNounNext(text: TaggedText, at: number): boolean {
  const word = text.word(at);
  return (
    smallLetter(word).test(word) &&
    !prepositions.has(word) &&
    !conjunctions.has(word) &&
    !auxiliaries.has(word) &&
    !verbs.has(word)
  );
}

const dottedCapitals = forText(/^(?:\p{Lu}\.)*\p{Lu}?$/u);

/** Whether what looks like a name is an office or the letters of an order: "Ruler of Umm Al Quwain", "Theesan Bahorun, G.O.S.K." */
export function namesOffice(text: TaggedText, first: number, end: number): boolean {
  if (end - first === 1 && text.roleNumber(first) && text.lower(end) === 'of') return true;
  let letters = 0;
  for (let token = first; token < end; token += 1) {
    const word = text.word(token);
    if (/[a-z]$/.test(word) || !dottedCapitals(word).test(word)) return false;
    letters += word.length;
  }
  return letters > 3;
}
