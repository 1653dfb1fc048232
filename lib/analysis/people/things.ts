import { thingNames } from '../../lexicon/thing-names.ts';
import type { Member } from './member.ts';
import type { NameMention } from './name-mentions.ts';
import { foldWord } from './name-parts.ts';
import type { TaggedText } from './tagged-text.ts';

/** Words of letters and figures, but for "3rd": no name has one. */
const isCode = (word: string): boolean =>
  /\d/.test(word) && /[a-z]/.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word);

/** What a site adds to the name that it calls itself by. */
const siteEnding = /(?:\.com| blog| news)$/;

/**
 * Whether a name is that of a thing: a model ("Vertix 2S"), a generation ("Gen Z"), or, where it is one word that nothing
 * tells to be a person's, a product's or that of the `site` itself, which speaks of its own firm.
 */
export function isThing(
  text: TaggedText,
  { group: { forms, mentions }, findings, sex }: Member,
  site: string | undefined,
): boolean {
  const [word = '', ...more] = forms[0]!.parts.words;
  if (isCode(word) || more.some(isCode)) return true;
  if (more.length > 0) return false;
  if (letters.test(word) && mentions.every(({ first }) => generation.test(text.lower(first - 1))))
    return true;
  if (mentions.every((mention) => isEponym(text, mention))) return true;
  const isOfSite = site !== undefined && foldWord(site).replace(siteEnding, '') === word;
  return findings.length === 0 && sex === undefined && (thingNames.has(word) || isOfSite);
}

/** What is called after somebody: "Crohn's disease", "Cromwell's Barracks". */
const isEponym = (text: TaggedText, { end }: NameMention): boolean =>
  text.lower(end) === "'s" &&
  (namedAfter.has(text.word(end + 1)) || (text.isCapital(end + 1) && venues.has(text.lower(end + 1))));

const namedAfter: ReadonlySet<string> = new Set(
  'disease syndrome palsy lymphoma dementia sarcoma thyroiditis chorea theorem conjecture lemma paradox razor comet'.split(
    ' ',
  ),
);
const venues: ReadonlySet<string> = new Set(
  `barracks wall inn bar pub gate bridge well wells head point creek landing yard cross cave leap bay cove island court green
  cathedral church chapel hospital school law act`.split(/\s+/),
);

/** What generations are called by. */
const letters = /^(?:[a-z]|alpha|beta)$/;
const generation = /^gen(?:eration)?$/;
