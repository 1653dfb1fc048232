import { shadowRoot } from '../dom.ts';
import { describePath } from './path.ts';

/** What the gate knows of a page, in the order of a row. */
export const GATE_FACTS = [
  'elements',
  'figures',
  'paragraphs',
  'long-paragraphs',
  'headline',
  'claims',
  'slug',
  'hyphens',
  'path-story',
  'path-other',
] as const;

/**
 * Counts of figures, of texts of paragraphs and of long ones, the length of the headline, and how many of its metadata call
 * the page an article. One question to XPath, which the browser answers by itself: to touch a single element from here costs a
 * page more, for the interfaces that are made for it. No text is looked at more than once for each, however elements are
 * nested; 10 MB take 20 ms.
 */
const COUNTS = `concat(${[
  'count(/descendant::figure)',
  'count(/descendant::p/text()[string-length()>=40])',
  'count(/descendant::p/text()[string-length()>=250])',
  'string-length(normalize-space(/descendant::h1))',
  [
    'meta[@property="og:type"][contains(@content,"article")]',
    'meta[@property="article:published_time"]',
    'script[@type="application/ld+json"][contains(.,"NewsArticle")]',
  ]
    .map((claim) => `count(/*/head/${claim})`)
    .join('+'),
].join(",' ',")})`;

/** Texts that nobody reads. */
const UNREAD = ['script', 'style', 'noscript', 'textarea']
  .map((tag) => `/descendant::${tag}/text()[string-length()>=40]`)
  .join('|');

/**
 * The count of texts anywhere. Asked only where a page may do without paragraphs: all its nodes with their texts, most of
 * which nothing else has asked for lately, come from slow memory.
 */
const TEXTS = `count(/descendant::text()[string-length()>=40])-count(${UNREAD})`;

/** `XPathResult.STRING_TYPE`. */
const STRING = 2;

/** A page with fewer texts has none that is an article's. */
const LEAST = 3;

/** So many elements of a page without text are looked at for shadow roots. */
const MOST_HOSTS = 200;

/**
 * What can be known of a page by next to nothing: counts that the browser makes itself, and its address. True where its
 * text is out of sight, in shadow roots, so that all must be looked at; false where there is none.
 */
export function describe(doc: Document, url: string): number[] | boolean {
  // The prototype's own methods: a page's images may be named like them.
  const { getElementsByTagName: find, evaluate } = Object.getPrototypeOf(doc) as Document;
  const ask = (question: string) => evaluate.call(doc, question, doc, null, STRING, null).stringValue;
  const counts = ask(COUNTS).split(' ').map(Number);
  const [, paragraphs = 0] = counts;
  const elements = find.call(doc, '*');
  if (paragraphs < LEAST && paragraphs + Number(ask(TEXTS)) < LEAST) return hasShadow(elements);
  return [elements.length, ...counts, ...describePath(url)];
}

function hasShadow(elements: HTMLCollectionOf<Element>): boolean {
  for (let at = 0; at < MOST_HOSTS && elements[at]; at++) if (shadowRoot(elements[at]!)) return true;
  return false;
}
