/** What a snapshot holds, at most: no article is as long, and neither a page nor its judge must be held up. */
export const MOST_LINES = 30_000;
export const MOST_ELEMENTS = 200_000;
export const MOST_FIELDS = 500;
/** Entries of each list of a head. */
export const MOST_SAID = 300;

/** A line of the page: the inline content between two block boundaries, as a reader sees it. */
export interface Line {
  /** Its words, with white space collapsed; of a line of some hundred thousand units, those at its start. */
  readonly text: string;
  /** The block element (an index) that it stands in. */
  readonly block: number;
  /** UTF-16 units of `text` that stand in links, in bold or emphasised type, in buttons. */
  readonly linked: number;
  readonly strong: number;
  readonly button: number;
  readonly links: number;
  /** Ends at a `<br>`, so that the next line is of the same element. */
  readonly broken: boolean;
  /**
   * The address that it leads to, as the page writes it, where it is about the length of a title and hardly more than a
   * link.
   */
  readonly href: string;
}

/** A page's elements and lines in reading order (the flat tree's), as parallel arrays that point into each other. */
export interface Scan {
  readonly tags: readonly string[];
  /** -1 for the root. */
  readonly parents: readonly number[];
  /** One past the last descendant. */
  readonly ends: readonly number[];
  /** The first line of an element, and one past its last. */
  readonly firstLines: readonly number[];
  readonly endLines: readonly number[];
  /** Class names as they are written, and ids; empty where there are none. */
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  readonly lines: readonly Line[];
  readonly fields: readonly Field[];
}

/** A scan that is still being made. */
export type GrowingScan = { readonly [List in keyof Scan]: Scan[List][number][] };

/** A scan of nothing, to be filled. */
export const emptyScan = (): GrowingScan => ({
  tags: [],
  parents: [],
  ends: [],
  firstLines: [],
  endLines: [],
  classes: [],
  ids: [],
  lines: [],
  fields: [],
});

/** A field to write in, which a reader can see or not. */
export interface Field {
  /** The element (an index) that it stands in. */
  readonly within: number;
  /** Whether its name or label speaks of e-mail; whether it takes nothing but an address. */
  readonly asksEmail: boolean;
  readonly takesEmail: boolean;
}

/** What a page's head and metadata say, as they are written. */
export interface Head {
  readonly title: string;
  /** Of the whole page, as it is declared. */
  readonly lang: string;
  readonly isAmp: boolean;
  /** Names in lower case, and what is said. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** Types of schema.org, from JSON-LD and from microdata, in small letters. */
  readonly dataTypes: readonly string[];
  readonly itemTypes: readonly string[];
  /** Where links of `rel=next` lead. */
  readonly next: readonly string[];
  /** How many fields the page has to write in or to choose from. */
  readonly fields: number;
}

/**
 * A page as data: all that is asked of it to tell whether it is an article, which lines are its story's, and which boxes
 * may go. Made once in the page, and judged elsewhere.
 */
export interface Snapshot {
  readonly url: string;
  readonly head: Head;
  readonly scan: Scan;
}
