import type { Member } from './member.ts';
import { foldWord } from './name-parts.ts';
import type { TaggedText } from './tagged-text.ts';

/** What each sign of a person's part in the story weighs; they sum to 1. */
const weights = { headline: 0.35, early: 0.2, often: 0.3, reports: 0.15 };
/** Said so often, a person could not be heard more. */
const enoughReports = 3;

/** 0 to 1 for each person: named in the headline, early, often, and how often it is the one who says something. */
export function prominenceOf(
  text: TaggedText,
  members: readonly Member[],
  mentions: (member: Member) => number,
  reports: (member: Member) => number,
): Map<Member, number> {
  const title = new Set((text.article.article.title ?? '').split(/[\s,.:;!?“”"()]+/).map(titleWord));
  const most = Math.max(1, ...members.map(mentions));
  return new Map(
    members.map((member): [Member, number] => {
      const { forms, mentions: names } = member.group;
      const inTitle = forms.some(({ parts }) => parts.words.length > 0 && title.has(parts.words.at(-1)!));
      const early = 1 - names[0]!.first / Math.max(1, text.count);
      const heard = Math.min(1, reports(member) / enoughReports);
      const value =
        (inTitle ? weights.headline : 0) +
        weights.early * early +
        (weights.often * mentions(member)) / most +
        weights.reports * heard;
      return [member, Math.min(1, Math.max(0, value))];
    }),
  );
}

const titleWord = (word: string): string => foldWord(word).replace(/'s?$/, '');
