import { nounsOfBodies } from '../../lexicon/body-nouns.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  personalPronouns,
  prepositions,
} from '../../lexicon/function-words.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { titleModifiers, withoutDots } from '../../lexicon/titles.ts';
import { adverbs, verbs } from '../../lexicon/word-classes.ts';
import type { TaggedText } from './tagged-text.ts';

/** A noun phrase for a person, tokens `[first, end)`, without its article. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly number: 'singular' | 'plural';
  /** What stood before it: "a", "the", a possessive that is part of it, or nothing. */
  readonly determiner: 'a' | 'the' | 'possessive' | undefined;
}

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose']);
const complements: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'with',
  'to',
  'on',
  'from',
  'under',
]);
/** No more words stand before a role's head. */
export const longestModifier = 9;
const longestComplement = 18;

const isPossessiveMark = (word: string): boolean => word === "'s" || word === "'";
const isFunctionWord = (lower: string): boolean =>
  prepositions.has(lower) || conjunctions.has(lower) || auxiliaries.has(lower) || personalPronouns.has(lower);

/** Verbs that stand before a title without an article: "He met singer Nicky Wu". */
const transitives: ReadonlySet<string> = new Set(
  'met beat defeated joined replaced succeeded married visited sued sent gave made took got kept brought chose'.split(
    ' ',
  ),
);

/** Verbs that are no nouns, and stand before a role in what is said of films, books and matches. */
const actions: ReadonlySet<string> = new Set(
  `marry marries marrying follows portray portrays portrayed depict depicts depicted starring featuring features interviewed
  interviews produced directed hired fired appointed named defeats beats replaces succeeds welcomes welcomed praised accused
  accuses criticised criticized thanked nominated recruited signed persuaded convinced helped helps prefers`.split(
    /\s+/,
  ),
);

/** Before a participle, these make it a verb: "are slamming candidate X". */
const formsOfBe: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);

/** A form of a verb that is no noun or adjective before a role. */
const isVerb = (lower: string): boolean => {
  if (transitives.has(lower)) return true;
  const verb = reportingVerbs.get(lower);
  return verb !== undefined && (verb.form !== 'present' || lower === 'says' || lower === 'say');
};

/** The role phrase that ends at token `last`, straight before a name or before its comma. */
export function rolePhraseBefore(
  text: TaggedText,
  last: number,
  behindComma: boolean,
): RolePhrase | undefined {
  let head = behindBracket(text, last);
  let end = last + 1;
  if (isVerbOfClause(text, head)) return undefined;
  const office = officeOver(text, head);
  if (office >= 0) head = office;
  else if (!text.roleNumber(head) || isHour(text, head)) {
    head = headBeforeComplement(text, head, behindComma);
    if (head < 0) return undefined;
  } else if (isVerbOfBlame(text, head)) return undefined;
  else if (text.isCapital(head) && dignities.has(withoutDots(text.lower(head)))) {
    const ranked = headBeforeComplement(text, head - 1, false);
    if (ranked >= 0) {
      end = head;
      head = ranked;
    }
  }
  const number = text.roleNumber(head)!;
  const start = startOf(text, head);
  return { first: start.first, end, head, number, determiner: start.determiner };
}

/** The head of an office that closes in people, as the token before "of" or "for": "chief of staff", "High Commissioner for Refugees"; -1 where none does. */
function officeOver(text: TaggedText, last: number): number {
  const link = text.lower(last - 1);
  if ((link !== 'of' && link !== 'for') || !text.sameSentence(last - 2, last)) return -1;
  if (!text.roleNumber(last - 2) || text.isPerson(last - 2)) return -1;
  if (text.lower(last) === 'staff') return last - 2;
  const isOffice = text.roleNumber(last) === 'plural' && text.isCapital(last) && text.isCapital(last - 2);
  return isOffice ? last - 2 : -1;
}

/** What no noun stands behind without an article. */
const subjects: ReadonlySet<string> = new Set(
  'who which that they we you to will would can could'.split(' '),
);

/** "Leeds, who host Anna Berg's side": a noun for a person that is the verb of a clause. */
const isVerbOfClause = (text: TaggedText, head: number): boolean =>
  !text.isCapital(head) && subjects.has(text.lower(head - 1)) && text.sameSentence(head - 1, head);

/** Ranks and forms of address that stand between an office and the name: "Minister of Defence Sheikh …". */
const dignities: ReadonlySet<string> = new Set(
  'sheikh shaikh shaykh sheikha ayatollah sultan prince princess imam mufti rev reverend ambassador general gen col colonel lt maj prof professor sayyid'.split(
    ' ',
  ),
);

/** "6:00 pm". */
const isHour = (text: TaggedText, head: number): boolean =>
  text.lower(head) === 'pm' && /\d$/.test(text.word(head - 1));

const beforeAccused: ReadonlySet<string> = new Set(
  'key main prime fellow alleged another first second'.split(' '),
);

/**
 * "X accused Y", where "accused" is none: it is one behind a small word ("against accused Y"), or where a sentence
 * opens.
 */
function isVerbOfBlame(text: TaggedText, head: number): boolean {
  if (text.word(head) !== 'accused' || !text.sameSentence(head - 1, head) || !text.isWord(head - 1))
    return false;
  const before = text.lower(head - 1);
  return (
    !prepositions.has(before) &&
    !conjunctions.has(before) &&
    !determiners.has(before) &&
    !beforeAccused.has(before)
  );
}

/** The token before a short bracket that ends at `last`: "the National Director (ND)"; else `last`. */
function behindBracket(text: TaggedText, last: number): number {
  if (text.word(last) !== ')') return last;
  for (let token = last - 1; token > last - 5 && text.sameSentence(token, last); token -= 1)
    if (text.word(token) === '(') return token - 1;
  return last;
}

/**
 * The head in "Secretary of State", "director of the higher education ministry": before a preposition that goes on to
 * `last`.
 */
function headBeforeComplement(text: TaggedText, last: number, behindComma: boolean): number {
  if (isFunctionWord(text.lower(last)) || determiners.has(text.lower(last))) return -1;
  const reach = behindComma ? longestComplement : 8;
  for (let token = last; token > last - reach && text.sameSentence(token, last); token -= 1) {
    const lower = text.lower(token);
    const atHead =
      complements.has(lower) && text.roleNumber(token - 1) && text.sameSentence(token, token - 1);
    if (atHead && (behindComma || (text.isCapital(token - 1) && !text.isPerson(token - 1)))) return token - 1;
    if (behindComma ? !isInComplement(text, token) : !isInTitle(text, token)) return -1;
  }
  return -1;
}

const isInTitle = (text: TaggedText, token: number): boolean =>
  !text.isPerson(token) &&
  (text.isCapital(token) || ['of', 'for', 'and', 'the', '&', '-'].includes(text.lower(token)));

const isInComplement = (text: TaggedText, token: number): boolean => {
  const lower = text.lower(token);
  if (text.isPerson(token)) return false;
  if (!text.isWord(token)) return ['-', '&', "'s", '(', ')'].includes(lower);
  return (
    !auxiliaries.has(lower) &&
    !personalPronouns.has(lower) &&
    !isVerb(lower) &&
    (!conjunctions.has(lower) || lower === 'and')
  );
};

/** Goes left from a role's head over what belongs to it. */
function startOf(text: TaggedText, head: number): { first: number; determiner: RolePhrase['determiner'] } {
  const capitalHead = text.isCapital(head) && !text.opensSentence(head);
  let first = head;
  for (let token = head - 1; token > head - longestModifier && text.sameSentence(token, head); token -= 1) {
    const lower = text.lower(token);
    if (isPossessiveMark(lower)) {
      const possessor = possessorBefore(text, token);
      return possessor < 0 ? { first, determiner: 'the' } : { first: possessor, determiner: 'possessive' };
    }
    if (possessives.has(lower)) return { first: token, determiner: 'possessive' };
    if (lower === 'a' || lower === 'an' || determiners.has(lower)) {
      const clause = behindThirdPerson(text, first, head);
      if (clause > first) return { first: clause, determiner: undefined };
      return { first, determiner: lower === 'a' || lower === 'an' ? 'a' : 'the' };
    }
    if (lower === '-' && text.touchesPrevious(token)) continue;
    // "9/11 plotter"
    if (lower === '/' && isNumber(text.word(token - 1)) && isNumber(text.word(token + 1))) continue;
    if (lower === 'and' || lower === '&' || lower === '/') {
      if (!text.roleNumber(token - 1) || text.isPerson(token - 1)) break;
      continue;
    }
    // "Bank of England Governor"
    if (lower === 'of' && isOfBody(text, token)) continue;
    if (!text.isWord(token) || text.isPerson(token) || isFunctionWord(lower) || isVerb(lower)) break;
    // The end of a ticker: "Nissan Motor Co Ltd 7201.T Chief Operating Officer".
    if (text.touchesPrevious(token) && text.lower(token - 1) === '.') break;
    const plain = !text.isCapital(token) && !text.isOther(token);
    if (
      plain &&
      capitalHead &&
      !titleModifiers.has(lower) &&
      text.word(token + 1) !== '-' &&
      text.word(token - 1) !== '-'
    )
      break;
    first = token;
  }
  return { first: behindVerb(text, first, head), determiner: undefined };
}

/** Bodies whose name goes on behind "of", beside those that `nounsOfBodies` has. */
const openBodies: ReadonlySet<string> = new Set(
  'bank bureau board chamber court hall house league office union federation confederation'.split(' '),
);

const isOfBody = (text: TaggedText, of: number): boolean =>
  text.isCapital(of - 1) &&
  text.isCapital(of + 1) &&
  ((text.isOther(of) && text.isOther(of - 1)) ||
    openBodies.has(text.lower(of - 1)) ||
    nounsOfBodies.has(text.lower(of - 1)));

const isNumber = (word: string): boolean => /^\d{1,2}$/.test(word);

/** Participles before a role where they open it, and verbs behind another word: "Police in Lagos arrested activist X". */
const deeds: ReadonlySet<string> = new Set(
  'arrested detained questioned charged summoned freed released sacked suspended evicted'.split(' '),
);

/** Adverbs that open a sentence before a role. */
const focusing: ReadonlySet<string> = new Set(['even', 'only', 'just']);

/** Forms of verbs that are no nouns. */
const links: ReadonlySet<string> = new Set(
  'involving including concerning regarding prefer preferred killed explains adds insists argues recalls admits tells asks ask'.split(
    ' ',
  ),
);

const isAction = (lower: string): boolean => verbs.has(lower) || actions.has(lower) || links.has(lower);
const thirdPerson = /[a-rtv-z]s$/;

/**
 * Where the phrase starts in `[first, head]` that no article opens: behind the last verb, and the adverbs around it, that
 * were taken for words of it ("produced genre maverick", "intrigues Tufts University biologist").
 */
function behindVerb(text: TaggedText, first: number, head: number): number {
  let start = first;
  for (let token = first; token < head; token += 1) {
    const lower = text.lower(token);
    if (titleModifiers.has(lower)) continue;
    if (text.isCapital(token)) {
      if (start === token && text.opensSentence(token) && focusing.has(lower)) start = token + 1;
      continue;
    }
    if (token > first && deeds.has(lower)) start = token + 1;
    if (start === token && lower.endsWith('ing') && formsOfBe.has(text.lower(token - 1))) start = token + 1;
    const isVerb = isAction(lower) || (thirdPerson.test(lower) && text.isCapital(token + 1));
    const isAdverb = start === token && adverbs.has(lower);
    if (isVerb || isAdverb) start = token + 1;
  }
  return start;
}

/**
 * The token behind a verb in `[first, head]` whose subject the article belongs to ("the film follows poet"); else
 * `first`.
 */
function behindThirdPerson(text: TaggedText, first: number, head: number): number {
  for (let token = head - 1; token >= first; token -= 1) {
    const lower = text.lower(token);
    if (links.has(lower) || (thirdPerson.test(lower) && isAction(lower))) return token + 1;
  }
  return first;
}

/** The first token of who owns: a name, or a noun with its words up to the article; -1 where it is too long. */
function possessorBefore(text: TaggedText, mark: number): number {
  let first = mark - 1;
  if (!text.isWord(first)) return -1;
  const isName = (token: number): boolean =>
    text.isCapital(token) || text.isOther(token) || text.isPerson(token);
  if (isName(first)) {
    while (text.sameSentence(first - 1, mark) && isName(first - 1) && !text.opensSentence(first - 1))
      first -= 1;
    if (text.sameSentence(first - 1, mark) && (text.isOther(first - 1) || text.isPerson(first - 1)))
      first -= 1;
    return first;
  }
  while (first > mark - 4 && text.sameSentence(first - 1, mark)) {
    const lower = text.lower(first - 1);
    if (determiners.has(lower) || !text.isWord(first - 1) || isFunctionWord(lower)) break;
    first -= 1;
  }
  return first;
}

/** The role phrase that starts at token `at`, its article included: an apposition or what follows "is" and "as". */
export function rolePhraseAfter(text: TaggedText, at: number): RolePhrase | undefined {
  let first = at;
  let determiner: RolePhrase['determiner'];
  const opening = text.lower(first);
  if (opening === 'one' && text.lower(first + 1) === 'of') first += 2;
  const article = text.lower(first);
  if (possessives.has(article)) determiner = 'possessive';
  else if (article === 'a' || article === 'an') determiner = 'a';
  else if (article === 'the' || article === 'another') determiner = 'the';
  if (determiner && determiner !== 'possessive') first += 1;
  const head = headAfter(text, determiner === 'possessive' ? first + 1 : first, determiner !== undefined);
  if (head < 0) return undefined;
  const end = complementEnd(text, head + 1);
  if (!determiner && text.word(first + 1) === "'s") determiner = 'possessive';
  return { first, end, head, number: text.roleNumber(head)!, determiner };
}

/**
 * The last noun for a person in the row of words from `first` on; -1 where the row ends in something else, unless an
 * article has opened it ("a war hero shot down by Chile").
 */
function headAfter(text: TaggedText, first: number, opened: boolean): number {
  let token = first;
  let head = -1;
  for (; token < first + longestModifier && text.sameSentence(token, first); token += 1) {
    const lower = text.lower(token);
    if (lower === '-' || lower === '&' || lower === '/' || isPossessiveMark(lower)) continue;
    if (lower === 'and') {
      if (head !== token - 1 || headAfter(text, token + 1, false) < 0) break;
      continue;
    }
    if (!text.isWord(token) || text.isPerson(token) !== text.isPerson(first)) break;
    if (isFunctionWord(lower) || determiners.has(lower) || isVerb(lower)) break;
    head = text.roleNumber(token) ? token : head;
  }
  if (head < 0 || head === token - 1 || isAdverbial(text, head + 1)) return head;
  return opened && !text.isCapital(head + 1) && text.isWord(head + 1) ? head : -1;
}

const isAdverbial = (text: TaggedText, token: number): boolean =>
  /^(?:emeritus|elect|designate|general)$/.test(text.lower(token));

/** Where the prepositional phrases behind a head end. */
function complementEnd(text: TaggedText, from: number): number {
  let end = isAdverbial(text, from) ? from + 1 : from;
  if (!complements.has(text.lower(end))) return end;
  const limit = end + longestComplement;
  while (end < limit && text.sameSentence(end, from - 1)) {
    const lower = text.lower(end);
    const word = text.word(end);
    if (!text.isWord(end) && !['-', '&', "'s", "'", '/'].includes(word)) break;
    if (auxiliaries.has(lower) || personalPronouns.has(lower)) break;
    if (isVerb(lower) && !text.isCapital(end) && !determiners.has(text.lower(end - 1))) break;
    if (conjunctions.has(lower) && lower !== 'and') break;
    if (lower.endsWith('ed') && !text.isCapital(end) && determiners.has(text.lower(end + 1))) break;
    if (lower === 'and' && (isVerb(text.lower(end + 1)) || auxiliaries.has(text.lower(end + 1)))) break;
    end += 1;
  }
  while (end > from && (isFunctionWord(text.lower(end - 1)) || determiners.has(text.lower(end - 1))))
    end -= 1;
  return end;
}
