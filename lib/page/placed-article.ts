import type { Article, Block } from '../article.ts';
import type { Reading } from './reading.ts';
import { TextBuilder, type TextMap } from './text-map.ts';
import { forEyes } from './words-for-eyes.ts';

/** The article of a reading, with the places of its text in the page. It is put together when it is first asked for. */
export class PlacedArticle {
  readonly #reading: Reading;
  readonly #text = new TextBuilder();
  readonly #blocks: Block[] = [];
  /** How many lines are put together. */
  #at = 0;
  #whole: { readonly article: Article; readonly map: TextMap } | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get article(): Article {
    return this.#built.article;
  }

  /** From the article's text to the page. */
  get map(): TextMap {
    return this.#built.map;
  }

  /** Puts so many lines of the article together, at most. True once it is whole. */
  build(lines: number): boolean {
    const { lines: all } = this.#reading;
    const end = Math.min(this.#at + lines, all.length);
    for (; this.#at < end; this.#at++) {
      const { pieces, block, kind, aside } = all[this.#at]!;
      const span = this.#text.append(forEyes(pieces, block));
      if (span) this.#blocks.push({ kind, span, ...(aside ? { aside } : {}) });
    }
    return this.#at === all.length;
  }

  get #built() {
    this.build(Number.POSITIVE_INFINITY);
    this.#whole ??= { article: this.#articleOf(this.#text.text, this.#blocks), map: this.#text.map() };
    return this.#whole;
  }

  #articleOf(text: string, blocks: readonly Block[]): Article {
    const { url, story } = this.#reading;
    const { about, isWalled, goesOn } = story;
    return {
      ...about,
      url,
      text,
      blocks,
      ...(isWalled ? { visibleParagraphs: blocks.filter(isParagraph).length } : {}),
      ...(goesOn ? { goesOn } : {}),
    };
  }
}

const isParagraph = ({ kind, aside }: Block) => kind === 'paragraph' && !aside;

const known = new WeakMap<Reading, PlacedArticle>();

/** The article of a reading: the same whenever it is asked for. */
export function placedArticle(reading: Reading): PlacedArticle {
  const placed = known.get(reading) ?? new PlacedArticle(reading);
  known.set(reading, placed);
  return placed;
}
