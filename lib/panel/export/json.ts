import type { Copy, Row } from './rows.ts';

/** The rows as JSON, by kind, with names that fit each kind. */
export function toJson({ title, url, site, date, byline, rows }: Copy): string {
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind);
  const story = {
    title,
    url,
    site,
    date,
    byline,
    people: of('person').map(({ words, about, mentions, link }) => ({
      name: words,
      role: about || null,
      mentions,
      link,
    })),
    numbers: of('number').map(({ words, about, source, sentence, link }) => ({
      number: words,
      of: about || null,
      source: source || null,
      sentence,
      link,
    })),
    quotes: of('quote').map(({ words, about, source, link }) => ({
      quote: words,
      speaker: about || null,
      role: source || null,
      link,
    })),
  };
  return `${JSON.stringify(story, null, 2)}\n`;
}
