import type { Language } from '../language.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import type { Copy } from './rows.ts';
import { toText } from './text.ts';

export const COPY_FORMATS = ['markdown', 'json', 'csv', 'text'] as const;

export type CopyFormat = (typeof COPY_FORMATS)[number];

/** Writes what is taken along in a format. */
export function write(copy: Copy, format: CopyFormat, language: Language): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(copy, language);
    case 'json':
      return toJson(copy);
    case 'csv':
      return toCsv(copy);
    case 'text':
      return toText(copy, language);
  }
}

const files = {
  markdown: ['md', 'text/markdown'],
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
  text: ['txt', 'text/plain'],
} as const;

/** A name for a file of it, from the title, and its media type. */
export function fileOf({ title }: Copy, format: CopyFormat): { name: string; type: string } {
  const [ending, type] = files[format];
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return { name: `${stem || 'nutgraf'}.${ending}`, type };
}
