import { day, foot, type Kind, menu, openGraph, other, repeat, top } from './kind.ts';

/** Rules, manuals and records of changes. */
export const rules: readonly Kind[] = [
  other(
    'terms-of-sale',
    'https://oakshop.example/pages/terms-of-sale',
    'Terms of Sale – Oakshop',
    openGraph('Terms of Sale', 'website'),
    (w) => `${top('Oakshop', ['Benches', 'Tables', 'Sale'])}
    <main><h1>Terms of Sale</h1><p>Last updated: 3 January 2025</p>${repeat(
      6,
      (i) => `<h2>
    ${i + 1}. ${['Scope', 'Orders', 'Prices', 'Delivery', 'Returns', 'Liability'][i]}</h2>
    ${w.paragraphs('legal', 2)}`,
    )}</main>${foot('Oakshop')}`,
  ),
  other(
    'datenschutz-long',
    'https://www.holzbau-lind.example/datenschutzerklaerung.html',
    'Datenschutzerklärung | Holzbau Lind',
    '',
    (w) => `${top('Holzbau Lind', ['Leistungen', 'Kontakt'])}
    <div class="content"><h1>Datenschutzerklärung der Holzbau Lind GmbH</h1><h2>1. Allgemeine Hinweise</h2>
    ${w.paragraphs('delegal', 3)}<h2>2. Ihre Rechte</h2>${w.paragraphs('delegal', 3)}<h2>3. Cookies</h2>
    ${w.paragraphs('delegal', 2)}</div>${foot('Holzbau Lind', ['Impressum', 'Datenschutz'])}`,
    'de',
  ),
  other(
    'cookie-policy-h2',
    'https://calm.example/legal/cookies',
    'How we use cookies | Calm',
    openGraph('How we use cookies'),
    (w) => `<div class="nav">
    <a href="/">Calm</a></div><div class="container"><h2>How we use cookies</h2>
    <p>Effective from March 3, 2025</p>${w.paragraphs('legal', 7)}</div>${foot('Calm')}`,
  ),
  other(
    'accessibility-statement',
    'https://council.example/accessibility-statement',
    'Accessibility statement - Carrow Council',
    openGraph('Accessibility statement'),
    (w) => `${top('Carrow Council', ['Bins', 'Council tax', 'Planning', 'News'])}
    <main><h1>Accessibility statement for carrow.example</h1>${w.paragraphs('legal', 2)}
    <h2>How accessible this website is</h2><ul>${w.paragraphs('legal', 4, 1, 'li')}</ul><h2>Contact us</h2>
    ${w.paragraphs('legal', 2)}<p>This statement was prepared on 3 January 2025.</p></main>
    ${foot('Carrow Council')}`,
  ),
  other(
    'changelog',
    'https://calm.example/changelog',
    'Changelog | Calm',
    openGraph('Changelog', 'website'),
    (w) => `<nav>
    <a href="/">Calm</a><a>Pricing</a><a>Docs</a></nav><main><h1>Changelog</h1><p>All that is new in Calm.</p>
    ${repeat(
      7,
      (i) => `<section><time>${day(i)}</time><h2>
    ${['Groups', 'Faster starts', 'Importer', 'Dark mode', 'Exports', 'Mentions', 'Fixes'][i]}</h2>
    ${w.paragraphs('rel', 2)}<h3>Fixes</h3><ul>${w.paragraphs('rel', 2, 1, 'li')}</ul></section>`,
    )}
    <a>Older updates</a></main>${foot('Calm')}`,
  ),
  other(
    'release-notes',
    'https://www.editor.example/updates/v1_88',
    'Release notes 1.88',
    '',
    (w) => `<header>
    <a href="/">Editor</a>${menu(['Docs', 'Updates', 'Blog', 'API', 'Extensions'])}</header><div class="row">
    <nav class="docs-nav"><ul>${repeat(
      12,
      (i) => `<li>
    <a href="/updates/v1_${87 - i}">v1_${87 - i}</a></li>`,
    )}</ul></nav><main><h1>March 2025 (version 1.88)</h1>
    ${w.paragraphs('rel', 2)}${repeat(
      6,
      (i) => `<h2>Area ${i}</h2>
    ${w.paragraphs('rel', 2)}<pre><code>"editor.option${i}": true</code></pre>`,
    )}</main></div>`,
  ),
  other(
    'github-readme',
    'https://git.example/owenb/tinyradio',
    'GitHub - owenb/tinyradio: A tiny radio in Rust',
    openGraph('GitHub - owenb/tinyradio', 'object'),
    (w) => `<body class="logged-out env-production page-responsive">
    <header><a href="/">Git</a><a>Sign in</a><a>Sign up</a></header><div class="application-main">
    <main id="js-repo-pjax-container"><strong itemprop="name"><a>tinyradio</a></strong><ul><li><a>Code</a></li>
    <li><a>Issues 12</a></li><li><a>Pull requests 3</a></li></ul><table>${repeat(
      9,
      (i) => `<tr><td>
    <a>src${i}</a></td><td>Fix build</td><td>3 months ago</td></tr>`,
    )}</table>
    <article class="markdown-body entry-content container-lg"><h1>tinyradio</h1><p>${w.say('docs', 2)}</p>
    <h2>Install</h2><pre>cargo install tinyradio</pre>${w.paragraphs('docs', 2)}<h2>Usage</h2>
    ${w.paragraphs('docs', 3)}<pre>tinyradio --station 3</pre><h2>Contributing</h2>${w.paragraphs('rel', 2)}
    <h2>License</h2><p>MIT</p></article><h2>About</h2><p>A tiny radio in Rust</p>
    <h2>Languages</h2></main></div></body>`,
  ),
  other(
    'release-github',
    'https://git.example/owenb/tinyradio/releases/tag/v2.1.0',
    'Release 2.1.0 · owenb/tinyradio · GitHub',
    openGraph('Release 2.1.0 · owenb/tinyradio', 'object'),
    (w) => `<header>
    <a href="/">Git</a><a>Sign in</a></header><main><nav><a>Releases</a> <a>v2.1.0</a></nav><h1>2.1.0</h1><div>
    <a>owenb</a> released this 03 Mar 09:12</div><div class="markdown-body"><h2>Highlights</h2>
    ${w.paragraphs('rel', 2)}<h2>What's changed</h2><ul>${w.paragraphs('rel', 8, 1, 'li')}</ul></div>
    <h3>Assets 4</h3><ul><li><a>tinyradio-linux.tar.gz</a></li></ul></main>`,
  ),
  other(
    'fandom-wiki',
    'https://emberfall.wiki.example/wiki/Emberfall_Keep',
    'Emberfall Keep | Emberfall Wiki',
    openGraph('Emberfall Keep', 'article'),
    (w) => `<body class="mediawiki ltr ns-0 ns-subject page-Emberfall_Keep skin-fandomdesktop">
    <header><a href="/">Emberfall Wiki</a></header><main>
    <h1 class="page-header__title" id="firstHeading">Emberfall Keep</h1><div class="page-header__actions">
    <a>Edit</a><a>History</a><a>Talk (3)</a></div><div id="mw-content-text"><div class="mw-parser-output">
    <aside class="portable-infobox"><h2>Emberfall Keep</h2><div>Type: Dungeon</div></aside>
    ${w.paragraphs('wiki', 2)}<h2>Access<span class="mw-editsection">[edit]</span></h2>
    ${w.paragraphs('wiki', 2)}<h2>Bosses<span>[edit]</span></h2>${w.paragraphs('wiki', 2)}<ul>
    ${w.paragraphs('wiki', 3, 1, 'li')}</ul></div></div><div>Categories: <a>Dungeons</a></div></main></body>`,
  ),
  other(
    'freshdesk',
    'https://support.calm.example/solution/articles/4400123-how-to-change-your-plan',
    'How to change your plan : Calm',
    openGraph('How to change your plan', 'article'),
    (w) => `<header>
    <a href="/">Calm support</a><a>Login</a></header><section class="main"><div class="breadcrumb">
    <a>Solution home</a> <a>Billing</a></div><h2 class="heading">How to change your plan <a>Print</a></h2>
    <p>Modified on: Mon, 3 Mar, 2025 at 9:12 AM</p><article class="article-body">
    ${w.paragraphs('docs', 6)}</article><p>Did you find it helpful? <a>Yes</a> <a>No</a></p></section>`,
  ),
  other(
    'help-centre-own-domain',
    'https://www.bankly.example/personal/support/cards/lost-card',
    'Lost or stolen card | Bankly',
    openGraph('Lost or stolen card', 'website'),
    (w) => `${top('Bankly', ['Current accounts', 'Savings', 'Mortgages', 'Support'])}
    <main><h1>Lost or stolen card</h1>
    <p>If you have lost your card, or think that somebody has stolen it, freeze it in the app and tell us straight away.</p>
    ${w.paragraphs('docs', 3)}<h2>How to freeze your card</h2>${w.paragraphs('docs', 2)}<h2>Other questions</h2>
    ${repeat(5, (i) => `<a href="/s${i}">How do I order card ${i}?</a>`)}<h2>Was this page helpful?</h2>
    <button>Yes</button><button>No</button></main>${foot('Bankly')}`,
  ),
  other(
    'readme-io-docs',
    'https://paylane.example/reference/create-charge',
    'Create a charge | Paylane',
    openGraph('Create a charge', 'website'),
    (w) => `<header>
    <a href="/">Paylane</a><a>Guides</a><a>API Reference</a></header><aside>
    ${menu(['Charges', 'Refunds', 'Customers', 'Webhooks'])}</aside><main>
    <h1>Create a charge</h1><code>POST /v1/charges</code>${w.paragraphs('docs', 4)}<h2>Body params</h2>
    ${repeat(
      6,
      (i) => `<div><b>param${i}</b> string required<p>
    ${w.say('docs')}</p></div>`,
    )}<pre>curl -X POST</pre></main>`,
  ),
  other(
    'confluence-space',
    'https://wiki.corp.example/display/OPS/Backup+procedure',
    'Backup procedure - Operations - Confluence',
    '',
    (w) => `<div id="page">
    <div id="header">Spaces People Calendars Create</div><div class="ia-splitter"><div class="ia-fixed-sidebar">
    ${menu(['Pages', 'Blog', 'Runbooks'])}</div><div id="main"><h1 id="title-text"><a>Backup procedure</a></h1>
    <div class="page-metadata">Created by Jonas Weber, last modified on Mar 03, 2025</div>
    <div id="main-content" class="wiki-content">${w.paragraphs('docs', 3)}<h2>Steps</h2><ol>
    ${w.paragraphs('docs', 6, 1, 'li')}</ol><h2>Restore</h2>${w.paragraphs('docs', 3)}</div>
    <div>No labels</div></div></div></div>`,
  ),
  other(
    'learn-vendor',
    'https://learn.vendor.example/en-us/cloud/storage/tiers-overview',
    'Access tiers for storage - Vendor Cloud | Vendor Learn',
    openGraph(
      'Access tiers for storage',
      'website',
      '<meta name="author" content="jweber"><meta name="ms.date" content="03/03/2025">',
    ),
    (w) => `<header>
    <a href="/">Learn</a>${menu(['Documentation', 'Training', 'Q&A'])}</header><nav>
    ${repeat(14, (i) => `<a href="t${i}">Topic ${i}</a>`)}</nav><main><h1>Access tiers for storage</h1><ul>
    <li>Article</li><li>03/03/2025</li><li>12 contributors</li></ul><div><h2>In this article</h2><a>Overview</a>
    <a>Limits</a></div>${w.paragraphs('docs', 4)}<h2>Tiers</h2>${w.paragraphs('docs', 3)}<table>
    ${repeat(4, (i) => `<tr><td>Tier ${i}</td><td>${i * 30} days</td></tr>`)}</table><h2>Next steps</h2>
    ${w.paragraphs('docs', 2)}<h2>Feedback</h2></main>`,
  ),
];
