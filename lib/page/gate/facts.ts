import { LEAST } from '../../judge/least.ts';
import { bodyOf, documentElement, localName, parentNode, shadowRoot } from '../dom.ts';
import { describePath } from './path.ts';

/** What the gate knows of a page, in the order of a row. */
export const GATE_FACTS = [
  'elements',
  'figures',
  'text',
  'together',
  'headline',
  'og-article',
  'slug',
  'hyphens',
  'path-story',
  'path-other',
] as const;

/** Text of this many UTF-16 units is a paragraph of running text. */
const LONG = 80;

/** So many paragraphs are looked at, and so many texts where a page has hardly any. */
const MOST_PARAGRAPHS = 24;
const MOST_TEXTS = 3000;

/** So many elements of a page without text are looked at for shadow roots. */
const MOST_HOSTS = 200;

/** A page with less text in its paragraphs may have it elsewhere. */
const ENOUGH = 600;

/** Elements whose text nobody reads. */
const UNREAD = ' script style noscript textarea ';

/**
 * What can be known of a page by next to nothing: counts that the browser keeps or makes itself, its first paragraphs,
 * and its address. True where its text is out of sight, in shadow roots, so that all must be looked at; false where
 * there is none.
 */
export function describe(doc: Document, url: string): number[] | boolean {
  // The prototype's own methods: a page's images may be named like them.
  const { getElementsByTagName: find, querySelector: select } = Object.getPrototypeOf(doc) as Document;
  const paragraphs = find.call(doc, 'p');
  const most = Math.min(paragraphs.length, MOST_PARAGRAPHS);
  let text = 0;
  // The most text that stands together: of paragraphs that follow each other in one parent.
  let together = 0;
  let run = 0;
  let parent: Node | null = null;
  const add = (size: number, above: Node | null) => {
    text += size;
    run = above === parent ? run + size : size;
    parent = above;
    if (run > together) together = run;
  };
  for (let at = 0; at < most; at++) {
    const paragraph = paragraphs[at]!;
    const size = paragraph.textContent!.trim().length;
    if (size >= LONG) add(size, paragraph.parentNode);
  }
  if (text < ENOUGH) {
    const before = [text, together] as const;
    text = together = run = 0;
    forEachText(doc, add);
    if (text < before[0]) [text, together] = before;
    if (text < LEAST && paragraphs.length <= most) return hasShadow(find.call(doc, '*'));
  }
  const headline = find.call(doc, 'h1')[0];
  const type = select.call(doc, 'meta[property="og:type"]')?.getAttribute('content');
  return [
    find.call(doc, '*').length,
    find.call(doc, 'figure').length,
    text,
    together,
    headline ? headline.textContent!.trim().length : 0,
    type?.includes('article') ? 1 : 0,
    ...describePath(url),
  ];
}

/** The texts of a page that doesn't use paragraphs: lines between breaks, or boxes of a line each. */
function forEachText(doc: Document, add: (size: number, above: Node | null) => void): void {
  const root = bodyOf(doc) ?? documentElement(doc);
  if (!root) return;
  const { createTreeWalker } = Object.getPrototypeOf(doc) as Document;
  const walker = createTreeWalker.call(doc, root, 4);
  for (let left = MOST_TEXTS, found = 0; left > 0 && found < MOST_PARAGRAPHS && walker.nextNode(); left--) {
    const node = walker.currentNode as Text;
    // Most texts are short: their parents are not even touched.
    if (node.length < LONG) continue;
    const parent = node.parentNode;
    const size = node.data.trim().length;
    if (size < LONG || !parent || UNREAD.includes(` ${localName(parent as Element)} `)) continue;
    add(size, parentNode(parent));
    found++;
  }
}

function hasShadow(elements: HTMLCollectionOf<Element>): boolean {
  const most = Math.min(elements.length, MOST_HOSTS);
  for (let at = 0; at < most; at++) if (shadowRoot(elements[at]!)) return true;
  return false;
}
