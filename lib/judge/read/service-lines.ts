import { asksReaders } from './appeals.ts';
import { findDay } from './find-date.ts';

/** Units of the longest such line. */
const LONGEST = 60;
/** Lines at a story's start that may be nothing but its date. */
const START = 3;
const WORD = /[\p{L}\p{N}]/u;
/**
 * Labels of ads, players and readers' tools, as newspapers write them between paragraphs: in English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Polish, Ukrainian, Russian, Japanese and Arabic where ads are labelled by law.
 */
const SERVICE =
  /^(?:ad|advertise?ment(?:\. scroll to continue.{0,20})?|advertising|anzeige|werbung|publicit[ée]|publicidade?|pubblicità|advertentie|reklama|реклама|広告|إعلان|(?:article|story) continues? (?:below|after).{0,30}|continue reading(?: below| the main story)?|skip ad(?:vertisement)?|scroll (?:down )?to continue.{0,20}|(?:est(?:imated|\.) )?read(?:ing)? time:? \d{1,3} min.{0,6}|\d{1,3}[ -]?min(?:ute)?s?\.? (?:read|listen)|listen to (?:this|the) (?:article|story)|listen ?[·•(]? ?\d{1,2}[: ].{0,12}|play video|watch now|enlarge(?: this)?(?: image)?|(?:hide|toggle|show) caption|view (?:image|gallery)(?: in fullscreen)?|image source|link copied!?|loading\W*)$/i;
/** What readers agree to who leave an address or a number; and what guards its form. Such lines may be long. */
const CONSENT =
  /^(?:by (?:signing up|subscribing|registering|submitting|providing|entering|clicking)\b.{0,80}\b(?:you|i) (?:agree|consent|acknowledge|accept|confirm|opt)\b|this site is protected by recaptcha\b|(?:thanks|thank you) for (?:signing up|subscribing)\b.{0,60}$)/i;
/** Whose the text is, in small print. */
const RIGHTS =
  /^(?:(?:©|\(c\)|copyright(?: ©| \(c\))?) ?(?:19|20)\d\d\b.{0,160}|.{0,80}(?:rights reserved|rechte vorbehalten|rechten voorbehouden|droits réservés|los derechos|direitos reservados|riproduzione riservata|prawa zastrzeżone|права за[щх]и|無断転載|الحقوق محفوظة).{0,80})$/i;
/** What may stand beside a date. */
const BESIDE_DATE =
  /\b(?:first|last|published|updated|posted|on|at|of|[ap]\.?m\.?|e[sd]t|gmt|bst|ist|p[sd]t|utc|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|st|nd|rd|th)\b|[\d\P{L}]/giu;

/**
 * Whether a line among a story's tells nothing of it: one without a letter or digit, the label of an ad or a player, the
 * small print of a sign-up or of rights, an appeal to those who read it, or, as one of the first (by its `index` among them), nothing
 * but a date.
 */
export function saysNothing(text: string, index: number): boolean {
  if (CONSENT.test(text) || RIGHTS.test(text) || asksReaders(text)) return true;
  if (text.length > LONGEST) return false;
  if (!WORD.test(text) || SERVICE.test(text)) return true;
  return index < START && findDay(text, 'en-GB') !== undefined && text.replace(BESIDE_DATE, '') === '';
}
