import { ferryStory } from '../../site/story.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';
import { around, type Hostile, MEGABYTE, script, story, telling, within } from './hostile.ts';

const words = ferryStory.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

const SHADOWING = [
  'id',
  'parentNode',
  'children',
  'childNodes',
  'firstChild',
  'nextSibling',
  'textContent',
  'tagName',
  'nodeType',
  'remove',
  'style',
  'attributes',
  'getAttribute',
  'querySelectorAll',
  'matches',
  'closest',
  'shadowRoot',
];

/** What breaks extensions, as those who make them know. */
export const KNOWN: readonly Hostile[] = [
  {
    name: 'an article of 10 MB',
    answer: magazineArticle({
      ...ferryStory,
      paragraphs: Array.from(
        { length: 46_000 },
        (_, i) => ferryStory.paragraphs[i % ferryStory.paragraphs.length]!,
      ),
    }),
    state: 'ready',
  },
  { name: '50,000 nodes', answer: within(`<div>${'<i>a</i> '.repeat(25_000)}</div>`), state: 'ready' },
  {
    name: 'one million text nodes',
    // Not shown, which only styles tell: laying them out takes Chromium half a minute.
    answer: within(
      `<style>.many { display: none }</style>${script(
        `const many = document.body.appendChild(document.createElement('p'));
        many.className = 'many';
        for (let i = 0; i < 1000000; i++) many.append('so ');`,
      )}`,
    ),
    state: 'ready',
  },
  {
    name: 'a story that is written anew while it is read',
    answer: script(
      `const story = ${JSON.stringify(story).replaceAll('<', '\\x3c')};
      const write = () => { document.open(); document.write(story); document.close(); };
      write();
      for (const after of [50, 310, 320, 700]) setTimeout(write, after);`,
    ),
    state: 'ready',
  },
  {
    name: 'elements nested 10,000 deep',
    answer: within(
      script(
        // Not shown: Chromium itself does not survive laying them out.
        `let at = document.body.appendChild(document.createElement('div')); at.hidden = true;
        for (let i = 0; i < 10000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'deep';`,
      ),
    ),
    state: 'ready',
  },
  {
    name: 'a page within a form whose fields shadow its properties',
    answer: around(
      '<form>',
      `${SHADOWING.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>`,
    ),
    state: 'ready',
  },
  {
    name: 'images that shadow the document',
    answer: within(
      [
        'body',
        'querySelector',
        'querySelectorAll',
        'documentElement',
        'createElement',
        'title',
        'adoptedStyleSheets',
      ]
        .map((name) => `<img name="${name}" alt="">`)
        .join(''),
    ),
    state: 'ready',
  },
  {
    name: 'patched prototypes',
    answer: within(
      script(`for (const name of ['map', 'filter', 'push', 'includes']) Array.prototype[name] = () => { throw new Error('patched'); };
        Object.prototype.toJSON = () => 'patched'; Element.prototype.attachShadow = null; String.prototype.trim = () => 'patched';
        Node.prototype.appendChild = null; Map.prototype.get = () => 'patched'; window.Promise = null;`),
    ),
    state: 'ready',
  },
  {
    name: 'forged events and messages',
    answer: within(
      script(`for (const name of ['wxt:content-script-started', 'wxt:locationchange', 'nutgraf:page']) {
          window.dispatchEvent(new Event(name)); document.dispatchEvent(new CustomEvent(name, { detail: {} })); }
        for (const data of ['wxt:content-script-started', { type: 'wxt:content-script-started', contentScriptName: 'page' }, { type: 'article', revision: 1e9, article: null }, null])
          window.postMessage(data, '*');`),
    ),
    state: 'ready',
  },
  {
    name: 'a page that undoes any hiding',
    answer: within(
      script(`const box = document.querySelector('.post-related');
        new MutationObserver(() => { if (box.getAttribute('style')) box.removeAttribute('style'); }).observe(box, { attributes: true });`),
    ),
    state: 'ready',
  },
  {
    name: 'right-to-left text and bidi overrides in names',
    answer: telling('قال الرئيس <b>‮Jane Revo‬ Doe</b> ⁦that⁩ 12 people came. “It is ‏late‎,” said ‫Ada Byron‬.'),
    state: 'ready',
  },
  {
    name: 'zero-width characters, soft hyphens and decomposed accents',
    answer: telling(
      'Mayor Jo\u200Bse\u0301 Al\u00ADva\u0301rez\u00A0Ruiz said that 1\u202F200 peo\u200Dple came. “We\uFEFF waited,” Mr. Al\u00ADva\u0301rez said.',
    ),
    state: 'ready',
  },
  {
    name: 'names that are markup, or properties',
    answer: telling(
      'Mayor &lt;img src=x onerror=alert(1)&gt; met Senator Constructor Prototype and Governor __proto__ Hasown. “=cmd|calc,” Senator Constructor Prototype said.',
    ),
    state: 'ready',
  },
  ...['"', '“', '1', ',', 'A', 'Aa ', '“A said. ', '$1,', '. ', '(', '​'].map((unit) => ({
    name: `1 MB of ${JSON.stringify(unit)}`,
    answer: telling(unit.repeat(MEGABYTE / unit.length)),
    state: 'ready' as const,
  })),
  {
    name: 'emoji, lone surrogates and split text nodes',
    answer: within(
      script(
        `const at = document.querySelector('.entry-content p'); at.append(' 👩‍🚀 Mayor Ad', '\\ud83d', 'a L', 'ind', 'qvist said 4', '0 people came. \\udc00');`,
      ),
    ),
    state: 'ready',
  },
  {
    name: 'shadow roots, open and closed, and frames',
    answer: within(
      `<div id="open"></div><div id="closed"></div><iframe srcdoc="<p>Within a frame</p>"></iframe>${script(
        `open.attachShadow; for (const mode of ['open', 'closed']) document.getElementById(mode).attachShadow({ mode }).innerHTML = '<p>Within a shadow</p>';`,
      )}`,
    ),
    state: 'ready',
  },
  {
    name: 'a strict policy and trusted types',
    answer: {
      body: story,
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    state: 'ready',
  },
  {
    name: 'a document in a sandbox',
    answer: { body: story, headers: { 'content-security-policy': 'sandbox' } },
    state: 'ready',
  },
  {
    name: 'a story within a sandboxed frame, and none around it',
    answer: `<!doctype html><title>Around</title><iframe sandbox srcdoc="${words.replaceAll('"', '&quot;')}"></iframe>`,
    state: 'notice',
  },
  {
    name: 'XHTML',
    answer: {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${ferryStory.headline}</title><meta property="og:type" content="article"/><meta name="author" content="Ines Okafor-Lind"/></head><body><article><h1>${ferryStory.headline}</h1><p class="byline">By Ines Okafor-Lind</p>${words.replaceAll('&nbsp;', ' ')}</article></body></html>`,
      type: 'application/xhtml+xml',
    },
    state: 'ready',
  },
  {
    name: 'an SVG document',
    answer: {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Hello</text></svg>',
      type: 'image/svg+xml',
    },
    state: 'notice',
  },
  {
    name: 'an XML document',
    answer: { body: '<?xml version="1.0"?><list><entry>Hello</entry></list>', type: 'text/xml' },
    state: 'notice',
  },
  { name: 'plain text', answer: { body: 'Hello, reader.', type: 'text/plain' }, state: 'notice' },
  {
    name: 'JSON',
    answer: { body: '{"hello": ["reader", 1, null]}', type: 'application/json' },
    state: 'notice',
  },
  {
    name: 'an image',
    answer: { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
    state: 'notice',
  },
  { name: 'an empty page', answer: '', state: 'notice' },
  {
    name: 'a frameset',
    answer:
      '<!doctype html><title>Frames</title><frameset cols="*,*"><frame src="/a"><frame src="/b"></frameset>',
    state: 'notice',
  },
];
