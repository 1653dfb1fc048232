import { otherHeadlines, type Story } from '../story.ts';

/**
 * The shape of a block editor's default theme: everything a block, a line 'Read more' between paragraphs, share
 * buttons, links to the previous and the next post, a list 'More posts', and comments. The article is told by JSON-LD.
 */
export function blocksArticle(story: Story): string {
  const about = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    datePublished: story.date,
    author: [{ '@type': 'Person', name: story.byline }],
    publisher: { '@type': 'Organization', name: 'Packet Blocks' },
  };
  const posts = otherHeadlines.slice(4, 8).map(
    (headline, i) => `
      <li class="wp-block-post post type-post"><h3 class="wp-block-post-title has-medium-font-size"><a href="/story/${i + 5}">${headline}</a></h3>
        <div class="wp-block-post-date"><time>Feb ${i + 5}, 2026</time></div></li>`,
  );
  const [first = '', second = '', ...rest] = story.paragraphs;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${story.headline} – Packet Blocks</title>
<script type="application/ld+json">${JSON.stringify(about)}</script>
<link rel="stylesheet" href="/styles/blocks.css">
</head>
<body class="single single-post">
<div class="wp-site-blocks">
  <header class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><p class="wp-block-site-title"><a href="/">Packet Blocks</a></p>
    <nav class="wp-block-navigation"><ul><li><a href="/">News</a></li><li><a href="/">Coast</a></li><li><a href="/">About</a></li></ul></nav></div></header>
  <main class="wp-block-group">
    <h1 class="wp-block-post-title">${story.headline}</h1>
    <div class="wp-block-group post-meta"><time class="wp-block-post-date" datetime="${story.date}">Feb 11, 2026</time> — <span class="wp-block-post-author-name">by ${story.byline}</span> in <a href="/" rel="tag">${story.kicker}</a></div>
    <div class="entry-content wp-block-post-content is-layout-constrained">
    <p>${first}</p>
    <p>${second}</p>
    <p><strong>Read more: <a href="/story/3">${otherHeadlines[2]}</a></strong></p>
${rest.map((words) => `    <p>${words}</p>`).join('\n')}
    <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#share">Share on Mastodon</a></li><li><a href="#share">Share by email</a></li></ul></div>
    </div>
    <nav class="post-navigation" aria-label="Posts"><div class="post-navigation-link-previous"><a rel="prev" href="/story/1">← ${otherHeadlines[0]}</a></div> <div class="post-navigation-link-next"><a rel="next" href="/story/2">${otherHeadlines[1]} →</a></div></nav>
    <div class="wp-block-group more-posts"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template">${posts.join('')}
    </ul></div>
    <div class="wp-block-comments"><h2 class="wp-block-comments-title">2 responses to this story</h2>
      <ol class="wp-block-comment-template"><li><p class="comment-author">R. Quay</p><p>About time. I have been walking to the doctor at low tide.</p></li><li><p class="comment-author">Ottoline</p><p>And who pays when the dock goes?</p></li></ol>
      <form class="comment-form"><h3>Leave a comment</h3><textarea aria-label="Comment"></textarea><button>Post comment</button></form></div>
  </main>
  <footer class="wp-block-template-part"><p>Proudly made of blocks.</p></footer>
</div>
</body>
</html>
`;
}
