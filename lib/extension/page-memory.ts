import type { ClutterKind } from '../clutter.ts';

/** What a reader put right in the lists of a page. It is kept by words, so that it holds when the article grows. */
export type Correction =
  | { readonly kind: 'not-a-person'; readonly name: string }
  | { readonly kind: 'same-person'; readonly name: string; readonly as: string }
  /** `words` are the quote's, joined by one blank. */
  | { readonly kind: 'not-a-quote'; readonly words: string }
  /** Without a speaker: nobody of the list said it. */
  | { readonly kind: 'wrong-speaker'; readonly words: string; readonly speaker?: string };

/** A box that the reader brought back, as it is known again at the next visit. */
export interface RestoredBox {
  readonly kind: ClutterKind;
  readonly words: string;
}

/** What is kept of a page for the reader's next visit, on this device only. */
export interface PageMemory {
  readonly corrections: readonly Correction[];
  readonly restored: readonly RestoredBox[];
  /** Whether the reader wants the page read as an article, whatever it looks like. */
  readonly reading?: 'always' | 'never';
}

export const EMPTY_MEMORY: PageMemory = { corrections: [], restored: [] };
