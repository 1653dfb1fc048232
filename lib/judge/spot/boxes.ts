import { BITS } from '../names.ts';
import type { Page } from '../page.ts';

/** What the boxes of a page add up to. */
export interface BoxTally {
  readonly comments: number;
  readonly authors: number;
  readonly navigation: number;
  readonly headings: number;
  readonly linkedHeadings: number;
  /** The most boxes of a kind with links side by side. */
  readonly cards: number;
}

/** Units of a card, at least. */
const LEAST_CARD = 40;

/** Counts boxes by their names, and headings that are links: cards. */
export function tallyBoxes({ scan: { tags, parents }, measures }: Page): BoxTally {
  let comments = 0;
  let authors = 0;
  let navigation = 0;
  let linkedHeadings = 0;
  let headings = 0;
  const alike = new Map<string, number>();
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    if (tag === 'h2' || tag === 'h3' || tag === 'h4') {
      headings++;
      if (measures.linkDensity(at) > 0.8) linkedHeadings++;
    }
    if (tag === 'article' || tag === 'li' || tag === 'div') {
      if (tag !== 'div' && measures.chars(at) > LEAST_CARD) {
        const kind = `${parents[at]} ${tag}`;
        alike.set(kind, (alike.get(kind) ?? 0) + (measures.count(at, 'a') ? 1 : 0));
      }
      const names = measures.names(at);
      if (names & BITS.comments) comments++;
      if (names & BITS.author) authors++;
      if (names & BITS.navigation) navigation++;
    }
  }
  let cards = 0;
  for (const count of alike.values()) cards = Math.max(cards, count);
  return { comments, authors, navigation, headings, linkedHeadings, cards };
}
