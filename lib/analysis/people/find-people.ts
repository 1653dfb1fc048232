import type { Person } from '../../analysis.ts';
import { textAt } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast, CastMention } from '../cast.ts';
import { fullest, groupNames } from './group.ts';
import type { PeopleModel } from './model.ts';
import { nameMentions } from './name-mentions.ts';
import { rolesBeside, rolesOf } from './roles.ts';
import { TaggedText } from './tagged-text.ts';
import { tag } from './tagger.ts';

/** The least that the surest of a person's mentions must have. */
const leastChance = 0.5;

/** The people of an article: names tagged, grouped to persons, given their roles, references resolved. */
export function findPeople(article: ArticleText, model: PeopleModel): Cast {
  const tagging = tag(article, model);
  const text = new TaggedText(article, tagging);
  const groups = groupNames(nameMentions(article, tagging)).filter(({ mentions }) =>
    mentions.some(({ chance }) => chance >= leastChance),
  );
  const mentions: CastMention[] = [];
  const people: Person[] = [];
  for (const group of groups) {
    const own = group.mentions.map(({ span }) => ({ span, kind: 'name' as const }));
    const findings = group.mentions.flatMap((mention) => rolesBeside(text, mention));
    const name = textAt(article.text, fullest(group).span);
    const person = { name, roles: rolesOf(text, findings), mentions: own, prominence: 0 };
    people.push(person);
    for (const mention of own) mentions.push({ ...mention, person });
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { people, mentions };
}
