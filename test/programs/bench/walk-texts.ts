/** The length of a page's text by one pass over its text nodes: the least that reading it takes. */
export function walkTexts(doc: Document): number {
  let length = 0;
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += (walker.currentNode as Text).length;
  return length;
}
