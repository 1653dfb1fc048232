import { stateAbbreviations } from '../../lexicon/abbreviations.ts';
import {
  bodiesLikePeople,
  nounsOfBodies,
  nounsOfBodiesOrFamilies,
  nounsOfTeams,
  placeNouns,
} from '../../lexicon/body-nouns.ts';
import { isNationality } from '../../lexicon/demonyms.ts';
import { mensNames, womensNames } from '../../lexicon/first-names.ts';
import { auxiliaries, conjunctions, prepositions } from '../../lexicon/function-words.ts';
import { lettersBehind } from '../../lexicon/name-letters.ts';
import { withoutDots } from '../../lexicon/titles.ts';
import { verbs } from '../../lexicon/word-classes.ts';
import { textAt } from '../../span.ts';
import { forText } from '../../text/pattern.ts';
import type { TaggedText } from './tagged-text.ts';

/** Whether a lower-cased word is a common first name. */
export const isFirstName = (lower: string): boolean => womensNames.has(lower) || mensNames.has(lower);

/**
 * Whether the first word of a name says what the person does, in a capital that a sentence's start or a headline gives
 * it: "Fisherman Pål Asgeirsson", "CEOs Sebastian Noguera"; but not "Baker Mayfield".
 */
export function opensWithOccupation(text: TaggedText, first: number, end: number): boolean {
  const lower = text.lower(first);
  const number = text.roleNumber(first);
  if (!number || isFirstName(lower) || !text.isCapital(first + 1)) return false;
  // "Son Gavin, 29, drove", but "Son Heung-min".
  if (end - first === 2 && opensWithRelation(lower) && isFirstName(text.lower(first + 1))) return true;
  if (number === 'plural') return end - first > 1;
  return (
    end - first > 2 &&
    text.isCapital(end - 1) &&
    (text.opensSentence(first) || /(?:man|ist|taoiseach)$/.test(lower))
  );
}

/** What people are to somebody, before or beside whose comma stands nothing but a name. */
export const relations: ReadonlySet<string> = new Set(
  `son daughter husband wife brother sister mother father niece nephew uncle aunt cousin grandson granddaughter stepson
  stepdaughter fiancé fiancée grandmother grandfather twin mum mom dad`.split(/\s+/),
);

/** "Son Gavin", but "Mother Teresa" and "Brother John" are called so. */
const opensWithRelation = (lower: string): boolean =>
  relations.has(lower) && !/^(?:mother|father|sister|brother)$/.test(lower);

/** Whether the first word of a longer name tells where the person is from: "Mexican Abraham Ancer". */
export const opensWithNationality = (text: TaggedText, first: number, end: number): boolean =>
  end - first > 2 && text.isCapital(end - 1) && isNationality(text.lower(first));

/** Whether a name is that of a body or a place: "Kennedy Center", and "Kennedy" before "Center". */
export function namesBody(text: TaggedText, first: number, end: number): boolean {
  if (end - first > 1) {
    const last = text.lower(end - 1);
    if (nounsOfBodies.has(last)) return true;
    const isNoun = nounsOfBodiesOrFamilies.has(last) || nounsOfTeams.has(last);
    if (isNoun && !isFirstName(text.fold(first))) return true;
  }
  if (
    isBodyLikePerson(text, first, end) ||
    isBodyLikePerson(text, first - 1, end) ||
    isOfFirm(text, first, end)
  )
    return true;
  if (!text.isCapital(end) || !text.sameSentence(first, end)) return false;
  const next = text.lower(end);
  return nounsOfBodies.has(next) || (nounsOfBodiesOrFamilies.has(next) && next !== 'house');
}

const openingsOfBodies: ReadonlySet<string> = new Set(
  [...bodiesLikePeople].map((name) => name.split(' ', 1)[0]!),
);

const isBodyLikePerson = (text: TaggedText, first: number, end: number): boolean =>
  first >= 0 &&
  openingsOfBodies.has(text.lower(first)) &&
  bodiesLikePeople.has(textAt(text.article.text, text.span(first, end)).toLowerCase());

/** "Johnson & Johnson", "Ernst & Young": one of two family names of a firm. */
function isOfFirm(text: TaggedText, first: number, end: number): boolean {
  if (end - first > 1) return false;
  return (
    (text.word(end) === '&' && text.isCapital(end + 1)) ||
    (text.word(first - 1) === '&' && text.isCapital(first - 2))
  );
}

/**
 * Whether the words around a name say that it is a place or a thing: "Chao Phraya dam", "the city of Constantine",
 * "Saint Lucia", "of Staunton, Va.".
 */
export function namesPlace(text: TaggedText, first: number, end: number): boolean {
  if (text.sameSentence(first, end) && placeNouns.has(text.word(end))) return true;
  const before = text.sameSentence(first - 1, first) ? text.lower(first - 1) : '';
  if (before === 'of' && text.sameSentence(first - 2, first) && placeNouns.has(text.word(first - 2)))
    return true;
  if (
    prepositions.has(before) &&
    text.word(end) === ',' &&
    stateAbbreviations.has(withoutDots(text.word(end + 1)))
  )
    return true;
  // "Briggs (6th Ward)"
  if (end - first === 1 && /^0+(?:st|nd|rd|th)$/.test(before)) return true;
  if (end - first > 1 && openingsOfPlaces.has(text.lower(first))) return true;
  if (beforeThings.has(before) || (end - first > 1 && storms.has(text.lower(first)))) return true;
  // "the James Paget hospital", "St. Mary's Primary School"
  if (before === 'the' && institutions.has(text.word(end))) return true;
  if (/^st\.?$/.test(before) && text.lower(end) === "'s" && text.isCapital(end + 1)) return true;
  if (end - first < 3 && (saints.has(before) || (end - first === 2 && saints.has(text.lower(first)))))
    return true;
  if (text.isCapital(first - 1) && beforePlaces.has(before)) return true;
  // "the David Kirkaldy, went": what is called after a person has an article, but for "the Jane Doe who", "the Bob Lang era".
  if (before === 'the' && end - first > 1 && text.isLoose(first - 1)) return standsAsThing(text, end);
  // "the Hiluxes", "The Bill seeks": a lone name has no article, but before what is named after it ("the Karow case").
  return end - first === 1 && before === 'the' && !/^['’]s$/.test(text.word(end)) && !isNounNext(text, end);
}

const storms: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);
/** What storms and ships are called, before their names. */
const beforeThings: ReadonlySet<string> = new Set([...storms, 'uss', 'hms', 'hmas', 'hmcs', 'rms', 'mv']);

/** What temples, lanes, villages, rivers and hills open with in other languages, and no name of a person. */
const openingsOfPlaces: ReadonlySet<string> = new Set(
  'wat jalan kampung sungai bukit gunung pulau khlong wadi radio fundación fundacion universidad calle avenida'.split(
    ' ',
  ),
);

/** What houses of prayer, inns and places open with. */
const beforePlaces: ReadonlySet<string> = new Set(
  'temple congregation mount lake fort camp cape hotel cafe café hms'.split(' '),
);

/** Nouns in small letters that what is called after somebody goes by, behind an article. */
const institutions: ReadonlySet<string> = new Set(
  'hospital clinic prize award medal school college stadium theatre theater bridge foundation museum library institute scholarship trophy cup centre center airport arena gallery'.split(
    ' ',
  ),
);

/** Before names of places in English and Spanish. */
const saints: ReadonlySet<string> = new Set(['saint', 'santa']);

/** Whether what stands behind a name with an article goes on as behind the name of a ship or a house. */
const standsAsThing = (text: TaggedText, end: number): boolean => {
  const next = text.lower(end);
  return next === ',' || next === '.' || verbs.has(next) || auxiliaries.has(next) || placesBehind.has(next);
};
const placesBehind: ReadonlySet<string> = new Set(['in', 'at', 'on', 'from', 'for', 'and', 'to']);

const smallLetter = forText(String.raw`^\p{Ll}`);

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

const dottedCapitals = forText(String.raw`^(?:\p{Lu}\.)*\p{Lu}?$`);

/**
 * Whether what looks like a name is an office or the letters of an order: "Ruler of Umm Al Quwain", "Theesan Bahorun,
 * G.O.S.K.", "Flavio Cruz, SJ"
 */
export function namesOffice(text: TaggedText, first: number, end: number): boolean {
  if (end - first === 1) {
    if (text.roleNumber(first) && text.lower(end) === 'of') return true;
    const behind = text.word(first - 1) === ',' ? first - 2 : first - 1;
    if (lettersBehind.has(text.word(first)) && text.isPerson(behind)) return true;
  }
  let letters = 0;
  for (let token = first; token < end; token += 1) {
    const word = text.word(token);
    if (/[a-z]$/.test(word) || !dottedCapitals(word).test(word)) return false;
    letters += word.length;
  }
  return letters > 3;
}
