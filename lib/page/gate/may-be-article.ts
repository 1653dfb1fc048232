/** Whether a page could be an article at all. */
export function mayBeArticle(_doc: Document, _url: string): boolean {
  return true;
}
