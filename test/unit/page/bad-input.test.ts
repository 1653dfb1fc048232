import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/judge/spot/spot.ts';
import { hide } from '../../../lib/page/hide.ts';
import { documentVisibility } from '../../../lib/page/visibility.ts';
import { DocumentPage } from '../../programs/document-page.ts';
import { pageOf } from './dom-for-tests.ts';

/** Spots, reads and hides, as the content script does. */
function lookAt(page: DocumentPage) {
  const spotting = spot(page.page);
  const reading = page.read();
  const hiding = reading.boxes.map(({ elements }) => hide(elements));
  for (const one of hiding) one.restore();
  const { article, map, boxes } = reading;
  return { spotting, article, map, boxes };
}

const SENTENCE =
  'The harbour council voted nine to four on Tuesday night to close the old swing bridge to cars. ';

describe('a page that is broken', () => {
  it.each([
    ['nothing', ''],
    ['a frameset', '<frameset cols="*,*"><frame src="a"><frame src="b"></frameset>'],
    ['no address', '<p>One.'],
  ])('%s is no article', (_, html) => {
    const { spotting, article } = lookAt(pageOf(html));
    expect(spotting.isArticle).toBe(false);
    expect(article.blocks.length).toBeLessThan(2);
  });

  it('has no body', () => {
    const page = pageOf('<p>One.');
    page.doc.body.remove();
    expect(lookAt(page).article.text).toBe('');
  });

  it('has no element at all', () => {
    const page = pageOf('<p>One.');
    page.doc.documentElement.remove();
    expect(lookAt(page).article.text).toBe('');
  });

  it('has an address that is none', () => {
    const { doc } = pageOf('<p>One.');
    expect(spot(new DocumentPage(doc, 'not an address').page).isArticle).toBe(false);
  });

  it('is XML', () => {
    const { document } = new JSDOM('<root><p>One.</p></root>', { contentType: 'application/xml' }).window;
    lookAt(new DocumentPage(document, 'https://news.example/feed.xml'));
  });
});

describe('a page that is too much', () => {
  it('is nested 10,000 deep', () => {
    const { doc } = pageOf('<body>');
    let at: Element = doc.body;
    // By a hundred levels, since jsdom goes through all ancestors at every insertion.
    for (let level = 0; level < 10_000; level += 100) {
      const top = doc.createElement('div');
      let box = top;
      for (let depth = 0; depth < 100; depth++) {
        box.className = 'footer related sidebar';
        if (depth % 10 === 0) box.append(`Level ${level + depth} © 2026`);
        if (depth < 99) box = box.appendChild(doc.createElement('div'));
      }
      at.append(top);
      at = box;
    }
    at.append(SENTENCE.repeat(20));
    lookAt(new DocumentPage(doc, 'https://news.example/deep/story'));
  });

  it('has one line of ten million characters', () => {
    const { doc } = pageOf('<body><p></p>');
    doc.querySelector('p')!.textContent = SENTENCE.repeat(100_000);
    lookAt(new DocumentPage(doc, 'https://news.example/long/story'));
  });

  it('has a million blanks in what could be the mark of a footnote', () => {
    const { doc } = pageOf(`<body><p>${SENTENCE.repeat(20)}<sup></sup></p>`);
    doc.querySelector('sup')!.textContent = `${' '.repeat(1_000_000)}xy`;
    lookAt(new DocumentPage(doc, 'https://news.example/marks/story'));
  });

  it('has 100,000 line breaks in one paragraph, none after a sentence', () => {
    const { doc } = pageOf('<body><p></p>');
    const paragraph = doc.querySelector('p')!;
    for (let at = 0; at < 100_000; at++) paragraph.append('word', doc.createElement('br'));
    lookAt(new DocumentPage(doc, 'https://news.example/breaks/story'));
  });

  it('has 300,000 text nodes', () => {
    const { doc } = pageOf('<body><p></p>');
    const paragraph = doc.querySelector('p')!;
    for (let at = 0; at < 300_000; at++) paragraph.appendChild(doc.createTextNode('so '));
    lookAt(new DocumentPage(doc, 'https://news.example/nodes/story'));
  }, 60_000);

  it('has 40,000 paragraphs', () => {
    const { doc } = pageOf('<body><main></main>');
    const main = doc.querySelector('main')!;
    for (let at = 0; at < 40_000; at++) {
      const paragraph = doc.createElement('p');
      paragraph.textContent = SENTENCE;
      main.appendChild(paragraph);
    }
    const { article } = lookAt(new DocumentPage(doc, 'https://news.example/many/story'));
    expect(article.blocks.length).toBeGreaterThan(20_000);
  }, 60_000);
});

describe('a page that deceives', () => {
  const names =
    'nodeType localName firstChild nextSibling parentNode children attributes getAttribute hasAttribute textContent style id className shadowRoot querySelectorAll setAttribute removeAttribute checkVisibility isConnected ownerDocument'.split(
      ' ',
    );

  it('shadows what a form is', () => {
    const story = `<p>${SENTENCE.repeat(2)}</p>`.repeat(8);
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const box = `<form class="newsletter">${fields}<p>Sign up for our newsletter</p><input type="email"></form>`;
    const page = pageOf(`<body><article><h1>Bridge</h1>${story}${box}</article>`);
    const before = page.doc.documentElement.outerHTML;
    const { article, boxes } = lookAt(page);
    expect(article.blocks).toHaveLength(8);
    expect(boxes.map(({ kind }) => kind)).toEqual(['newsletter']);
    expect(page.doc.documentElement.outerHTML).toBe(before);
  });

  it('shadows what the document is', () => {
    const story = `<p>${SENTENCE.repeat(2)}</p>`.repeat(8);
    const images = ['body', 'documentElement', 'querySelectorAll', 'title', 'createRange', 'head']
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join('');
    const { article, map } = lookAt(pageOf(`<body>${images}<article><h1>Bridge</h1>${story}</article>`));
    expect(article.blocks).toHaveLength(8);
    expect(map.rangeOf(article.blocks[0]!.span)?.toString()).toBe(SENTENCE.repeat(2).trim());
  });

  it('has elements that throw at every touch', () => {
    const dom = new JSDOM('<body>', { runScripts: 'outside-only' });
    const { window } = dom;
    window.eval(`
      class Bad extends HTMLElement {}
      for (const name of ${JSON.stringify(names)})
        Object.defineProperty(Bad.prototype, name, { get() { throw new Error('touched'); } });
      customElements.define('bad-box', Bad);
      const bad = document.createElement('bad-box');
      Node.prototype.appendChild.call(bad, document.createTextNode('One.'));
      Node.prototype.appendChild.call(document.body, bad);
    `);
    // A content script sees elements without what the page's scripts put on them; here it is the same world.
    const page = new DocumentPage(window.document, 'https://news.example/a/story');
    expect(() => page.shot).toThrow('touched');
  });

  it('hides, names and words nothing into the prototype of an object', () => {
    const html = `<body class="__proto__ constructor"><div id="constructor" class="__proto__"><h2>constructor</h2><p>${SENTENCE.repeat(9)}</p></div>`;
    const { article } = lookAt(pageOf(html, 'https://news.example/constructor/__proto__'));
    expect(article.text).toContain('swing bridge');
  });

  it('takes its nodes away while it is read', () => {
    const page = pageOf(`<body><article><p>${SENTENCE.repeat(9)}</p></article>`);
    const { lines } = page.page.scan;
    page.doc.body.textContent = '';
    const { article, map } = lookAt(page);
    expect(lines).toHaveLength(1);
    expect(map.rangeOf({ start: 0, end: article.text.length })).toBeUndefined();
  });
});

describe('what a reader sees', () => {
  it('reads open shadow trees, with what is slotted into them', () => {
    const { doc } = pageOf(`<body><story-text><p slot="x">${SENTENCE.repeat(4)}</p></story-text>`);
    const host = doc.querySelector('story-text')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<section><p>${'Shadow words stand here for the reader to see as well as all the others do. '.repeat(4)}</p><slot name="x"></slot></section>`;
    const { article } = lookAt(new DocumentPage(doc, 'https://news.example/a/shadow-story'));
    expect(article.blocks).toHaveLength(2);
    expect(article.text).toMatch(/^Shadow words/u);
  });

  it.each([
    '<p hidden>H</p>',
    '<p style="color: red; DISPLAY : none">H</p>',
    '<p style="visibility:hidden">H</p>',
    '<dialog>H</dialog>',
    '<template><p>H</p></template>',
    '<noscript>H</noscript>',
    '<script>H</script>',
    '<svg><text>H</text></svg>',
  ])('does not read %s', (html) => {
    const { scan } = pageOf(`<body><p>One.</p>${html}`).page;
    expect(scan.lines.map(({ text }) => text)).toEqual(['One.']);
  });

  it('asks the style sheets for each block, unless they hide the whole page', () => {
    const html = '<body><p>One.</p><p class="off">Two.</p>';
    const { doc } = pageOf(html);
    const sees = (isShown: (element: Element) => boolean) =>
      new DocumentPage(doc, '', { ...documentVisibility, isShown }).page.scan.lines.map(({ text }) => text);
    expect(sees((element) => element.className !== 'off')).toEqual(['One.']);
    expect(sees(() => false)).toEqual(['One.', 'Two.']);
  });
});
