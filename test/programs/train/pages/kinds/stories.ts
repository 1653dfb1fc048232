import { article, day, foot, jsonLd, type Kind, openGraph, repeat, top } from './kind.ts';

/** Articles of newspapers, magazines and broadcasters. */
export const stories: readonly Kind[] = [
  article(
    'short-news-3',
    'https://coast.example/harbour-bridge-shut-after-crane-slips',
    'Harbour bridge shut after crane slips',
    '',
    (w) => `${top('Coast Post')}
    <main><h1>Harbour bridge shut after crane slips</h1><p>By Owen Brandt</p><p>3 March 2025</p>
    ${w.paragraphs('news', 3, 2)}</main>${w.more(4)}${foot('Coast Post')}`,
  ),
  article(
    'short-news-police',
    'https://www.valleyradio.example/news/local/two-hurt-in-crash-on-mill-road-1.772123',
    'Two hurt in crash on Mill Road',
    openGraph('Two hurt in crash on Mill Road', 'website'),
    (w) => `${top('Valley Radio', ['Listen', 'News', 'Contests', 'Events'])}
    <div class="player"><button>Listen live</button></div><div class="content">
    <div class="title">Two hurt in crash on Mill Road</div><div class="date">Mar 3, 2025 9:12 AM</div>
    ${w.paragraphs('news', 4, 2, 'div')}</div><div class="recent"><h4>Recently Played</h4>
    ${repeat(4, (i) => `<div>Song ${i}</div>`)}</div>${foot('Valley Radio')}`,
  ),
  article(
    'live-blog',
    'https://lantern.example/world/live/2025/mar/03/storm-coast-live',
    'Storm reaches the coast - live',
    openGraph('Storm reaches the coast - live', 'article'),
    (w) => `${top('The Lantern')}
    <main><h1>Storm reaches the coast – live updates</h1><p>${w.say('news', 1)}</p>
    <div>Priya Nair (now) and Jonas Weber (earlier)</div><h2>Key events</h2><ul>${repeat(
      5,
      (i) => `<li>
    <a href="#b${i}">${9 + i}.12am ${w.title()}</a></li>`,
    )}</ul>${repeat(
      9,
      (i) => `<article id="b${i}"><time>
    ${18 - i}.12 GMT</time><h2>${w.title()}</h2>${w.paragraphs('news', 2)}
    <button>Share</button></article>`,
    )}</main>${foot('The Lantern')}`,
  ),
  article(
    'photo-story',
    'https://lantern.example/artanddesign/gallery/2025/mar/03/last-ferry-in-pictures',
    'The last ferry – in pictures',
    openGraph('The last ferry – in pictures', 'article'),
    (w) => `${top('The Lantern')}
    <main><h1>The last ferry – in pictures</h1><p>${w.say('news', 2)}</p><p>Photographs by Aiko Tanaka</p>
    ${repeat(
      12,
      (i) => `<figure><img><figcaption><h2>${i % 2 ? 'Dawn' : ''}</h2>
    ${w.say('intv', 1)} ${w.say('news', 1)}</figcaption></figure>`,
    )}</main>${foot('The Lantern')}`,
  ),
  article(
    'interview-bold',
    'https://crustmag.example/2025/03/an-oven-like-this-one',
    '“An oven like this one”: the baker of Carrow',
    openGraph('An oven like this one'),
    (w) => `${top('Crust', ['Recipes', 'People', 'Places', 'Shop'])}
    <article><h1>“An oven like this one”</h1><p class="dek">${w.say('intv')}</p><p>Words by Grace Doyle</p>
    ${w.paragraphs('blog', 1)}${repeat(
      8,
      () => `<p><strong>How did you learn to do that, and who taught you?</strong></p>
    <p>${w.say('intv', 3)}</p>`,
    )}</article>${foot('Crust')}`,
  ),
  article(
    'explainer-no-date',
    'https://knowhow.example/economy/why-rents-rise',
    'Why rents rise: what you need to know',
    openGraph('Why rents rise', 'website'),
    (w) => `${top('Knowhow', ['Economy', 'Climate', 'Health'])}
    <main><h1>Why rents rise, and what could stop it</h1><p>${w.say('news')}</p>
    ${repeat(4, () => `<h2>Why does it matter?</h2>${w.paragraphs('news', 3)}`)}</main>${foot('Knowhow')}`,
  ),
  article(
    'listicle-products',
    'https://gearbin.example/best-camping-stoves',
    'The 6 best camping stoves of 2025, tested',
    openGraph('The 6 best camping stoves'),
    (w) => `${top('Gearbin', ['Reviews', 'Deals', 'Guides'])}
    <main><h1>The 6 best camping stoves of 2025</h1><p>By Owen Brandt. Updated March 3, 2025</p>
    <p>We may earn a commission if you buy through our links.</p>
    ${w.paragraphs('review2', 2)}${repeat(
      6,
      (i) => `<h2>${i + 1}. Boiler ${i}</h2><img>
    <a>$${49 + i} at Outdoors</a><p>${w.say('product', 1)} ${w.say('review2', 2)}</p><p><b>Pros:</b> light</p>
    <p><b>Cons:</b> loud</p>`,
    )}<h2>How we tested</h2>${w.paragraphs('blog', 2)}</main>${foot('Gearbin')}`,
  ),
  article(
    'opinion',
    'https://coastal.example/opinion/columns/grace-doyle-the-bridge-is-not-the-problem',
    'The bridge is not the problem',
    openGraph('The bridge is not the problem'),
    (w) => `${top('Coastal Mercury')}
    <article><span>Opinion</span><h1>The bridge is not the problem. We are.</h1><a rel="author">Grace Doyle</a>
    <time>Mar 3</time>${w.paragraphs('blog', 6, 3)}${w.paragraphs('news', 2)}
    <p><em>Grace Doyle is a columnist.</em></p></article>${w.more(3)}${foot('Coastal Mercury')}`,
  ),
  article(
    'obituary-news',
    'https://coastal.example/2025/03/03/helga-sommer-lighthouse-keeper-dies-at-91/',
    'Helga Sommer, last keeper of the Norham light, dies at 91',
    openGraph('Helga Sommer dies at 91') + jsonLd('NewsArticle', 'x'),
    (w) => `${top('Coastal Mercury')}
    <article><h1>Helga Sommer, last keeper of the Norham light, dies at 91</h1><p>By Priya Nair</p><figure>
    <img><figcaption>Helga Sommer in 1988.</figcaption></figure>
    ${w.paragraphs('intv', 3)}${w.paragraphs('news', 5)}</article>${foot('Coastal Mercury')}`,
  ),
  article(
    'newsletter-archive-tables',
    'https://mailings.example/archive/view?m=8812&c=31',
    'The Bread Letter no. 31',
    '',
    (w) => `<center>
    <table width="100%"><tr><td align="center"><table width="600"><tr><td><a>View in browser</a></td></tr>
    <tr><td><h1>The Bread Letter no. 31</h1></td></tr><tr><td>${w.paragraphs('blog', 4)}</td></tr><tr><td>
    <h2>What I am reading</h2>${w.paragraphs('intv', 3)}</td></tr><tr><td>${w.paragraphs('blog', 2)}</td></tr>
    <tr><td>You get this mail because you signed up. <a>Unsubscribe</a></td></tr></table></td></tr></table></center>`,
  ),
  article(
    'press-release-company',
    'https://www.kettleworks.example/company/newsroom/2025/kettleworks-opens-plant-in-carrow',
    'Kettleworks opens plant in Carrow',
    openGraph('Kettleworks opens plant in Carrow', 'website'),
    (w) => `${top('Kettleworks', ['Products', 'Company', 'Investors', 'Careers'])}
    <main><p>Press release</p><h1>Kettleworks opens plant in Carrow</h1>
    <p>Carrow, March 3, 2025 – ${w.say('news')}</p>${w.paragraphs('news', 5)}<h3>About Kettleworks</h3><p>
    ${w.say('service')}</p><h3>Media contact</h3><p>press@kettleworks.example</p></main>
    ${foot('Kettleworks')}`,
  ),
  article(
    'film-review',
    'https://reelnotes.example/reviews/the-lighthouse-keeper',
    'The Lighthouse Keeper review',
    openGraph('The Lighthouse Keeper review', 'website') + jsonLd('Review', 'x'),
    (w) => `${top('Reel Notes', ['Reviews', 'Interviews', 'Lists'])}
    <main><h1>The Lighthouse Keeper</h1><div>★★★★☆</div><div>Review by Luis Ferrer</div>
    ${w.paragraphs('review2', 6, 3)}<div>Director: Anna Berg. 111 minutes.</div></main>${foot('Reel Notes')}`,
  ),
  article(
    'gadget-review-prices',
    'https://bytes.example/reviews/tiny-radio-2/',
    'Tiny Radio 2 review: small wonder',
    openGraph('Tiny Radio 2 review'),
    (w) => `${top('Bytes', ['Phones', 'Laptops', 'Reviews', 'Deals'])}
    <main><h1>Tiny Radio 2 review: small wonder</h1><p>By Jonas Weber, published ${day(2)}</p>
    <div>$49.00 at Radioshop <a>Buy now</a></div><h2>Verdict</h2><p>${w.say('review2', 2)}</p><h2>Design</h2>
    ${w.paragraphs('review2', 3)}${w.paragraphs('product', 1)}<h2>Sound</h2>${w.paragraphs('review2', 3)}
    <h2>Should you buy it?</h2><p>${w.say('blog', 2)}</p></main>
    ${w.more(4, 'Related reviews')}${foot('Bytes')}`,
  ),
  article(
    'paywall-teaser',
    'https://www.thegazette.example/news/council/mayor-rejects-second-vote-7712331',
    'Mayor rejects call for second vote on bridge',
    openGraph('Mayor rejects call for second vote'),
    (w) => `${top('The Gazette')}
    <main><h1>Mayor rejects call for second vote on bridge</h1><p>By Helen Okafor</p><time>March 3, 2025</time>
    ${w.paragraphs('news', 3)}<div class="wall"><h2>Subscribe to continue reading</h2>
    <p>Get unlimited access for $1 a week.</p><button>Subscribe</button><a>Sign in</a></div></main>
    ${w.more(6)}${foot('The Gazette')}`,
  ),
  article(
    'university-news',
    'https://www.uninorham.example/about/news/title,221123,en.php',
    'New index of river health',
    openGraph('New index of river health', 'website'),
    (w) => `${top('University of Norham', ['Study', 'Research', 'About', 'News'])}
    <main><h1>New index of river health shows slow gains</h1><div>3 March 2025</div>
    ${w.paragraphs('science', 2)}${w.paragraphs('news', 3)}<p>"It is a first step," said Professor Lind.</p>
    ${w.paragraphs('science', 2)}</main>${foot('University of Norham')}`,
  ),
  article(
    'gov-news',
    'https://www.gov-ex.example/government/news/new-rules-for-ferry-crews',
    'New rules for ferry crews - GOV',
    openGraph('New rules for ferry crews'),
    (w) => `<header role="banner">
    <a href="/">GOV</a></header><main role="main"><span>Press release</span>
    <h1>New rules for ferry crews come into force</h1><p class="lead">${w.say('news')}</p>
    <dl><dt>From:</dt><dd>Ministry of Transport</dd><dt>Published</dt><dd>3 March 2025</dd></dl>
    <div class="govspeak">${w.paragraphs('news', 5)}</div><h2>Share this page</h2></main>
    <footer>Crown</footer>`,
  ),
  article(
    'table-font-old',
    'http://www.riverwalks.example/essays/essay12.htm',
    'The old canal',
    '',
    (w) => `<body bgcolor="white">
    <table width="760"><tr><td width="150" valign="top"><font size="2">
    ${repeat(8, (i) => `<a href="e${i}.htm">Essay ${i}</a><br>`)}</font></td><td valign="top"><font face="Times" size="5"><b>The old canal</b></font><br><font size="2">by Peter Lund</font><br><br><font face="Times">
    ${w.texts('blog', 8, 3).join('<br><br>')}</font></td></tr></table></body>`,
  ),
  article(
    'br-only',
    'http://www.norhamstar.example/story.asp?id=4412',
    'Council shuts market hall',
    '',
    (w) => `<div id="hdr">
    <a href="/">Norham Star</a> | <a>News</a> | <a>Sport</a> | <a>Ads</a></div>
    <div id="body"><b>Council shuts market hall</b><br><i>Monday, March 3, 2025</i><br><br>
    ${w.texts('news', 7, 2).join('<br><br>\n')}</div><div id="ftr">© Norham Star</div>`,
  ),
  article(
    'p-number',
    'https://slowletters.example/p/1182',
    'On repairing things',
    '',
    (w) => `<div class="wrap">
    <a href="/">Slow letters</a><h1>On repairing things</h1>${w.paragraphs('blog', 7, 3)}<p>— O.</p>
    <a href="/p/1181">older</a></div>`,
  ),
];
