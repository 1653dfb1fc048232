import { bar, foot, jsonLd, type Kind, menu, openGraph, other, repeat, top } from './kind.ts';

/** Pages that say only a sentence or two, and are no articles. */
export const littlePages: readonly Kind[] = [
  other(
    'sign-in',
    'https://accounts.tally.example/signin',
    'Sign in',
    '',
    () => `<main><h1>Sign in to your account</h1><form><input type="email"><input type="password">
    <button>Continue</button></form><p>By signing in you accept our terms and agree that we may write to you about
    your account from time to time.</p><p>New here? It takes two minutes to open an account, and there is nothing to pay
    until you send your first invoice.</p></main>`,
  ),
  other(
    'not-found',
    'https://www.coast.example/news/old-story-that-moved',
    'Page not found | Coast Post',
    openGraph('Page not found', 'website'),
    (
      w,
    ) => `${top('Coast Post')}<main><h1>Sorry, we can’t find that page</h1><p>The page that you asked for may have
    moved, or it may never have been here. Try the search above, or start again from our front page.</p>
    <p>If you typed the address, please check that it is spelled correctly and try it once more.</p></main>
    ${w.more(8)}${foot('Coast Post')}`,
  ),
  other(
    'thanks',
    'https://plates.example/thank-you',
    'Thank you | Plates',
    '',
    (w) => `${top('Plates', ['About', 'Donate'])}<main><h1>Thank you!</h1><p>${w.say('charity', 2)}</p>
    <p>${w.say('charity')}</p><a>Share</a></main>${foot('Plates')}`,
  ),
  other(
    'soon',
    'https://emberlane.example/launch',
    'Something new is coming',
    openGraph('Something new is coming', 'website'),
    (w) => `<main><h1>Something new is coming</h1><p>${w.say('service', 2)}</p><form>
    <input type="email"><button>Tell me</button></form></main>`,
  ),
  other(
    'shop-blurb',
    'https://oakshop.example/collections/stools',
    'Stools | Oakshop',
    openGraph('Stools', 'website'),
    (w) => `${top('Oakshop', ['Tables', 'Chairs', 'Sale'])}<h1>Stools</h1><p>${w.say('product', 2)}</p>
    ${repeat(20, (i) => `<div><a href="/products/s${i}">Stool no. ${i}</a><span>$${40 + i}.00</span></div>`)}
    ${foot('Oakshop')}`,
  ),
  other(
    'product-little',
    'https://kettle.example/p/copper-kettle',
    'Copper kettle',
    openGraph('Copper kettle', 'product') + jsonLd('Product', 'x'),
    (w) => `${top('Kettle', ['Shop', 'Care'])}<h1>Copper kettle</h1><div>€89</div><button>Add to bag</button>
    <p>${w.say('product', 2)}</p><p>${w.say('product')}</p>${foot('Kettle')}`,
  ),
  other(
    'store-finder',
    'https://www.bakers.example/stores/norham-mill-road',
    'Norham, Mill Road | Bakers',
    openGraph('Norham, Mill Road', 'website') + jsonLd('LocalBusiness', 'x'),
    (w) => `${top('Bakers', ['Menu', 'Stores', 'Jobs'])}<h1>Norham, Mill Road</h1><p>Mon–Fri 7–19</p>
    <p>${w.say('service', 2)}</p><a>Directions</a>${foot('Bakers')}`,
  ),
  other(
    'web-app',
    'https://maps.tide.example/chart/norham',
    'Tide chart Norham',
    '',
    (w) => `${bar('Tide')}<canvas></canvas><h1>Norham</h1><p>${w.say('service')}</p>
    <p>High 03:12 4.1 m, low 09:31 0.8 m</p><button>Share</button><button>Next day</button>`,
  ),
  other(
    'profile-short',
    'https://www.linked.example/in/marta-lind-1288',
    'Marta Lind - Pilot',
    openGraph('Marta Lind - Pilot', 'profile') + jsonLd('ProfilePage', 'x'),
    (
      w,
    ) => `<nav>${menu(['People', 'Jobs'])}</nav><h1>Marta Lind</h1><h2>Pilot at Norham Port</h2><button>Connect</button>
    <section><h2>About</h2><p>${w.say('job', 3)}</p></section><section><h2>Experience</h2>
    ${repeat(4, () => `<h3>Pilot</h3><p>${w.say('job', 2)}</p>`)}</section>`,
  ),
  other(
    'group-post',
    'https://circle.example/groups/carrowgardens/posts/991122334455',
    'Carrow Gardens | Circle',
    openGraph('Carrow Gardens', 'article'),
    (w) => `<div><a>Carrow Gardens</a><button>Join</button></div><div role="article"><h2>Ann Lee</h2>
    <span>3 March at 09:12</span>${w.paragraphs('forum', 3, 2, 'div')}<div>31</div><div>Like</div><div>Comment</div>
    </div>${repeat(7, (i) => `<div role="article"><span>Bo ${i}</span><div>${w.say('forum', 2)}</div><div>2w</div><div>Like</div><div>Reply</div></div>`)}`,
  ),
  other(
    'answers-long',
    'https://www.asked.example/What-is-it-like-to-live-on-a-boat',
    'What is it like to live on a boat? - Asked',
    openGraph('What is it like to live on a boat?', 'website'),
    (
      w,
    ) => `<div><a href="/">Asked</a><button>Sign in</button></div><div class="q">What is it like to live on a boat?</div>
    ${repeat(4, (i) => `<div><a href="/p${i}">Peter ${i}</a><div>Lived on a boat · Upvoted by Ann · ${i + 1}y</div>${w.paragraphs('blog', 6, 2)}<div>${i}K views · View ${i * 31} upvotes</div></div>`)}`,
  ),
  other(
    'contact-hours',
    'https://www.lindheizung.example/kontakt-und-anfahrt',
    'Kontakt und Anfahrt',
    '',
    (w) => `${menu(['Leistungen', 'Kontakt'])}<h1>Kontakt und Anfahrt</h1><p>${w.say('deserv', 2)}</p>
    <form><input name="name"><input name="email"><textarea></textarea><button>Senden</button></form>`,
    'de',
  ),
  other(
    'gallery-app',
    'https://pics.example/photo/harbour-at-dawn-8122',
    'Harbour at dawn by Aiko Tanaka',
    openGraph('Harbour at dawn', 'website'),
    (w) => `${bar('Pics')}<img><h1>Harbour at dawn</h1><a>Aiko Tanaka</a><p>${w.say('blog', 2)}</p>
    <div>31 likes 812 views</div><h2>Similar photos</h2>${repeat(20, (i) => `<a href="/photo/${i}"><img></a>`)}`,
  ),
  other(
    'download-page',
    'https://get.tinyradio.example/mac',
    'Download Tiny Radio',
    openGraph('Download Tiny Radio', 'website'),
    (
      w,
    ) => `<h1>Download Tiny Radio</h1><p>${w.say('service')}</p><a>Download for Mac</a><p>Needs 13 or later.</p>
    <p>${w.say('rel')}</p>${foot('Tiny Radio')}`,
  ),
];
