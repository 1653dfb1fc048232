import { sexOfFirstName } from '../../lexicon/first-names.ts';
import { sexOfNoun } from '../../lexicon/gendered-nouns.ts';
import { titleForm } from '../../lexicon/titles.ts';
import type { Sex } from '../cast.ts';
import type { NameGroup } from './group.ts';
import type { NameMention } from './name-mentions.ts';
import type { RoleFinding } from './roles.ts';
import type { TaggedText } from './tagged-text.ts';

/** A person in the making: the places that name it, the roles beside them, and what is known of it. */
export interface Member {
  readonly group: NameGroup;
  readonly findings: readonly RoleFinding[];
  sex: Sex | undefined;
}

/** The sex that titles, relations and the first name tell; nothing where they don't or differ. */
export function sexOf(
  text: TaggedText,
  { mentions, forms }: NameGroup,
  findings: readonly RoleFinding[],
): Sex | undefined {
  const told = new Set<Sex>();
  const note = (noun: string) => {
    const sex = sexOfNoun(titleForm(noun));
    if (sex) told.add(sex);
  };
  for (const mention of mentions) for (const word of titlesBefore(text, mention)) note(word);
  for (const { phrase } of findings) note(text.lower(phrase.head));
  if (told.size === 1) return [...told][0];
  if (told.size > 1) return undefined;
  const [first = '', ...rest] = forms[0]!.parts.words;
  return rest.length === 0 ? undefined : sexOfFirstName(first);
}

/** The one or two words straight before a name. */
const titlesBefore = (text: TaggedText, { first }: NameMention): string[] =>
  text.sameSentence(first - 1, first) && !text.isPerson(first - 1) ? [text.lower(first - 1)] : [];
