import type { ArticleText } from '../../text/article-text.ts';

const longest = 300;

/**
 * The first token of each sequence that is labelled as a whole, and the number of tokens at the end: paragraphs, cut
 * where they are very long.
 */
export function sequencesOf({ tokens, sentences }: ArticleText): Int32Array {
  const first: number[] = [];
  let last = 0;
  for (let sentence = 0; sentence < sentences.count; sentence += 1) {
    const start = sentences.first[sentence]!;
    const end = sentences.first[sentence + 1]!;
    const opens = sentence === 0 || sentences.paragraph[sentence] !== sentences.paragraph[sentence - 1];
    if (opens || end - last > longest) {
      first.push(start);
      last = start;
    }
    while (end - last > longest) {
      last += longest;
      first.push(last);
    }
  }
  first.push(tokens.count);
  return Int32Array.from(first);
}
