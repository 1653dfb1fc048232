import { JSDOM, VirtualConsole } from 'jsdom';
import { hasAttribute } from '../../../lib/page/dom.ts';
import { documentVisibility, type Visibility } from '../../../lib/page/visibility.ts';
import { DocumentPage } from '../document-page.ts';
import { type PageReading, readDocument } from '../read-page.ts';
import type { GoldPage } from '../train/pages/gold-pages.ts';
import { bagF1 } from '../train/pages/label-lines.ts';
import { type BrowserAnswer, UNSEEN } from './ask-browser.ts';

/** What an answer is compared by. */
export interface Answer {
  readonly isArticle: boolean;
  readonly text: string;
  /** The first words of each box that is hidden. */
  readonly boxes: readonly string[];
}

/** Texts that share this much of their words are taken for the same. */
const SAME = 0.999;

/** What two answers differ in: being an article, the text, the boxes. Empty where they say the same. */
export function differences(one: Answer, other: Answer): ('article' | 'text' | 'boxes')[] {
  if (one.isArticle !== other.isArticle) return ['article'];
  if (!one.isArticle) return [];
  const found: ('article' | 'text' | 'boxes')[] = [];
  if (bagF1(one.text, other.text) < SAME) found.push('text');
  if (bare(one.boxes) !== bare(other.boxes)) found.push('boxes');
  return found;
}

const bare = (texts: readonly string[]) => texts.join('').replace(/\s+/gu, '');

/** How much of a box's words the extension tells. */
const FIRST_WORDS = 160;

/** A reading of this machine's as an answer. */
export const answerOf = ({ isArticle, article, hidden }: PageReading): Answer => ({
  isArticle,
  text: article.text,
  boxes: hidden.map((words) => words.slice(0, FIRST_WORDS)),
});

/**
 * Why the browser's answer is another than that of this machine's parser: one thing after the other is taken over from
 * the browser, until the answers are the same.
 *
 * - `gate`: the reader would take it for an article, but is not brought unless a panel asks.
 * - `parser`: the two build different trees of the same source.
 * - `styles`: the page's styles hide some of it.
 * - undefined: none of these.
 */
export function explain(
  page: GoldPage,
  theirs: BrowserAnswer & Answer,
): 'gate' | 'parser' | 'styles' | undefined {
  if (theirs.state === 'article' && !theirs.isOpen) return 'gate';
  const says = (reading: PageReading) => differences(theirs, answerOf(reading)).length === 0;
  const { window } = new JSDOM(theirs.snapshot, { url: page.url, virtualConsole: new VirtualConsole() });
  const read = (visibility: Visibility) =>
    readDocument(new DocumentPage(window.document, page.url, visibility));
  try {
    if (says(read(documentVisibility))) return 'parser';
    const seen = { ...documentVisibility, isShown: (element: Element) => !hasAttribute(element, UNSEEN) };
    return says(read(seen)) ? 'styles' : undefined;
  } finally {
    window.close();
  }
}
