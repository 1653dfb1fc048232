import type { Page } from 'puppeteer-core';

/** An article of invented people as the least markup that is one, with a related box under it. */
export function storyPage(
  title: string,
  { paragraphs = 8, head = '', foot = '' }: { paragraphs?: number; head?: string; foot?: string } = {},
): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2026-02-11T07:30:00Z"><meta name="author" content="Ines Okafor-Lind">
${head}</head><body>
${storyMain(title, paragraphs)}${foot}</body></html>`;
}

/** What such a page holds in its body. */
export const storyMain = (
  title: string,
  paragraphs = 8,
): string => `<main><article><h1>${title}</h1><p class="byline">By Ines Okafor-Lind</p>
${Array.from({ length: paragraphs }, (_, i) => `<p>${storyParagraph(title, i + 1)}</p>`).join('\n')}
</article>${RELATED}</main>`;

/** The paragraph of a number; each has a person, two numbers and a quote of its own. */
export const storyParagraph = (title: string, number: number): string =>
  `Inspector ${SURNAMES[number % SURNAMES.length]} Harrow said on day ${number} of “${title}” that ${number + 20} boats had left the harbor before the storm. ` +
  `“We counted them twice and wrote every one of the ${number + 400} names down,” the inspector said, “because nobody else would do it.”`;

/** Adds a paragraph under the headline, as live blogs do. */
export const addParagraph = (page: Page, text: string): Promise<void> =>
  page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('h1')?.after(paragraph);
  }, text);

/** A box of other stories. */
export const RELATED = `<section class="related-posts"><h2>Related Posts</h2><ul>
<li><a href="/tides">Tides and ferries of the week</a></li><li><a href="/">A baker, a bell and a square</a></li><li><a href="/">The library that lends ladders</a></li>
</ul></section>`;

const SURNAMES = ['Adele', 'Bruno', 'Carla', 'Dario', 'Edith', 'Fabio', 'Greta', 'Hugo', 'Irina', 'Jonas'];
