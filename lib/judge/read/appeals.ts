import { ASKED_WORDS, ASKING_WORDS } from '../../lexicon/appeal-words.ts';

/** Units of the longest paragraph that may be an appeal, and of one that surely is by what it opens and speaks of. */
const LONGEST = 1000;
const LONGEST_SURE = 700;
const LONGEST_ASKED = 400;

/** A newsroom's or writer's own. */
const OWN =
  /\b(?:our|my) (?:\w+ ){0,2}(?:mission|journalism|readers|newsroom|reporting|work|journalists|publication|newsletter|team|community)\b|\breaders? like you\b|\breader-supported\b/i;
/** What may be given. */
const GIFT =
  /\b(?:donat\w+|members?|membership|subscri\w+|support(?:ers?|ing)?|contribut\w+|gifts?|patreon|patrons?|tax-deductible)\b/i;
/** How it is asked for. */
const PLEA =
  /\b(?:please|consider|become|becoming|join(?:ing)?|help us|sign(?:ing)? up|make a|today|click)\b/i;
/** How a reader is asked to call, to come or to write. */
const CALL =
  /\b(?:newsletter|follow us|email us|tips?@|get in touch|contact us|send us|let us know|can be reached|learn more|find out more|visit (?:our|us)|check out (?:our|my)|free trial|book a|schedule a|call us|(?:download|get) (?:our|the) (?:\w+ ){0,2}app)\b/i;

/**
 * How paragraphs open that ask those who have read a story for something: gifts, members, addresses, stories of their
 * own, or that they pass it on. As on pages of English papers and letters.
 */
const OPENING =
  /^(?:(?:please )?support (?:(?:local|independent|nonprofit|non-profit|quality|our|free) ){1,2}(?:journalism|news|reporting|newsroom|work)\b|(?:before you go|one more thing)\b.{0,120}\b(?:donat|support|member|subscri|sign up)|(?:thanks|thank you) for (?:reading\b.{0,80}\b(?:share|subscribe|support|public)|your interest in republishing)|republish (?:this|our) (?:story|stories|articles?)\b.{0,20}$|get in touch:|you['’]ve read \d{1,3} articles?\b.{0,40}$|if you (?:value|appreciate|enjoyed|like|believe in|believe that) (?:our|this|independent|local|stories|reporting|journalism|what (?:we|you))\b.{0,160}\b(?:donat|support|member|subscri)|(?:do|did|have|are|were|got) (?:you\b|an? (?:news |story )?(?:tip|story|opinion)\b).{0,120}\?.{0,60}\b(?:email us|contact us|send us|send it|get in touch|let us know|can be reached|(?:share|tell us|send) (?:it with us|your (?:story|stories|experience)))|(?:see|spot|notice) an? (?:\w+ (?:or \w+ )?){0,3}(?:error|typo|mistake)\b)/i;

/** One of some words of the lexicon, as a pattern: a star stands for any ending; Japanese has no blanks between words. */
const oneOf = (words: string) =>
  words
    .split('|')
    .map((word) =>
      /[\u3040-\u9fff]/.test(word) || word.endsWith('*')
        ? word.replace('*', '')
        : `${word}(?![\\p{L}\\p{N}])`,
    )
    .join('|');

const { ja: solid, ...spaced } = ASKING_WORDS;
/** How a sentence, or a part of one, opens that asks; and what a paragraph speaks of that holds it. */
const ASKING = new RegExp(
  `(?:^|[^\\p{L}\\p{N}\\s])\\s*(?:${oneOf(Object.values(spaced).join('|'))})|${solid}`,
  'iu',
);
const ASKED = new RegExp(`(?<![^\\P{L}\u3040-\u9fff])(?:${oneOf(ASKED_WORDS)})`, 'iu');

const asksForThings = (text: string): boolean =>
  text.length < LONGEST_ASKED && ASKING.test(text) && ASKED.test(text);

/** Whether a paragraph may ask its readers for something: a gift, an address, a call. */
export const isAppeal = (text: string): boolean =>
  text.length < LONGEST && (GIFT.test(text) || OWN.test(text) || CALL.test(text) || asksForThings(text));

/**
 * Whether a paragraph surely asks those who read the story for something, instead of telling of it. One that has a
 * newsroom's own, a gift and a plea does: none of 28,700 paragraphs of news has all three.
 */
export const asksReaders = (text: string): boolean =>
  text.length < LONGEST_SURE &&
  (OPENING.test(text) || (OWN.test(text) && GIFT.test(text) && PLEA.test(text)) || asksForThings(text));
