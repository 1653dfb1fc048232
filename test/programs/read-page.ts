import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../lib/article.ts';
import type { BoxReason, ClutterKind } from '../../lib/clutter.ts';
import type { Evidence } from '../../lib/evidence.ts';
import { mayBeWorth } from '../../lib/judge/may-be-worth.ts';
import { spot } from '../../lib/judge/spot/spot.ts';
import { glance } from '../../lib/page/gate/glance.ts';
import { markupOf } from '../../lib/page/markup.ts';
import { DocumentPage } from './document-page.ts';

/** A page's source as a document: no scripts, no resources. Style sheets are dropped, parsing them takes longest. */
export function parsePage(html: string, url: string): JSDOM {
  const source = html.replace(/(<style\b[^>]*>)[\s\S]*?(<\/style>)/giu, '$1$2');
  const address = URL.canParse(url) ? { url } : {};
  return new JSDOM(source, { virtualConsole: new VirtualConsole(), contentType: 'text/html', ...address });
}

/** The kinds of boxes that are hidden unless the reader says otherwise. */
const KINDS: readonly ClutterKind[] = ['related', 'newsletter', 'share'];

/** What the extension makes of a page. */
export interface PageReading {
  readonly isArticle: boolean;
  readonly article: Article;
  /** The words of each box that would be hidden. */
  readonly hidden: readonly string[];
  /** Why: what speaks for and against an article, the strongest first, and the rule behind each box. */
  why(): Why;
}

/** A debug report. Weights are log odds: negative ones speak against an article. */
export interface Why {
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly boxes: readonly {
    readonly kind: ClutterKind;
    readonly reason: BoxReason;
    readonly words: string;
  }[];
}

/** A page's source as the extension would read it: whether it is an article, its text, and what would be hidden. */
export function readPage(html: string, url: string, kinds = KINDS): PageReading {
  const dom = parsePage(html, url);
  try {
    return readDocument(new DocumentPage(dom.window.document, url), kinds);
  } finally {
    dom.window.close();
  }
}

/** A page as the extension would read it. */
export function readDocument(page: DocumentPage, kinds = KINDS): PageReading {
  const spotting = spot(page.page);
  const { score } = spotting;
  const isArticle = spotting.isArticle && passesGate(page);
  const { article, boxes } = page.read();
  const hidden = isArticle ? boxes.filter(({ kind }) => kinds.includes(kind)).map(({ words }) => words) : [];
  const why = () => ({
    score: round(score),
    evidence: spotting.evidence.map(({ name, value, weight }) => ({
      name,
      value: round(value),
      weight: round(weight),
    })),
    boxes: boxes.map(({ kind, reason, words }) => ({ kind, reason, words })),
  });
  return { isArticle, article, hidden, why };
}

/** Whether the gate lets a page through; one that is nested too deep for jsdom's XPath, as it would be by browsers'. */
function passesGate({ doc, url }: DocumentPage): boolean {
  try {
    const seen = glance(doc, url);
    if (seen !== 'doubtful') return seen === 'likely';
    const markup = markupOf(doc);
    return markup === undefined || mayBeWorth(markup, url);
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
