import type { Line } from '../snapshot.ts';
import { monthNamed } from './months.ts';

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const YEAR = '((?:19|20)\\d\\d)';

/** Ways to write a day, and which of the three parts are year, month and day. */
const FORMS: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [/\b((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/, 1, 2, 3],
  [new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'i'), 3, 1, 2],
  // "4th of May 2026", "4. Mai 2026", "4 de mayo de 2026", "1er mai 2026".
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? (?:of |de )?(\\p{L}{3,12})\\.?,? (?:de )?${YEAR}`,
      'u',
    ),
    3,
    2,
    1,
  ],
  [/\b(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)/, 3, 2, 1],
  [/((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/, 1, 2, 3],
];
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)/;

/**
 * The first day that a text tells, as ISO 8601 has it; undefined where there is none. What 3/4/2026 means is told by the
 * text's language alone, as BCP 47 has it, and by none without a country.
 */
export function findDay(text: string, lang = ''): string | undefined {
  for (const [form, year, month, day] of FORMS) {
    const found = form.exec(text);
    const told = found && iso(found[year]!, monthOf(found[month]!), Number(found[day]));
    if (told) return told;
  }
  const found = SLASHED.exec(text);
  if (!found) return undefined;
  const [one, two] = [Number(found[1]), Number(found[2])];
  const isAmerican = /^en-us$/i.test(lang);
  if (one <= 12 && two <= 12 && !isAmerican && /^(?:en)?$/i.test(lang)) return undefined;
  return two > 12 || (isAmerican && one <= 12) ? iso(found[3]!, one, two) : iso(found[3]!, two, one);
}

const UPDATED = /\b(?:updated|modified|reviewed)\b/i;
/** Units of a line that may be nothing but a date and a byline. */
const LONGEST = 150;

/** The day that the lines around a headline tell for its story: when it was published, rather than when it was updated. */
export function findPublished(lines: readonly Line[], lang: string): string | undefined {
  let updated: string | undefined;
  for (const { text } of lines) {
    const day = text.length < LONGEST ? findDay(text, lang) : undefined;
    if (!day) continue;
    if (!UPDATED.test(text) || /\bpublished\b/i.test(text)) return day;
    updated ??= day;
  }
  return updated;
}

/** The day in an address: `/2026/05/04/story`. */
export function dayIn(url: string): string | undefined {
  const found = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url);
  return found ? iso(found[1]!, Number(found[2]), Number(found[3])) : undefined;
}

/** A declared date as ISO 8601 has it. A day without a time stays one: midnight in Greenwich is the day before further west. */
export function isoDate(declared: string): string | undefined {
  const time = Date.parse(declared);
  if (!declared.includes(':')) return findDay(declared) ?? (time ? localDay(new Date(time)) : undefined);
  return time ? new Date(time).toISOString() : findDay(declared);
}

const localDay = (date: Date) => iso(String(date.getFullYear()), date.getMonth() + 1, date.getDate());

const monthOf = (word: string): number => (/^\d/.test(word) ? Number(word) : monthNamed(word));

const iso = (year: string, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined;
