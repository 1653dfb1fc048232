/**
 * How the names of the months begin, January first: in English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Polish, Ukrainian, Russian and Arabic, as they stand in dates.
 */
const STARTS: readonly string[] = [
  'jan|jän|ene|gen|sty|січ|янв|يناير',
  'feb|fév|fev|lut|лют|фев|فبراير',
  'mar|mär|maa|mrt|бер|мар|مارس',
  'apr|avr|abr|kwi|кві|апр|أبريل|إبريل|ابريل',
  'may|mai|mag|mei|maj|тра|мая|май|مايو',
  'jun|juin|giu|cze|чер|июн|يونيو',
  'jul|juil|lug|lip|лип|июл|يوليو',
  'aug|aoû|aou|ago|sie|сер|авг|أغسطس|اغسطس',
  'sep|set|wrz|вер|сен|سبتمبر',
  'oct|okt|ott|out|paź|жов|окт|أكتوبر|اكتوبر',
  'nov|lis|лис|ноя|نوفمبر',
  'dec|dez|déc|dic|gru|гру|дек|ديسمبر',
];

const months = STARTS.map((starts) => starts.split('|'));

/** The month (1 to 12) that a word names; 0 where it names none. */
export function monthNamed(word: string): number {
  const lower = word.toLowerCase();
  return months.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
}
