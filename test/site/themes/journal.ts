import { otherHeadlines, type Story } from '../story.ts';

/**
 * The shape of a hosted publication: cover picture, byline with a face, a call to subscribe in the middle of the text,
 * and a row of cards, 'You might also like', under it.
 */
export function journalArticle(story: Story): string {
  const cards = otherHeadlines.slice(2, 5).map(
    (headline, i) => `
    <article class="jr-card post">
      <a class="jr-card-image-link" href="/story/${i + 3}"><img class="jr-card-image" src="/pictures/${i + 3}.svg" alt="" loading="lazy" width="640" height="360"></a>
      <a class="jr-card-link" href="/story/${i + 3}"><h3 class="jr-card-title">${headline}</h3><p class="jr-card-excerpt">A short word on what this story is about, so that one reads on.</p></a>
      <footer class="jr-card-meta"><time class="jr-card-date">Feb ${i + 3}, 2026</time> <span class="jr-card-length">4 min read</span></footer>
    </article>`,
  );
  const signup = `
    <div class="kg-card kg-signup-card"><h3>The Packet by mail</h3><p>One letter each Friday, and not a word more.</p>
      <form><input type="email" placeholder="you@example.org" aria-label="Email"><button>Subscribe</button></form></div>`;
  const half = Math.floor(story.paragraphs.length / 2);
  const text = (list: readonly string[]) => list.map((words) => `    <p>${words}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${story.headline}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Packet Weekly">
<meta property="article:published_time" content="${story.date}">
<link rel="stylesheet" href="/styles/journal.css">
</head>
<body class="post-template">
<div class="jr-viewport">
  <header class="jr-head"><a class="jr-head-logo" href="/">The Packet Weekly</a><nav><a href="/">Home</a> <a href="/">Archive</a> <a href="/">Subscribe</a></nav></header>
  <main class="jr-main">
  <article class="jr-article post">
    <header class="jr-article-header jr-canvas">
      <a class="jr-article-tag" href="/">${story.kicker}</a>
      <h1 class="jr-article-title">${story.headline}</h1>
      <div class="jr-article-meta"><a href="/authors/1"><img class="jr-author-image" src="/pictures/8.svg" alt="${story.byline}" width="40" height="40"></a>
        <h4 class="jr-author-name"><a href="/authors/1">${story.byline}</a></h4> <time datetime="${story.date}">Feb 11, 2026</time> — 3 min read</div>
      <figure class="jr-article-image"><img src="/pictures/9.svg" alt="Grey swell under a pale sky" width="640" height="360"><figcaption>The strait on Monday. Photograph: The Packet Weekly</figcaption></figure>
    </header>
    <section class="jr-content jr-canvas">
${text(story.paragraphs.slice(0, half))}${signup}
${text(story.paragraphs.slice(half))}
    </section>
  </article>
  </main>
  <aside class="read-more-wrap"><h2>You might also like</h2><div class="read-more jr-inner">${cards.join('')}
  </div></aside>
  <footer class="jr-foot"><a href="/">Sign up</a> <span>© 2026 The Packet Weekly</span></footer>
</div>
</body>
</html>
`;
}
