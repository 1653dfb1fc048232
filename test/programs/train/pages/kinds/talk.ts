import { day, jsonLd, type Kind, menu, openGraph, other, pager, repeat } from './kind.ts';

/** Where many talk: threads, questions, reviews. */
export const talk: readonly Kind[] = [
  other(
    'flarum-js',
    'https://bikes.example/d/2214-which-chain-oil-in-winter',
    'Which chain oil in winter? - Bikes',
    openGraph('Which chain oil in winter?', 'article'),
    (w) => `<div id="app" class="App">
    <header id="header"><h1 class="Header-title">
    <a href="/" id="home-link">Bikes</a></h1><input placeholder="Search Forum"><button>Sign Up</button>
    <button>Log In</button></header><main class="App-content"><div class="DiscussionPage">
    <header class="Hero DiscussionHero"><ul><li><span class="TagLabel">General</span></li><li>
    <h1 class="DiscussionHero-title">Which chain oil in winter?</h1></li></ul></header><div class="PostStream">
    ${repeat(
      8,
      (i) => `<div class="PostStream-item" data-index="${i}"><article class="CommentPost Post">
    <header class="Post-header"><ul><li class="item-user"><div class="PostUser"><h3><a href="/u/a${i}">
    <span class="username">anna${i}</span></a></h3></div></li><li class="item-meta"><time>
    ${day(i)}</time></li></ul></header><div class="Post-body">${w.paragraphs('forum', 2, 3)}</div>
    <footer class="Post-footer"><ul><li>bob likes this.</li></ul></footer><aside class="Post-actions">
    <button>Reply</button><button>Like</button></aside></article></div>`,
    )}</div></div></main></div>`,
  ),
  other(
    'mastodon-thread',
    'https://toot.example/@grace/112233445566',
    'Grace Doyle: "I spent the weekend on the canal…" - toot',
    openGraph('Grace Doyle (@grace)', 'article'),
    (w) => `<div id="mastodon">
    <div class="columns-area"><div class="column" role="region"><h1 class="column-header">
    <button>Back</button></h1><div class="scrollable">${repeat(
      6,
      (i) => `<div class="status" tabindex="0">
    <div class="status__info"><a href="/@u${i}"><time>Mar ${i + 3}</time></a>
    <a class="status__display-name"><strong>User ${i}</strong><span>@u${i}@toot.example</span></a></div>
    <div class="status__content"><p>${w.say(i ? 'forum' : 'blog', 3)}</p>${
      i
        ? ''
        : `<p>${w.say('blog', 2)}</p>
    <p>${w.say('blog', 2)}</p>`
    }</div><div class="status__action-bar"><button>${i}</button><button>
    ${i * 2}</button></div></div>`,
    )}</div></div></div></div>`,
  ),
  other(
    'quora-like',
    'https://www.asks.example/Why-do-rivers-bend-so-much',
    'Why do rivers bend so much? - Asks',
    openGraph('Why do rivers bend so much?', 'website'),
    (w) => `<div class="q-box">
    <div class="q-box nav"><a href="/">Asks</a><button>Sign In</button></div><div class="q-box main">
    <div class="q-text"><span><span>Why do rivers bend so much?</span></span></div><button>Answer</button>
    <button>Follow · 12</button><div>All related (41)</div><div>Sort</div>
    ${repeat(
      5,
      (i) => `<div class="q-box answer"><div class="q-flex"><img><div>
    <a href="/profile/P-${i}">Peter ${i}</a> · <span>Follow</span></div>
    <div>Author has ${i + 1}.2K answers and 3.1M answer views · ${i + 1}y</div></div><div class="q-box"><span>
    ${w.paragraphs('blog', 3, 3)}</span></div><div>Upvote · ${31 * i} Share Comment</div></div>`,
    )}
    <div>Related questions${repeat(
      6,
      (i) => `<div>
    <a href="/q${i}">Why do rivers ${i}?</a></div>`,
    )}</div></div></div>`,
  ),
  other(
    'reddit-shreddit',
    'https://www.red.example/r/heating/comments/1abcde/heater_stops_after_ten_minutes/',
    'Heater stops after ten minutes : r/heating',
    openGraph('r/heating on Red: Heater stops after ten minutes', 'website'),
    (w) => `<header>
    <a href="/">red</a><a>Log In</a></header><main><a href="/r/heating">r/heating</a><div>3 mo. ago</div>
    <a>cold_owen</a><h1 slot="title">Heater stops after ten minutes</h1>
    <div class="text-neutral-content" slot="text-body"><div class="md">
    ${w.paragraphs('forum', 3, 3)}</div></div><button>88</button><button>31</button><button>Share</button>
    <div class="comments">${repeat(
      9,
      (i) => `<div class="comment" depth="${i % 3}"><div>
    <a href="/user/u${i}">u${i}</a> • 3mo ago</div><div class="md">${w.paragraphs('forum', 2)}</div><div>
    ${i * 7} Reply Share</div></div>`,
    )}</div></main><aside><h2>heating</h2><p>${w.say('forum')}</p>
    <div>31K Members</div></aside>`,
  ),
  other(
    'lemmy-thread',
    'https://lem.example/post/1882213',
    'Heater stops after ten minutes - Lem',
    openGraph('Heater stops after ten minutes', 'article'),
    (w) => `<div id="app">
    <nav><a href="/">Lem</a><a>Communities</a><a>Create Post</a></nav><main><div class="post-listing">
    <h1 class="h4"><a href="/post/1882213">Heater stops after ten minutes</a></h1>
    <div class="small">cold_owen@lem.example to Heating · 3 months ago</div><div class="md-div">
    ${w.paragraphs('forum', 4, 3)}</div><ul class="list-inline"><li>12 comments</li>
    <li>cross-post</li></ul></div><ul class="comments">${repeat(
      8,
      (i) => `<li class="comment"><article><div>
    <a href="/u/u${i}">u${i}</a><span>${i * 3}</span> · 3 months ago</div><div class="md-div">
    ${w.paragraphs('forum', 2, 3)}</div></article></li>`,
    )}</ul></main></div>`,
  ),
  other(
    'bluesky-thread',
    'https://sky.social.example/profile/grace.example/post/3kxyz',
    'Grace Doyle: "Three things I learned on the canal"',
    openGraph('Grace Doyle (@grace.example)', 'article'),
    (w) => `<div id="root">
    <div><a href="/">Sky</a><button>Sign in</button></div><div><div>Post</div>${repeat(
      9,
      (i) => `<div><div>
    <a href="/profile/u${i}">User ${i}</a><a>@u${i}.example</a></div><div dir="auto">
    ${w.say(i < 4 ? 'blog' : 'forum', 2)}</div><div>${i} reposts ${i * 4} likes</div></div>`,
    )}</div></div>`,
  ),
  other(
    'nodebb',
    'https://community.chat.example/topic/18811/best-way-to-mount-a-radio',
    'Best way to mount a radio | Chat Community',
    openGraph('Best way to mount a radio', 'article'),
    (w) => `<body class="page-topic page-topic-18811">
    <header><a href="/">Chat Community</a></header><main id="panel"><div data-widget-area="header"></div>
    <h1 component="post/header">
    <span class="topic-title" component="topic/title">Best way to mount a radio</span></h1><div>
    <span>7 Posts</span><span>4 Posters</span><span>1.2k Views</span></div>
    <ul component="topic" class="posts timeline">${repeat(
      7,
      (i) => `<li component="post" class="pt-4">
    <a href="/user/a${i}">anna${i}</a> <span>wrote on <a>${day(i)}</a> last edited by</span>
    <div class="content" component="post/content">${w.paragraphs('forum', 2, 3)}</div><div>
    ${i} Reply Last reply 0</div></li>`,
    )}</ul></main></body>`,
  ),
  other(
    'mailing-list',
    'https://lists.example/pipermail/radio-dev/2025-March/004412.html',
    '[Radio-dev] Plans for the next release',
    '',
    (
      w,
    ) => `<h1>[Radio-dev] Plans for the next release</h1><b>Owen Brandt</b> <a href="mailto:x">owen at radio.example</a><br><i>Mon Mar 3 09:12:01 UTC 2025</i>
    <ul><li>Previous message: <a href="004411.html">[Radio-dev] Fix for the tuner</a></li>
    <li>Next message: <a href="004413.html">[Radio-dev] Plans for the next release</a></li>
    <li><b>Messages sorted by:</b> <a>[ date ]</a> <a>[ thread ]</a></li></ul><hr><pre>Hi all,\n\n${w.texts('rel', 4, 2).join('\n\n')}\n\n&gt; ${w.say('forum')}\n\n${w.texts('forum', 2, 2).join('\n\n')}\n\n-- \nOwen\n</pre><hr>
    <ul><li>Previous message</li><li>Next message</li></ul>`,
  ),
  other(
    'stackoverflow-like-hashed',
    'https://help-me.example/q/88123/why-does-my-loop-never-end',
    'Why does my loop never end? | HelpMe',
    openGraph('Why does my loop never end?', 'article') + jsonLd('QAPage', 'x'),
    (w) => `<div class="sc-1">
    <a href="/">HelpMe</a><a>Ask a question</a></div><div class="sc-2"><h1>Why does my loop never end?</h1>
    <div>Asked by <a>owen</a> 3 years ago</div><div>${w.paragraphs('forum', 3)}</div><div>4 answers</div>
    ${repeat(
      4,
      (i) => `<div class="sc-a"><div>${9 - i} votes</div><div>
    ${w.paragraphs('forum', 1)}${w.paragraphs('docs', 2)}</div>
    <div>answered by <a href="/u/${i}">u${i}</a></div></div>`,
    )}<h3>Your answer</h3><form><textarea></textarea>
    <button>Post</button></form></div>`,
  ),
  other(
    'gitlab-issue',
    'https://lab.example/radio/tiny/-/issues/88',
    'Crash when file is opened from network drive (#88)',
    openGraph('Crash when file is opened', 'object'),
    (w) => `<div class="layout-page">
    <aside class="nav-sidebar">${menu(['Project', 'Repository', 'Issues', 'Merge requests'])}</aside><main>
    <div class="detail-page-header">
    <span class="badge">Open</span> Issue created 3 months ago by <a>Jonas</a></div>
    <h1 class="title">Crash when file is opened from network drive</h1><div class="description">
    ${w.paragraphs('rel', 3)}<pre>panic at main.rs:31</pre>${w.paragraphs('forum', 2)}</div><ul id="notes-list">
    ${repeat(
      6,
      (i) => `<li class="note"><div class="note-header">
    <a>user${i}</a> <a>@user${i}</a> · 2 months ago</div><div class="note-body">
    ${w.paragraphs('forum', 2)}</div></li>`,
    )}</ul><p>Please register or sign in to reply</p></main></div>`,
  ),
  other(
    'trust-reviews',
    'https://stars.example/review/oakshop.example',
    'Oakshop Reviews | Read Customer Service Reviews',
    openGraph('Oakshop is rated "Great"', 'website'),
    (w) => `<header>
    <a href="/">Stars</a>${menu(['Categories', 'Blog', 'Log in'])}</header><main><h1>Oakshop Reviews 1,203</h1>
    <span>4.1</span><a>Write a review</a>${repeat(
      10,
      (i) => `<article class="review"><aside>
    <span>Anna ${i}</span><span>2 reviews</span></aside><time>${day(i)}</time><h2>
    <a href="/reviews/${i}">Very good service</a></h2><p>${w.say('review', 3)}</p>
    <p>Date of experience: ${day(i)}</p><button>Useful</button>
    <button>Share</button></article>`,
    )}${pager}</main>`,
  ),
  other(
    'local-business-yelp',
    'https://eats.example/biz/lighthouse-kitchen-norham',
    'LIGHTHOUSE KITCHEN - Updated 2025 - 88 Photos & 131 Reviews',
    openGraph('Lighthouse Kitchen - Norham', 'website'),
    (w) => `<header>
    <a href="/">eats</a><a>Write a Review</a></header><main><h1>Lighthouse Kitchen</h1>
    <span>4.5 (131 reviews)</span><span>$$ • Seafood</span><h2>Location & Hours</h2><table>
    ${repeat(7, (i) => `<tr><th>Day ${i}</th><td>5:00 PM - 10:00 PM</td></tr>`)}</table>
    <h2>About the Business</h2><p>${w.say('stay', 2)}</p><h2>Recommended Reviews</h2><ul>
    ${repeat(
      9,
      (i) => `<li><div><a>Kim ${i}.</a> Norham, 12 friends, 88 reviews</div><div>${day(i)}</div><p>
    <span>${w.say('review', 3)} ${w.say('stay')}</span></p><div>Helpful 1 Thanks 0</div></li>`,
    )}</ul>
    ${pager}</main>`,
  ),
];
