import type { Page as Answer } from '../../site/serve.ts';
import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';

/** A page that would break, slow or fool a careless extension. */
export interface Hostile {
  readonly name: string;
  readonly answer: Answer | string;
  /** What the panel must come to; either is right where nothing is said. */
  readonly state?: 'ready' | 'notice';
}

export const MEGABYTE = 1_000_000;

export const story = magazineArticle(ferryStory);

/** The story's page with something put before its end. */
export const within = (extra: string): string => story.replace('</body>', () => `${extra}</body>`);

/** The story's page with something before and after all that is in its body. */
export const around = (before: string, after: string): string =>
  story.replace('<body>', `<body>${before}`).replace('</body>', `${after}</body>`);

/** The story's page with one paragraph more. */
export const telling = (paragraph: string): string =>
  story.replace('<p class="source">', () => `<p>${paragraph}</p><p class="source">`);

/** The story's page with something put into its head. */
export const headed = (extra: string): string => story.replace('</head>', `${extra}</head>`);

export const script = (code: string): string => `<script>${code}</script>`;
