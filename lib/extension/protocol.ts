import type { Article } from '../article.ts';
import type { Box } from '../clutter.ts';
import type { Evidence } from '../evidence.ts';
import type { Judgement } from '../judge/judge-page.ts';
import type { Field, Head } from '../judge/snapshot.ts';
import type { Span } from '../span.ts';
import type { PageChoices } from './page-choices.ts';
import type { RestoredBox } from './page-memory.ts';
import type { ScanPart } from './scan-parts.ts';
import type { SaveFailure } from './storage-area.ts';

/** The name of the port that a panel opens to the content script of a page. */
export const PAGE_PORT = 'nutgraf:page';

/** The kinds of marks in the page, each with a style of its own. */
export const MARK_KINDS = ['people', 'numbers', 'quotes'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** The places to mark in the page, by kind. */
export type Marks = Readonly<Record<MarkKind, readonly Span[]>>;

/** What a page tells the panels that are connected to it. Nothing of it is trusted before it was parsed. */
export type PageMessage =
  /** The page is being looked at. */
  | { readonly type: 'reading' }
  /**
   * The article as it stands now. It is sent again, with a higher revision, when the article grows or another takes
   * its place (then the url differs).
   */
  | { readonly type: 'article'; readonly revision: number; readonly article: Article }
  | {
      readonly type: 'no-article';
      /** What decided; absent where the reader did. */
      readonly evidence?: readonly Evidence[];
    }
  /** All boxes found so far, hidden or shown. */
  | { readonly type: 'boxes'; readonly boxes: readonly Box[] }
  /** Which boxes the reader brought back could not be remembered, and why. */
  | { readonly type: 'not-kept'; readonly reason: SaveFailure; readonly message: string }
  /** The reader went on to another place of those last revealed. */
  | { readonly type: 'place'; readonly at: number }
  /** The place that was asked for is no longer in the page, or not to be seen. */
  | { readonly type: 'place-gone' }
  /** The stretch of the article that is on screen; absent where none is. */
  | { readonly type: 'on-screen'; readonly revision: number; readonly span?: Span };

/** What a panel asks of a page. Spans belong to the revision that they are sent with. */
export type PanelMessage =
  /** Scrolls to `spans[at]` and marks it as the current place; the others are next and previous to the reader's keys. */
  | {
      readonly type: 'reveal';
      readonly revision: number;
      readonly spans: readonly Span[];
      readonly at: number;
    }
  /** Marks these places instead of those marked before; the settings say which kinds are seen. */
  | { readonly type: 'mark'; readonly revision: number; readonly marks: Marks }
  /** Takes the mark of the current place away. */
  | { readonly type: 'leave' }
  /** Shows or hides boxes, all of them where none is named. */
  | { readonly type: 'boxes'; readonly hidden: boolean; readonly ids?: readonly number[] }
  /** Reads the page as an article (or doesn't) whatever it looks like, for this visit; without a word, as it was kept. */
  | { readonly type: 'read'; readonly wanted?: boolean }
  /** Whether the page shall tell what is on screen. */
  | { readonly type: 'follow'; readonly on: boolean };

/** What a command of the browser asks of the content script of the active tab. */
export type CommandMessage =
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'toggle-boxes' };

/** What the background tells content scripts: something was stored that may bear on what was chosen for their page. */
export interface ChangedMessage {
  readonly type: 'choices-changed';
}

/** What a content script tells the background where it doesn't know by its own judgement: is there still an article? */
export interface SpottedMessage {
  readonly type: 'spotted';
  readonly article: boolean;
}

/** What the first content script has the background do: bring the second one, which reads, into its document. */
export interface BringMessage {
  readonly type: 'bring-reader';
  /** Where the page may well be no article: what tells. The answer is false then where it is none. */
  readonly doubt: { readonly markup: string; readonly url: string } | undefined;
}

/**
 * What a content script tells the background where its document goes soon after it has come, while a box of it is hidden
 * and before its reader has done anything in it.
 */
export interface FledMessage {
  readonly type: 'fled';
}

/** The name of the port by which a content script has the background judge a huge page. */
export const JUDGE_PORT = 'nutgraf:judge';

/** A part of the page's snapshot; with the last one goes all that is no list. */
export interface JudgeMessage {
  readonly part: ScanPart;
  readonly page?: {
    readonly url: string;
    readonly head: Head;
    readonly fields: readonly Field[];
    /** Whether the reader wants the page read, whatever it looks like. */
    readonly wanted: boolean;
    /** With a document's first snapshot: the address that it came in place of, or '' where that isn't known. */
    readonly from?: string;
  };
}

/** The whole snapshot of a page that is not huge: a message costs it less than a port. */
export interface JudgeWholeMessage extends Required<JudgeMessage> {
  readonly type: 'judge';
}

/** What the background answers. */
export interface JudgeAnswer {
  readonly judgement: Judgement;
  /** What the reader chose for the page; absent where a store failed. */
  readonly choices?: PageChoices;
  /** Whether the toolbar button tells of an article now. */
  readonly badge: boolean;
}

/** What a content script has the background keep: which boxes of its page the reader brought back. */
export interface RestoredMessage {
  readonly type: 'restored';
  readonly url: string;
  readonly restored: readonly RestoredBox[];
}

/** What a content script asks the background, which answers with `PageChoices`: what did the reader choose for its page? */
export interface ChoicesMessage {
  readonly type: 'choices';
  readonly url: string;
}

/** The name of the port by which a content script asks Firefox' background for a style sheet. */
export const DRESS_PORT = 'nutgraf:dress';

/**
 * Asks for a style sheet that goes when the extension goes. (Firefox ends the content script itself then, without a
 * word, so that it can't put the page back.)
 */
export interface DressMessage {
  /** The custom property by which boxes are hidden in this document, without its dashes. */
  readonly hidden: string;
}
