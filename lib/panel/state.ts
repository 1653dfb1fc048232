import type { Box } from '../clutter.ts';
import type { Correction } from './corrections.ts';
import type { Reason } from './reasons.ts';
import type { Story } from './story.ts';

/** Why a page can't be read. */
export type Barrier =
  /** One of the browser's own pages, a store, or a kind of address that extensions don't get. */
  | 'browser-page'
  /** A file, and the reader has not allowed the extension to read files. */
  | 'file-access'
  /** A site, and the reader (or the browser) has not given the extension access to it. */
  | 'site-access'
  /** The one tab that the panel is for is closed. */
  | 'closed';

/** What the panel shows. */
export type PanelState =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'ready';
      readonly story: Story;
      /** The boxes found on the page, hidden or shown again. */
      readonly boxes: readonly Box[];
      /** The reader's corrections of this article, which the story has in it. */
      readonly corrections: readonly Correction[];
    }
  /** `reasons`: what speaks against an article, the strongest first. */
  | { readonly kind: 'no-article'; readonly reasons: readonly Reason[] }
  | {
      readonly kind: 'unreachable';
      readonly barrier: Barrier;
    }
  | { readonly kind: 'needs-reload' }
  /** The analysis ended with an error: a bug of ours. */
  | { readonly kind: 'failed'; readonly message: string };
