import type { ClutterKind } from '../../clutter.ts';
import { COMMENT_WORDS, RELATED_WORDS, SHARE_FILLERS, SHARE_WORDS } from '../../lexicon/clutter-words.ts';
import type { Line } from '../scan.ts';

const LONGEST = 70;
const MOST_WORDS = 9;

/** A heading's words as the lexicon has them: lower case, no punctuation. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Phrases by their first word. Those without blanks between words (Japanese) stand under their first character. */
class Openings {
  readonly #byStart = new Map<string, string[]>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = plain(phrase);
      const start = startOf(words);
      const list = this.#byStart.get(start);
      if (list) list.push(words);
      else this.#byStart.set(start, [words]);
    }
  }

  /** The longest phrase that `words` (plain) opens with, at a word's end. */
  opening(words: string): string | undefined {
    let found: string | undefined;
    for (const phrase of this.#byStart.get(startOf(words)) ?? [])
      if (words.startsWith(phrase) && endsWord(words, phrase.length) && phrase.length > (found?.length ?? 0))
        found = phrase;
    return found;
  }
}

const SOLID = /^[\u3040-\u30ff\u3400-\u9fff]/u;
const startOf = (words: string) => (SOLID.test(words) ? words[0]! : (words.split(' ', 1)[0] ?? ''));
const endsWord = (words: string, at: number) =>
  at === words.length || words[at] === ' ' || SOLID.test(words[0]!);

const languages = Object.values(RELATED_WORDS);
const related = new Openings(languages.flatMap(({ open }) => open));
const labels = new Openings(languages.flatMap(({ label }) => label));
const comments = new Openings(COMMENT_WORDS);
const pairs = languages.flatMap((language) => (language.pairs ? [language.pairs] : []));
const adjectives = new Set(pairs.flatMap(([first]) => first));
const nouns = new Set(pairs.flatMap(([, second]) => second.map(plain)));
const shares = new Set(SHARE_WORDS.map(plain));
const fillers = new Set(SHARE_FILLERS);
const LEADING_COUNT = /^(?:\d+|no) (?=\p{L})/u;
const TRAILING = /(?: \d+)+$/u;

/** What a line is the heading of, if it is one of a box that is no part of a story. */
export function headingKind(text: string): ClutterKind | undefined {
  if (text.length > LONGEST) return;
  const words = plain(text).replace(TRAILING, '');
  if (!words || words.split(' ').length > MOST_WORDS) return;
  if (
    related.opening(words) ||
    (labels.opening(words) === words && !INLINE_ONLY.has(words)) ||
    isPair(words.replace(/^(?:the|our|my) /u, ''))
  )
    return 'related';
  const counted = words.replace(LEADING_COUNT, '');
  const comment = comments.opening(counted);
  if (comment && (comment.length > counted.length - 25 || counted !== words)) return 'comments';
  return;
}

/** Labels that head boxes of the story's own as well. */
const INLINE_ONLY = new Set([
  'see also',
  'also see',
  'also',
  'more',
  'read',
  'watch',
  'watch also',
  'next',
  'siehe auch',
  'zie ook',
]);

/** What a heading opens with that may speak of anything: it takes a row of cards under it to be clutter. */
const WEAK =
  /^(?:more|read more|other|latest|newest|popular|related|recent|top|featured|best of|trending|recommended|also)\b/iu;

/** Whether a line might be the heading of a related box, if what follows looks like one. */
export const isWeakHeading = (text: string): boolean => text.length < 50 && WEAK.test(text);

/** Adjectives that head a box by themselves: "Trending", but not "New". */
const ALONE = new Set(['latest', 'popular', 'trending', 'related', 'recommended', 'featured', 'similar']);
const PREPOSITION = /^(?:on|in|from|by|about|for|at|of|like|to)\b/u;

/** "Latest", "Latest reviews", "Latest travel news", "Recent posts on …". */
function isPair(words: string): boolean {
  const [adjective, ...rest] = words.split(' ');
  if (!adjectives.has(adjective!)) return false;
  if (!rest.length) return ALONE.has(adjective!);
  for (let end = Math.min(rest.length, 3); end > 0; end--) {
    const noun = nouns.has(rest.slice(0, end).join(' ')) || (end === 2 && nouns.has(rest[1]!));
    if (noun && (end === rest.length || PREPOSITION.test(rest.slice(end).join(' ')))) return true;
  }
  return false;
}

/** Whether a line is the heading of a related box. */
export const isClutterHeading = (text: string): boolean => headingKind(text) === 'related';

const LABEL = /^[^\p{L}]{0,4}(?<label>[^:：|>»→–—]{2,40}?)\s*[:：|>»→–—]/u;

/** The label that a line opens with as an inline pointer to another page does ("Read more: …"). */
export function promoLabel(text: string): string | undefined {
  const label = LABEL.exec(text)?.groups?.label;
  if (label === undefined) return;
  const words = plain(label);
  return labels.opening(words) === words ? words : undefined;
}

/** What tells that a line of its own points to another page; undefined where it may be the story's. */
export function promoReason({ text, linked, links, strong }: Line): string | undefined {
  const size = text.length;
  if (!links || size < 12 || size > 300) return;
  const label = promoLabel(text);
  if (
    label &&
    (linked > (size - label.length) * 0.6 || (size < 160 && label.includes(' ')) || label === 'related')
  )
    return `opens with “${label}”`;
  if (linked < size * 0.7) return;
  const opening = labels.opening(plain(text.slice(0, 60)));
  if (opening?.includes(' ') && linked < size) return `opens with “${opening}”`;
  if (linked < size * 0.9 || text.split(' ', 5).length < 5) return;
  const shouted = text === text.toUpperCase() && text !== text.toLowerCase();
  if (shouted && strong > size * 0.5) return 'a link in capitals, in a line of its own';
  return;
}

const INVITES = /\b(?:sign up|subscribe|get|join)\b/iu;
const LETTER =
  /\b(?:our|my)\b[^.!?]{0,60}\bnewsletters?\b|\bto (?:our|my) (?:blog|e?mails?|mailing list)\b|\byour inbox\b/iu;

/** Whether a line of its own invites to a newsletter of the page's: "Sign up for our weekly newsletter." */
export const isInvitation = ({ text, links }: Line): boolean =>
  links > 0 && text.length < 320 && INVITES.test(text) && LETTER.test(text);

/** Whether a line says nothing but where to share: "Facebook", "Share this", "Copy link", "X". */
export function isShareLine(text: string): boolean {
  if (text.length > 250 || PRICE.test(text)) return false;
  const words = plain(text)
    .replace(/\b\d+[km]?\b/gu, ' ')
    .trim();
  if (!words) return false;
  if (shares.has(words.replace(/ +/gu, ' '))) return true;
  const each = words.split(/ +/u);
  const known = each.filter((word) => shares.has(word)).length;
  const other = each.filter((word) => fillers.has(word)).length;
  if (!known) return other === 1 && each.length === 1 && words === plain(text);
  return (
    known + other === each.length ||
    (each.length > 4 && shares.has(each[0]!) && known + other >= each.length * 0.7)
  );
}

/** Prices, shares of something, and required fields are no counts of shares. */
const PRICE = /[$€£¥%*]/u;
