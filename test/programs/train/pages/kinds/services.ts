import { foot, type Kind, menu, openGraph, other, repeat, top } from './kind.ts';

/** What houses say of themselves and of what they do. */
export const services: readonly Kind[] = [
  other(
    'church-home',
    'https://stannes.example/welcome',
    "St Anne's, Norham",
    openGraph("St Anne's, Norham", 'website'),
    (w) => `${top("St Anne's", ['Welcome', 'Services', 'Groups', 'Giving', 'Contact'])}
    <main><h1>Welcome to St Anne's</h1>${w.paragraphs('church', 4)}<h2>This Sunday</h2>
    ${w.paragraphs('church', 2)}<h2>Latest news</h2>${repeat(
      3,
      (i) => `<div><a href="/n${i}">${w.title()}</a>
    <p>${w.say('church')}</p></div>`,
    )}<h2>Find us</h2><p>4 Church Street, Norham</p></main>
    ${foot("St Anne's")}`,
  ),
  other(
    'school-about',
    'https://www.northside-primary.example/our-school/headteachers-welcome',
    "Headteacher's Welcome | Northside Primary",
    '',
    (w) => `${top('Northside Primary', ['Our school', 'Parents', 'Curriculum', 'Contact'])}
    <main><h1>Headteacher's Welcome</h1>${w.paragraphs('church', 6, 3)}
    <p>Mrs Helen Okafor, Headteacher</p></main><aside><h3>Diary dates</h3><ul><li>3 March: book fair</li>
    <li>9 March: trip</li></ul></aside>${foot('Northside Primary')}`,
  ),
  other(
    'charity-landing',
    'https://plates.example/donate/winter-appeal',
    'Winter Appeal | Plates',
    openGraph('Winter Appeal', 'website'),
    (w) => `${top('Plates', ['Our work', 'Get involved', 'About', 'Donate'])}
    <main><h1>No child should go hungry this winter</h1>${w.paragraphs('charity', 2)}<form><h2>Give today</h2>
    <button>$15</button><button>$30</button><button>$60</button><input placeholder="Other amount">
    <button>Donate now</button></form><h2>What your gift can do</h2>${w.paragraphs('charity', 3)}
    <h2>Other ways to help</h2>${w.paragraphs('charity', 2)}</main>${foot('Plates')}`,
  ),
  other(
    'charity-what-we-do',
    'https://plates.example/what-we-do/school-meals',
    'School meals | Plates',
    openGraph('School meals', 'article'),
    (w) => `<header>
    <a href="/">Plates</a>${menu(['What we do', 'Where we work', 'Stories', 'Donate'])}</header><main>
    <h1>School meals</h1><p class="lead">${w.say('charity', 2)}</p>${w.paragraphs('charity', 3)}
    <h2>Where we work</h2>${w.paragraphs('charity', 2)}<h2>How you can help</h2><p>${w.say('charity')}</p>
    <a>Donate now</a></main>${foot('Plates')}`,
  ),
  other(
    'saas-landing-hashed',
    'https://tally.example/product/invoices',
    'Invoices that send themselves | Tally',
    openGraph('Invoices that send themselves', 'website'),
    (w) => `<div class="css-1a2b">
    <div class="css-nav"><a href="/">Tally</a><a>Product</a><a>Pricing</a><a>Log in</a></div>
    <div class="css-9x"><h1>Invoices that send themselves</h1><p>${w.say('service', 2)}</p>
    <a>Start for free</a></div>${repeat(
      5,
      (i) => `<div class="css-f${i}"><h2>
    ${['Set up in minutes', 'Get paid sooner', 'Works with your bank', 'Loved by accountants', 'Safe by design'][i]}</h2>
    <p>${w.say('service', 2)}</p><p>${w.say('product')}</p></div>`,
    )}<div><h2>Questions?</h2>
    ${repeat(4, () => `<h3>Can I cancel at any time?</h3><p>${w.say('service')}</p>`)}</div></div>
    ${foot('Tally')}`,
  ),
  other(
    'pricing-page',
    'https://tally.example/pricing',
    'Pricing | Tally',
    openGraph('Pricing', 'website'),
    (w) => `<nav>
    <a href="/">Tally</a></nav><main><h1>Simple pricing</h1>${repeat(
      3,
      (i) => `<div><h2>
    ${['Solo', 'Team', 'Firm'][i]}</h2><p>$${9 + i * 20} per month</p><p>${w.say('service')}</p><ul>
    <li>Unlimited invoices</li><li>Support by mail</li></ul><a>Start free trial</a></div>`,
    )}
    <h2>Frequently asked questions</h2>${repeat(
      6,
      (i) => `<h3>Question ${i}?</h3><p>
    ${w.say('service', 2)}</p>`,
    )}</main>${foot('Tally')}`,
  ),
  other(
    'doctor-profile',
    'https://norhamclinic.example/our-doctors/helen-okafor-md/',
    'Helen Okafor, MD | Norham Clinic',
    openGraph('Helen Okafor, MD', 'article'),
    (w) => `${top('Norham Clinic', ['Services', 'Doctors', 'Locations', 'Book'])}
    <main><h1>Helen Okafor, MD</h1><p>Cardiology</p><a>Book an appointment</a><h2>About Dr. Okafor</h2>
    ${w.paragraphs('intv', 2)}${w.paragraphs('service', 3)}<h2>Education</h2><ul>
    <li>Medical School: University of Norham, 2001</li></ul><h2>Locations</h2><p>4 Market Street</p></main>
    ${foot('Norham Clinic')}`,
  ),
  other(
    'press-kit',
    'https://tinyradio.example/press',
    'Press Kit | Tiny Radio',
    openGraph('Press Kit', 'website'),
    (w) => `<header>
    <a href="/">Tiny Radio</a>${menu(['Shop', 'Press', 'FAQ'])}</header><main><h1>Press Kit</h1>
    <h2>Factsheet</h2><p>Developer: Tiny Works, based in Norham<br>Release date: March 3, 2025<br>Price: €49</p>
    <h2>Description</h2>${w.paragraphs('product', 2)}<h2>History</h2>${w.paragraphs('blog', 2)}<h2>Features</h2>
    <ul>${w.paragraphs('product', 4, 1, 'li')}</ul><h2>Images</h2><a>Download all as .zip (31MB)</a>
    <h2>Selected articles</h2><ul><li>"A radio that fits in a match box." - Coastal Mercury</li></ul>
    <h2>Contact</h2></main>`,
  ),
  other(
    'faq-page',
    'https://ferry.example/travel-information/faq',
    'Frequently asked questions | Norham Ferries',
    openGraph('Frequently asked questions', 'website'),
    (w) => `${top('Norham Ferries', ['Timetable', 'Tickets', 'Travel information', 'Contact'])}
    <main><h1>Frequently asked questions</h1>${repeat(
      10,
      (i) => `<h3>
    ${['Can I bring my bike?', 'Are dogs allowed?', 'Where do I park?', 'How early must I check in?'][i % 4]}</h3>
    <p>${w.say('stay')} ${w.say('docs')}</p>`,
    )}</main>${foot('Norham Ferries')}`,
  ),
  other(
    'gov-service',
    'https://www.gov-ex.example/apply-fishing-permit',
    'Apply for a fishing permit - GOV',
    openGraph('Apply for a fishing permit', 'article'),
    (w) => `<header role="banner">
    <a href="/">GOV</a></header><main role="main"><h1 class="gem-c-title__text">Apply for a fishing permit</h1>
    <nav><ol><li>Overview</li><li><a href="/2">Eligibility</a></li><li>
    <a href="/3">How to apply</a></li></ol></nav>${w.paragraphs('docs', 3)}${w.paragraphs('legal', 2)}
    <h2>Before you start</h2><ul>${w.paragraphs('docs', 3, 1, 'li')}</ul><a class="button">Start now</a>
    <p>Is this page useful? Yes No</p></main>`,
  ),
  other(
    'newsletter-landing',
    'https://breadletter.example/subscribe',
    'Subscribe to The Bread Letter',
    openGraph('The Bread Letter', 'website'),
    (w) => `<main>
    <h1>The Bread Letter</h1><p>${w.say('blog', 2)}</p><form><input type="email" placeholder="Your email">
    <button>Subscribe</button></form>${w.paragraphs('intv', 2)}<h2>What readers say</h2>
    ${repeat(5, () => `<blockquote>${w.say('review')}</blockquote>`)}<h2>Recent issues</h2>
    ${repeat(4, () => `<a href="/p/x">${w.title()}</a>`)}</main>`,
  ),
  other(
    'service-plumber',
    'https://www.lindheizung.example/leistungen/badsanierung',
    'Badsanierung in Norham | Lind Heizung',
    openGraph('Badsanierung', 'article'),
    (w) => `${top('Lind Heizung', ['Leistungen', 'Über uns', 'Kontakt'])}
    <main><h1>Badsanierung aus einer Hand</h1>${w.paragraphs('deserv', 3)}<h2>Ihre Vorteile</h2><ul>
    <li>Festpreis</li><li>Ein Ansprechpartner</li></ul>${w.paragraphs('deserv', 3)}
    <h2>Jetzt Termin vereinbaren</h2><p>Tel. 0123 456789</p></main>
    ${foot('Lind Heizung', ['Impressum', 'Datenschutz'])}`,
    'de',
  ),
  other(
    'login-wall',
    'https://social.example/norham.council/posts/pfbid0x9A',
    'Norham Council - Log in or sign up to view',
    openGraph('Norham Council', 'article'),
    (w) => `<div>
    <h1>Norham Council</h1>
    <form><input type="email" placeholder="Email or phone"><input type="password" placeholder="Password">
    <button>Log in</button><a>Forgotten account?</a></form><p>${w.say('news', 2)}</p>
    <p>See more on Social. Log in or create an account to connect with people near you and to see what they share.</p>
    <a>Create new account</a></div><footer>
    ${repeat(20, (i) => `<a href="/l${i}">Language ${i}</a>`)}</footer>`,
  ),
];
