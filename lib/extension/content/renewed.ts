import { ofDocument } from '../../page/dom.ts';

/** Whether a document was loaded in place of itself: anew, or by a script of its own. */
export function isRenewed(doc: Document, url: string): boolean {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return loaded?.type === 'reload' || ofDocument(doc, 'referrer') === url;
}
