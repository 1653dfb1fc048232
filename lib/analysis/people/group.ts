import { sexOfFirstName } from '../../lexicon/first-names.ts';
import { textAt } from '../../span.ts';
import type { Sex } from '../cast.ts';
import type { NameMention } from './name-mentions.ts';
import { familyName, isShortFor, type NameParts } from './name-parts.ts';

/** The mentions of one person. */
export interface NameGroup {
  /** Longest first. */
  readonly forms: Form[];
  readonly mentions: NameMention[];
}

interface Form {
  readonly key: string;
  parts: NameParts;
  readonly mentions: NameMention[];
}

/**
 * Groups the places where people are named to persons. Longest names first: a form whose words are all in exactly one
 * person's longer name joins that person; where several carry it, each place goes to the one named last before it,
 * those with it as family name first.
 */
export function groupNames(mentions: readonly NameMention[]): NameGroup[] {
  const groups: NameGroup[] = [];
  const byWord = new Map<string, Set<NameGroup>>();
  for (const form of formsOf(mentions)) {
    const owners = ownersOf(form, byWord);
    if (owners.length === 0) {
      const group = { forms: [form], mentions: [...form.mentions] };
      groups.push(group);
      enter(group, form, byWord);
    } else share(form, owners, byWord, groups);
  }
  for (const { mentions } of groups) mentions.sort((a, b) => a.first - b.first);
  return groups.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

function formsOf(mentions: readonly NameMention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const { key } = mention.parts;
    const form = forms.get(key);
    if (!form) forms.set(key, { key, parts: mention.parts, mentions: [mention] });
    else {
      form.mentions.push(mention);
      if (mention.parts.words.length > form.parts.words.length) form.parts = mention.parts;
    }
  }
  return [...forms.values()].sort(
    (a, b) =>
      b.parts.words.length - a.parts.words.length ||
      b.key.length - a.key.length ||
      a.mentions[0]!.first - b.mentions[0]!.first,
  );
}

/** The persons with a longer name that has all words of `form`. */
function ownersOf(form: Form, byWord: ReadonlyMap<string, ReadonlySet<NameGroup>>): NameGroup[] {
  const rarest = form.parts.words
    .map((word) => byWord.get(word.length === 1 ? `${word}.` : word))
    .reduce((a, b) => (!a || !b ? undefined : b.size < a.size ? b : a));
  return [...(rarest ?? [])].filter((group) =>
    group.forms.some((longer) => isShortFor(form.parts, longer.parts) && !isKin(form, longer)),
  );
}

/** "Raymond Harrow" beside "his son, Raymond Harrow Jr.": another person. */
const isKin = (form: Form, longer: Form): boolean =>
  form.parts.words.length > 1 &&
  form.parts.words.length + 1 === longer.parts.words.length &&
  longer.mentions.some(({ isKin }) => isKin);

/** Notes the words, and initials, by which shorter forms find the person. */
function enter(group: NameGroup, form: Form, byWord: Map<string, Set<NameGroup>>): void {
  for (const word of [...form.parts.words, ...form.parts.nickname])
    for (const key of [word, `${word.charAt(0)}.`]) {
      const groups = byWord.get(key);
      if (groups) groups.add(group);
      else byWord.set(key, new Set([group]));
    }
}

function join(group: NameGroup, form: Form, mentions: readonly NameMention[]): void {
  if (!group.forms.includes(form)) group.forms.push(form);
  group.mentions.push(...mentions);
}

/** Deals the places of a form out to the persons who carry it; "Mrs. Clinton" is not Bill Clinton, but somebody else. */
function share(
  form: Form,
  owners: readonly NameGroup[],
  byWord: Map<string, Set<NameGroup>>,
  groups: NameGroup[],
): void {
  const [word] = form.parts.words;
  const family =
    form.parts.words.length === 1
      ? owners.filter(({ forms }) =>
          forms.some(({ parts }) => parts.words.length > 1 && familyName(parts) === word),
        )
      : [];
  const pool = family.length > 0 ? family : owners;
  const named = pool.reduce((sum, { mentions }) => sum + mentions.length, 0);
  /** Somebody else of that name, whom the text names oftener. */
  let other: NameGroup | undefined;
  for (const sex of ['man', 'woman', undefined] as const) {
    const mentions = form.mentions.filter((mention) => mention.sex === sex);
    if (mentions.length === 0) continue;
    const alike = pool.filter((group) => !sex || (sexTold(group) ?? sex) === sex);
    if (!sex && other) deal(form, mentions, [other], byWord);
    else if (alike.length > 0) deal(form, mentions, alike, byWord);
    else {
      const group = { forms: [{ ...form, mentions }], mentions: [...mentions] };
      groups.push(group);
      if (mentions.length > named) other = group;
    }
  }
}

/** Whether somebody is only named as what he or she is to another. */
const isAside = ({ mentions }: NameGroup): boolean => mentions.every(({ isRelative }) => isRelative);

/** Gives each place to the one of the pool who is named last before it. */
function deal(
  form: Form,
  mentions: readonly NameMention[],
  pool: readonly NameGroup[],
  byWord: Map<string, Set<NameGroup>>,
): void {
  const named = pool
    .flatMap((group) => group.mentions.map(({ first }) => ({ group, first })))
    .sort((a, b) => a.first - b.first);
  let next = 0;
  let latest = named[0]!.group;
  for (const mention of mentions) {
    while (next < named.length && named[next]!.first < mention.first) {
      const { group } = named[next]!;
      // "Koizumi, son of former premier Junichiro Koizumi": who is named for another's sake is meant by the full name only.
      if (next === 0 || !isAside(group)) latest = group;
      next += 1;
    }
    join(latest, form, [mention]);
    enter(latest, form, byWord);
  }
}

/** The sex that forms of address before the full name, or the first name, tell. */
function sexTold({ forms }: NameGroup): Sex | undefined {
  const { mentions, parts } = forms[0]!;
  return mentions.find(({ sex }) => sex)?.sex ?? sexOfFirstName(parts.words[0] ?? '');
}

/** The fullest form of the person's name, as its place in the text; one in capitals only where there is no other. */
export function fullest({ forms, mentions }: NameGroup, text: string): NameMention {
  const { key } = forms[0]!;
  let best: NameMention | undefined;
  for (const mention of mentions) {
    if (mention.parts.key !== key) continue;
    if (!best || rank(mention, text) > rank(best, text)) best = mention;
  }
  return best ?? mentions[0]!;
}

function rank({ span }: NameMention, text: string): number {
  const words = textAt(text, span);
  return span.end - span.start - (words === words.toUpperCase() ? 1000 : 0);
}
