import type { Span } from './span.ts';

/** What a block is on the page. `headline`: the page's headline, where it stands outside of the story's own lines. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'table-row';

/** Whether a block is no running text, but stands over it. */
export const isHeading = (kind: BlockKind): boolean => kind === 'headline' || kind === 'heading';

/** A block of the article: one line of its text, between blank lines. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** A drop-in piece beside the story's own text: a caption, a repeated pull quote, an author's box. */
  readonly aside?: true;
}

/** An article as the reader sees it. */
export interface Article {
  readonly url: string;
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601, as far as the page tells it. */
  readonly date?: string;
  readonly site?: string;
  /** BCP 47, as the page declares it or the text shows it. */
  readonly lang?: string;
  /** The blocks' words, each with collapsed white space, a blank line (`\n\n`) between them. All spans point into it. */
  readonly text: string;
  /** In reading order, without overlap. */
  readonly blocks: readonly Block[];
  /** Set where a wall lets only this many paragraphs be seen. */
  readonly visibleParagraphs?: number;
  /** Set where the story goes on on another page. */
  readonly goesOn?: true;
}

/** An article from plain text whose paragraphs are separated by blank lines. Offsets are those of `text` itself. */
export function articleFromText(
  text: string,
  about: Partial<Omit<Article, 'text' | 'blocks'>> = {},
): Article {
  const blocks: Block[] = [];
  let at = 0;
  for (const piece of text.split('\n\n')) {
    const start = at + piece.length - piece.trimStart().length;
    const end = at + piece.trimEnd().length;
    if (start < end) blocks.push({ kind: 'paragraph', span: { start, end } });
    at += piece.length + 2;
  }
  return { url: '', ...about, text, blocks };
}
