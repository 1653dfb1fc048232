import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../../../lib/judge/markup/read-markup.ts';
import { readTokens } from '../../../../lib/judge/markup/read-tokens.ts';
import { markupOf } from '../../../../lib/page/markup.ts';
import { takeShot } from '../../../../lib/page/shot.ts';
import { documentVisibility } from '../../../../lib/page/visibility.ts';
import { fixtureNames, readFixture } from '../../page/fixtures.ts';

const URL = 'https://news.example/2026/05/04/story';

/** What is read of a page by its document, and by its markup. */
function bothOf(doc: Document, url = URL) {
  const markup = markupOf(doc);
  return [takeShot(doc, url, documentVisibility).snapshot, markup && readMarkup(markup, url)];
}

describe('a page is by its markup what it is by its document', () => {
  it.each(fixtureNames)('%s', (name) => {
    const { doc, url } = readFixture(name).page;
    const [document, markup] = bothOf(doc, url);
    if (markup) expect(markup).toEqual(document);
  });

  it.each([
    ['escaped text', '<p>1 &lt; 2 &amp;amp; 3&nbsp;&gt; 2</p>'],
    [
      'marks in attributes',
      `<p class='a"b>c' id="&amp;lt;">text</p><a href="?a&amp;b">A title of another page</a>`,
    ],
    ['odd names', '<p a"b=1 class="one" c=>text</p><x-y.z>text</x-y.z>'],
    ['comments', '<p>one<!-- <p>no</p> -->two</p><!----><p>three</p>'],
    ['what is hidden', '<p hidden>no<b>no</b></p><div style="display:none"><p>no</p></div><p>yes</p>'],
    ['breaks', '<p>One sentence.<br>Another, that<br>goes on</p>'],
    ['fields', '<form><input type=email name=e><textarea>no</textarea><input type=hidden></form>'],
    ['what is not read', '<svg><title>no</title><path/></svg><noscript><p>no</p></noscript><p>yes</p>'],
    ['scripts', '<script>let a = "<p>no</p>";</script><p>yes</p><style>p::after{content:"<p>"}</style>'],
    ['data', '<script id=x type="Application/LD+json">{"@type":"NewsArticle","a":"<p>&amp;"}</script><p>yes'],
    ['types', '<div itemscope itemtype="https://schema.org/Article"><p itemtype="x/y">yes</p></div>'],
    ['the next page', '<a rel="nofollow next" href="/2">Next</a>'],
    ['text alone', 'text'],
  ])('%s', (_, html) => {
    const { document } = new JSDOM(
      `<html lang=en amp><head><title> A &amp;
        title </title><meta name=Author content="A &quot;b&quot;"><link rel=next href=2></head><body class=a>${html}`,
    ).window;
    const [expected, markup] = bothOf(document);
    expect(markup).toEqual(expected);
  });
});

it.each(['<div contenteditable>typed</div>', '<x-y><p contenteditable="false">text</p></x-y>'])(
  'tells nothing of a page with an editor: %s',
  (html) => {
    expect(markupOf(new JSDOM(html).window.document)).toBeUndefined();
  },
);

it.each([
  ['whose root is an editor', (doc: Document) => doc.documentElement.setAttribute('contenteditable', '')],
  // jsdom has no such mode.
  ['in designMode', (doc: Document) => Object.assign(Object.getPrototypeOf(doc), { designMode: 'on' })],
  ['of elements of a thousand names', (doc: Document) => doc.body.append(...thousand(doc))],
])('tells nothing of a page %s', (_, make) => {
  const { document } = new JSDOM('<p>text</p>').window;
  make(document);
  expect(markupOf(document)).toBeUndefined();
});

it('tells nothing of a page that takes long to cut, however little of it is left', () => {
  const page = (units: number) =>
    new JSDOM(`<p>Text</p><script type="x-data">${'x'.repeat(units)}</script>`).window.document;
  expect(markupOf(page(500_000))).toContain('Text');
  expect(markupOf(page(700_000))).toBeUndefined();
});

const thousand = (doc: Document) => Array.from({ length: 1000 }, (_, at) => doc.createElement(`x-${at}`));

it('tells nothing of what stands in fields', () => {
  const html =
    '<input id=a value="typed"><textarea>typed</textarea><p title="2">kept</p><input value="typed">';
  const markup = markupOf(new JSDOM(html).window.document);
  expect(markup).toContain('kept');
  expect(markup).not.toContain('typed');
});

it('tells nothing of a page with shadow trees', () => {
  const { document } = new JSDOM('<div></div>').window;
  document.querySelector('div')!.attachShadow({ mode: 'open' });
  expect(markupOf(document)).toBeUndefined();
});

it.each([
  '<',
  '<p',
  '<p ',
  '<p a="',
  '<p a="b',
  '<!--',
  '<!',
  '</',
  '</p',
  '<script>',
  '<p a=b>c',
  '</p><p>',
  '<b/><i />',
])('ends whatever it starts: %s', (markup) => {
  let depth = 0;
  readTokens(markup, {
    open: () => {
      depth++;
    },
    text: () => undefined,
    close: () => {
      depth--;
    },
  });
  expect(depth).toBe(0);
});
