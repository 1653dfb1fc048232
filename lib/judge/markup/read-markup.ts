import type { Attributes } from '../scan/attributes.ts';
import { HeadBuilder } from '../scan/head-builder.ts';
import { isEditor, isHidden } from '../scan/hidden.ts';
import type { Piece } from '../scan/lines.ts';
import { type Around, ScanBuilder, within } from '../scan/scan-builder.ts';
import type { Snapshot } from '../snapshot.ts';
import { BREAK, FIELD, traitsOf, UNREAD } from '../tags.ts';
import { readTokens, type Tokens } from './read-tokens.ts';

/**
 * The snapshot of a page by its markup (a document's `outerHTML`), without the page: what style sheets hide is taken to be
 * shown, and shadow trees are not seen.
 */
export function readMarkup(markup: string, url: string): Snapshot {
  const reader = new MarkupReader();
  readTokens(markup, reader);
  return reader.snapshot(url);
}

const NONE: Attributes = () => null;

class MarkupReader implements Tokens {
  readonly #head = new HeadBuilder();
  readonly #links: Attributes[] = [];
  readonly #builder = new ScanBuilder<Piece>({
    hrefOf: (element) => this.#links[element]?.('href') ?? '',
    isShown: () => true,
  });
  /** Those that are open, from the body on. */
  readonly #open: Around[] = [];
  /** How many are open of which nothing is read. */
  #unread = 0;
  #wasRead = false;
  #root: Attributes | undefined;
  #isTitle = false;
  #title: string | undefined;

  snapshot(url: string): Snapshot {
    return { url, head: this.#head.head(this.#title ?? '', this.#root ?? NONE), scan: this.#builder.scan };
  }

  open(tag: string, attributes: Attributes, raw: string): void {
    if (this.#root) this.#head.add(tag, attributes, () => raw);
    else this.#root = attributes;
    this.#isTitle = tag === 'title' && this.#title === undefined;
    const above = this.#open.at(-1);
    if (this.#unread > 0) this.#unread++;
    else if (above || (!this.#wasRead && (tag === 'body' || tag === 'frameset')))
      this.#enter(tag, attributes, above);
  }

  text(data: string): void {
    if (this.#isTitle) this.#title = data;
    const above = this.#open.at(-1);
    if (above && this.#unread === 0 && !this.#builder.isFull) this.#builder.gathered.add({ data }, above);
  }

  close(): void {
    this.#isTitle = false;
    if (this.#unread > 0) this.#unread--;
    else if (this.#open.length > 0) this.#builder.close(this.#open.pop()!);
  }

  #enter(tag: string, attributes: Attributes, above: Around | undefined): void {
    this.#wasRead = true;
    const traits = traitsOf(tag);
    const parent = above ? above.element : -1;
    if (traits & (FIELD | BREAK)) this.#builder.addOther(tag, traits, attributes, parent);
    const isUnread = (traits & (UNREAD | FIELD | BREAK)) !== 0;
    if (isUnread || isEditor(attributes) || isHidden(tag, attributes) || this.#builder.isFull) {
      this.#unread = 1;
      return;
    }
    const [name, id] = [attributes('class') ?? '', attributes('id') ?? ''];
    const element = this.#builder.open(tag, traits, name, id, parent);
    this.#links[element] = attributes;
    this.#open.push(within(element, traits, above));
  }
}
