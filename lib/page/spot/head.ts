import { attribute, select } from '../dom.ts';

/** What a page's metadata claim: `og:type` is an article, it has an author, how many there are for social networks. */
export function describeHead(doc: Document): number[] {
  let article = 0;
  let author = 0;
  let social = 0;
  for (const element of select(doc, 'meta[content]')) {
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      ''
    ).toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (!content) continue;
    if (name === 'og:type' && /article|blog|news|post/iu.test(content)) article = 1;
    if (/(?:^|[:.-])author$/u.test(name)) author = 1;
    if (/^(?:og|twitter|article):/u.test(name)) social++;
  }
  return [article, author, social];
}
