import { article, day, foot, type Kind, menu, openGraph, repeat, top } from './kind.ts';

/** Articles that tell little of themselves: old sites, bare addresses, no metadata. */
export const plainStories: readonly Kind[] = [
  article(
    'sports-report',
    'https://sports.example/football/report/norham-carrow-2025',
    'Norham 3-2 Carrow: late winner',
    openGraph('Norham 3-2 Carrow: late winner', 'website'),
    (w) => `${top('Sports', ['Football', 'Tennis', 'Rugby'])}
    <main><h1>Norham 3-2 Carrow: late winner sinks visitors</h1><p>Owen Brandt at Mill Park</p>
    ${w.paragraphs('sport', 6)}<h2>Line-ups</h2><p>Norham: Doyle; Lind, Reyes; Novak.</p></main>
    ${w.more(4)}${foot('Sports')}`,
  ),
  article(
    'recipe-blog',
    'https://peapot.example/brown-butter-soup',
    'Brown butter soup - Pea Pot',
    openGraph('Brown butter soup'),
    (w) => `${top('Pea Pot', ['Recipes', 'About', 'Shop'])}
    <main><h1>Brown butter soup</h1><p>March 3, 2025 by Kim · 12 Comments</p><a>Jump to recipe</a>
    ${w.paragraphs('recipe', 5)}<div class="wprm"><h2>Brown butter soup</h2><ul><li>80 g butter</li>
    <li>500 g peas</li></ul><ol><li>Brown the butter in a heavy pot until it smells of nuts.</li>
    <li>Add the peas.</li></ol></div><h2>Comments</h2>${repeat(
      5,
      () => `<div class="comment"><b>Anna</b><p>
    ${w.say('review')}</p><a>Reply</a></div>`,
    )}</main>${foot('Pea Pot')}`,
  ),
  article(
    'travel-guide',
    'https://wayfarers.example/europe/norham/two-days',
    'Two days in Norham',
    openGraph('Two days in Norham'),
    (w) => `${top('Wayfarers', ['Europe', 'Asia', 'Hotels'])}
    <main><h1>Two days in Norham: a slow guide</h1>${w.paragraphs('blog', 3)}<h2>Where to stay</h2>
    ${w.paragraphs('stay', 2)}<h2>Where to eat</h2>${w.paragraphs('review2', 2)}<h2>Getting there</h2>
    ${w.paragraphs('blog', 2)}</main>${foot('Wayfarers')}`,
  ),
  article(
    'bear-blog',
    'https://peter.bears.example/small-tools/',
    'Small tools',
    '<meta name="description" content="x">',
    (w) => `<header>
    <a class="title" href="/"><h1>peter</h1></a><nav><p>
    <a href="/">Home</a> <a href="/blog/">Blog</a></p></nav></header><main><h1>Small tools</h1><p><i>
    <time>03 Mar, 2025</time></i></p>${w.paragraphs('blog', 5, 3)}<p class="tags"><a>#tools</a></p>
    <button class="upvote">12</button></main><footer>Powered by Bears</footer>`,
  ),
  article(
    'essay-footnotes',
    'https://longreads.example/essays/the-crane-that-stayed/',
    'The crane that stayed',
    openGraph('The crane that stayed'),
    (w) => `<header>
    <a href="/">Longreads</a></header><article><h1>The crane that stayed</h1><p>Marta Lind</p>
    ${w.paragraphs('blog', 5, 4)}${w.paragraphs('intv', 3, 3)}<h2>Notes</h2><ol>
    ${repeat(6, (i) => `<li>Novak, Tides, p. ${i * 11}.</li>`)}</ol></article>`,
  ),
  article(
    'h2-headline-wire',
    'https://www.wirepress.example/en/2025/3/3/council-closes-market-hall',
    'Council closes market hall',
    '',
    (w) => `<div class="head">
    <h1><a href="/">Wirepress</a></h1></div><div class="story"><h2>Council closes market hall</h2>
    <div>NORHAM, March 3 (Wirepress)</div>${w.paragraphs('news', 6, 1)}</div><div class="side"><h3>Latest</h3>
    ${repeat(8, (i) => `<a href="/${i}">${w.title()}</a>`)}</div>`,
  ),
  article(
    'dev-blog-code',
    'https://jonas.dev.example/notes/cutting-build-times',
    'Cutting build times',
    '',
    (w) => `<header>
    <a href="/">jonas</a></header><main><h1>Cutting build times in half</h1><p>2025-03-03</p>
    ${w.paragraphs('blog', 3)}<pre><code>make -j8</code></pre>
    ${w.paragraphs('blog', 2)}<pre><code>cache = true</code></pre>${w.paragraphs('blog', 3)}</main>`,
  ),
  article(
    'school-paper',
    'https://nhsvoice.example/8812/features/the-janitor-who-paints/',
    'The janitor who paints – NHS Voice',
    openGraph('The janitor who paints'),
    (w) => `${top('NHS Voice', ['News', 'Features', 'Sports', 'Staff'])}
    <main><h1>The janitor who paints</h1><p><a>Kim Lee</a>, Staff Writer • ${day(2)}</p>
    ${w.paragraphs('intv', 5)}</main><section><h2>About the Contributor</h2><p>Kim is a junior.</p></section>
    <section><h2>Leave a Comment</h2><form><textarea></textarea><input><button>Submit</button></form></section>
    ${foot('NHS Voice')}`,
  ),
  article(
    'church-news',
    'https://diocese.example/news/organ-of-norham-sounds-again',
    'Organ of Norham sounds again',
    openGraph('Organ of Norham sounds again', 'website'),
    (w) => `${top('Diocese of Norham', ['Parishes', 'Schools', 'News', 'Give'])}
    <main><h1>Organ of Norham sounds again after four years</h1><p>Published on: 3rd March 2025</p>
    ${w.paragraphs('news', 5)}<p>${w.say('church')}</p></main>${foot('Diocese')}`,
  ),
  article(
    'company-howto',
    'https://tally.example/blog/how-to-chase-a-late-invoice',
    'How to chase a late invoice | Tally',
    openGraph('How to chase a late invoice', 'website'),
    (w) => `<nav>
    <a href="/">Tally</a><a>Product</a><a>Pricing</a></nav><main>
    <h1>How to chase a late invoice without losing a client</h1><p>Kim Lee · 6 min read</p>
    ${w.paragraphs('blog', 3)}<h2>Write first, call later</h2>${w.paragraphs('blog', 3)}<h2>Keep records</h2>
    ${w.paragraphs('legal', 1)}${w.paragraphs('blog', 2)}<div><h3>Try Tally for free</h3>
    <a>Start free trial</a></div></main>${foot('Tally')}`,
  ),
  article(
    'charity-story',
    'https://plates.example/stories/amina-cooks-for-two-hundred',
    'Amina cooks for two hundred',
    openGraph('Amina cooks for two hundred', 'website'),
    (w) => `<header>
    <a href="/">Plates</a>${menu(['What we do', 'Stories', 'Donate'])}</header><main>
    <h1>Amina cooks for two hundred, every day</h1><p>3 March 2025</p>
    ${w.paragraphs('intv', 4, 3)}${w.paragraphs('news', 2)}<p>${w.say('charity')}</p><a>Donate</a></main>
    ${foot('Plates')}`,
  ),
  article(
    'council-news',
    'https://www.carrow.example/article/1122/New-bins-from-April',
    'New bins from April - Carrow Council',
    '',
    (w) => `${top('Carrow Council', ['Bins', 'Council tax', 'Planning'])}
    <main><ol><li>Home</li><li>News</li></ol><h1>New bins from April</h1><p>Published Monday, 3rd March 2025</p>
    ${w.paragraphs('news', 5)}</main>${foot('Carrow Council')}`,
  ),
  article(
    'telegraph-like',
    'https://graph.example/The-Market-Hall-03-03',
    'The Market Hall',
    openGraph('The Market Hall'),
    (w) => `<div class="tl_page">
    <main class="tl_article"><header><h1>The Market Hall</h1>
    <address>Grace Doyle March 03, 2025</address></header><article><h1>The Market Hall</h1>
    ${w.paragraphs('blog', 6)}</article></main></div>`,
  ),
  article(
    'notion-like',
    'https://grace.site.example/The-market-hall-8f3c2d1e0b9a4c5d',
    'The market hall',
    openGraph('The market hall', 'website'),
    (w) => `<div id="notion-app">
    <div class="notion-topbar">Grace Search Duplicate</div><div class="notion-page-content">
    <h1 placeholder="Untitled">The market hall</h1>
    ${w
      .texts('blog', 8, 3)
      .map(
        (x) => `<div class="notion-text-block"><div><div>
    ${x}</div></div></div>`,
      )
      .join('')}</div></div>`,
  ),
  article(
    'wp-news-no-meta',
    'https://norhamtoday.example/2025/03/03/market-hall-closes/',
    'Market hall closes',
    '',
    (w) => `<body class="single single-post postid-88">
    ${top('Norham Today')}<main><article class="post"><h1 class="entry-title">Market hall closes</h1>
    <span>March 3, 2025</span><div class="entry-content">${w.paragraphs('news', 5)}</div></article>
    <div id="comments"><h2>2 Comments</h2></div></main></body>`,
  ),
  article(
    'podcast-transcript',
    'https://airwaves.example/transcripts/the-woman-who-counts-swifts',
    'Transcript: The woman who counts swifts',
    openGraph('Transcript: The woman who counts swifts', 'website'),
    (w) => `${top('Airwaves', ['Shows', 'News', 'Live'])}
    <main><h1>The woman who counts swifts</h1><p>Heard on Morning Air</p>${repeat(
      12,
      (i) => `<p>
    ${i % 2 ? 'OWEN BRANDT' : 'MARTA LIND'}: ${w.say('intv', 2)}</p>`,
    )}</main>${foot('Airwaves')}`,
  ),
  article(
    'finance-news-hash',
    'https://money.example/news/kettleworks-shares-jump-on-copper-deal-121233.html',
    'Kettleworks shares jump on copper deal',
    openGraph('Kettleworks shares jump'),
    (w) => `${top('Money', ['Markets', 'News', 'Screeners'])}
    <main><div class="tick">KETL 41.22 +0.76%</div><h1>Kettleworks shares jump on copper deal</h1>
    <div>Wire · Mon, March 3, 2025 at 9:12 AM · 2 min read</div>${w.paragraphs('news', 5)}</main>${w.more(6)}`,
  ),
];
