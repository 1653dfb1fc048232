import { around, type Hostile, headed, MEGABYTE, script, story, telling, within } from './hostile.ts';

const BOX = `<h2>Related Posts</h2><ul><li><a href="/a">A story of one ferry and its crew</a></li><li><a href="/b">A story of two ferries and a bell</a></li></ul>`;

/** What else a page can be: most of it has broken something of ours. */
export const OWN: readonly Hostile[] = [
  {
    name: 'a page without a body',
    answer:
      '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/tides"><frame src="/tides"></frameset>',
    state: 'notice',
  },
  {
    name: 'a document that lost its root',
    answer: within(script(`addEventListener('load', () => document.documentElement.remove());`)),
  },
  { name: 'one word of 1 MB', answer: telling('x'.repeat(MEGABYTE)), state: 'ready' },
  {
    name: 'a page that is an editor as a whole, which is nobody else’s to read',
    answer: story.replace('<body>', '<body contenteditable>'),
    state: 'notice',
  },
  {
    name: 'a table of 5,000 rows',
    answer: within(
      `<table>${'<tr><td>Ada Lindqvist</td><td>40</td><td>“yes”</td></tr>'.repeat(5000)}</table>`,
    ),
    state: 'ready',
  },
  {
    name: 'text that is drawn in odd ways',
    answer: story.replace(
      '<link rel="stylesheet"',
      '<style>.entry-content { columns: 2; content-visibility: auto } p:nth-child(2) { writing-mode: vertical-rl } p:nth-child(3) { display: contents } p:nth-child(4)::first-letter { float: left }</style><link rel="stylesheet"',
    ),
    state: 'ready',
  },
  {
    name: 'frozen and deleted globals',
    answer: within(
      script(
        `Object.freeze(Object.prototype); delete window.Highlight; delete CSS.highlights; delete window.MutationObserver; delete window.IntersectionObserver; delete window.NodeFilter;`,
      ),
    ),
    state: 'ready',
  },
  {
    name: 'custom elements that take offence',
    answer: within(
      `<x-box class="related-posts"><h2>Related Posts</h2><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></x-box>${script(
        `customElements.define('x-box', class extends HTMLElement { static observedAttributes = ['style', 'class', 'hidden']; attributeChangedCallback() { if (this.isConnected) this.dataset.touched = 'yes'; } });`,
      )}`,
    ),
    state: 'ready',
  },
  {
    name: 'ids that are properties',
    answer: around(
      [
        '__proto__',
        'constructor',
        'toString',
        'location',
        'document',
        'top',
        'CSS',
        'Node',
        'Element',
        'getComputedStyle',
      ]
        .map((id) => `<a id="${id}"></a>`)
        .join(''),
      '',
    ),
    state: 'ready',
  },
  {
    name: 'text that changes a hundred times a second',
    answer: within(
      `<p id="clock">0</p>${script(`let n = 0; setInterval(() => { clock.textContent = n++; }, 10);`)}`,
    ),
    state: 'ready',
  },
  {
    name: 'a page that puts a fresh box in place of each that is touched',
    answer: within(
      script(`const clean = document.querySelector('.post-related');
        const parent = clean.parentNode; const copy = clean.cloneNode(true);
        new MutationObserver((records) => { for (const { target } of records)
          if (target.isConnected && target.matches('.post-related')) target.replaceWith(copy.cloneNode(true)); })
          .observe(parent, { attributes: true, subtree: true });`),
    ),
    state: 'ready',
  },
  {
    name: 'boxes that leave when they are touched',
    answer: story.replace(
      '</body>',
      `${script(`customElements.define('x-shy', class extends HTMLElement { static observedAttributes = ['style'];
        attributeChangedCallback() { if (this.isConnected) { const copy = this.cloneNode(true); copy.removeAttribute('style'); this.replaceWith(copy); } } });`)}
      <x-shy class="related-posts">${BOX}</x-shy></body>`,
    ),
    state: 'ready',
  },
  {
    name: 'a page whose designMode is on',
    answer: within(script(`document.designMode = 'on';`)),
    state: 'notice',
  },
  {
    name: 'a root that is an editor',
    answer: story.replace('<html', '<html contenteditable="plaintext-only"'),
    state: 'notice',
  },
  {
    name: 'an address of a million letters',
    answer: within(script(`history.replaceState(null, '', '/hostile?' + 'a'.repeat(1000000));`)),
    state: 'ready',
  },
  {
    name: 'a page that clears highlights and style sheets all the time',
    answer: within(
      script(`setInterval(() => { CSS.highlights.clear(); document.adoptedStyleSheets = []; }, 5);`),
    ),
    state: 'ready',
  },
  {
    name: 'twenty addresses in a second',
    answer: within(
      script(
        `let n = 0; const timer = setInterval(() => { history.pushState(null, '', '/hostile?n=' + n++); if (n === 20) clearInterval(timer); }, 50);`,
      ),
    ),
    state: 'ready',
  },
  {
    name: 'a body that is replaced again and again',
    answer: within(
      script(
        `let n = 0; const timer = setInterval(() => { document.body.replaceWith(document.body.cloneNode(true)); if (++n === 30) clearInterval(timer); }, 100);`,
      ),
    ),
    state: 'ready',
  },
  {
    name: 'a head of 100,000 metas and 20 MB of data',
    answer: within(
      script(`const many = document.createDocumentFragment();
      for (let i = 0; i < 100000; i++) { const meta = document.createElement('meta'); meta.content = meta.name = 'x' + i; many.append(meta); }
      const data = document.createElement('script'); data.type = 'application/ld+json'; data.textContent = '"@type" '.repeat(2500000);
      document.head.append(many, data);`),
    ),
    state: 'ready',
  },
  {
    name: '5,000 shadow roots with slots in slots',
    answer: within(
      script(`for (let i = 0; i < 5000; i++) { const host = document.createElement('div'); const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = '<section><slot></slot></section>'; host.append(document.createElement('slot'), 'Word ' + i); document.body.append(host); }
      let at = document.body; for (let i = 0; i < 200; i++) { const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
        at.append(host); const next = document.createElement('div'); host.append(next); at = next; }`),
    ),
    state: 'ready',
  },
  {
    name: 'names of 1 MB',
    answer: within(
      script(
        `document.title = 'T'.repeat(1000000); for (const at of document.querySelectorAll('body *')) { at.className += ' ' + 'c'.repeat(100000); at.setAttribute('aria-label', 'l'.repeat(100000)); }`,
      ),
    ),
    state: 'ready',
  },
  {
    name: 'a page that loads itself anew three times',
    answer: within(
      script(
        `const n = Number(sessionStorage.n ?? 0); if (n < 3) { sessionStorage.n = n + 1; setTimeout(() => location.reload(), 150); }`,
      ),
    ),
    state: 'ready',
  },
  {
    name: '20,000 marks over one letter',
    answer: telling(`a${'\u0301'.repeat(20_000)}`),
    state: 'ready',
  },
  {
    name: 'a box that is carried about all the time',
    answer: within(
      `<div id="a"></div><div id="b"></div>${script(`const box = document.querySelector('.post-related'); let n = 0; setInterval(() => (n++ % 2 ? a : b).append(box), 20);`)}`,
    ),
    state: 'ready',
  },
  {
    name: 'boxes of other namespaces',
    answer: within(
      script(`for (const space of ['urn:x', 'http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/2000/svg', null]) {
        const box = document.createElementNS(space, 'div'); box.setAttribute('class', 'related-posts');
        const html = document.createElement('div'); html.innerHTML = '${BOX}';
        box.append(...html.childNodes); document.body.append(box); }`),
    ),
    state: 'ready',
  },
  {
    name: 'styles that hide or show all',
    answer: story.replace(
      '</head>',
      '<style>* { visibility: visible !important; display: revert !important } .post-related { display: block !important }</style></head>',
    ),
    state: 'ready',
  },
  {
    name: 'a page that is hidden by styles',
    answer: headed('<style>html { display: none }</style>'),
  },
  {
    name: 'a modal dialogue and a popover over the story',
    answer: within(
      `<dialog id="d"><p>Accept?</p></dialog><div popover id="p">Hello</div>${script(`d.showModal(); p.showPopover();`)}`,
    ),
    state: 'ready',
  },
  {
    name: 'intercepted navigations with view transitions',
    answer: within(
      script(`navigation.addEventListener('navigate', (event) => { if (event.canIntercept) event.intercept({ async handler() { const { ready, finished } = document.startViewTransition(() => { document.title += '!'; }); ready.catch(() => undefined); await finished.catch(() => undefined); } }); });
      let n = 0; const timer = setInterval(() => { navigation.navigate('/hostile?view=' + n); if (++n === 5) clearInterval(timer); }, 200);`),
    ),
    state: 'ready',
  },
  {
    name: 'a picture',
    answer: {
      body: Uint8Array.from(
        atob(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        ),
        (unit) => unit.charCodeAt(0),
      ),
      type: 'image/png',
    },
    state: 'notice',
  },
];
