import { day, foot, jsonLd, type Kind, menu, openGraph, other, repeat, top } from './kind.ts';

/** Offers: events, jobs, rooms, courses, goods. */
export const offers: readonly Kind[] = [
  other(
    'event-page-long',
    'https://hallnorham.example/events/organ-night-2025/',
    'Organ Night - Norham Hall',
    openGraph('Organ Night'),
    (w) => `<body class="tribe_events-template-default single single-tribe_events">
    ${top('Norham Hall', ["What's on", 'Visit', 'Hire', 'Support us'])}<main><p>
    <a href="/events/">« All Events</a></p><h1 class="tribe-events-single-event-title">Organ Night</h1>
    <div class="tribe-events-schedule"><h2>March 14 @ 7:30 pm - 10:00 pm</h2><span>$24 – $40</span></div>
    ${w.paragraphs('church', 2)}${w.paragraphs('review2', 2)}<div class="tribe-events-meta-group">
    <h2>Details</h2>
    <dl><dt>Date:</dt><dd>March 14</dd><dt>Time:</dt><dd>7:30 pm</dd><dt>Cost:</dt><dd>$24</dd></dl></div>
    <div class="tribe-events-meta-group"><h2>Venue</h2><p>Norham Hall, 4 Market Street</p>
    <a>+ Google Map</a></div><a class="btn">Buy tickets</a></main>${foot('Norham Hall')}</body>`,
  ),
  other(
    'event-meetup',
    'https://meets.example/norham-hikers/events/30112231/',
    'Spring walk along the canal, Sun, Mar 9, 2025, 10:00 AM | Meets',
    openGraph('Spring walk along the canal', 'website') + jsonLd('Event', 'Spring walk'),
    (w) => `<div id="__next">
    <header><a href="/">Meets</a><button>Log in</button><button>Sign up</button></header><main>
    <h1>Spring walk along the canal</h1><div>Hosted by <a>Grace D.</a></div><div><h2>Details</h2><p>
    ${w.say('blog', 2)}</p>
    <p>We meet at the station at ten and walk for about three hours with a stop for coffee.</p><p>
    ${w.say('church', 2)}</p>
    <p>Please bring good shoes and something to drink, and tell us if you can't make it.</p></div>
    <h2>Attendees (31)</h2>${repeat(6, (i) => `<div><span>Member ${i}</span></div>`)}<aside>
    <time>Sunday, March 9, 2025 10:00 AM to 1:00 PM</time><p>Canal station</p><button>Attend</button></aside>
    <h2>Similar events nearby</h2>${repeat(4, (i) => `<a href="/e${i}">${w.title()}</a>`)}</main></div>`,
  ),
  other(
    'job-greenhouse',
    'https://boards.hire.example/shoply/jobs/4412331',
    'Job Application for Platform Engineer at Shoply',
    openGraph('Platform Engineer', 'website') + jsonLd('JobPosting', 'Platform Engineer'),
    (w) => `<div id="wrapper">
    <div id="header"><h1 class="app-title">Platform Engineer</h1><span class="company-name">at Shoply</span>
    <div class="location">Norham or remote</div></div><div id="content">${w.paragraphs('job', 2, 3)}
    <p><strong>What you will do</strong></p><ul>${w.paragraphs('job', 4, 1, 'li')}</ul>
    <p><strong>What you bring</strong></p><ul>${w.paragraphs('job', 4, 1, 'li')}</ul>
    ${w.paragraphs('job', 1)}</div><div id="application"><h2>Apply for this job</h2>
    <form><label>First name<input></label><label>Last name<input></label><label>Email<input type="email"></label><label>Resume<input type="file"></label>
    <button>Submit application</button></form></div></div>`,
  ),
  other(
    'job-plain-de',
    'https://www.holzbau-lind.example/karriere/zimmerer-mwd/',
    'Zimmerer (m/w/d) – Holzbau Lind',
    openGraph('Zimmerer (m/w/d)'),
    (w) => `${top('Holzbau Lind', ['Leistungen', 'Referenzen', 'Karriere', 'Kontakt'])}
    <main><h1>Zimmerer (m/w/d)</h1><p>${w.say('deserv', 2)}</p><h2>Ihre Aufgaben</h2><ul>
    <li>Abbund und Montage von Dachstühlen und Holzrahmenwänden auf unseren Baustellen in der Region</li>
    <li>Sanierung alter Fachwerkhäuser zusammen mit unserem Team</li></ul><h2>Ihr Profil</h2><ul>
    <li>Abgeschlossene Ausbildung als Zimmerer und ein Führerschein der Klasse B</li>
    <li>Freude an sauberer Arbeit und an der frischen Luft</li></ul><h2>Wir bieten</h2><p>
    ${w.say('deserv', 2)}</p>
    <p>Bewerben Sie sich jetzt per E-Mail oder über unser Formular. Wir freuen uns auf Sie!</p>
    <a class="btn">Jetzt bewerben</a></main>${foot('Holzbau Lind', ['Impressum', 'Datenschutz'])}`,
    'de',
  ),
  other(
    'real-estate',
    'https://homes.example/detail/12-mill-lane-norham-4-bed-house-991823',
    '4 bed house for sale, 12 Mill Lane, Norham | Homes',
    openGraph('4 bed house for sale', 'website'),
    (w) => `<header>
    <a href="/">Homes</a>${menu(['For sale', 'To rent', 'Sell', 'Agents'])}</header><main><div class="gallery">
    ${repeat(6, () => '<img>')}</div><h1>4 bed detached house for sale</h1>
    <address>12 Mill Lane, Norham</address><p class="price">£485,000</p><ul><li>4 beds</li><li>2 baths</li>
    <li>142 sq m</li></ul><section><h2>About this property</h2>${w.paragraphs('home', 5)}</section><section>
    <h2>Floor plan</h2></section><aside><h3>Marketed by Doyle & Sons</h3><a>Call agent</a><a>Email agent</a>
    <a>Request viewing</a></aside><h2>Similar homes</h2>${repeat(
      4,
      (i) => `<a href="/d${i}">
    <span>£${400 + i * 9},000</span> 3 bed house, Kirkmere</a>`,
    )}</main>${foot('Homes')}`,
  ),
  other(
    'room-listing',
    'https://stays.example/rooms/8831220?adults=2',
    'Bright flat by the bay - Flats for Rent in Weston Bay',
    openGraph('Bright flat by the bay', 'website'),
    (w) => `<div data-application="true">
    <header><a href="/">stays</a><button>Anywhere</button><button>Any week</button></header><main>
    <h1>Bright flat by the bay with terrace</h1><div>4.92 · <a>131 reviews</a> · Weston Bay</div>
    <h2>Entire rental unit hosted by Grace</h2><ol><li>4 guests</li><li>2 bedrooms</li></ol><div><span>
    ${w.texts('stay', 3, 2).join('<br><br>')}</span><button>Show more</button></div>
    <h2>What this place offers</h2><div>Kitchen</div><div>Wifi</div><h2>131 reviews</h2>
    ${repeat(
      6,
      (i) => `<div role="listitem"><h3>Anna ${i}</h3><div>${day(i)}</div><div><span>
    ${w.say('stay')} ${w.say('review')}</span></div></div>`,
    )}<div><span>€112 night</span>
    <button>Reserve</button></div></main></div>`,
  ),
  other(
    'hotel-page',
    'https://www.hotelkirkmere.example/rooms-suites',
    'Rooms & Suites | Hotel Kirkmere',
    openGraph('Rooms & Suites', 'website'),
    (w) => `${top('Hotel Kirkmere', ['Rooms', 'Dining', 'Spa', 'Offers', 'Contact'])}
    <section class="hero"><h1>Rooms & Suites</h1><p>${w.say('stay')}</p></section>
    ${repeat(
      5,
      (i) => `<section class="room"><h2>
    ${['Garden Room', 'Bay Room', 'Tower Suite', 'Family Room', 'Attic Room'][i]}</h2><p>${w.say('stay', 2)}</p>
    <p>${w.say('stay', 1)}</p><a>Book now</a></section>`,
    )}${foot('Hotel Kirkmere')}`,
  ),
  other(
    'course-mooc',
    'https://learnly.example/learn/project-management-basics',
    'Project Management Basics | Learnly',
    openGraph('Project Management Basics', 'website'),
    (w) => `<header>
    <a href="/">Learnly</a><button>Log in</button><button>Join for free</button></header><main>
    <h1>Project Management Basics</h1><p>Instructor: Helen Okafor</p><button>Enroll for free</button>
    <p>Starts Mar 3</p><p>41,312 already enrolled</p><h2>About this course</h2>${w.paragraphs('course', 4)}
    <h2>Skills you will gain</h2><ul><li>Planning</li><li>Risk</li></ul>
    <h2>There are 4 modules in this course</h2>${repeat(
      4,
      (i) => `<h3>Module ${i + 1}</h3><p>
    ${w.say('course', 2)}</p><p>5 videos • 3 readings • 1 quiz</p>`,
    )}<h2>Learner reviews</h2>
    ${repeat(3, () => `<div><p>${w.say('course')}</p><span>Reviewed on Jan 3, 2025</span></div>`)}
    <h2>Frequently asked questions</h2></main>${foot('Learnly')}`,
  ),
  other(
    'university-programme',
    'https://www.uninorham.example/study/undergraduate/courses/marine-biology-bsc/',
    'Marine Biology BSc | University of Norham',
    openGraph('Marine Biology BSc'),
    (w) => `${top('University of Norham', ['Study', 'Research', 'About', 'News', 'Alumni'])}
    <main><ol class="breadcrumb"><li>Study</li><li>Undergraduate</li></ol><h1>Marine Biology BSc</h1>
    <dl><dt>Start date</dt><dd>September</dd><dt>Duration</dt><dd>3 years</dd><dt>UCAS code</dt><dd>C160</dd></dl>
    <h2>Overview</h2>${w.paragraphs('course', 3)}<h2>What you will study</h2>${w.paragraphs('course', 2)}
    <h2>Entry requirements</h2>${w.paragraphs('job', 1)}<h2>Fees and funding</h2>${w.paragraphs('course', 1)}
    <a>Apply now</a><a>Order a prospectus</a></main>${foot('University of Norham')}`,
  ),
  other(
    'product-long',
    'https://kettleworks.example/kettles/copper-kettle-1l',
    'Copper Kettle 1 l | Kettleworks',
    openGraph('Copper Kettle 1 l', 'website'),
    (w) => `${top('Kettleworks', ['Kettles', 'Pans', 'Repairs', 'Journal'])}
    <main><div class="pics">${repeat(4, () => '<img>')}</div><h1>Copper Kettle 1 l</h1><span>€189.00</span>
    <button>Add to basket</button><div class="tabs"><h2>Description</h2>${w.paragraphs('product', 5, 3)}
    <h2>The story of the copper kettle</h2>${w.paragraphs('blog', 2)}<h2>Care</h2>
    ${w.paragraphs('product', 2)}</div><h2>You may also like</h2>${repeat(
      4,
      (i) => `<div>
    <a href="/k${i}">Kettle ${i}</a> €${90 + i}.00</div>`,
    )}</main>${foot('Kettleworks')}`,
  ),
  other(
    'crowdfunding',
    'https://kick.example/projects/owen/tiny-radio',
    'Tiny Radio by Owen — Kick',
    openGraph('Tiny Radio', 'website'),
    (w) => `<header>
    <a href="/">Kick</a></header><main><h1>Tiny Radio</h1><p>A radio the size of a matchbox.</p>
    <div>€41,221 pledged of €20,000 goal</div><div>612 backers</div><button>Back this project</button>
    ${menu(['Campaign', 'FAQ 9', 'Updates 3', 'Comments 88'])}<h2>Story</h2>
    ${w.paragraphs('blog', 3)}${w.paragraphs('product', 4)}<h2>Risks and challenges</h2>
    ${w.paragraphs('product', 2)}<h2>Support</h2>${repeat(
      4,
      (i) => `<div>
    <h3>Pledge €${20 + 10 * i} or more</h3><p>${w.say('product')}</p></div>`,
    )}</main>${foot('Kick')}`,
  ),
  other(
    'classified-ad',
    'https://www.kleinmarkt.example/s-anzeige/omas-eichenschrank/2811223-88-3321',
    'Omas Eichenschrank in Norham | kleinmarkt',
    openGraph('Omas Eichenschrank', 'website'),
    () => `<header>
    <a href="/">kleinmarkt</a><a>Inserieren</a></header><main><h1>Omas Eichenschrank</h1><h2>120 € VB</h2>
    <span>12345 Norham</span><span>03.03.2025</span><h2>Beschreibung</h2>
    <p>Verkaufe wegen Umzugs den alten Eichenschrank meiner Großmutter, etwa hundert Jahre alt und sehr stabil.<br>Er ist 2,10 m hoch, lässt sich in sechs Teile zerlegen und passt so durch jedes Treppenhaus.<br>An der Rückwand fehlt eine Leiste, sonst ist er in gutem Zustand, Schlüssel sind alle vorhanden.<br>Nur Abholung, ich helfe gern beim Tragen. Privatverkauf, daher keine Garantie und keine Rücknahme.</p>
    <div>Anna L. Privater Nutzer, aktiv seit 2014</div><button>Nachricht schreiben</button>
    <h2>Das könnte dich auch interessieren</h2>
    ${repeat(6, (i) => `<a href="/a${i}">Schrank ${i}</a> ${30 + i} €`)}</main>`,
    'de',
  ),
  other(
    'tour-package',
    'https://trips.example/tours/norham-harbour-half-day-tour/d331-88',
    'Norham Harbour Half-Day Tour 2025 - Trips',
    openGraph('Norham Harbour Half-Day Tour', 'website'),
    (w) => `<header>
    <a href="/">Trips</a></header><main><h1>Norham Harbour Half-Day Tour</h1><div>4.8 (331 reviews)</div>
    <div>From $49.00 per person</div><button>Check availability</button><h2>Overview</h2>
    ${w.paragraphs('stay', 3)}<h2>What's included</h2><ul><li>Guide</li><li>Boat trip</li></ul>
    <h2>What to expect</h2>${w.paragraphs('stay', 2)}<h2>Reviews</h2>${repeat(
      5,
      (i) => `<div><b>Kim ${i}</b>
    <span>${day(i)}</span><p>${w.say('review', 2)}</p></div>`,
    )}</main>`,
  ),
  other(
    'software-download',
    'https://soft.example/tiny-radio/',
    'Tiny Radio - Download',
    openGraph('Tiny Radio - Download', 'website'),
    (w) => `<header>
    <a href="/">Soft</a>${menu(['Windows', 'Mac', 'Android', 'News'])}</header><main>
    <h1>Tiny Radio for Windows</h1><div>Free 4.1 (31 votes)</div><a>Free Download for Windows</a>
    <h2>Softly review</h2>${w.paragraphs('product', 3)}${w.paragraphs('docs', 2)}<h2>App specs</h2>
    <dl><dt>License</dt><dd>Free</dd><dt>Version</dt><dd>2.1</dd></dl><h2>User reviews about Tiny Radio</h2>
    ${repeat(4, () => `<div><p>${w.say('review', 2)}</p><button>Helpful</button></div>`)}</main>`,
  ),
];
