import { collapse } from '../judge/collapse.ts';
import { type Head, MOST_SAID } from '../judge/snapshot.ts';
import { attribute, documentElement, hasAttribute, select, textOf, titleOf } from './dom.ts';

const TYPE = /"@type"\s*:\s*(?:"([^"]{1,40})"|\[\s*"([^"]{1,40})")/g;

/** What is read of each list, at most: no honest page says more. */
const MOST_TYPES = 200;
const LONGEST_NAME = 100;
const LONGEST = 2000;

/** What a page's head and metadata say. */
export function readHead(doc: Document): Head {
  const root = documentElement(doc);
  return {
    title: told(titleOf(doc)),
    lang:
      (root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang')))?.slice(0, LONGEST_NAME).trim() ?? '',
    isAmp: root !== null && (hasAttribute(root, 'amp') || hasAttribute(root, '⚡')),
    meta: listed(doc, 'meta[content]', (element) => [
      (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '')
        .slice(0, LONGEST_NAME)
        .toLowerCase(),
      told(attribute(element, 'content')),
    ]),
    dataTypes: listed(doc, 'script[type="application/ld+json"]', typesIn).flat().slice(0, MOST_SAID),
    itemTypes: listed(doc, '[itemtype]', (element) =>
      (attribute(element, 'itemtype') ?? '').slice(0, LONGEST).split('/').at(-1)!.toLowerCase(),
    ),
    next: listed(
      doc,
      'link[rel~=next][href], a[rel~=next][href]',
      (link) => attribute(link, 'href')?.slice(0, LONGEST) ?? '',
    ),
    fields: select(doc, 'input:not([type=hidden]), textarea, select').length,
  };
}

const told = (text: string | null): string => collapse((text ?? '').slice(0, LONGEST));

const listed = <Value>(doc: Document, selector: string, what: (element: Element) => Value): Value[] =>
  Array.prototype.slice.call(select(doc, selector), 0, MOST_SAID).map(what);

function typesIn(script: Element): string[] {
  const types: string[] = [];
  for (const [, one, first] of textOf(script).matchAll(TYPE)) {
    types.push((one ?? first ?? '').toLowerCase());
    if (types.length === MOST_TYPES) break;
  }
  return types;
}
