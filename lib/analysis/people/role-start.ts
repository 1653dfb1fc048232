import { nounsOfBodies } from '../../lexicon/body-nouns.ts';
import { months, weekdays } from '../../lexicon/calendar.ts';
import { determiners } from '../../lexicon/function-words.ts';
import { titleModifiers } from '../../lexicon/titles.ts';
import { adverbs, verbs } from '../../lexicon/word-classes.ts';
import type { RolePhrase } from './role-phrase.ts';
import { isFunctionWord, isPossessiveMark, isVerb, longestModifier, possessives } from './role-words.ts';
import type { TaggedText } from './tagged-text.ts';

/** Goes left from a role's head over what belongs to it: its first token, and what stands before that. */
export function startOf(
  text: TaggedText,
  head: number,
): { first: number; determiner: RolePhrase['determiner'] } {
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
    if (isDate(text, token)) break;
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

/** "On Monday Senator", "In March Senator": when it was, and no part of the role. */
const isDate = (text: TaggedText, token: number): boolean =>
  (weekdays.has(text.lower(token)) || months.has(text.lower(token))) &&
  datePrepositions.has(text.lower(token - 1));
const datePrepositions: ReadonlySet<string> = new Set(['on', 'in', 'last', 'this', 'since', 'until']);

/** Bodies whose name goes on behind "of", beside those that `nounsOfBodies` has. */
const openBodies: ReadonlySet<string> = new Set(
  'bank bureau board chamber court hall house league office union federation confederation'.split(' '),
);

export const isOfBody = (text: TaggedText, of: number): boolean =>
  text.isCapital(of - 1) &&
  text.isCapital(of + 1) &&
  ((text.isOther(of) && text.isOther(of - 1)) ||
    openBodies.has(text.lower(of - 1)) ||
    nounsOfBodies.has(text.lower(of - 1)));

const isNumber = (word: string): boolean => /^\d{1,2}$/.test(word);

/** What stands before a verb in -ing, and adjectives and nouns with that ending. */
const beforeDoing: ReadonlySet<string> = new Set([
  ',',
  'for',
  'by',
  'after',
  'before',
  'while',
  'of',
  'without',
]);
const stateOf: ReadonlySet<string> = new Set(
  `leading outstanding outgoing incoming ruling acting sitting standing returning visiting reigning defending founding managing
  rising emerging presiding serving retiring aspiring surviving remaining promising striking losing winning opposing competing
  fighting supporting starting attacking ageing aging dying missing pioneering enterprising training marketing banking
  engineering housing mining boxing cycling racing swimming sailing skiing rowing sporting fishing farming shipping
  building nursing teaching trading manufacturing planning broadcasting publishing advertising`.split(/\s+/),
);

const isDoing = (text: TaggedText, token: number): boolean =>
  beforeDoing.has(text.lower(token - 1)) && !stateOf.has(text.lower(token));

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

/** Verbs that are no nouns, and stand before a role in what is said of films, books and matches. */
const actions: ReadonlySet<string> = new Set(
  `marry marries marrying follows portray portrays portrayed depict depicts depicted starring featuring features interviewed
  interviews produced directed hired fired appointed named names defeats beats replaces succeeds welcomes welcomed praised accused
  accuses criticised criticized thanked nominated recruited signed persuaded convinced helped helps prefers`.split(
    /\s+/,
  ),
);

const isAction = (lower: string): boolean => verbs.has(lower) || actions.has(lower) || links.has(lower);
const thirdPerson = /[a-rtv-z]s$/;

/** Before a participle, these make it a verb: "are slamming candidate X". */
const formsOfBe: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);

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
    // "for defaming lawmaker X"
    if (token === first && lower.endsWith('ing') && isDoing(text, token)) start = token + 1;
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
