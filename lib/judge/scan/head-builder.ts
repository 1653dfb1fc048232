import { collapse } from '../collapse.ts';
import { type Head, MOST_SAID } from '../snapshot.ts';
import type { Attributes } from './attributes.ts';

const TYPE = /"@type"\s*:\s*(?:"([^"]{1,40})"|\[\s*"([^"]{1,40})")/g;

/** What is read of each list, at most: no honest page says more. */
const MOST_TYPES = 200;
const LONGEST_NAME = 100;
const LONGEST = 2000;
/** What structured data says of its story, by the names that it is told under; and how much of each is kept. */
const SAID = [
  ['ld:by', /"author"\s*:\s*/],
  ['ld:on', /"datePublished"\s*:\s*/],
] as const;
const LONGEST_SAID = 800;

/** What is said by an element's kind of its own, and not by its markup. */
const isNext = (tag: string) => tag === 'link' || tag === 'a';
const isField = (tag: string) => tag === 'textarea' || tag === 'select';

/** Gathers what a page's head and metadata say, element by element, in document order. */
export class HeadBuilder {
  readonly #meta: (readonly [name: string, content: string])[] = [];
  readonly #dataTypes: string[] = [];
  readonly #itemTypes: string[] = [];
  readonly #next: string[] = [];
  #scripts = 0;
  #fields = 0;

  /** Takes in an element; `textOf` gives its text. */
  add(tag: string, attributes: Attributes, textOf: () => string): void {
    if (tag === 'meta') this.#addMeta(attributes);
    else if (tag === 'script') {
      if (attributes('type')?.toLowerCase() === 'application/ld+json') this.#addData(textOf());
    } else if (isNext(tag)) {
      const href = /(?:^|\s)next(?:\s|$)/i.test(attributes('rel') ?? '') ? attributes('href') : null;
      if (href !== null) push(this.#next, href.slice(0, LONGEST));
    } else if (isField(tag) || (tag === 'input' && attributes('type')?.toLowerCase() !== 'hidden'))
      this.#fields++;
    const type = attributes('itemtype');
    if (type !== null) push(this.#itemTypes, type.slice(0, LONGEST).split('/').at(-1)!.toLowerCase());
  }

  /** All of it, with what the document itself and its root's attributes say. */
  head(title: string, root: Attributes): Head {
    return {
      title: told(title),
      lang: (root('lang') ?? root('xml:lang') ?? '').slice(0, LONGEST_NAME).trim(),
      isAmp: root('amp') !== null || root('⚡') !== null,
      meta: this.#meta,
      dataTypes: this.#dataTypes,
      itemTypes: this.#itemTypes,
      next: this.#next,
      fields: this.#fields,
    };
  }

  #addMeta(attributes: Attributes): void {
    const content = attributes('content');
    if (content === null) return;
    const name = attributes('property') ?? attributes('name') ?? attributes('itemprop') ?? '';
    push(this.#meta, [name.slice(0, LONGEST_NAME).toLowerCase(), told(content)] as const);
  }

  #addData(json: string): void {
    if (this.#scripts++ >= MOST_SAID) return;
    for (const [name, key] of SAID) {
      const found = this.#meta.some(([known]) => known === name) ? null : key.exec(json);
      if (!found) continue;
      const start = found.index + found[0].length;
      push(this.#meta, [name, told(json.slice(start, start + LONGEST_SAID))] as const);
    }
    let types = 0;
    for (const [, one, first] of json.matchAll(TYPE)) {
      push(this.#dataTypes, (one ?? first ?? '').toLowerCase());
      if (++types === MOST_TYPES) break;
    }
  }
}

const told = (text: string): string => collapse(text.slice(0, LONGEST));

function push<Entry>(list: Entry[], entry: Entry): void {
  if (list.length < MOST_SAID) list.push(entry);
}
