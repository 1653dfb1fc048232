import type { Article } from '../article.ts';
import type { Box } from '../clutter.ts';
import type { Evidence } from '../evidence.ts';
import type { Barrier } from '../panel/state.ts';
import type { Span } from '../span.ts';
import type { Marks } from './protocol.ts';
import type { NotSaved } from './storage-area.ts';

/** The tab that a panel shows. */
export interface TabInfo {
  readonly id: number;
  /** Absent where the browser has no windows. */
  readonly windowId?: number;
  /** Absent where the browser keeps it to itself. */
  readonly url?: string;
  /** In a private window: nothing of it may be written to the disk. */
  readonly isPrivate?: true;
}

/** What a panel knows of the page beside it. */
export type PageLink =
  | { readonly state: 'reading'; readonly tab?: TabInfo }
  | {
      readonly state: 'article';
      readonly tab: TabInfo;
      /** Names this reading of the article: it rises when the article is read again. */
      readonly revision: number;
      readonly article: Article;
      readonly boxes: readonly Box[];
    }
  | {
      readonly state: 'no-article';
      readonly tab: TabInfo;
      /** What decided; absent where the reader did. */
      readonly evidence?: readonly Evidence[];
    }
  | { readonly state: 'unreachable'; readonly tab: TabInfo; readonly barrier: Barrier }
  /** The page was there before the extension (or this version of it). */
  | { readonly state: 'needs-reload'; readonly tab: TabInfo };

/** What a panel is told about its page. */
export interface PageEvents {
  /** Called at every change, first when the tab is known. */
  link(link: PageLink): void;
  /** The reader went to another place of those last revealed, by key, in the page. */
  place?(at: number): void;
  /** The page holds or shows the place no more that was to be revealed. */
  placeGone?(): void;
  /** Which boxes the reader brought back could not be remembered. */
  notKept?(problem: Omit<NotSaved, 'ok'>): void;
  /** What is on screen, while followed. */
  onScreen?(span: Span | undefined): void;
}

/** A panel's hold on the page beside it. Asking while there is no article does nothing. */
export interface PageConnection {
  /**
   * Scrolls the page to `spans[at]` and marks it as the current place; the other spans are where the reader's keys for
   * next and previous lead. The spans are of the link's current revision.
   */
  reveal(spans: readonly Span[], at?: number): void;
  /** Marks these places of the current revision, by kind, instead of those marked before. */
  mark(marks: Marks): void;
  /** Takes the mark of the current place away. */
  leave(): void;
  /** Shows boxes again: those named, or all. */
  showBoxes(ids?: readonly number[]): void;
  /** Hides boxes: those named, or all. */
  hideBoxes(ids?: readonly number[]): void;
  /**
   * Reads the page although it doesn't look like an article, or stops reading it as one, for this visit; undefined
   * leaves it to what is kept of the page and to its looks.
   */
  readAnyway(anyway: boolean | undefined): void;
  /** Asks to be told what is on screen. */
  follow(on: boolean): void;
  /** Reloads the page. */
  reload(): Promise<void>;
  /** Asks the reader for access to the page's site. To be called from a click. Answers whether it was given. */
  requestAccess(): Promise<boolean>;
}
