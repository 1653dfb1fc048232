import {
  bar,
  day,
  foot,
  type Kind,
  menu,
  openGraph,
  other,
  pager,
  repeat,
  SECTIONS,
  slug,
  top,
} from './kind.ts';

/** Lists of other pages, and pages of figures. */
export const lists: readonly Kind[] = [
  other(
    'author-page-wp',
    'https://ridge.example/author/mlind/',
    'Marta Lind, Author at Ridge Post',
    openGraph('Marta Lind', 'profile'),
    (w) => `<body class="archive author author-mlind">
    ${top('Ridge Post')}<main class="site-main"><header class="page-header"><img class="avatar">
    <h1 class="page-title">Marta Lind</h1><div class="archive-description"><p>
    ${w.say('intv', 2)}</p></div></header>${repeat(
      9,
      (i) => `<article class="post hentry">
    <h2 class="entry-title"><a href="/a${i}/">${w.title()}</a></h2><div class="entry-meta"><time>
    ${day(i)}</time></div><div class="entry-summary"><p>
    ${w.say('news', 2)} <a href="/a${i}/">Continue reading</a></p></div></article>`,
    )}${pager}</main>
    ${foot('Ridge Post')}</body>`,
  ),
  other(
    'author-page-plain',
    'https://coastal.example/people/owen-brandt',
    'Owen Brandt | Coastal Mercury',
    openGraph('Owen Brandt', 'website'),
    (w) => `${bar('Coastal Mercury')}
    <main class="max-w-3xl mx-auto"><div class="flex gap-4"><img><div>
    <h1 class="text-3xl font-bold">Owen Brandt</h1>
    <p class="text-gray-500">Senior reporter, Harbour and trade</p></div></div><p>${w.say('intv', 3)}</p><p>
    ${w.say('blog', 2)}</p><h2 class="mt-8">Latest from Owen</h2>${repeat(
      8,
      (i) => `<div class="py-4 border-b">
    <a href="/2025/0${1 + i}/x${i}" class="font-semibold">${w.title()}</a><p class="text-sm">
    ${w.say('news', 1)}</p><span class="text-xs">${day(i)}</span></div>`,
    )}</main>
    ${foot('Coastal Mercury')}</div>`,
  ),
  other(
    'tag-page-excerpts',
    'https://bee.example/tag/hives/',
    'hives Archives - Bee Notes',
    openGraph('hives Archives', 'website'),
    (w) => `${top('Bee Notes', ['Blog', 'About', 'Courses'])}
    <div id="content"><h1>Tag: hives</h1>${repeat(
      7,
      (i) => `<div class="item"><h2><a href="/h${i}/">
    ${w.title()}</a></h2><p class="by">by Helen on ${day(i)}</p><p>${w.say('blog', 3)}</p><p>
    ${w.say('blog', 2)} [&hellip;]</p><a class="more" href="/h${i}/">Read more</a></div>`,
    )}${pager}</div>
    ${foot('Bee Notes')}`,
  ),
  other(
    'section-tailwind-standfirsts',
    'https://lantern.example/culture',
    'Culture - The Lantern',
    openGraph('Culture', 'website'),
    (w) => `${bar('The Lantern')}
    <main class="grid grid-cols-12 gap-8 px-6"><div class="col-span-8"><h1 class="text-4xl">Culture</h1>
    ${repeat(
      12,
      (i) => `<div class="flex gap-4 py-6 border-b"><div class="w-2/3"><a href="/culture/2025/s${i}">
    <h3 class="text-xl font-serif">${w.title()}</h3></a><p class="text-gray-700 mt-2">${w.say('review2', 2)}</p>
    <div class="text-xs mt-2">Priya Nair · ${day(i)}</div></div><img class="w-1/3"></div>`,
    )}</div>
    <div class="col-span-4"><h2>Most read</h2>${repeat(
      5,
      (i) => `<a href="/m${i}">
    ${w.title()}</a>`,
    )}</div></main>${foot('The Lantern')}</div>`,
  ),
  other(
    'section-plain-divs',
    'https://dailynorth.example/world/europe',
    'Europe | Daily North',
    '',
    (w) => `<div id="app">
    <div><a href="/">Daily North</a></div>${menu(SECTIONS)}<div><div><h1>Europe</h1></div>${repeat(
      14,
      (i) => `<div>
    <div><img></div><div><a href="/world/europe/story-${i}-9931${i}">${w.title()}</a></div><div>
    ${w.say('news', 2)}</div><div>${i + 1} hours ago</div></div>`,
    )}<div>
    <button>Load more</button></div></div></div>${foot('Daily North')}`,
  ),
  other(
    'section-link-cards',
    'https://vallee.example/actualites/region',
    'Région - La Vallée',
    openGraph('Région', 'website'),
    (w) => `<div>
    <div><a href="/">La Vallée</a></div><div>
    ${['Accueil', 'Région', 'Sport', 'Culture'].map((x) => `<a href="/${slug(x)}">${x}</a>`).join('')}</div>
    <div><div>Région</div>${repeat(
      10,
      (i) => `<a href="/actualites/region/${i}"><div><span>Région</span><h2>
    ${w.title()}</h2><p>${w.say('fr', 1)}</p><span>Il y a ${i + 2} heures</span></div></a>`,
    )}</div></div>
    ${foot('La Vallée', ['Mentions légales', 'Contact'])}`,
    'fr',
  ),
  other(
    'obituary-list',
    'https://obits.example/us/obituaries/local/norham',
    'Norham Obituaries | Obits',
    openGraph('Norham Obituaries', 'website'),
    (w) => `${top('Obits', ['Find', 'Place a notice', 'Funeral homes'])}
    <main><h1>Norham Obituaries</h1>${repeat(
      12,
      (i) => `<div class="card"><a href="/o/${i}">
    <h3>Helga Sommer ${i}</h3></a>
    <p>Helga, ${71 + i}, of Norham, died peacefully at home on Sunday. ${w.say('church')}</p>
    <a>Read more</a></div>`,
    )}${pager}</main>${foot('Obits')}`,
  ),
  other(
    'podcast-show-page',
    'https://pods.example/us/podcast/river-talk/id991231',
    'River Talk on Pods',
    openGraph('River Talk', 'website'),
    (w) => `<header>
    <a href="/">Pods</a></header><main><h1>River Talk</h1><p>Airwaves</p><p>${w.say('blog', 2)}</p>
    <h2>Episodes</h2><ol>${repeat(
      14,
      (i) => `<li><div>${day(i)}</div><a href="?i=${i}">${w.title()}</a><p>
    ${w.say('intv', 2)}</p><div>${31 + i} min</div></li>`,
    )}</ol><h2>Ratings & Reviews</h2>
    ${repeat(4, () => `<div><h3>Love it</h3><p>${w.say('review', 2)}</p></div>`)}<h2>You Might Also Like</h2>
    ${repeat(5, () => `<a href="/x">${w.title()}</a>`)}</main>`,
  ),
  other(
    'search-results',
    'https://ridge.example/?s=bridge',
    'You searched for bridge - Ridge Post',
    '',
    (w) => `<body class="search search-results">
    ${top('Ridge Post')}<main><h1>Search results for: bridge</h1>${repeat(
      10,
      (i) => `<article><h2>
    <a href="/s${i}">${w.title()}</a></h2><p>${w.say('news', 2)}</p></article>`,
    )}${pager}</main></body>`,
  ),
  other(
    'shop-category-seo',
    'https://www.moebelhaus.example/schraenke/',
    'Schränke online kaufen | Möbelhaus',
    openGraph('Schränke', 'website'),
    (w) => `${top('Möbelhaus', ['Sofas', 'Betten', 'Schränke', 'Sale'])}
    <main><h1>Schränke</h1><div class="filter">Preis Farbe Breite</div>${repeat(
      24,
      (i) => `<div class="p-tile">
    <a href="/p${i}">Schrank Modell ${i}</a><span>${199 + i} €</span></div>`,
    )}<section class="seo">
    <h2>Schränke für jeden Raum</h2><p>${w.say('deserv', 3)}</p><h3>Welcher Schrank passt zu mir?</h3><p>
    ${w.say('deserv', 3)}</p></section></main>${foot('Möbelhaus', ['AGB', 'Impressum'])}`,
    'de',
  ),
  other(
    'weather-page',
    'https://www.sky.example/weather/norham/today',
    'Norham weather today | Sky',
    openGraph('Norham weather', 'website'),
    () => `${top('Sky', ['Maps', 'Warnings', 'Video', 'News'])}
    <main><h1>Norham</h1><p>Light rain and a gentle breeze</p><div>9° 4°</div>${repeat(
      9,
      (i) => `<div><span>
    ${i + 8}:00</span><span>${5 + i}°</span><span>Rain</span></div>`,
    )}<h2>Forecast summary</h2>
    <p>Tonight, showers will clear to the east and skies will turn clear for a time, with a touch of frost inland by dawn.</p>
    <p>Tomorrow will start dry with long sunny spells, but clouds build up from the west and rain follows in the late afternoon.</p>
    <p>The outlook for the week is unsettled, with more rain on Thursday and strong winds along the coast on Friday and Saturday.</p>
    <table>${repeat(
      14,
      (i) => `<tr><td>Mar ${i + 3}</td><td>${8 + (i % 4)}°</td><td>
    ${20 + i} km/h</td></tr>`,
    )}</table></main>${foot('Sky')}`,
  ),
  other(
    'stock-quote',
    'https://money.example/quote/KETL/',
    'Kettleworks Inc. (KETL) Stock Price, News, Quote & History',
    openGraph('Kettleworks Inc. (KETL)', 'website'),
    (w) => `${top('Money', ['Markets', 'News', 'Screeners'])}
    <main><h1>Kettleworks Inc. (KETL)</h1><span>41.22</span><span>+0.31 (+0.76%)</span><ul>
    ${repeat(12, (i) => `<li><span>Metric ${i}</span> <span>${i * 3}.2B</span></li>`)}</ul>
    <h2>Kettleworks Inc. Overview</h2>
    <p>Kettleworks Inc., together with its subsidiaries, designs, makes and sells copper kettles, pans and related goods in North America, Europe and Asia through its own shops and through dealers. ${w.say('service')}</p>
    <h2>Recent News: KETL</h2>${repeat(
      8,
      (i) => `<div><a href="/news/k${i}">${w.title()}</a><p>
    ${w.say('news', 1)}</p><span>Wire • ${i + 2} hours ago</span></div>`,
    )}<h2>Statistics</h2><table>
    ${repeat(8, (i) => `<tr><td>P/E</td><td>${i}</td></tr>`)}</table></main>${foot('Money')}`,
  ),
  other(
    'match-centre',
    'https://sports.example/football/match/_/gameId/401671',
    'Norham 3-2 Carrow (Mar 3, 2025) Live Score',
    openGraph('Norham v Carrow', 'website'),
    () => `${top('Sports', ['Football', 'Tennis', 'Rugby'])}
    <main><div><h1>Norham 3-2 Carrow</h1><span>FT</span></div>
    ${menu(['Summary', 'Commentary', 'Stats', 'Line-ups'])}<h2>Commentary</h2><ul>${repeat(
      24,
      (i) => `<li><span>
    ${90 - i * 3}'</span><p>
    ${['Foul by the number eight in the centre circle, and a free kick is given.', 'Corner, Norham. Conceded by the left back.', 'Attempt missed. A header from very close range is high and wide to the left.', 'Offside, Carrow. The pass came a moment too late.'][i % 4]}</p></li>`,
    )}</ul>
    <table>${repeat(9, (i) => `<tr><td>${i}</td><td>Shots</td><td>${i + 2}</td></tr>`)}</table></main>
    ${foot('Sports')}`,
  ),
  other(
    'election-results',
    'https://votes.example/elections/2025/norham/results',
    'Norham election results 2025',
    openGraph('Norham election results', 'website'),
    () => `${top('Votes')}
    <main><h1>Norham Council Election Results 2025</h1>
    <p>Labour has won control of the council, with all of the thirty-one wards declared. Turnout was 41 percent.</p>
    <p>Results are provided by the returning officers and may be corrected later on by the council.</p>
    ${repeat(
      20,
      (i) => `<section><h3>Ward ${i}</h3><table>
    ${repeat(
      4,
      (k) => `<tr><td>Candidate ${k}</td><td>Party ${k}</td><td>${1200 - k * 211}</td><td>
    ${40 - k * 9}%</td></tr>`,
    )}</table></section>`,
    )}</main>${foot('Votes')}`,
  ),
];
