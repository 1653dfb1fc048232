import type { Span } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast, CastMention } from '../cast.ts';
import type { Stretch } from '../quotes/stretch.ts';

/** A range of tokens, `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A text with its people and its quoted stretches, found by token. */
export interface Scene {
  readonly article: ArticleText;
  readonly cast: Cast;
  readonly stretches: readonly Stretch[];
  /** Each token's word, lower case. */
  readonly lower: readonly string[];
  /** Index into `cast.mentions` of each token, −1 where there is none. */
  readonly mentionOf: Int32Array;
  /** Index into `stretches` of each token, −1 outside. Marks belong to their stretch. */
  readonly stretchOf: Int32Array;
  /** The block of each token. */
  readonly blockOf: Int32Array;
  /** The tokens of each stretch, with its marks. */
  readonly ranges: readonly TokenRange[];
  /** The tokens of each block. */
  readonly blocks: readonly TokenRange[];
}

/** Lays people, blocks and quoted stretches over the tokens. Linear. */
export function sceneOf(article: ArticleText, cast: Cast, stretches: readonly Stretch[]): Scene {
  const outers = stretches.map(({ outer }) => outer);
  const blocks = article.article.blocks.map(({ span }) => span);
  const stretchOf = overlay(article, outers);
  const blockOf = overlay(article, blocks);
  return {
    article,
    cast,
    stretches,
    lower: article.lower,
    mentionOf: overlay(
      article,
      cast.mentions.map(({ span }) => span),
    ),
    stretchOf,
    blockOf,
    ranges: rangesOf(stretchOf, outers.length),
    blocks: rangesOf(blockOf, blocks.length),
  };
}

/** For each token the index of the span that it starts in. Spans are sorted and do not overlap. */
function overlay({ tokens }: ArticleText, spans: readonly Span[]): Int32Array {
  const found = new Int32Array(tokens.count).fill(-1);
  let next = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const at = tokens.start[token]!;
    while (next < spans.length && spans[next]!.end <= at) next += 1;
    if (next === spans.length) break;
    if (spans[next]!.start < tokens.end[token]!) found[token] = next;
  }
  return found;
}

/** The tokens of each index of an overlay; an empty range where it has none. */
function rangesOf(indexOf: Int32Array, count: number): TokenRange[] {
  const ranges: TokenRange[] = Array.from({ length: count }, () => ({ first: 0, end: 0 }));
  let first = 0;
  for (let token = 1; token <= indexOf.length; token += 1) {
    if (indexOf[token] === indexOf[first]) continue;
    if (indexOf[first]! >= 0) ranges[indexOf[first]!] = { first, end: token };
    first = token;
  }
  return ranges;
}

/** The word at `token`, '' outside of the text. */
export const wordAt = ({ article: { words } }: Scene, token: number): string =>
  token >= 0 && token < words.length ? words[token]! : '';

/** The lower-case word at `token`, '' outside of the text. */
export const lowerAt = ({ lower }: Scene, token: number): string =>
  token >= 0 && token < lower.length ? lower[token]! : '';

/** The mention that `token` is part of. */
export function mentionAt({ cast, mentionOf }: Scene, token: number): CastMention | undefined {
  const index = token >= 0 && token < mentionOf.length ? mentionOf[token]! : -1;
  return index < 0 ? undefined : cast.mentions[index];
}

/** The span of the tokens `[first, end)`. */
export const spanOfTokens = ({ article: { tokens } }: Scene, first: number, end: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[end - 1]!,
});

/** The tokens that start in `span`, by binary search. */
export function tokensOf({ article: { tokens } }: Scene, { start, end }: Span): TokenRange {
  const from = (at: number): number => {
    let low = 0;
    let high = tokens.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens.start[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: from(start), end: from(end) };
}
