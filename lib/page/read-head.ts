import { HeadBuilder } from '../judge/scan/head-builder.ts';
import type { Head } from '../judge/snapshot.ts';
import { attribute, documentElement, localName, select, textOf, titleOf } from './dom.ts';

/** Elements that say something of their page. One native query costs less than several. */
const TELLING =
  'meta[content],script[type="application/ld+json"],[itemtype],link[rel~=next],a[rel~=next],input,textarea,select';

/** So many of them are looked at, at most: no honest page has more. */
const MOST_TELLING = 5000;

/** What a page's head and metadata say. */
export function readHead(doc: Document): Head {
  const builder = new HeadBuilder();
  const telling = select(doc, TELLING);
  for (let at = 0; at < telling.length && at < MOST_TELLING; at++) {
    const element = telling[at]!;
    builder.add(
      localName(element),
      (name) => attribute(element, name),
      () => textOf(element),
    );
  }
  const root = documentElement(doc);
  return builder.head(titleOf(doc) ?? '', (name) => root && attribute(root, name));
}
