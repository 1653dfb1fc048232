import type { BoxReason } from '../../clutter.ts';
import { BITS } from '../names.ts';
import type { Candidate, Verdict } from './candidate.ts';
import type { Facts } from './facts.ts';
import { isAboutTopics, isBackward, isBetweenArrows, isBroad, isStep, isToPage } from './headings.ts';
import { plain } from './phrases.ts';

const share = (part: number, whole: number) => (whole ? part / whole : 0);

/** Whether a box leads to other pages than the story's, and by what. */
export function judgeRelated(box: Candidate): Verdict | undefined {
  const { facts, names, head, first, place, beside, cards, deepCards } = box;
  const density = share(facts.linked, facts.chars);
  const proseShare = share(facts.proseChars, facts.chars);
  const named = (names & BITS.related) !== 0 && !(names & BITS.share);
  // A list of topics stands where tags do, unless it has headlines.
  if (isAboutTopics(first) && !facts.prose && facts.titleChars <= facts.titles * HEADLINE) return;
  if (isBroad(plain(first)) && isOfChips(facts)) return;
  if (facts.pagers === facts.lines && place !== 'before')
    return isToPage(plain(first)) ? undefined : { kind: 'related', reason: { rule: 'pager' } };
  if (
    facts.titles &&
    facts.lines <= 3 * facts.pagers &&
    !facts.prose &&
    !facts.shares &&
    (isStep(plain(first)) || (facts.pagers === 2 && isStep(plain(box.last)))) &&
    place !== 'before'
  )
    return { kind: 'related', reason: { rule: 'pager-by-title' } };
  const areBetweenArrows =
    facts.titles && facts.titles < 3 && facts.lines <= LONGEST_ARROWS && !facts.prose && place === 'after';
  if (isAboveHeadline(box)) return { kind: 'related', reason: { rule: 'pager-by-title' } };
  if (isWayBack(box) || (areBetweenArrows && density > 0.5 && isBetweenArrows(first, box.last)))
    return { kind: 'related', reason: { rule: 'pager-by-title' } };
  if (named && head === 'related' && (facts.lines > 1 ? proseShare < 0.7 : place === 'after'))
    return { kind: 'related', reason: { rule: 'named-and-headed', words: first } };
  if (
    head === 'related' &&
    place === 'after' &&
    box.teasers &&
    !facts.outside &&
    deepCards > 1 &&
    (facts.linked || beside) &&
    !(names & BITS.author)
  )
    return { kind: 'related', reason: { rule: 'teasers-under', words: first } };
  if (head === 'related' && place === 'after' && beside && isOfMuteCards(box))
    return { kind: 'related', reason: { rule: 'cards-under', words: first } };
  if (head === 'related' && place === 'after' && isOfMixedCards(box, density))
    return { kind: 'related', reason: { rule: 'headed', words: first } };
  const mayBeTeasers = place === 'after' && !(names & BITS.author) && !facts.outside;
  if (named && mayBeTeasers && (isOfMixedCards(box, density) || isOfTeasers(box)))
    return { kind: 'related', reason: { rule: 'named' } };
  if (box.isLabelled && mayBeTeasers && isOfTeasers(box) && box.media >= deepCards)
    return { kind: 'related', reason: { rule: 'cards-under', words: first } };
  if (box.isLabelled && isOfLinkedHeadings(box))
    return { kind: 'related', reason: { rule: 'cards-under', words: first } };
  if (facts.titles === 0 || facts.prose > facts.titles * 1.5 + 1) return;
  if (proseShare > 0.5 && (facts.prose > facts.titles || facts.prose > deepCards)) return;
  if (head === 'related' && facts.lines > 1 && (density > 0.25 || (deepCards > 1 && place === 'after')))
    return { kind: 'related', reason: { rule: 'headed', words: first } };
  // One link above the story leads to its section, whatever it is named.
  const isLone = place === 'before' && facts.titles < 2;
  if (named && density > 0.3 && !isLone && !(names & BITS.author))
    return { kind: 'related', reason: { rule: 'named' } };
  const row = density > 0.5 && proseShare < 0.3 && facts.titles >= Math.max(3, deepCards * 0.6);
  if (
    box.weak &&
    row &&
    (place === 'after' || !box.plainList) &&
    deepCards >= 3 &&
    !facts.outside &&
    facts.headings < 2
  )
    return { kind: 'related', reason: { rule: 'cards-under', words: first } };
  if (place === 'within' && !beside) return judgeInset(box, density);
  if (place === 'before' || names & BITS.author) return;
  // A kicker above each title may be a heading.
  const kickers = beside && facts.headings === cards && box.titled >= cards * 0.6;
  if (names & BITS.menu) return;
  if (box.fields || (facts.headings > 1 && !kickers) || (box.plainList && !beside)) return;
  const own = facts.titles - facts.outside;
  if (
    own >= 3 &&
    cards >= 3 &&
    ((density > 0.4 && proseShare < 0.5) || (beside && box.teasers && facts.prose <= facts.titles)) &&
    facts.titles >= cards * 0.6 &&
    facts.titles <= cards * (density > 0.85 ? 4 : 2.5) &&
    facts.titleChars > facts.linked * MOSTLY &&
    facts.titleChars > facts.titles * HEADLINE
  )
    return { kind: 'related', reason: { rule: 'cards' } };
  return;
}

/** Lines of two titles between arrows, with a date each. */
const LONGEST_ARROWS = 4;

/** Titles behind an arrow that leads back, or two in a `nav` of their own: the previous and the next page. */
function isWayBack({ facts, first, place, nav }: Candidate): boolean {
  if (place !== 'after' || facts.lines > 2 || facts.prose || facts.outside || !facts.titles) return false;
  if (isBackward(first)) return facts.linked > facts.chars * 0.7;
  return nav && facts.titles === 2 && facts.titleChars > 2 * LEAST_TITLE;
}

/** Titles of the previous and the next page above the story, between arrows that lead both ways. */
const isAboveHeadline = ({ facts, first, last, place }: Candidate): boolean =>
  place === 'before' &&
  facts.lines <= LONGEST_ARROWS &&
  facts.linked > facts.chars * 0.7 &&
  facts.linked > 2 * LEAST_TITLE &&
  isBetweenArrows(first, last);

/** Units of a title, where a menu's entries are shorter. */
const LEAST_TITLE = 25;

/** A few short links: topics. */
const isOfChips = ({ lines, linked, prose, titles, titleChars }: Facts): boolean =>
  lines <= MOST_CHIPS && !prose && linked <= (lines - 1) * LONGEST_CHIP && titleChars <= titles * HEADLINE;

const MOST_CHIPS = 9;
/** Units of a chip, on average. */
const LONGEST_CHIP = 24;

/** Cards whose words are no links: their pictures are, or a script makes links of them. */
function isOfMuteCards({ facts, deepCards, media, refrain }: Candidate): boolean {
  return (
    deepCards >= 3 &&
    (media >= deepCards || refrain >= deepCards) &&
    facts.prose <= deepCards &&
    facts.lines <= deepCards * LONGEST_CARD &&
    !facts.outside
  );
}

/** Cards whose titles share a line with a kicker or a name; with pictures, they may have a sentence and a caption each. */
function isOfMixedCards({ facts, media }: Candidate, density: number): boolean {
  const cards = facts.partTitles;
  const isPictured = cards > 1 && media >= cards;
  return (
    cards > 0 &&
    facts.titles <= cards &&
    facts.lines <= cards * LONGEST_MIXED_CARD &&
    facts.prose <= (isPictured ? 2 * cards : cards) &&
    density > (isPictured ? 0.1 : 0.25)
  );
}

/** Cards of the site's own whose titles are headings each, as no list of sources has them. */
const isOfLinkedHeadings = ({ facts, names, place, linkedHeadings }: Candidate): boolean =>
  linkedHeadings > 1 &&
  2 * linkedHeadings >= facts.titles &&
  facts.titles > 1 &&
  facts.headings === 1 &&
  !facts.outside &&
  !facts.prose &&
  place !== 'before' &&
  !(names & BITS.author);

/** Cards with a title each, and hardly more than a sentence. */
const isOfTeasers = ({ facts, deepCards, teasers }: Candidate): boolean =>
  deepCards > 1 && facts.titles >= Math.max(2, deepCards * 0.6) && facts.prose <= facts.titles && teasers;

/** Lines of a card that has a kicker, a caption and its buttons, too. */
const LONGEST_MIXED_CARD = 9;

/** Lines of a card. */
export const LONGEST_CARD = 5;

/** Units of a headline, at least: menus, addresses and lists of topics have shorter links. */
export const HEADLINE = 34;
/** The titles' part of the units of links: menus' links are shorter. */
const MOSTLY = 0.6;

/** Whether a reason is that of a row of cards, whatever stands above it. */
export const isOfCards = ({ rule }: BoxReason): boolean => rule === 'cards';

/** Whether a reason is that of a pager. */
export const isOfPager = ({ rule }: BoxReason): boolean => rule === 'pager' || rule === 'pager-by-title';

/** A box between two paragraphs that is nothing but a link to another page, with its kicker, or a heading with its picture. */
function judgeInset({ facts, inset, heading, media }: Candidate, density: number): Verdict | undefined {
  const isCard = facts.lines > 1 || (heading && media === 1);
  if (!inset || !isCard || facts.lines > 4 || density < 0.95 || facts.chars > 250) return;
  if (facts.outside || !facts.titles) return;
  return { kind: 'related', reason: { rule: 'inset' } };
}
