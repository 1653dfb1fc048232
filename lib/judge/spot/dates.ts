const DATE =
  /\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|\d{1,2}\.? (?:de )?[a-zà-žа-яіїєґ\u0621-\u064a]{3,11}\.?(?: de)? \d{4}|ago|(?:vor|il y a|hace|há) \d{1,2} [a-z]+|\d{1,2} [a-z]+ (?:geleden|temu|fa|önce))\b|\d{4}年\d{1,2}月\d{1,2}日|\d [а-яіїєґ]+ (?:назад|тому)/;
const DIGIT_OR_AGO = /\d|ago/;

/** Whether words in small letters hold a date. */
export const hasDate = (text: string) => DIGIT_OR_AGO.test(text) && DATE.test(text);
