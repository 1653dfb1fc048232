import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { articleFromText } from '../../../../lib/article.ts';
import { personNoun } from '../../../../lib/lexicon/person-nouns.ts';
import { honorifics, titleForm, titleWords } from '../../../../lib/lexicon/titles.ts';
import { readText } from '../../../../lib/text/article-text.ts';

/** A line of the training data: a text with its gold spans, in UTF-16 offsets. */
export interface Row {
  readonly source: string;
  readonly text: string;
  readonly spans: readonly Annotation[];
}

type Annotation = readonly [start: number, end: number, kind: string];

/** Reads annotated texts, JSON Lines or gzip of it. */
export function readRows(file: string): Row[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Row);
}

/** A part of a text, and the place of that text among all. */
export interface Piece {
  readonly piece: Row;
  readonly of: number;
}

/** The shortest piece, in UTF-16 units. */
const shortestPiece = 40;

/**
 * Every `step`-th piece of one to three sentences of the texts, each a text of its own: so the tagger learns what to do
 * where an article tells it nothing.
 */
export function piecesOf(rows: readonly Row[], step: number): Piece[] {
  const pieces: Piece[] = [];
  let count = 0;
  for (const [of, row] of rows.entries()) {
    const { sentences, tokens } = readText(articleFromText(row.text));
    for (let sentence = 0; sentence < sentences.count; ) {
      const length = 1 + (count % 3);
      let end = sentence + 1;
      while (
        end < Math.min(sentence + length, sentences.count) &&
        sentences.paragraph[end] === sentences.paragraph[sentence]
      )
        end += 1;
      const from = tokens.start[sentences.first[sentence]!]!;
      const to = tokens.end[sentences.first[end]! - 1]!;
      count += 1;
      if (count % step === 0 && to - from >= shortestPiece)
        pieces.push({ piece: pieceOf(row, from, to), of });
      sentence = end;
    }
  }
  return pieces;
}

const pieceOf = ({ source, text, spans }: Row, from: number, to: number): Row => ({
  source,
  text: text.slice(from, to),
  spans: spans
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end, kind]) => [start - from, end - from, kind]),
});

/**
 * The text with spans as the other sources have them: GUM's name a person with the role ("Senator Rick Santorum", or
 * "the Regent" alone), and end at a hyphen ("Lee Cheuk").
 */
export function mendGum({ source, text, spans }: Row): Row {
  const mended = spans.flatMap(([start, end, kind]): Annotation[] => {
    const to = end + (/^-\p{L}[\p{L}-]*/u.exec(text.slice(end, end + 20))?.[0].length ?? 0);
    const from = kind === 'Person' ? behindRole(text, start, to) : start;
    return from < to ? [[from, to, kind]] : [];
  });
  return { source, text, spans: mended };
}

/** Where in a span the name starts, behind the last word for a role; its end where there is none. */
function behindRole(text: string, start: number, end: number): number {
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  const isRole = (word: string, isLast: boolean): boolean => {
    const form = titleForm(word.replace(/[,.]$/, ''));
    const isNoun = personNoun(form) !== undefined;
    return honorifics.has(form) || titleWords.has(form) || (isNoun && (!isLast || words.length === 1));
  };
  const name = words.findLastIndex(([word], at) => isRole(word, at === words.length - 1)) + 1;
  const from = start + (words[name]?.index ?? end - start);
  return /\p{Lu}/u.test(text.slice(from, end)) ? from : end;
}
