import type { Role } from '../../analysis.ts';
import { auxiliaries } from '../../lexicon/function-words.ts';
import { idleShortTitles, lettersBehind, officesBehind } from '../../lexicon/name-letters.ts';
import { reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { honorifics, titleModifiers, withoutDots } from '../../lexicon/titles.ts';
import { textAt } from '../../span.ts';
import { forText } from '../../text/pattern.ts';
import type { NameMention } from './name-mentions.ts';
import { beforeBracket, dignities } from './role-head.ts';
import type { RolePhrase } from './role-phrase.ts';
import { opensAnother, rolePhraseAfter } from './role-phrase-after.ts';
import { roleBeforeNaming, rolePhraseBefore } from './role-phrase-before.ts';
import { vague } from './role-words.ts';
import type { TaggedText } from './tagged-text.ts';

/** A role that the text gives a person beside a place where it names it. */
export interface RoleFinding {
  readonly phrase: RolePhrase;
  readonly kind: 'title' | 'apposition' | 'copula';
}

/** The roles beside one name, the title before it first. */
export function rolesBeside(text: TaggedText, mention: NameMention): RoleFinding[] {
  const found: RoleFinding[] = [];
  const title = titleBefore(text, mention) ?? titleOfList(text, mention);
  const post = title && postBeforeRank(text, title);
  if (post) found.push({ phrase: post, kind: 'title' });
  const before = post ? { ...title, first: title.head } : title;
  const end = behindLetters(text, mention.end);
  const whole = end === mention.end ? mention : { ...mention, end };
  const over = before && officeBeforeRank(text, before, whole);
  if (over) found.push({ phrase: over, kind: 'title' });
  if (before) found.push({ phrase: before, kind: 'title' });
  const office = officeBehind(text, mention);
  if (office) found.push({ phrase: office, kind: 'apposition' });
  const after = apposition(text, whole);
  if (after) found.push({ phrase: after, kind: 'apposition' });
  const copula = behindCopula(text, whole);
  if (copula) found.push({ phrase: copula, kind: 'copula' });
  return found;
}

function titleBefore(text: TaggedText, { first, end }: NameMention): RolePhrase | undefined {
  let last = first - 1;
  while (isAddress(text, last) && text.sameSentence(last, first)) last -= 1;
  if (!text.sameSentence(last, first)) return undefined;
  // "his father, the late Raymond Chen, owned"
  if (text.lower(last) === 'late' && text.word(last - 2) === ',') last -= 2;
  if (text.word(last) !== ',') return roleBeforeNaming(text, last) ?? rolePhraseBefore(text, last, false);
  return officeBeforeComma(text, last, behindLetters(text, end));
}

/** The role that ends before a comma, where the name behind the comma ends before `end`. */
function officeBeforeComma(text: TaggedText, comma: number, end: number): RolePhrase | undefined {
  if (!closesApposition(text, end)) return undefined;
  const phrase = rolePhraseBefore(text, comma - 1, true);
  if (!phrase || phrase.number === 'plural') return undefined;
  const opens =
    text.opensSentence(phrase.first) ||
    !text.isWord(phrase.first - 1) ||
    reportingVerbs.has(text.lower(phrase.first - 1));
  if (opens) return phrase;
  // "She respects his onetime rival, Mr. Lang is glad": no comma closes it behind the name.
  const isOpen = phrase.determiner === 'possessive' && !endsApposition(text, end);
  return phrase.determiner && !isOpen ? phrase : undefined;
}

/** "army chief Gen. Tariq Harrow": the post that stands in small letters before a rank. */
function postBeforeRank(text: TaggedText, { head }: RolePhrase): RolePhrase | undefined {
  const last = head - 1;
  const lower = text.lower(last);
  if (!isRank(text.lower(head)) || !text.isCapital(head) || text.isCapital(last)) return undefined;
  if (text.roleNumber(last) !== 'singular' || (titleModifiers.has(lower) && lower !== 'chief'))
    return undefined;
  return rolePhraseBefore(text, last, false);
}

/** "Qatar's prime minister, Sheikh Ali Said, met": the office before the comma, where a lone rank opens the name. */
function officeBeforeRank(
  text: TaggedText,
  { first, end, head }: RolePhrase,
  { first: name, end: behind }: NameMention,
): RolePhrase | undefined {
  if (end - first > 1 || end !== name || text.word(first - 1) !== ',' || !isRank(text.lower(head)))
    return undefined;
  return officeBeforeComma(text, first - 1, behind);
}

/** Ranks and dignities that say less of a person than the office before them. */
const isRank = (lower: string): boolean => dignities.has(withoutDots(lower));

/** The token behind degrees, orders and offices behind a name: "Tim Hale SC", "Ali Said (SAN)", "Flavio Cruz, SJ,". */
function behindLetters(text: TaggedText, end: number): number {
  let at = end;
  for (;;) {
    const opens = text.word(at) === ',' || text.word(at) === '(' ? at + 1 : at;
    if (!lettersBehind.has(withoutDots(text.word(opens))) || !text.sameSentence(opens, end - 1)) return at;
    at = text.word(at) === '(' && text.word(opens + 1) === ')' ? opens + 2 : opens + 1;
  }
}

/** "Anna Berg MP", "Peter Lang TD". */
function officeBehind(text: TaggedText, { end }: NameMention): RolePhrase | undefined {
  if (!officesBehind.has(text.word(end)) || !text.sameSentence(end - 1, end)) return undefined;
  return { first: end, end: end + 1, head: end, number: 'singular', determiner: undefined };
}

/** A form of address, which tells no role. */
const isAddress = (text: TaggedText, token: number): boolean => {
  const form = withoutDots(text.lower(token));
  if (form === 'lady' && text.lower(token - 1) === 'first') return false;
  return honorifics.has(form) || form === 'dr' || idleShortTitles.has(withoutDots(text.word(token)));
};

/** No list of names that share a title has more. */
const longestList = 12;

/**
 * "Ministers Anna Berg, Peter Lang and Mary Smith": the title of several before the first of a list in which the name
 * stands.
 */
function titleOfList(text: TaggedText, { first }: NameMention): RolePhrase | undefined {
  let name = first;
  for (let names = 0; names < longestList; names += 1) {
    let last = name - 1;
    if (text.lower(last) === 'and' || text.word(last) === '&') last -= 1;
    if (text.word(last) === ',') last -= 1;
    last = beforeBracket(text, last);
    if (last === name - 1 || !text.isPerson(last) || !text.sameSentence(last, first)) return undefined;
    name = last;
    while (text.isPerson(name - 1) && text.sameSentence(name - 1, last)) name -= 1;
    if (text.roleNumber(name) === 'plural' && name < last) name += 1;
    const phrase = text.sameSentence(name - 1, last) ? rolePhraseBefore(text, name - 1, false) : undefined;
    if (phrase) return phrase.number === 'plural' ? phrase : undefined;
  }
  return undefined;
}

const endsApposition = (text: TaggedText, token: number): boolean =>
  [',', '.', ';', ')', '”', '"', '-', '–', '—'].includes(text.word(token));

/** Whether a name between a comma and this token can explain the words before the comma. */
const closesApposition = (text: TaggedText, token: number): boolean =>
  endsApposition(text, token) || auxiliaries.has(text.lower(token)) || reportingVerbs.has(text.lower(token));

const openers: ReadonlySet<string> = new Set([',', '(', '–', '—', '-']);

function apposition(text: TaggedText, { first, end }: NameMention): RolePhrase | undefined {
  let at = end;
  if (!openers.has(text.word(at)) || !text.sameSentence(at, first)) return undefined;
  at = behindAdverb(text, behindAge(text, at + 1));
  if (!text.sameSentence(at, first)) return undefined;
  if (text.lower(at) === 'whose') return undefined;
  const phrase = rolePhraseAfter(text, at);
  if (!phrase) return undefined;
  // "costumes are by X, the lighting designer is Y"
  const named = copulas.has(text.lower(phrase.end)) ? phrase.end + 1 : phrase.end;
  if (text.isPerson(named) || (text.isPerson(phrase.head) && text.isPerson(phrase.first))) return undefined;
  if (phrase.number === 'plural' && text.lower(at) !== 'one') return undefined;
  const next = text.lower(phrase.end);
  const verb = reportingVerbs.get(next);
  if (verb && verb.form !== 'participle' && next !== 'known') return undefined;
  if (next === 'and' && !phrase.determiner && !opensAnother(text, phrase.end + 1)) return undefined;
  return phrase;
}

/** Behind an age between commas: "Lin, 47, a farmer". */
function behindAge(text: TaggedText, at: number): number {
  const token = text.lower(at) === 'aged' || text.lower(at) === 'now' ? at + 1 : at;
  if (!/^\d{1,3}$/.test(text.word(token))) return at;
  const behind = text.word(token + 1) === ')' ? token + 2 : token + 1;
  return text.word(behind) === ',' || text.word(behind) === 'and' ? behind + 1 : behind;
}

/** Behind an adverb before an article: "Lin, then a student". */
const behindAdverb = (text: TaggedText, at: number): number =>
  /^(?:then|now|once|formerly|also|himself|herself|still)$/.test(text.lower(at)) &&
  /^(?:an?|the|his|her)$/.test(text.lower(at + 1))
    ? at + 1
    : at;

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains']);
const services: ReadonlySet<string> = new Set([
  'served',
  'serves',
  'worked',
  'works',
  'acted',
  'acts',
  'resigned',
]);

/** "X is a …", "X, who was the …", "X, 35, who served as …". */
function behindCopula(text: TaggedText, { first, end }: NameMention): RolePhrase | undefined {
  let at = end;
  if (text.word(at) === ',') at = behindAge(text, at + 1);
  if (text.lower(at) === 'who') at += 1;
  else if (at !== end) return undefined;
  if (text.lower(at) === 'also') at += 1;
  if (!text.sameSentence(at + 1, first)) return undefined;
  const lower = text.lower(at);
  if (services.has(lower) && text.lower(at + 1) === 'as') return rolePhraseAfter(text, at + 2);
  if (at === end && makings.has(text.lower(first - 1)))
    return ofMade(rolePhraseAfter(text, lower === 'as' ? at + 1 : at));
  if (!copulas.has(lower)) return undefined;
  const phrase = rolePhraseAfter(text, at + 1);
  return phrase?.determiner && phrase.number === 'singular' ? phrase : undefined;
}

/** Verbs that make somebody something: "named Anna Berg as head of the court", "appointed Anna Berg chief executive". */
const makings: ReadonlySet<string> = new Set(
  'named appointed elected nominated hired picked chose chosen installed reappointed promoted'.split(' '),
);
const ofMade = (phrase: RolePhrase | undefined): RolePhrase | undefined =>
  phrase?.number === 'singular' ? phrase : undefined;

const capitals = forText(String.raw`^\p{Lu}{4,}$`);
const isInCapitals = (word: string): boolean => capitals(word).test(word);

/**
 * A person's roles in the order in which they tell it best: as the text gives them, vague and copula ones last, and
 * those of a headline in capitals.
 */
export function rolesOf(text: TaggedText, findings: readonly RoleFinding[]): Role[] {
  const weight = ({ phrase, kind }: RoleFinding): number =>
    (kind === 'copula' ? 1 : 0) +
    (vague.has(text.lower(phrase.head)) ? 2 : 0) +
    (isInCapitals(text.word(phrase.head)) ? 4 : 0);
  const roles: Role[] = [];
  const seen = new Set<string>();
  // What several are called together, but for an office, is told of one only where nothing else is.
  const own = findings.filter(
    ({ phrase: { number, head } }) => number === 'singular' || text.isCapital(head),
  );
  for (const { phrase } of [...(own.length > 0 ? own : findings)].sort((a, b) => weight(a) - weight(b))) {
    const span = text.span(phrase.first, phrase.end);
    const words = textAt(text.article.text, span);
    if (seen.has(words.toLowerCase()) || seen.has(words.toLowerCase().replace(/s$/, ''))) continue;
    seen.add(words.toLowerCase());
    roles.push({ words, span });
  }
  return roles;
}
