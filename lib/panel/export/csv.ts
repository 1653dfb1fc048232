import type { Copy } from './rows.ts';

/**
 * The rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, as
 * OWASP advises (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv({ title, url, date, rows }: Copy): string {
  const head = ['kind', 'words', 'about', 'source', 'sentence', 'mentions', 'link', 'title', 'url', 'date'];
  const lines = rows.map(({ kind, words, about, source, sentence, mentions, link }) => [
    kind,
    words,
    about,
    source,
    sentence,
    String(mentions),
    link,
    title,
    url,
    date,
  ]);
  return [head, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
