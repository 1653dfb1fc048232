import { collapse } from './collapse.ts';
import { attribute, select } from './dom.ts';

/** What a page's head says of it: names in lower case, and what is said. */
export const metaOf = (doc: Document): (readonly [name: string, content: string])[] =>
  Array.from(select(doc, 'meta[content]'), (element) => [
    (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      ''
    ).toLowerCase(),
    collapse(attribute(element, 'content') ?? ''),
  ]);
