import type { BoxReason, ClutterKind } from '../../clutter.ts';
import type { Facts } from './facts.ts';

/** A box that is a candidate, as `judge` sees it: nothing of the DOM. */
export interface Candidate {
  readonly facts: Facts;
  /** What its class and id, and those of its sole wrappers, say (`BITS`). */
  readonly names: number;
  /** The kind that its first line is a heading of, that line, and its last. */
  readonly head: ClutterKind | undefined;
  readonly first: string;
  readonly last: string;
  /** That line is a label that heads content as well: “See also”. */
  readonly isLabelled: boolean;
  /** How many of its titles are headings themselves, where a list of sources has items. */
  readonly linkedHeadings: number;
  /** The line above it heads comments. */
  readonly isForComments: boolean;
  /** That line might head a related box, if the rest looks like one. */
  readonly weak: boolean;
  /** Fields to write in; e-mail fields among them count by themselves. */
  readonly fields: number;
  readonly emails: number;
  /** Of the boxes side by side in it, how many have a title. */
  readonly titled: number;
  /** The only one takes nothing but an e-mail address. */
  readonly asksAddress: boolean;
  /** It is a `nav`. */
  readonly nav: boolean;
  /** A script puts a form into it. */
  readonly formPlace: boolean;
  /** Its first line invites to a newsletter, and is a heading or no longer than one. */
  readonly invites: boolean;
  /** After the story's last line, before its first, or between. */
  readonly place: 'before' | 'within' | 'after';
  /** Outside the element that holds the story: a sidebar, or what follows the article. */
  readonly beside: boolean;
  /** One box of its own, no heading, list or table of the story, and nothing for sale. */
  readonly inset: boolean;
  /** A list without pictures: in the story's own element it may be the story's. */
  readonly plainList: boolean;
  /** The most boxes of a kind side by side, anywhere in it, and directly in it. */
  readonly deepCards: number;
  readonly cards: number;
  /** Its running text stands next to links only. */
  readonly teasers: boolean;
  /** Pictures and films in it; how often it says the most frequent of its short lines: “Learn more”. */
  readonly media: number;
  /** Links and buttons in it, with words and without. */
  readonly buttons: number;
  readonly refrain: number;
  /** A paragraph or a part of one, and no box around it. */
  readonly paragraph: boolean;
  /** Its first line is a heading, link or not. */
  readonly heading: boolean;
  /** It is one line, and that a button. */
  readonly isButton: boolean;
  /** It or its sole wrapper is named for a thread of comments; most of its parts are. */
  readonly thread: boolean;
  readonly mostlyThread: boolean;
  /** What it names places for: to share, to follow somebody, or either. */
  readonly purpose: 'sharing' | 'following' | undefined;
}

export interface Verdict {
  readonly kind: ClutterKind;
  readonly reason: BoxReason;
}
