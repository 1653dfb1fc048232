import {
  auxiliaries,
  conjunctions,
  determiners,
  personalPronouns,
  prepositions,
} from '../../lexicon/function-words.ts';
import { idleShortTitles, shortTitles } from '../../lexicon/name-letters.ts';
import { withoutDots } from '../../lexicon/titles.ts';
import { complements, isFunctionWord, isVerb, longestComplement } from './role-words.ts';
import type { TaggedText } from './tagged-text.ts';

/**
 * The head of a role that ends at token `last`, straight before a name or before its comma, and one behind the role's last
 * token; undefined where no role ends there.
 */
export function headOf(
  text: TaggedText,
  last: number,
  behindComma: boolean,
): { readonly head: number; readonly end: number } | undefined {
  const head = beforeBracket(text, last);
  const end = last + 1;
  if (isVerbOfClause(text, head)) return undefined;
  const office = officeOver(text, head);
  if (office >= 0) return { head: office, end };
  if (!behindComma && isShortTitle(text, head)) return { head, end };
  if (!text.roleNumber(head) || isHour(text, head)) {
    const before = headBeforeComplement(text, head, behindComma);
    return before < 0 ? undefined : { head: before, end };
  }
  if (isVerbOfBlame(text, head)) return undefined;
  if (!text.isCapital(head) || !dignities.has(withoutDots(text.lower(head)))) return { head, end };
  const ranked = headBeforeComplement(text, head - 1, false);
  return ranked < 0 ? { head, end } : { head: ranked, end: head };
}

/**
 * The head of an office that closes in people, as the token before "of" or "for": "chief of staff", "High Commissioner
 * for Refugees"; -1 where none does.
 */
function officeOver(text: TaggedText, last: number): number {
  const link = text.lower(last - 1);
  if ((link !== 'of' && link !== 'for') || !text.sameSentence(last - 2, last)) return -1;
  if (!text.roleNumber(last - 2) || text.isPerson(last - 2)) return -1;
  if (text.lower(last) === 'staff') return last - 2;
  const isOffice = text.roleNumber(last) === 'plural' && text.isCapital(last) && text.isCapital(last - 2);
  return isOffice ? last - 2 : -1;
}

/** "PC Dan Ofori", "Lt Cdr Anna Berg". */
const isShortTitle = (text: TaggedText, head: number): boolean =>
  shortTitles.has(withoutDots(text.word(head))) && !idleShortTitles.has(withoutDots(text.word(head)));

/** What no noun stands behind without an article. */
const subjects: ReadonlySet<string> = new Set(
  'who which that they we you to will would can could'.split(' '),
);

/** Nouns for people that are verbs as well. */
const nounsOrVerbs: ReadonlySet<string> = new Set(
  `author boss butcher captain chair champion chaperone cheat coach cook doctor engineer father groom guard guide head
  host intern judge lead manage marshal master mentor model mother nurse officer partner patron pilot pioneer police
  recruit referee rival scout shepherd skipper sponsor spy star steward tutor umpire usher volunteer witness`.split(
    /\s+/,
  ),
);

/** "Leeds, who host Anna Berg's side": a noun for a person that is the verb of a clause. */
const isVerbOfClause = (text: TaggedText, head: number): boolean =>
  nounsOrVerbs.has(text.lower(head)) &&
  !text.isCapital(head) &&
  subjects.has(text.lower(head - 1)) &&
  text.sameSentence(head - 1, head);

/** Ranks and forms of address that stand between an office and the name: "Minister of Defence Sheikh …". */
export const dignities: ReadonlySet<string> = new Set(
  'chief canon sister brother father sheikh shaikh shaykh sheikha ayatollah sultan prince princess imam mufti rev reverend ambassador general gen col colonel lt maj prof professor eng engr sayyid'.split(
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

/** The token before a short bracket that ends at `last`: "the National Director (ND)", "Anna Berg (Kisumu)"; else `last`. */
export function beforeBracket(text: TaggedText, last: number): number {
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
  if (!text.isWord(token)) return ['-', '&', "'s", '(', ')'].includes(lower);
  return (
    !auxiliaries.has(lower) &&
    !personalPronouns.has(lower) &&
    !isVerb(lower) &&
    (!conjunctions.has(lower) || lower === 'and')
  );
};
