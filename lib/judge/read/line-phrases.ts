/*
 * Words that tell what a line says beside a story. Collected from pages of newspapers, magazines and blogs; English, as
 * the pages that the model of lines learned from.
 */

/** Units of a line that may be nothing but a promotion. */
const LONGEST_PROMO = 200;
/** Units of a paragraph that may be a notice. */
const LONGEST_NOTE = 1000;

const PROMO =
  /\b(?:advertisement|subscribe|sign up|newsletter|cookies?|copyright|all rights reserved|read more|click here|share (?:this|on|via)|follow us|comments?|log ?in|sign in|related|add to cart|skip to|privacy policy|your email|download|filed under|tags?:|posted in)\b|©/i;
const NOTICE =
  /\b(?:disclaimer|editor['’]s note|originally (?:published|appeared)|(?:this|the above) (?:story|article|post|piece|report|list|content) (?:was|is|has been|originally|may|first|contains|about)|(?:views|opinions) expressed|affiliate|commissions?|republish|produced by|reprinted|syndicated|accuracy|reserved|sponsored|partnership with|correction|was updated|contributed to this)\b/i;

/** What points to something beside the story: "Subscribe", "Read more", "©". */
export const isPromotion = (text: string): boolean => text.length < LONGEST_PROMO && PROMO.test(text);

/** What speaks of the text itself: where it came from, who stands for it. */
export const isNotice = (text: string): boolean => text.length < LONGEST_NOTE && NOTICE.test(text);
