import { article, bar, day, foot, jsonLd, type Kind, menu, openGraph, repeat, slug, top } from './kind.ts';

const cards = (at: number) => `<a href="/${at}">${slug(day(at))} and what came of it in the end</a>`;

/** Articles of a few sentences: briefs, what is above a wall, items of local papers. */
export const shortStories: readonly Kind[] = [
  article(
    'brief-two-paragraphs',
    'https://www.kuestenblatt.example/lokales/bruecke-gesperrt-id771233.html',
    'Brücke nach Unfall gesperrt',
    openGraph('Brücke nach Unfall gesperrt'),
    (w) => `${top('Küstenblatt', ['Lokales', 'Sport', 'Kultur', 'Anzeigen'])}<main>
    <h1>Brücke nach Unfall gesperrt</h1><time>03.03.2025, 09:12 Uhr</time>
    ${w.paragraphs('de', 2, 1)}</main><aside>${repeat(9, cards)}</aside>${foot('Küstenblatt')}`,
    'de',
  ),
  article(
    'brief-agency-no-path',
    'https://nordpost.example/3386412',
    'Fähren fallen aus',
    '',
    (w) => `<div class="nav">${menu(['Inland', 'Ausland', 'Sport'])}</div><div class="story">
    <h1>Fähren fallen wegen Sturms aus</h1><p>Online seit heute, 8.04 Uhr</p>
    ${w.paragraphs('de', 3, 1)}</div>${foot('Nordpost')}`,
    'de',
  ),
  article(
    'item-new-bins',
    'https://carrowlocal.example/third-bin/',
    'A third bin – Carrow Local',
    openGraph('A third bin'),
    (w) => `<body class="post-template-default single single-post">${top('Carrow Local', ['News', 'Events'])}
    <article class="hentry"><h1 class="entry-title">A third bin</h1><span>${day(3)}</span>
    ${w.paragraphs('news', 2, 1)}</article>${w.more(6, 'Related articles')}${foot('Carrow Local')}</body>`,
  ),
  article(
    'above-a-wall',
    'https://www.portledger.example/content/1f3e5d7c-9b8a',
    'Shipping line to cut routes',
    openGraph('Shipping line to cut routes') + jsonLd('NewsArticle', 'x'),
    (w) => `${top('Port Ledger')}<article><h1>Shipping line to cut routes along the coast</h1>
    <p>${w.say('news')}</p><div>Priya Nair</div><time>${day(4)}</time></article><div class="barrier">
    <h2>Subscribe to read on</h2><p>Trial: $1 for four weeks, then $40 a month.</p><p>Cancel anytime.</p>
    <button>Subscribe</button></div>${foot('Port Ledger')}`,
  ),
  article(
    'wall-hashed',
    'https://www.kvallen.example/a/Ey77Qr',
    'Färjorna ställs in',
    openGraph('Färjorna ställs in'),
    (w) => `${bar('Kvällen')}<div class="css-1"><h1 class="css-2">Färjorna ställs in i natt</h1>
    <div class="css-3">Publicerad 3 mars 08.12</div><div class="css-4">${w.say('sv', 2)}</div>
    <div class="css-5">Läs vidare med Kvällen Plus</div><button>Prova</button></div>`,
    'sv',
  ),
  article(
    'short-fr',
    'https://www.lacote.example/fil-info/2025/03/03/le-marche-ferme-812233.php',
    'Le marché ferme',
    openGraph('Le marché ferme'),
    (
      w,
    ) => `${top('La Côte', ['Actualités', 'Sports', 'Loisirs'])}<main><h1>Le vieux marché ferme ses portes</h1>
    <p>Publié le 3 mars 2025 à 08h12</p>${w.paragraphs('fr', 2, 1)}</main><section><h2>Fil info</h2>
    ${repeat(12, cards)}</section>${foot('La Côte')}`,
    'fr',
  ),
  article(
    'short-es-update',
    'https://www.lamarina.example/sucesos/cierra-el-mercado-20250303.html',
    'Cierra el mercado',
    openGraph('Cierra el mercado'),
    (w) => `${top('La Marina', ['Local', 'Deportes', 'Cultura'])}<article><h1>Cierra el viejo mercado</h1>
    <h2>Los comerciantes se enteraron por carta</h2><div>3 de marzo de 2025</div>
    ${w.paragraphs('es', 3, 1)}</article>${foot('La Marina')}`,
    'es',
  ),
  article(
    'short-ja',
    'https://news.minato.example/articles/9f1c2b3a4d5e6f70',
    '渡し船が欠航',
    openGraph('渡し船が欠航'),
    (w) => `${menu(['主要', '国内', '経済'])}<article><h1>強風で渡し船が欠航　再開は未定</h1>
    <div>3/3(月) 9:12 配信</div><p>${w.say('ja')}<br><br>${w.say('ja')}<br><br>${w.say('ja')}</p></article>`,
    'ja',
  ),
  article(
    'short-pl',
    'https://www.zatoka.example/fakty/1,88122,hala-targowa-zamknieta.html',
    'Hala targowa zamknięta',
    '',
    (w) => `${top('Zatoka', ['Fakty', 'Sport', 'Kultura'])}<div id="art"><h1>Hala targowa zamknięta</h1>
    <div>03.03.2025 08:12</div>${w.paragraphs('pl', 3, 1)}</div>${foot('Zatoka')}`,
    'pl',
  ),
  article(
    'site-name-as-headline',
    'https://ropewalk.example/post/77122334455/on-the-smell-of-ropes',
    'Rope walk — On the smell of ropes',
    openGraph('On the smell of ropes', 'tumblr-feed:entry'),
    (
      w,
    ) => `<div id="page"><h1><a href="/">Rope walk</a></h1><ul><li><a>Ask</a></li><li><a>Archive</a></li></ul>
    <div class="post text"><h2>On the smell of ropes</h2>${w.paragraphs('blog', 4, 3)}
    <ol class="notes">${repeat(9, (i) => `<li>kim${i} liked this</li>`)}</ol></div></div>`,
  ),
  article(
    'tv-video-and-three-lines',
    'https://www.channel5.example/article/norham-river-road/15981122/',
    'Cars stranded on river road',
    openGraph('Cars stranded on river road'),
    (w) => `${top('Channel 5', ['Local', 'Weather', 'Traffic'])}<h1>Cars stranded on river road</h1>
    <div>By Channel 5 staff</div><div class="player"><video></video><p>EMBED More videos</p></div>
    ${w.paragraphs('news', 3, 1)}${w.more(9, 'Top stories')}${foot('Channel 5')}`,
  ),
  article(
    'board-notice-de',
    'https://www.ffw-lindholm.example/einsaetze/2025/einsatz-31',
    'Einsatz 31: Baum auf Straße',
    '',
    (w) => `${top('Feuerwehr Lindholm', ['Aktuelles', 'Einsätze', 'Verein'])}<main>
    <h1>Baum auf Straße</h1><p>3. März 2025, 18:12 Uhr</p>${w.paragraphs('de', 2, 2)}</main>${foot('FFW')}`,
    'de',
  ),
];
