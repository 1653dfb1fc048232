import type { Span } from '../../span.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Cast, CastMention } from '../cast.ts';
import type { Stretch } from '../quotes/stretch.ts';

/** A text with its people and its quoted stretches, found by token. */
export interface Scene {
  readonly article: ArticleText;
  readonly cast: Cast;
  readonly stretches: readonly Stretch[];
  /** Index into `cast.mentions` of each token, −1 where there is none. */
  readonly mentionOf: Int32Array;
  /** Index into `stretches` of each token, −1 outside. Marks belong to their stretch. */
  readonly stretchOf: Int32Array;
}

/** Lays people and quoted stretches over the tokens. Linear. */
export function sceneOf(article: ArticleText, cast: Cast, stretches: readonly Stretch[]): Scene {
  const mentionOf = overlay(
    article,
    cast.mentions.map(({ span }) => span),
  );
  const stretchOf = overlay(
    article,
    stretches.map(({ outer }) => outer),
  );
  return { article, cast, stretches, mentionOf, stretchOf };
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

/** The word at `token`, '' outside of the text. */
export function wordAt({ article: { text, tokens } }: Scene, token: number): string {
  return token >= 0 && token < tokens.count ? text.slice(tokens.start[token], tokens.end[token]) : '';
}

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
