import type { BoxReason, ClutterKind } from '../../clutter.ts';
import { BITS } from '../names.ts';
import type { Facts } from './facts.ts';
import {
  isAboutTopics,
  isBackward,
  isBetweenArrows,
  isBroad,
  isShareCall,
  isStep,
  isToPage,
} from './headings.ts';
import { isCount, plain } from './phrases.ts';

/** A box that is a candidate, as `judge` sees it: nothing of the DOM. */
export interface Candidate {
  readonly facts: Facts;
  /** What its class and id, and those of its sole wrappers, say (`BITS`). */
  readonly names: number;
  /** The kind that its first line is a heading of, that line, and its last. */
  readonly head: ClutterKind | undefined;
  readonly first: string;
  readonly last: string;
  /** That line is a label that heads content as well: “See also”. */
  readonly isLabelled: boolean;
  /** The line above it heads comments. */
  readonly isForComments: boolean;
  /** That line might head a related box, if the rest looks like one. */
  readonly weak: boolean;
  /** Fields to write in; e-mail fields among them count by themselves. */
  readonly fields: number;
  readonly emails: number;
  /** Of the boxes side by side in it, how many have a title. */
  readonly titled: number;
  /** The only one takes nothing but an e-mail address. */
  readonly asksAddress: boolean;
  /** It is a `nav`. */
  readonly nav: boolean;
  /** A script puts a form into it. */
  readonly formPlace: boolean;
  /** Its first line invites to a newsletter, and is a heading or no longer than one. */
  readonly invites: boolean;
  /** After the story's last line, before its first, or between. */
  readonly place: 'before' | 'within' | 'after';
  /** Outside the element that holds the story: a sidebar, or what follows the article. */
  readonly beside: boolean;
  /** One box of its own, no heading, list or table of the story, and nothing for sale. */
  readonly inset: boolean;
  /** A list without pictures: in the story's own element it may be the story's. */
  readonly plainList: boolean;
  /** The most boxes of a kind side by side, anywhere in it, and directly in it. */
  readonly deepCards: number;
  readonly cards: number;
  /** Its running text stands next to links only. */
  readonly teasers: boolean;
  /** Pictures and films in it; how often it says the most frequent of its short lines: “Learn more”. */
  readonly media: number;
  /** Links and buttons in it, with words and without. */
  readonly buttons: number;
  readonly refrain: number;
  /** A paragraph or a part of one, and no box around it. */
  readonly paragraph: boolean;
  /** Its first line is a heading, link or not. */
  readonly heading: boolean;
  /** It is one line, and that a button. */
  readonly isButton: boolean;
  /** It or its sole wrapper is named for a thread of comments; most of its parts are. */
  readonly thread: boolean;
  readonly mostlyThread: boolean;
  /** What it names places for: to share, to follow somebody, or either. */
  readonly purpose: 'sharing' | 'following' | undefined;
}

export interface Verdict {
  readonly kind: ClutterKind;
  readonly reason: BoxReason;
}

const share = (part: number, whole: number) => (whole ? part / whole : 0);
const LONGEST_LETTER = 900;
/** Units of a box whose only field takes an e-mail address: it says enough. */
const LONGEST_ASKING = 300;
/** And of one that asks for a name, too, or whose field is only labelled so. */
const SHORT_ASKING = 150;
const LEAST_LETTERS = 0.13;
const LONGEST_SHARE = 300;
/** Units of a button's words, on average. */
const LONGEST_BUTTON = 25;
/** And of those in whole sentences: “Click to share on Facebook (opens in a new window)”. */
const LONGEST_SHARE_LINE = 90;
const LONGEST_CALL = 100;
/** Buttons of a share bar, at least. */
export const LEAST_BUTTONS = 2;
/** Lines of an invitation without a field. */
const FEW_LINES = 4;
/** A form for an account takes an address, too; a call to sign in does not. */
const ACCOUNT = /\b(?:sign|log)[ -]?in\b|\baccount\b/i;
/** What a form says that asks for a name, too: one of two fields may be for a message. */
const BY_MAIL = /\be-?mails?\b|\b(?:daily|weekly|monthly)\b/i;
/** Fields of a form to log in. */
const LOGIN = /user ?name|password/i;
const PODCAST = /\b(?:podcasts?|spotify)\b/i;

/** Decides what a box is; undefined where it may stay. When unsure, it stays. */
export function judge(box: Candidate): Verdict | undefined {
  const { facts } = box;
  if (facts.story > 0 || facts.lines === 0) return;
  return judgeShare(box) ?? judgeComments(box) ?? judgeNewsletter(box) ?? judgeRelated(box);
}

function judgeShare(box: Candidate): Verdict | undefined {
  const { facts, names, first, emails } = box;
  // “Your email” beside a field is its label.
  if (facts.chars > Math.max(LONGEST_SHARE, LONGEST_SHARE_LINE * facts.shares) || facts.prose || emails)
    return;
  if (isCallToShare(box)) return { kind: 'share', reason: { rule: 'named' } };
  if (!facts.shares) return;
  // Counts of those who did stand beside the buttons.
  const isBar = facts.counts
    ? facts.shares + facts.counts === facts.lines && box.buttons >= facts.shares && box.purpose === 'sharing'
    : facts.shares === facts.lines
      ? facts.lines > 1 || first.includes(' ') || box.buttons >= LEAST_BUTTONS || isLoneButton(box)
      : isBarButOne(box);
  const isNamed = names & BITS.share && !(names & BITS.related) && facts.shares >= facts.lines * 0.5;
  if (!(isBar || isNamed) || box.purpose === 'following') return;
  // One place of a row of them.
  if (facts.lines === 1 && !isBar && !box.purpose) return;
  return { kind: 'share', reason: { rule: isBar ? 'nothing-but-shares' : 'named' } };
}

/** Whether it is one button that says nothing but “Share”. */
const isLoneButton = ({ buttons, first }: Candidate): boolean => buttons === 1 && isShareCall(plain(first));

/** Whether all lines of a bar but one are known: short buttons each. */
const isBarButOne = ({ facts, buttons, first, purpose }: Candidate): boolean =>
  facts.shares >= 3 &&
  !plain(first).startsWith('follow') &&
  facts.shares === facts.lines - 1 &&
  facts.chars < LONGEST_BUTTON * facts.lines &&
  !facts.titles &&
  buttons >= facts.shares - 1 &&
  purpose === 'sharing';

/** What a box with buttons holds that is named for something else, too. */
const OTHERS = BITS.related | BITS.author | BITS.meta | BITS.comments | BITS.newsletter | BITS.navigation;

/**
 * Whether a box that is named for sharing holds hardly more than its buttons: whatever is said in one line above them
 * (“Found this useful?”), or several lines one of which speaks of sharing.
 */
function isCallToShare(box: Candidate): boolean {
  const { facts, names, buttons, purpose } = box;
  if (!(names & BITS.share) || names & OTHERS || facts.titles || purpose === 'following') return false;
  const others = facts.lines - facts.shares - facts.counts;
  if (facts.lines === 1 && purpose === 'sharing' && !facts.linked)
    return buttons >= LEAST_BUTTONS && facts.chars < LONGEST_CALL;
  return (
    (names & BITS.sharing) !== 0 &&
    buttons > 0 &&
    facts.lines <= buttons + 2 &&
    facts.chars < LONGEST_CALL * buttons &&
    (purpose === 'sharing' || (others <= 1 && buttons >= LEAST_BUTTONS && facts.chars < LONGEST_CALL))
  );
}

function judgeComments(box: Candidate): Verdict | undefined {
  const { facts, names, head, place, first } = box;
  if (place !== 'after') return;
  // What only says how many comments there are, maybe with the date, is the story's or another's.
  const isCounter = facts.lines === 1 && ((names & BITS.meta) !== 0 || isCount(plain(first)));
  if (box.thread && !isCounter) return { kind: 'comments', reason: { rule: 'named' } };
  // A link that says how many there are leads there from elsewhere; a button shows them here.
  if (head === 'comments' && (facts.lines > 1 || box.fields > 0 || box.isButton))
    return { kind: 'comments', reason: { rule: 'headed', words: first } };
  return box.mostlyThread && !isCounter ? { kind: 'comments', reason: { rule: 'named' } } : undefined;
}

function judgeNewsletter(box: Candidate): Verdict | undefined {
  const { facts, names, first, fields, emails, head, paragraph, place } = box;
  if (facts.chars > LONGEST_LETTER || facts.titles > 3) return;
  // A comment's form asks for an address, too.
  if (head === 'comments' || box.isForComments || names & BITS.comments) return;
  const isNamed = (names & BITS.newsletter) !== 0;
  const isShort = facts.lines <= FEW_LINES && facts.titles < 2 && !facts.shares;
  const isCard =
    isShort && place !== 'before' && !paragraph && !facts.prose && box.buttons > 0 && box.buttons < 3;
  // A card that is named for it, with a button of whatever words.
  if (names & BITS.letter && isCard && !ACCOUNT.test(first))
    return { kind: 'newsletter', reason: { rule: 'named' } };
  // One word of it in a long form is a field's label.
  const longest = box.asksAddress ? LONGEST_ASKING : SHORT_ASKING;
  const asks =
    box.asksAddress ||
    (facts.lines > 1 &&
      emails === 1 &&
      !LOGIN.test(`${first} ${box.last}`) &&
      (fields === 1 || (fields === 2 && BY_MAIL.test(first))));
  const isAlone = asks && facts.chars <= longest && !facts.titles && place !== 'before';
  if (isAlone && !ACCOUNT.test(first)) return { kind: 'newsletter', reason: { rule: 'asks-for-email' } };
  const mayInvite = isShort && place === 'after' && !paragraph && !fields;
  // Where to subscribe to what is listened to.
  if (mayInvite && !ACCOUNT.test(first) && !PODCAST.test(first) && box.invites)
    return { kind: 'newsletter', reason: { rule: 'letter-words' } };
  if (!(isNamed && emails) && facts.letters < Math.max(1, facts.lines * LEAST_LETTERS)) return;
  if (emails) return { kind: 'newsletter', reason: { rule: 'asks-for-email' } };
  if (fields && fields < 6) return { kind: 'newsletter', reason: { rule: 'letter-form' } };
  if (ACCOUNT.test(first)) return;
  if (isShort && place !== 'before' && !paragraph && box.formPlace)
    return { kind: 'newsletter', reason: { rule: 'letter-form' } };
  if (PODCAST.test(first)) return;
  // A paragraph is no box: it goes with all that is around it, or not at all.
  if (isNamed && !(paragraph && facts.prose)) return { kind: 'newsletter', reason: { rule: 'named' } };
  if (
    facts.letters >= Math.max(2, facts.lines * (facts.prose ? 0.5 : 0.3)) &&
    facts.chars < 700 &&
    facts.lines <= 14 &&
    !facts.shares
  )
    return { kind: 'newsletter', reason: { rule: 'letter-words' } };
  return;
}

function judgeRelated(box: Candidate): Verdict | undefined {
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
const isOfChips = ({ lines, linked, prose }: Facts): boolean =>
  lines <= MOST_CHIPS && !prose && linked <= (lines - 1) * LONGEST_CHIP;

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
