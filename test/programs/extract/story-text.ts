import type { Article } from '../../../lib/article.ts';
import type { Span } from '../../../lib/span.ts';

/** An article's text as the evaluation protocol has it: the main text, without the headline that stands apart from it. */
export interface StoryText {
  readonly text: string;
  /** Where a span of the article's text is in this one; undefined for one in the headline. */
  at(span: Span): Span | undefined;
}

/** Takes the headline's blocks out of an article's text. */
export function storyOf({ text, blocks }: Article): StoryText {
  const others = blocks.filter(({ kind }) => kind !== 'headline');
  if (others.length === blocks.length) return { text, at: (span) => span };
  let end = 0;
  const moved = others.map(({ span }) => {
    const start = end && end + GAP;
    end = start + span.end - span.start;
    return { span, by: start - span.start };
  });
  return {
    text: others.map(({ span }) => text.slice(span.start, span.end)).join('\n'.repeat(GAP)),
    at(inner) {
      const first = moved.find(({ span }) => inner.start < span.end);
      const last = moved.findLast(({ span }) => inner.end > span.start);
      if (!first || !last || inner.start < first.span.start || inner.end > last.span.end) return undefined;
      return { start: inner.start + first.by, end: inner.end + last.by };
    },
  };
}

const GAP = 2;
