import { countryWords, isNationality } from '../../lexicon/demonyms.ts';
import { sexOfFirstName } from '../../lexicon/first-names.ts';
import { stageNames } from '../../lexicon/stage-names.ts';
import { honorifics, withoutDots } from '../../lexicon/titles.ts';
import { textAt } from '../../span.ts';
import { WordSet } from '../../text/word-set.ts';
import { isFirstName, relations } from './other-names.ts';
import { rolePhraseBefore } from './role-phrase-before.ts';
import type { TaggedText } from './tagged-text.ts';

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
  // "but He Qinghua, an official"
  if (
    text.word(token) === 'He' &&
    text.isCapital(token + 1) &&
    !text.isPerson(token + 1) &&
    text.sameSentence(token - 1, token + 1) &&
    text.isWord(token - 1) &&
    /^[A-Z][a-z]/.test(text.word(token + 1))
  )
    return token + 2;
  if (isGlued(text, token)) return token + 1;
  if (text.isCapital(token) && isCalled(text, token)) return token + 1;
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

/** "U.Khurelsukh": an initial that nothing parts from the name, as in Mongolia; but "N.Korea". */
export const isGlued = (text: TaggedText, token: number): boolean =>
  text.word(token).charAt(1) === '.' &&
  /^[A-Z]\.[A-Z][a-z]{3,}$/.test(text.word(token)) &&
  !regions.test(text.word(token));
const regions =
  /^[NSEWU]\.(?:Korea|Africa|America|Sudan|Carolina|Dakota|Ossetia|Yemen|Jerusalem|Virginia|Asia|Europe|Ireland|States)/;

/** "a woman named Karakket", "a 32-year-old salesman called Xinba": one word. */
const isCalled = (text: TaggedText, token: number): boolean =>
  /^(?:named|called)$/.test(text.lower(token - 1)) &&
  text.sameSentence(token - 2, token) &&
  text.roleNumber(token - 2) === 'singular' &&
  !text.isCapital(token + 1) &&
  !text.isCapital(token - 2);

const longestStageName = 3;
const openingsOfStageNames = new Set([...stageNames].map((name) => name.split(/[ -]/, 1)[0]!));
const wholeOpenings = new WordSet(openingsOfStageNames);

function opensStageName(text: TaggedText, token: number): boolean {
  const word = text.lower(token);
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? text.isOf(token, wholeOpenings) : openingsOfStageNames.has(word.slice(0, hyphen));
}

/** The token behind a known stage name at `token`; 0 where there is none. */
function endOfStageName(text: TaggedText, token: number): number {
  if (!text.isCapital(token) || !opensStageName(text, token)) return 0;
  for (let end = token + longestStageName; end > token; end -= 1) {
    if (end > text.count || !text.sameSentence(token, end - 1)) continue;
    const name = textAt(text.article.text, text.span(token, end)).toLowerCase();
    if (stageNames.has(name)) return text.isCapital(end) && end - token === 1 ? 0 : end;
  }
  return 0;
}

/** What a name that was tagged as another kind's must have to be looked at again. */
const leastDoubt = 0.08;
/** The same where nothing beside it tells of a person. */
const leastUntold = 0.42;
const longestDoubtful = 3;

/**
 * The token behind a name of up to three words that starts at `token` and was tagged as that of something else, but hardly, and
 * opens with a common first name ("an ally of Hillary Clinton, runs") or stands behind what a person does ("rapper Ravi") or
 * alone behind a country's possessive ("Brazil's Bolsonaro"); 0 where there is none.
 */
export function endOfDoubtful(text: TaggedText, token: number, chances: Float32Array): number {
  if (isRelative(text, token) && chances[token * 2]! >= leastDoubt) return token + 1;
  const behindAged = endOfAged(text, token);
  if (behindAged) return behindAged;
  if (chances[token * 2]! >= leastBehindOwnRole && isBehindOwnRole(text, token)) return token + 1;
  if (isFirstOfTwo(text, token) && chances[(token + 1) * 2]! >= leastOfSecond) return token + 2;
  if (!text.isOther(token))
    return isBehindRole(text, token) || isBehindDignity(text, token) ? endOfLikely(text, token, chances) : 0;
  const opens = !text.isOther(token - 1);
  if (opens ? chances[token * 2]! < leastDoubt : !isBehindParty(text, token)) return 0;
  const isOfMore = text.isOther(token + 1);
  const isNamed = isOfMore && sexOfFirstName(text.fold(token)) !== undefined;
  const isTold = isNamed || (opens && (isBehindRole(text, token) || isBehindCountry(text, token, chances)));
  if (!isTold && !(isOfMore && isPlainWord(text.word(token)) && isPlainWord(text.word(token + 1)))) return 0;
  let end = token;
  let sum = 0;
  for (; text.isOther(end); end += 1) {
    if (end - token === longestDoubtful || !text.isCapital(end)) return 0;
    sum += chances[end * 2]!;
  }
  if (isTold && !opens) return end;
  return sum >= (isTold ? leastDoubt : leastUntold) * (end - token) ? end : 0;
}

/** "a son, Étienne, and": a lone name behind what the person is to somebody, between commas. */
const isRelative = (text: TaggedText, token: number): boolean =>
  text.word(token - 1) === ',' &&
  relations.has(text.lower(token - 2)) &&
  text.sameSentence(token - 2, token) &&
  !isNationality(text.lower(token)) &&
  /^(?:,|\.|and|\()$/.test(text.word(token + 1));

/** What a name must have at least behind a comma and whose what the person is: "Anna's driver, Manoj,". */
const leastBehindOwnRole = 0.03;
/** What the second word of a name must have at least, where only that was tagged as something else's. */
const leastOfSecond = 0.2;

/** "But Abraham Lincoln didn't", where Lincoln is a school's in the text. */
const isFirstOfTwo = (text: TaggedText, token: number): boolean =>
  text.isLoose(token) &&
  text.isOther(token + 1) &&
  !text.isOther(token + 2) &&
  text.sameSentence(token, token + 1) &&
  sexOfFirstName(text.fold(token)) !== undefined;

/** "the mayor's son, Mzamo.", "his envoy, Witkoff,": one word behind whose what the person is. */
function isBehindOwnRole(text: TaggedText, token: number): boolean {
  if (text.word(token - 1) !== ',' || !/^[,.;]$/.test(text.word(token + 1))) return false;
  const head = token - 2;
  if (text.isCapital(head) || text.roleNumber(head) !== 'singular' || ofBodiesToo.has(text.lower(head)))
    return false;
  return text.sameSentence(head, token) && rolePhraseBefore(text, head, true)?.determiner === 'possessive';
}

/** The token behind a name whose age tells it: "The dead included Hoa, 52, a street sweeper"; 0 where none does. */
function endOfAged(text: TaggedText, token: number): number {
  if (text.isCapital(token - 1) && text.sameSentence(token - 1, token)) return 0;
  let end = token + 1;
  while (end < token + longestDoubtful && text.isCapital(end) && !text.isPerson(end)) end += 1;
  return isAged(text, end) ? end : 0;
}

/** ", 52, said": an age between commas that no list of numbers or names goes on behind. */
export const isAged = (text: TaggedText, end: number): boolean =>
  text.word(end) === ',' &&
  /^[1-9]\d$/.test(text.word(end + 1)) &&
  text.word(end + 2) === ',' &&
  /^[a-z]/.test(text.word(end + 3)) &&
  text.sameSentence(end - 1, end + 3);

/** "Archbishop Ieronymos": behind what is a title of people with one name. */
const isBehindDignity = (text: TaggedText, token: number): boolean =>
  text.isOf(token - 1, dignities) && text.sameSentence(token - 1, token);
const dignities = new WordSet(
  'archbishop bishop pope king queen prince princess emperor sultan emir rabbi imam ayatollah sheikh'.split(
    ' ',
  ),
);

/** What the words of a name must have that was tagged as none, but hardly. */
const leastLikely = 0.25;

/** "negotiator Khalil al-Hayya": the token behind such a name; 0 where there is none. */
function endOfLikely(text: TaggedText, token: number, chances: Float32Array): number {
  let end = token;
  if (honorifics.has(withoutDots(text.lower(token)))) return 0;
  while (end < token + longestDoubtful && text.isLoose(end) && chances[end * 2]! >= leastLikely) end += 1;
  return end > token && text.sameSentence(token, end - 1) && !text.isPerson(end) ? end : 0;
}

/** Three letters or more, the second a small one: no initials and no article ("Al Alam", "YG Plus"). */
const isPlainWord = (word: string): boolean =>
  word.length > 2 && word.charAt(1) !== word.charAt(1).toUpperCase();

/** "Democrat Hillary Clinton", where all three are one name for the tagger. */
const isBehindParty = (text: TaggedText, token: number): boolean =>
  !text.isOther(token - 2) && text.roleNumber(token - 1) !== undefined;

/** Nouns for people behind which bodies and peoples stand as well. */
const ofBodiesToo: ReadonlySet<string> = new Set(
  'fellow accused partner rival owner competitor parent supplier provider operator developer lender sponsor member'.split(
    ' ',
  ),
);

const isBehindRole = (text: TaggedText, token: number): boolean =>
  text.sameSentence(token - 1, token) &&
  !text.isCapital(token - 1) &&
  text.roleNumber(token - 1) === 'singular' &&
  !ofBodiesToo.has(text.lower(token - 1));

/** "Brazil's Bolsonaro", and "Latvia's Mārtiņš Kazāks" where both words are likely enough. */
const isBehindCountry = (text: TaggedText, token: number, chances: Float32Array): boolean =>
  text.lower(token - 1) === "'s" &&
  (!text.isOther(token + 1) || chances[token * 2]! >= leastLikely) &&
  countryWords(text.lower(token - 2)).length > 0;

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
