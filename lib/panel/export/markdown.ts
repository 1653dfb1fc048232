import type { Language } from '../language.ts';
import type { Copy, Row } from './rows.ts';
import { headings, sourceLine } from './text.ts';

/** The rows as Markdown (CommonMark), each with a link to its place; words of the page are escaped. */
export function toMarkdown(copy: Copy, language: Language): string {
  const lists = headings.flatMap(([kind, heading]) => {
    const rows = copy.rows.filter((row) => row.kind === kind);
    if (rows.length === 0) return [];
    return [`## ${literal(language.say(heading))}\n\n${rows.map((row) => item(row, language)).join('\n')}`];
  });
  const title = copy.title && `# ${copy.url ? link(copy.title, copy.url) : literal(copy.title)}`;
  return `${[title, literal(sourceLine(copy, language)), ...lists].filter(Boolean).join('\n\n')}\n`;
}

function item({ kind, words, about, between, source, link: address }: Row, language: Language): string {
  const linked = address ? link(words, address) : literal(words);
  switch (kind) {
    case 'person':
      return `- **${linked}**${about ? `, ${literal(about)}` : ''}`;
    case 'number':
      return `- **${linked}**${about ? ` ${literal([between, about].filter(Boolean).join(' '))}` : ''}${
        source ? ` (${literal(language.say('accordingTo', source))})` : ''
      }`;
    case 'quote':
      return `- “${linked}”${about ? ` — ${literal([about, source].filter(Boolean).join(', '))}` : ''}`;
  }
}

const link = (words: string, address: string): string => `[${literal(words)}](${safeAddress(address)})`;

/** Makes a text mean only itself: every mark of CommonMark and HTML escaped, on one line. */
const literal = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&=:@$^]/g, (mark) => `\\${mark}`);

/** An address without the characters that end a link's destination. */
const safeAddress = (address: string): string =>
  address.replace(/[\s<>()\\]/g, (mark) => encodeURIComponent(mark).replace(/[()]/g, hex));
const hex = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
