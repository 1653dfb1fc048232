import type { Snapshot } from '../judge/snapshot.ts';
import { bodyOf, documentElement } from './dom.ts';
import { readHead } from './read-head.ts';
import { type Scanned, scan } from './scan.ts';
import { browserVisibility, type Visibility } from './visibility.ts';

/** A snapshot, with what of the page stands behind it. */
export interface Shot {
  readonly snapshot: Snapshot;
  readonly scanned: Scanned;
}

/** Takes a page's snapshot: what a reader sees of it by now. */
export function takeShot(doc: Document, url: string, visibility: Visibility = browserVisibility): Shot {
  const root = bodyOf(doc) ?? documentElement(doc);
  const scanned = root ? scan(root, visibility) : NOTHING;
  return { snapshot: { url, head: readHead(doc), scan: scanned.scan }, scanned };
}

const NOTHING: Scanned = {
  scan: {
    tags: [],
    parents: [],
    ends: [],
    firstLines: [],
    endLines: [],
    classes: [],
    ids: [],
    lines: [],
    fields: [],
  },
  elements: [],
  pieces: [],
  from: [],
  to: [],
};
