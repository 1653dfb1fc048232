import { day, foot, jsonLd, type Kind, menu, openGraph, other, repeat, top } from './kind.ts';

/** Pages about a work: its abstract, its words, its film, its book. */
export const works: readonly Kind[] = [
  other(
    'dictionary-entry',
    'https://words.example/dictionary/river',
    'RIVER Definition & Meaning - Words',
    openGraph('Definition of RIVER', 'website'),
    (w) => `<header>
    <a href="/">Words</a><form><input type="search"></form>
    ${menu(['Dictionary', 'Thesaurus', 'Games', 'Word of the Day'])}</header><main><h1>river</h1>
    <span>noun</span><span>riv·er ˈri-vər</span><div>
    <p>1 a: a natural stream of water of usually considerable volume</p><p>b: watercourse</p>
    <p>2: something resembling a river</p></div><h2>Examples of river in a sentence</h2>${repeat(
      5,
      () => `<p>
    ${w.say('news')}</p>`,
    )}<h2>Word History</h2>
    <p>Middle English rivere, from Anglo-French, from Vulgar Latin, from Latin riparius riparian, from ripa bank, shore.</p>
    <h2>Browse Nearby Words</h2>${repeat(4, (i) => `<a href="/dictionary/r${i}">riv${i}</a>`)}</main>
    ${foot('Words')}`,
  ),
  other(
    'lyrics',
    'https://lyricz.example/grace-doyle/call-me-home',
    'Grace Doyle – Call Me Home Lyrics',
    openGraph('Grace Doyle – Call Me Home', 'music.song'),
    (w) => `<header>
    <a href="/">Lyricz</a>${menu(['Charts', 'Artists', 'Forum'])}</header><main><h1>Call Me Home Lyrics</h1>
    <h2>Grace Doyle</h2><div class="lyrics">${repeat(
      4,
      (i) => `[Verse ${i + 1}]<br>
    ${w.texts('lyrics', 6, 1).join('<br>')}<br><br>`,
    )}</div><h3>About</h3><p>${w.say('review2', 2)}</p>
    <h3>Credits</h3><p>Produced by Pavel Novak</p></main>${foot('Lyricz')}`,
  ),
  other(
    'video-tube',
    'https://www.tube.example/watch?v=a8Xk2',
    'How church organs are tuned - Tube',
    openGraph('How church organs are tuned', 'video.other'),
    (w) => `<div id="app">
    <div><a href="/">Tube</a><input placeholder="Search"><button>Sign in</button></div>
    <div id="player"><video></video></div><h1>How church organs are tuned</h1>
    <div>Workshop Channel 41K subscribers</div><button>Subscribe</button><div>12K views 3 months ago</div>
    <div class="description">${w.paragraphs('blog', 3)}<a>#organ</a></div><h2>88 Comments</h2>
    ${repeat(
      10,
      (i) => `<div class="comment"><a>@user${i}</a> 2 months ago<div>${w.say('forum', 2)}</div>
    <button>Reply</button></div>`,
    )}<div>${repeat(
      10,
      (i) => `<a href="/watch?v=${i}">
    ${w.title()}</a> 8K views`,
    )}</div></div>`,
  ),
  other(
    'video-news',
    'https://coast.example/video/storm-hits-harbour-wall-77123',
    'Storm hits harbour wall | Video | Coast News',
    openGraph('Storm hits harbour wall', 'video') + jsonLd('VideoObject', 'Storm'),
    (w) => `${top('Coast News')}
    <main><div class="video-player"><video></video></div><h1>Storm hits harbour wall</h1>
    <time>3 March 2025</time><p>${w.say('news', 2)}</p><h2>Up next</h2>${repeat(
      12,
      (i) => `<div class="card">
    <a href="/video/v${i}">${w.title()}</a><p>${w.say('news', 1)}</p><span>1:${10 + i}</span></div>`,
    )}</main>
    ${foot('Coast News')}`,
  ),
  other(
    'talk-video',
    'https://talks.example/talks/grace_doyle_what_rivers_know',
    'Grace Doyle: What rivers know | Talk',
    openGraph('What rivers know', 'video.other'),
    (w) => `<header>
    <a href="/">Talks</a>${menu(['Watch', 'Discover', 'Attend'])}</header><main><div><video></video></div>
    <h1>What rivers know</h1><p>412,332 views | Grace Doyle | TalksNorham</p><button>Like (12K)</button>
    <button>Share</button><p>${w.say('review2', 2)}</p><p>${w.say('intv', 2)}</p><h2>Watch next</h2>
    ${repeat(8, (i) => `<a href="/t${i}">${w.title()}</a><span>12:0${i}</span>`)}</main>`,
  ),
  other(
    'goodreads-book',
    'https://reads.example/book/show/44121.The_Hill',
    'The Hill by Marta Lind | Reads',
    openGraph('The Hill', 'books.book'),
    (w) => `<div id="__next">
    <header><a href="/">reads</a>${menu(['Home', 'My Books', 'Browse'])}</header><main>
    <h1 data-testid="bookTitle">The Hill</h1><h3>Marta Lind</h3><div>4.12 8,122 ratings 912 reviews</div>
    <button>Want to read</button><div class="BookPageMetadataSection__description">
    ${w.paragraphs('review2', 3)}</div><p>312 pages, Hardcover</p><p>First published March 3, 2019</p>
    <h2>Ratings & Reviews</h2>${repeat(
      6,
      (i) => `<article class="ReviewCard"><div>Kim ${i} 88 reviews</div>
    <span>${day(i)}</span><section>${w.paragraphs('review2', 1, 3)}</section><button>Like</button>
    <button>Comment</button></article>`,
    )}</main></div>`,
  ),
  other(
    'publisher-book',
    'https://northpress.example/books/the-hill-9781234567',
    'The Hill | North Press',
    openGraph('The Hill', 'book'),
    (w) => `${top('North Press', ['Books', 'Authors', 'Journals', 'Blog'])}
    <main><h1>The Hill</h1><p>A novel</p><p>by <a>Marta Lind</a></p><div>Hardcover $27.00</div><a>Buy</a>
    <h2>About the book</h2>${w.paragraphs('review2', 3)}<h2>About the author</h2><p>${w.say('intv', 2)}</p>
    <h2>Praise for The Hill</h2>
    ${repeat(4, () => `<blockquote>“${w.say('review2')}” —The Coastal Mercury</blockquote>`)}
    <dl><dt>Pages</dt><dd>312</dd><dt>ISBN</dt><dd>9781234567</dd></dl></main>${foot('North Press')}`,
  ),
  other(
    'ojs-abstract',
    'https://journals.example/index.php/estuary/article/view/2214',
    'Sediment transport in small estuaries | Estuary Studies',
    '<meta name="generator" content="Open Journal Systems 3.3"><meta name="citation_title" content="Sediment transport in small estuaries"><meta name="citation_author" content="Lind"><meta name="DC.Date.created" content="2025-03-03"><meta name="DC.Creator.PersonalName" content="Marta Lind">',
    (w) => `<body class="pkp_page_article pkp_op_view">
    <div class="pkp_structure_page"><header>
    ${menu(['Current', 'Archives', 'About', 'Register', 'Login'])}</header><main class="pkp_structure_main">
    <nav>Home / Archives / Vol. 12 No. 1 (2025) / Articles</nav><article class="obj_article_details">
    <h1 class="page_title">Sediment transport in small estuaries</h1><section class="item authors"><ul>
    <li>Marta Lind University of Norham</li></ul></section><section class="item doi"><h2 class="label">DOI:</h2>
    <span>https://doi.example/10.1/x</span></section><section class="item keywords"><h2>Keywords:</h2>
    <p>estuary, sediment</p></section><section class="item abstract"><h2 class="label">Abstract</h2>
    ${w.paragraphs('abs', 2, 3)}</section><section class="item author_bios"><h2>Author Biography</h2><p>
    ${w.say('science', 2)}</p></section><section class="item references"><h2>References</h2>
    ${repeat(12, (i) => `<p>Novak, P. (20${10 + i}). Tides and their makers. Journal of Water, ${i}(2), 31-4${i}.</p>`)}</section>
    <div class="entry_details"><a>PDF</a><h2>Published</h2><div>2025-03-03</div><h2>Issue</h2>
    <h2>How to Cite</h2></div></article></main></div></body>`,
  ),
  other(
    'dspace-item',
    'https://repository.uninorham.example/handle/10023/4412',
    'Baroque organs in the nineteenth century',
    '<meta name="citation_title" content="Baroque organs"><meta name="DC.creator" content="Novak, Pavel"><meta name="DCTERMS.issued" content="2019-06-01">',
    (w) => `<header>
    <a href="/">Research Repository</a><a>Login</a></header><main><ol><li>Home</li><li>Theses</li></ol>
    <h1>Baroque organs in the nineteenth century</h1>
    <div>Thumbnail <a>View/Open PavelNovakPhD.pdf (12.1Mb)</a></div>
    <h5>Date</h5>01/06/2019<h5>Author</h5>Novak, Pavel<h5>Metadata</h5><a>Show full item record</a>
    <h5>Abstract</h5><div>${w.texts('abs', 3, 3).join('<br><br>')}</div>
    <h5>Type</h5>Thesis, PhD<h5>Collections</h5><ul><li><a>Music Theses</a></li></ul></main>`,
  ),
  other(
    'pubmed-abstract',
    'https://pubmed.med.example/38112233/',
    'Sediment and health in small estuaries - PubMed',
    openGraph('Sediment and health in small estuaries - PubMed', 'website'),
    (w) => `<header>
    <a href="/">PubMed</a><form><input type="search"></form></header><main class="article-details">
    <div class="article-citation"><button>J Water</button><span>2025 Mar;12(1):31-40. doi: 10.1/x.</span></div>
    <h1 class="heading-title">Sediment and health in small estuaries: a cohort study</h1>
    <div class="authors-list"><a>Marta Lind</a> 1, <a>Pavel Novak</a> 2</div><div class="abstract">
    <h2>Abstract</h2>${repeat(4, () => `<p>${w.say('abs', 1)}</p>`)}<p>Keywords: estuary; sediment.</p></div>
    <h2>Similar articles</h2><ul>${repeat(
      5,
      (i) => `<li>
    <a href="/3${i}">Tides and their makers ${i}.</a> Novak P. J Water. 2019.</li>`,
    )}</ul><h2>Cited by</h2><ul>
    ${repeat(3, (i) => `<li><a>Dredging and the sea ${i}.</a></li>`)}</ul></main>`,
  ),
  other(
    'arxiv-abs',
    'https://preprints.example/abs/2503.01122',
    '[2503.01122] Sparse networks under random deletion',
    '<meta name="citation_title" content="Sparse networks"><meta property="og:type" content="website">',
    (w) => `<body class="with-cu-identity">
    <div id="header"><a href="/">preprints</a> > math</div><main><h1 class="title mathjax">
    <span class="descriptor">Title:</span>Sparse networks under random deletion</h1>
    <div class="authors">Authors: <a>Marta Lind</a>, <a>Pavel Novak</a></div>
    <div class="dateline">[Submitted on 3 Mar 2025]</div><blockquote class="abstract mathjax">
    <span class="descriptor">Abstract:</span>${w.say('science', 6)} ${w.say('abs', 2)}</blockquote><table>
    <tr><td>Subjects:</td><td>Probability</td></tr></table><div class="submission-history">
    <h2>Submission history</h2>[v1] Mon, 3 Mar 2025 (31 KB)</div><div class="extra-services">
    <h2>Access Paper:</h2><ul><li><a>View PDF</a></li></ul></div></main></body>`,
  ),
  other(
    'movie-db',
    'https://filmbase.example/title/tt882211/',
    'The Lighthouse Keeper (2024) - Filmbase',
    openGraph('The Lighthouse Keeper (2024)', 'video.movie') + jsonLd('Movie', 'x'),
    (w) => `<header>
    <a href="/">Filmbase</a></header><main><h1>The Lighthouse Keeper</h1><ul><li>2024</li><li>PG</li>
    <li>1h 51m</li></ul><div>7.4/10</div><p>${w.say('review2', 2)}</p><h2>Top cast</h2>
    ${repeat(12, (i) => `<div><a href="/n${i}">Actor ${i}</a> Role ${i}</div>`)}<h2>Storyline</h2><p>
    ${w.say('review2', 3)}</p><h2>User reviews</h2>${repeat(
      2,
      () => `<div><h3>A slow one</h3><p>
    ${w.say('review2', 3)}</p></div>`,
    )}<h2>FAQ</h2></main>`,
  ),
  other(
    'artist-page',
    'https://tunes.example/music/Grace+Doyle',
    'Grace Doyle music, videos, stats, and photos | Tunes',
    openGraph('Grace Doyle', 'music.musician'),
    (w) => `<header>
    <a href="/">Tunes</a></header><main><h1>Grace Doyle</h1><div>Listeners 31.2K</div><h2>Wiki</h2><p>
    ${w.say('review2', 3)}</p><a>Read full wiki</a><h2>Top tracks</h2><table>${repeat(
      10,
      (i) => `<tr><td>
    ${i}</td><td><a>Song ${i}</a></td><td>${900 - i}</td></tr>`,
    )}</table><h2>Shouts</h2>
    ${repeat(8, (i) => `<div><a>kim${i}</a><p>${w.say('review', 2)}</p></div>`)}</main>`,
  ),
];
