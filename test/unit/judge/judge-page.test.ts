import { expect, it } from 'vitest';
import { parseSnapshot } from '../../../lib/extension/parse-snapshot.ts';
import { judgePage } from '../../../lib/judge/judge-page.ts';
import { MOST_ELEMENTS } from '../../../lib/judge/snapshot.ts';
import { costlyPage, costlyPages } from './costly-pages.ts';

/** Elements that a page has beyond its size: a story, and what stands around it. */
const ROOM = 100;

it.each(costlyPages)('throws nothing at %s, as large as any snapshot that is taken', (name) => {
  const snapshot = parseSnapshot(costlyPage(name, MOST_ELEMENTS - ROOM));
  expect(judgePage(snapshot!).isArticle).toBeTypeOf('boolean');
});
