/** Units of the longest appeal. */
const LONGEST_APPEAL = 700;
/**
 * What newsrooms and writers ask of those who have read a story: gifts, members, addresses, stories of their own, or
 * that they pass it on. As such paragraphs open on pages of English papers and letters.
 */
const OPENING =
  /^(?:(?:please )?support (?:(?:local|independent|nonprofit|non-profit|quality|our|free) ){1,2}(?:journalism|news|reporting|newsroom|work)\b|(?:before you go|one more thing)\b.{0,120}\b(?:donat|support|member|subscri|sign up)|(?:thanks|thank you) for (?:reading\b.{0,80}\b(?:share|subscribe|support|public)|your interest in republishing)|republish (?:this|our) (?:story|stories|articles?)\b.{0,20}$|get in touch:|you['’]ve read \d{1,3} articles?\b.{0,40}$|if you (?:value|appreciate|enjoyed|like|believe in|believe that) (?:our|this|independent|local|stories|reporting|journalism|what (?:we|you))\b.{0,160}\b(?:donat|support|member|subscri)|(?:do|did|have|are|were) you\b.{0,120}\?.{0,40}\b(?:email us|contact us|send us|get in touch|let us know|(?:share|tell us|send) your (?:story|stories|experience)))/i;
/**
 * A newsroom's or writer's own, what may be given, and how it is asked for: a paragraph with all three asks its readers.
 * None of 28,700 paragraphs of news has them.
 */
const OWN =
  /\b(?:our|my) (?:\w+ ){0,2}(?:mission|journalism|readers|newsroom|reporting|work|journalists|publication)\b|\breaders? like you\b|\breader-supported\b/i;
const GIFT =
  /\b(?:donat\w+|members?|membership|subscri\w+|support(?:ers?|ing)?|contribut\w+|gifts?|patreon|patrons?)\b/i;
const PLEA = /\b(?:please|consider|become|becoming|join(?:ing)?|help us|sign up|make a|today|click)\b/i;

/** Whether a paragraph asks those who read the story for something, instead of telling of it. */
export const asksReaders = (text: string): boolean =>
  text.length < LONGEST_APPEAL &&
  (OPENING.test(text) || (OWN.test(text) && GIFT.test(text) && PLEA.test(text)));
