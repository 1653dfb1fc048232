import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../lib/extension/parse-snapshot.ts';
import { takeShot } from '../../../lib/page/shot.ts';
import { documentVisibility, type Visibility } from '../../../lib/page/visibility.ts';
import { growthOf, LINEAR } from '../steps.ts';
import { pageOf } from './dom-for-tests.ts';

const linesOf = (html: string) => pageOf(html).page.scan.lines.map(({ text }) => text);

const withoutUnseen: Visibility = { isShown: (element) => element.className !== 'unseen' };

describe('scan', () => {
  it.each([
    ['hidden', '<p hidden>no</p>'],
    ['shown by a search', '<p hidden="until-found">yes</p>'],
    ['of no display', '<p style="color:red; DISPLAY: none !important">no</p>'],
    ['invisible', '<p style="visibility:hidden">no</p>'],
    ['of another value', '<p style="background:none">yes</p>'],
    ['in a closed dialog', '<dialog><p>no</p></dialog>'],
    ['in an open dialog', '<dialog open><p>yes</p></dialog>'],
    ['in a hidden box', '<div hidden><div><p>no</p></div></div>'],
  ])('reads what is shown, not what the markup hides: %s', (_, html) => {
    const shown = html.includes('yes') ? ['yes'] : [];
    expect(linesOf(`<body>${html}<p>end</p>`)).toEqual([...shown, 'end']);
  });

  it.each([
    ['an editor', '<div contenteditable><p>no</p></div>'],
    ['an editor that says so', '<div contenteditable="TRUE">no<br>no</div>'],
    ['one for plain text', '<p contenteditable="plaintext-only">no</p>'],
    ['what stands fast in one', '<div contenteditable=""><b contenteditable="false">no</b></div>'],
    ['what is none, and hidden', '<p contenteditable="false" hidden>no</p>'],
    ['one in a line', 'yes <span contenteditable>no</span>'],
    ['what is none', '<div contenteditable="False"><p>yes</p></div>'],
    ['what is one if it stands in one', '<div contenteditable="inherit"><p>yes</p></div>'],
  ])('reads nothing that is written into fields: %s', (_, html) => {
    const shown = html.includes('yes') ? ['yes'] : [];
    expect(linesOf(`<body>${html}<p>end</p>`)).toEqual([...shown, 'end']);
  });

  it('reads nothing that is written into an editor in a shadow tree', () => {
    const page = pageOf('<body><div id="host"></div><p>end</p>');
    const shadow = page.doc.getElementById('host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>shadow</p><div contenteditable><p>no</p></div>';
    expect(page.page.scan.lines.map(({ text }) => text)).toEqual(['shadow', 'end']);
  });

  it('knows what is hidden in shadow trees and in what is slotted into them', () => {
    const page = pageOf('<body><div id="host"><p hidden>no</p><p>slotted</p></div><p>end</p>');
    const shadow = page.doc.getElementById('host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>shadow</p><p style="display:none">no</p><slot></slot><dialog>no</dialog>';
    expect(page.page.scan.lines.map(({ text }) => text)).toEqual(['shadow', 'slotted', 'end']);
  });

  it('gives an element without children the lines before it, or the one that it stands in', () => {
    const { scan } = pageOf('<body><p>one</p><hr><p>two <img> three</p>').page;
    const linesAt = (tag: string) => {
      const at = scan.tags.indexOf(tag);
      return [scan.firstLines[at], scan.endLines[at]];
    };
    expect(linesAt('hr')).toEqual([1, 1]);
    expect(linesAt('img')).toEqual([1, 2]);
    expect(scan.ends[scan.tags.indexOf('img')]).toBe(scan.tags.indexOf('img') + 1);
  });

  it.each([
    ['of nothing but invisible marks', '<div><a>\u200b</a></div>', documentVisibility],
    ['that a style sheet hides', '<div class="unseen"><a>Close</a> <b>it</b></div>', withoutUnseen],
  ])('gives no element a line %s', (_, hidden, visibility) => {
    for (const after of ['', '<p>two</p>']) {
      const { window } = new JSDOM(`<body><p>one</p>${hidden}${after}`);
      const { snapshot } = takeShot(window.document, 'https://news.example/', visibility);
      const { tags, firstLines, endLines } = snapshot.scan;
      const at = tags.indexOf('a');
      expect([firstLines[at], endLines[at]]).toEqual([1, 1]);
      expect(parseSnapshot(snapshot)).toEqual(snapshot);
    }
  });

  it('walks on where a form’s controls stand in for its properties', () => {
    const names = ['localName', 'nodeType', 'firstChild', 'nextSibling', 'shadowRoot'];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    expect(linesOf(`<body><form>${inputs}<p>in it</p></form><p>after it</p>`)).toEqual(['in it', 'after it']);
  });

  it('ends a line at a break after a sentence, wherever the text nodes part', () => {
    expect(linesOf('<body><p>One.<b> </b><br>Two<br>three <i>four.</i>”<br>Five')).toEqual([
      'One.',
      'Two three four.”',
      'Five',
    ]);
  });

  it('walks in linear time over breaks without end', () => {
    const walk = (breaks: number) => linesOf(`<body><p>a${'<br>'.repeat(breaks)}b`);
    expect(walk(50_000)).toEqual(['a b']);
    expect(growthOf(20_000, (breaks) => () => walk(breaks))).toBeLessThan(LINEAR);
  });

  it('points at no line after the last, where styles hide what stands at the end', () => {
    const { doc } = pageOf('<body><p>one</p><p id="last"><b>two</b></p>');
    const isShown = (element: Element) => element.id !== 'last';
    const { lines, endLines } = takeShot(doc, 'https://news.example/', { isShown }).snapshot.scan;
    expect(lines.length).toBe(1);
    expect(Math.max(...endLines)).toBe(1);
  });
});
