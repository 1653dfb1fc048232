import type { Article, Block } from '../article.ts';
import { own } from '../own.ts';

/** A stretch of a huge article on its way to the panel: never so much at once that it holds the page up. */
export interface ArticlePart {
  readonly type: 'article-part';
  /** How many came before it. */
  readonly at: number;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What is left of an article once its parts are sent. */
export interface LastPart {
  readonly article: Article;
  /** How many parts came before it; absent for an article that is sent at once. */
  readonly after?: number;
}

/** UTF-16 units of text, and blocks, in a part. */
const MOST_UNITS = 500_000;
const MOST_BLOCKS = 5000;

/** A page has no use for more; a hostile one could send them for ever. */
const MOST_PARTS = 10_000;

/** Cuts an article into parts: into the last one alone, but for huge ones. */
export function* cutArticle(article: Article): Generator<ArticlePart, LastPart> {
  let { text, blocks } = article;
  let at = 0;
  for (; text.length > MOST_UNITS || blocks.length > MOST_BLOCKS; at++) {
    const end = betweenCharacters(text, MOST_UNITS);
    yield { type: 'article-part', at, text: text.slice(0, end), blocks: blocks.slice(0, MOST_BLOCKS) };
    text = text.slice(end);
    blocks = blocks.slice(MOST_BLOCKS);
  }
  return { article: { ...article, text, blocks }, ...(at ? { after: at } : {}) };
}

/** A place in a text, moved before a character that it would part. */
function betweenCharacters(text: string, at: number): number {
  const isParting = at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isParting ? at - 1 : at;
}

/** Puts articles together that come in parts. What they hold is not looked at. */
export class ArticleParts {
  #texts: unknown[] = [];
  #blocks: unknown[] = [];

  /** A page's message with all that came before it; undefined where more is to come, or where something is missing. */
  join(raw: unknown): unknown {
    const type = own(raw, 'type');
    if (type === 'article-part') {
      this.#take(raw);
      return undefined;
    }
    if (type !== 'article') return raw;
    const [texts, lists] = [this.#texts, this.#blocks];
    this.#forget();
    const after = own(raw, 'after');
    if (after === undefined) return raw;
    if (after !== texts.length) return undefined;
    const article = own(raw, 'article');
    return {
      type,
      revision: own(raw, 'revision'),
      article: {
        ...(article as object),
        text: [...texts, own(article, 'text')].join(''),
        blocks: [...lists, own(article, 'blocks')].flat(),
      },
    };
  }

  #take(part: unknown): void {
    // The page begins anew where the article has changed meanwhile.
    if (own(part, 'at') === 0) this.#forget();
    if (own(part, 'at') !== this.#texts.length || this.#texts.length === MOST_PARTS) return;
    this.#texts.push(own(part, 'text'));
    this.#blocks.push(own(part, 'blocks'));
  }

  #forget(): void {
    this.#texts = [];
    this.#blocks = [];
  }
}
