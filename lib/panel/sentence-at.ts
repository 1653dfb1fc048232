import type { Article, Block } from '../article.ts';
import type { Span } from '../span.ts';
import { findSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';

/** No sentence is shown further than this from its number: what a page calls one may be the whole of it. */
const SENTENCE_REACH = 400;

/** Finds the sentence around a span of an article. A block's sentences are read when a span in it is first asked for. */
export function readSentences({ text, blocks }: Article): (span: Span) => Span {
  const read = new Map<Block, (span: Span) => Span>();
  return (span) => {
    const block = blocks[lastUpTo(span.start, blocks.length, (at) => blocks[at]!.span.start)];
    if (!block) return span;
    const sentenceAt = read.get(block) ?? sentencesIn(text, block.span);
    read.set(block, sentenceAt);
    return sentenceAt(span);
  };
}

function sentencesIn(text: string, { start: from, end: to }: Span): (span: Span) => Span {
  const tokens = tokenize(text.slice(from, to));
  const { first, count } = findSentences(tokens);
  return ({ start, end }) => {
    if (count === 0) return { start, end };
    const at = Math.max(
      0,
      lastUpTo(start - from, count, (sentence) => tokens.start[first[sentence]!]!),
    );
    return {
      start: Math.min(start, Math.max(from + tokens.start[first[at]!]!, start - SENTENCE_REACH)),
      end: Math.max(end, Math.min(from + tokens.end[first[at + 1]! - 1]!, end + SENTENCE_REACH)),
    };
  };
}

/** The last of `count` ascending values that is not above `value`, by binary search; -1 where all are. */
function lastUpTo(value: number, count: number, valueAt: (at: number) => number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
