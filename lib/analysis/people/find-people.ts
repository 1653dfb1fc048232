import type { Mention, Person } from '../../analysis.ts';
import { textAt } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast, CastMention, Sex } from '../cast.ts';
import { isCredited } from './credits.ts';
import { firmNames, isFirm } from './firms.ts';
import { fullest, groupNames, type NameGroup } from './group.ts';
import { withKnownNames } from './known-names.ts';
import { type Member, sexOf } from './member.ts';
import { joinMisspelt } from './misspelt.ts';
import type { PeopleModel } from './model.ts';
import { nameMentions } from './name-mentions.ts';
import { partsOf } from './name-parts.ts';
import { prominenceOf } from './prominence.ts';
import { recased } from './recase.ts';
import { ReferenceFinder } from './references.ts';
import { rolesBeside, rolesOf } from './roles.ts';
import { TaggedText } from './tagged-text.ts';
import { tag } from './tagger.ts';
import { isThing } from './things.ts';

/** The least that the surest of a person's mentions must have. */
const leastChance = 0.5;

/**
 * The people of an article, the most prominent first: names tagged, grouped to persons, given their roles, references
 * resolved.
 */
export function findPeople(written: ArticleText, model: PeopleModel): Cast {
  const article = recased(written);
  const tagging = tag(article, model);
  const text = new TaggedText(article, tagging);
  const author = bylineKey(article.article.byline);
  const named = nameMentions(text, tagging);
  const firms = firmNames(text);
  const members = joinMisspelt(groupNames(withKnownNames(text, named, tagging)))
    .filter(({ mentions }) => mentions.some(({ chance }) => chance >= leastChance))
    .filter((group) => !isAuthor(group, author))
    .map((group) => memberOf(text, group))
    .filter((member) => !isFirm(text, member, firms) && !isThing(text, member, article.article.site));
  return castOf(text, members, new ReferenceFinder(text, members), written.text);
}

/** The byline's words, each between blanks. */
const bylineKey = (byline: string | undefined): string =>
  byline ? ` ${partsOf(byline).words.join(' ')} ` : '';

/** Whoever wrote the article is not one of its people. */
const isAuthor = ({ forms: [fullest] }: NameGroup, byline: string): boolean =>
  fullest !== undefined &&
  fullest.parts.words.length > 1 &&
  byline.includes(` ${fullest.parts.words.join(' ')} `);

function memberOf(text: TaggedText, group: NameGroup): Member {
  const findings = group.mentions.flatMap((mention) => rolesBeside(text, mention));
  return { group, findings, sex: sexOf(text, group, findings) };
}

/** `written`: the text as it is, of which names and roles have their words. */
function castOf(
  text: TaggedText,
  members: readonly Member[],
  finder: ReferenceFinder,
  written: string,
): Cast {
  const ofMember = new Map(members.map((member): [Member, Mention[]] => [member, namesOf(member)]));
  for (const { member, span, kind } of finder.find()) ofMember.get(member)?.push({ span, kind });
  const prominence = prominenceOf(
    text,
    members,
    (member) => ofMember.get(member)!.length,
    (member) => finder.reports.get(member) ?? 0,
  );
  const credited = isCredited(text.article.article);
  const mentions: CastMention[] = [];
  const sexes = new Map<Person, Sex>();
  const people = members.map((member): Person => {
    const own = ofMember.get(member)!.sort((a, b) => a.span.start - b.span.start);
    const name = inOneLine(textAt(written, fullest(member.group, text.article.text).span));
    const found = rolesOf(text, member.findings);
    const roles =
      written === text.article.text
        ? found
        : found.map((role) => ({ ...role, words: inOneLine(textAt(written, role.span)) }));
    // Whoever made the report comes last: named in it, and nobody in its story.
    const told = own.every(credited) ? 0 : (prominence.get(member) ?? 0);
    const person = { name, roles, mentions: own, prominence: told };
    for (const mention of own) mentions.push({ ...mention, person });
    if (member.sex) sexes.set(person, member.sex);
    return person;
  });
  people.sort((a, b) => b.prominence - a.prominence);
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { people, mentions, sexes };
}

/** A name without the line breaks in it: "Ludwig van der Berg", "Jean-Pierre". */
const inOneLine = (name: string): string =>
  broken.test(name) ? name.replace(/(?<=\p{L}-)\s+/gu, '').replace(/\s+/g, ' ') : name;

const broken = /-\s|\s\s|[^\S ]/;

const namesOf = ({ group }: Member): Mention[] => group.mentions.map(({ span }) => ({ span, kind: 'name' }));
