import { otherHeadlines, type Story } from '../story.ts';

/** The navigation and masthead that all pages of the magazine share. */
export const masthead = `
<header class="site-header">
  <div class="topbar"><span>Wednesday, February 11</span><a href="/tides">Tides &amp; ferries</a></div>
  <a class="logo" href="/">The Lowmere Packet</a>
  <nav class="main-menu"><a href="/">Home</a><a href="/">Coast</a><a href="/">Politics</a><a href="/">Business</a><a href="/">Culture</a></nav>
</header>`;

/** The foot that all pages of the magazine share. */
export const footer = `
<footer class="site-footer">
  <p>© 2026 The Lowmere Packet. An invented paper: towns, people and figures are made up.</p>
  <nav><a href="/">About</a> <a href="/">Contact</a> <a href="/">Privacy</a></nav>
</footer>`;

const card = (headline: string, number: number): string => `
    <article class="listing-item listing-item-grid">
      <a class="img-holder" href="/story/${number}"><img src="/pictures/${number}.svg" alt="" width="640" height="360"></a>
      <h2 class="title"><a class="post-url" href="/story/${number}">${headline}</a></h2>
      <div class="post-meta"><time>Feb ${number + 1}, 2026</time></div>
    </article>`;

/** A whole page of the magazine. */
export const magazinePage = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} - The Lowmere Packet</title>
<meta property="og:site_name" content="The Lowmere Packet">
<link rel="stylesheet" href="/styles/magazine.css">
</head>
<body>${masthead}${main}${footer}
</body>
</html>
`;

/**
 * The theme that much of syndicated news wears: a label and a kicker over the headline, the text in one column, a
 * 'Source link' under it, then a grid of related posts that a pager leafs through.
 */
export function magazineArticle(story: Story): string {
  const cards = otherHeadlines.slice(0, 6).map((headline, i) => card(headline, i + 1));
  return magazinePage(
    story.headline,
    `
<main class="content-column">
  <article class="single-post-content-wrap post">
    <div class="post-header">
      <div class="post-labels"><span class="post-badge">Featured</span> <span class="term-badge"><a href="/">${story.kicker}</a></span></div>
      <h1 class="post-title">${story.headline}</h1>
      <div class="post-meta"><span class="post-author">By <a href="/authors/1" rel="author">${story.byline}</a></span> · <time class="post-published" datetime="${story.date}">Feb 11, 2026</time></div>
    </div>
    <figure class="featured"><img src="/pictures/9.svg" alt="Grey swell under a pale sky" width="640" height="360"></figure>
    <div class="entry-content single-post-content">
${story.paragraphs.map((words) => `      <p>${words}</p>`).join('\n')}
      <p class="source"><a href="https://example.org/wire/1402" rel="nofollow noopener" target="_blank">Source link</a></p>
    </div>
  </article>
  <div class="post-related">
    <div class="section-heading"><span class="h-text">Related Posts</span> <a class="other-link" href="/">More from author</a></div>
    <div class="listing listing-grid columns-3">${cards.join('')}
    </div>
    <div class="pagination next-prev"><a class="prev disabled" href="#">Prev</a> <a class="next" href="#">Next</a> <span class="pagination-label">1 of 1,286</span></div>
  </div>
</main>`,
  );
}
