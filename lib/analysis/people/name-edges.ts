import { sexOfFirstName } from '../../lexicon/first-names.ts';
import { shortTitles } from '../../lexicon/name-letters.ts';
import { startsWithCapital } from '../../text/characters.ts';
import { forText } from '../../text/pattern.ts';
import type { TaggedText } from './tagged-text.ts';

const onlyFirstCapital = forText(String.raw`^\p{Lu}\p{Ll}+$`);

/** No name has more words. */
const longestName = 12;

/** Where a name ends: names that nothing parts are one, and so are those around a nickname in quotation marks. */
export function endOfName(text: TaggedText, first: number): number {
  let end = first + 1;
  for (;;) {
    while (text.isPerson(end) && end < first + longestName && text.sameSentence(first, end)) end += 1;
    if (end === first + 1 && isShortMiddle(text, end)) {
      end += 1;
      continue;
    }
    if (text.word(end).length > longestJoint) break;
    const behind =
      behindParticles(text, end) ||
      behindNickname(text, end) ||
      behindClosing(text, first, end) ||
      behindBreak(text, end);
    if (!behind || behind >= first + longestName || !text.sameSentence(first, behind)) break;
    if (
      !text.isPerson(behind) &&
      !goesOnBehindParticles(text, end, behind) &&
      !goesOnBehindNickname(text, first, behind)
    )
      break;
    end = behind + 1;
  }
  if (end === first + 1 && text.word(end) === 'the' && epithets.has(text.word(end + 1))) return end + 2;
  if (arabicArticle(text.word(end)).test(text.word(end)) && text.sameSentence(first, end)) end += 1;
  return behindGeneration(text, first, end);
}

/** What rulers and rogues of one name are called behind "the": "Constantine the Great". */
const epithets: ReadonlySet<string> = new Set(
  'Great Terrible Conqueror Magnificent Wise Bold Bald Fair Pious Younger Elder Baptist Evangelist Apostle Jackal Ripper Kid Rapper Barbarian Impaler'.split(
    ' ',
  ),
);

/** "Truong My Lan": a short word between two that were tagged as a name each. */
const isShortMiddle = (text: TaggedText, token: number): boolean =>
  text.word(token).length <= 3 &&
  text.isLooseCapital(token) &&
  text.isPerson(token + 1) &&
  text.sameSentence(token - 1, token + 1) &&
  !text.roleNumber(token) &&
  !shortTitles.has(text.word(token)) &&
  onlyFirstCapital(text.word(token)).test(text.word(token));

/** "Nawaf al-Ahmad al-Sabah": the last part of a name, behind its article. */
const arabicArticle = forText(String.raw`^(?:al|el)-\p{Lu}`);

/** No particle or mark inside of names has more letters. */
const longestJoint = 4;

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set(
  'van der den y i e von de la del della di da des dos das do du le bin ibn bint al el ul ten ter zu zur av af ap wa ole arap'.split(
    ' ',
  ),
);
/** Those of them that stand before nothing but a name. */
const openingParticles: ReadonlySet<string> = new Set(
  'van von der den ter bin ibn bint al el ap arap'.split(' '),
);

/**
 * Whether the word behind particles is of the name although it was not tagged: any but another name, behind "van der"
 * that too.
 */
const goesOnBehindParticles = (text: TaggedText, end: number, behind: number): boolean =>
  particles.has(text.word(end)) &&
  (text.isLooseCapital(behind) ||
    arabicArticle(text.word(behind)).test(text.word(behind)) ||
    (text.isCapital(behind) && openingParticles.has(text.word(behind - 1))));

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

/** "Colin “Dusty” Miller": any word with a capital, behind a nickname that stands behind one word. */
const goesOnBehindNickname = (text: TaggedText, first: number, behind: number): boolean =>
  opening.has(text.word(first + 1)) && closing.has(text.word(behind - 1)) && text.isCapital(behind);

/**
 * The token behind the closing mark at `token` of a nickname whose opening mark was taken for part of the name; 0 where
 * there is none.
 */
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
  // "Tan Chee Boon", but "Tan Sri Lim Kok Wai"
  const isTan = text.lower(before) === 'tan' && text.lower(first) !== 'sri';
  return isTan || sexOfFirstName(text.lower(before)) || isRareName(text, before) ? before : first;
}

/** A word that opens a sentence before a lone name and is too rare to be anything but a name: "Rakeyia Scott". */
const isRareName = (text: TaggedText, token: number): boolean =>
  text.opensSentence(token) &&
  text.isRare(token) &&
  !text.roleNumber(token) &&
  !text.isPerson(token + 2) &&
  text.word(token).length > 2 &&
  onlyFirstCapital(text.word(token)).test(text.word(token));

const initials = forText(String.raw`^(?:\p{Lu}\.){2,3}$`);
const initial = forText(String.raw`^\p{Lu}\.?$`);

/** "J.", "T.P." and "T" before a name; at a sentence's start a bare letter only before another one. */
function isInitial(text: TaggedText, token: number): boolean {
  const word = text.word(token);
  if (!text.sameSentence(token, token + 1) || isSite(text, token)) return false;
  // Nearly all words: what follows is dear to make, and seldom needed.
  if (!startsWithCapital(word) || (word.length > 2 && !word.endsWith('.'))) return false;
  if (initials(word).test(word)) return text.isLoose(token) && !bodies.has(word);
  // "H E Jean-Baptiste Faivre": His Excellency
  if (word === 'E' && text.word(token - 1) === 'H') return false;
  if (!initial(word).test(word)) return false;
  const next = text.word(token + 1);
  return !text.opensSentence(token) || word.length > 1 || initial(next).test(next);
}

/** "X", where something was written: "in a post on X. Anna Berg said". */
export const isSite = (text: TaggedText, token: number): boolean =>
  text.word(token) === 'X.' && writtenOn.has(text.lower(token - 1));
const writtenOn: ReadonlySet<string> = new Set(['on', 'via', 'to', 'platform', 'site']);

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
  if (opens && filiations.has(text.word(first)) && text.isCapital(first - 1) && !text.roleNumber(first - 1))
    return first - 1;
  return opens && text.isLooseCapital(first - 1) && particles.has(text.lower(first - 1)) ? first - 1 : first;
}

/** Particles between a name and that of the father: what stands before them is of the name. */
const filiations: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint']);

function beforeNickname(text: TaggedText, first: number, lowest: number): number {
  for (let at = first - 3; at >= first - 2 - longestNickname && at > lowest; at -= 1)
    if (behindNickname(text, at) === first)
      return text.isLooseCapital(at - 1) && text.sameSentence(at - 1, first) ? at - 1 : first;
  return first;
}
