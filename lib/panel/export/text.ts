import type { Language, MessageKey } from '../language.ts';
import type { Copy, Row } from './rows.ts';

export const headings: readonly (readonly [Row['kind'], MessageKey])[] = [
  ['person', 'people'],
  ['number', 'numbers'],
  ['quote', 'quotes'],
];

/** What stands under the title: site, date, author. */
export const sourceLine = ({ site, date, byline }: Copy, language: Language): string =>
  [site, language.day(date) ?? date, byline].filter(Boolean).join(' · ');

/** The rows as plain text, a paragraph a kind. */
export function toText(copy: Copy, language: Language): string {
  const lists = headings.flatMap(([kind, heading]) => {
    const rows = copy.rows.filter((row) => row.kind === kind);
    if (rows.length === 0) return [];
    return [[language.say(heading), ...rows.map((row) => line(row, language))].join('\n')];
  });
  const about = [copy.title, sourceLine(copy, language), copy.url].filter(Boolean).join('\n');
  return `${[about, ...lists].filter(Boolean).join('\n\n')}\n`;
}

/** One row as a line of plain text. */
export function line({ kind, words, about, between, source }: Row, language: Language): string {
  switch (kind) {
    case 'person':
      return about ? `${words}, ${about}` : words;
    case 'number':
      return [words, between, about, source && `(${language.say('accordingTo', source)})`]
        .filter(Boolean)
        .join(' ');
    case 'quote':
      return [`“${words}”`, [about, source].filter(Boolean).join(', ')].filter(Boolean).join(' — ');
  }
}
