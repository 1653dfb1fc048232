import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hide } from '../../../lib/page/hide.ts';
import { findColumns, findDoubled, findEmptied, holdersOf } from '../../../lib/page/layout.ts';
import { pageOf } from './dom-for-tests.ts';

/** Where elements are said to stand, as `x width height`; those without it are 100 px high, and as wide as the window. */
const STANDS = 'data-stands';

let doc: Document;
const at = (selector: string) => doc.querySelector<HTMLElement>(selector)!;

function open(html: string): void {
  ({ doc } = pageOf(`<body>${html}`));
  const view = doc.defaultView!;
  vi.stubGlobal('getComputedStyle', view.getComputedStyle.bind(view));
  view.Element.prototype.getBoundingClientRect = function stands(this: Element) {
    const [x, width, height] = (this.getAttribute(STANDS) ?? '0 1000 100').split(' ').map(Number);
    return { left: x, right: x! + width!, width, height } as DOMRect;
  };
}

afterAll(() => vi.unstubAllGlobals());

describe('findColumns', () => {
  const find = (then = '0 1000 100') =>
    findColumns([at('p')], [...doc.querySelectorAll('aside')], () => at('p').setAttribute(STANDS, then));

  beforeEach(() =>
    open(
      `<p ${STANDS}="200 600 100">Story</p><aside id="left" ${STANDS}="0 180 50"></aside><aside id="right" ${STANDS}="820 180 50"></aside><aside id="below" ${STANDS}="200 600 50"></aside><aside id="gone" ${STANDS}="0 0 0"></aside>`,
    ),
  );

  it('finds what stood beside a story that widens', () => {
    expect(find().map(({ id }) => id)).toEqual(['left', 'right']);
  });

  it('finds what stood beside a story that moves', () => {
    expect(find('0 600 100').map(({ id }) => id)).toEqual(['left', 'right']);
  });

  it('finds nothing where the story stays, but for a scroll bar that goes', () => {
    expect(find('200 600 100')).toEqual([]);
    open(`<p ${STANDS}="200 600 100">Story</p><aside ${STANDS}="820 180 50"></aside>`);
    expect(find('207 607 100')).toEqual([]);
  });

  it('goes by most of the story: a wide picture stands below everything', () => {
    const wide = doc.createElement('figure');
    wide.setAttribute(STANDS, '0 1000 100');
    const story = [at('p'), at('p'), wide];
    const found = findColumns(story, [at('#left')], () => at('p').setAttribute(STANDS, '0 1000 100'));
    expect(found).toEqual([at('#left')]);
  });

  it('finds all boxes where the story narrows: one of them, in it, kept it wide', () => {
    expect(find('200 560 100').map(({ id }) => id)).toEqual(['left', 'right', 'below']);
    open(`<p ${STANDS}="200 600 100">Story</p><aside ${STANDS}="200 600 50"></aside>`);
    expect(find('220 560 100')).toEqual([at('aside')]);
  });

  it('finds what stood beside it only where that is enough to keep the story as wide', () => {
    const boxes = [...doc.querySelectorAll('aside')];
    const found = findColumns([at('p')], boxes, (columns) =>
      at('p').setAttribute(STANDS, columns.length > 0 ? '200 600 100' : '0 120 100'),
    );
    expect(found.map(({ id }) => id)).toEqual(['left', 'right']);
  });

  it('finds nothing where nothing stood beside a story that widens', () => {
    open(`<p ${STANDS}="200 600 100">Story</p><aside ${STANDS}="200 600 50"></aside>`);
    expect(find('0 1000 100')).toEqual([]);
  });

  it('finds nothing where the lines are so narrow that the room does them good', () => {
    at('p').setAttribute(STANDS, '200 300 100');
    expect(find('0 1000 100')).toEqual([]);
  });

  it('finds nothing where nothing is drawn', () => {
    at('p').setAttribute(STANDS, '0 0 0');
    expect(find()).toEqual([]);
  });
});

it('holds a cell of a table open by what is in it', () => {
  open('<table><tr><td><div>One</div>and<div>Two</div></td></tr></table><div id="box"><div></div></div>');
  expect(holdersOf(at('td'))).toEqual([at('td'), ...doc.querySelectorAll('td div')]);
  expect(holdersOf(at('#box'))).toEqual([at('#box')]);
});

describe('findEmptied', () => {
  const find = () => {
    const boxes = [...doc.querySelectorAll<HTMLElement>('aside')];
    hide(boxes);
    return [...findEmptied(boxes)].map(({ id }) => id);
  };

  it('finds what holds nothing but hidden boxes, however deep', () => {
    open(
      `<main><div id="outer"><script>1</script><hr><div id="inner"> <aside>1</aside><br><aside>2</aside></div><div ${STANDS}="0 1000 0"></div></div></main>`,
    );
    expect(find()).toEqual(['inner', 'outer']);
  });

  it.each([
    ['words', 'More'],
    ['words in it', '<div><span>More</span></div>'],
    ['a picture', '<img>'],
    ['a field', '<form><input></form>'],
    ['the place of an advertisement', '<div class="slot"></div>'],
    [
      'words that take no part in the layout of their own',
      `<div style="display: contents" ${STANDS}="0 0 0">x</div>`,
    ],
  ])('leaves what holds %s', (_, rest) => {
    open(`<main><div id="outer"><div id="inner"><aside>1</aside></div>${rest}</div></main>`);
    expect(find()).toEqual(['inner']);
  });

  it('leaves what has a picture painted on it', () => {
    open('<main><div style="background-image: url(hero.jpg)"><aside>1</aside></div></main>');
    expect(find()).toEqual([]);
  });

  it('leaves the frame of the page', () => {
    open('<article id="a"><aside>1</aside></article>');
    expect(find()).toEqual([]);
  });
});

describe('findDoubled', () => {
  const find = () => {
    const boxes = [...doc.querySelectorAll<HTMLElement>('aside')];
    hide(boxes);
    return [...findDoubled(boxes, findEmptied(boxes))].map(({ id }) => id);
  };

  it('finds rules that nothing parts any more', () => {
    open(
      `<main><p>1</p><hr id="a"> <aside>1</aside><script>1</script><aside>2</aside><div ${STANDS}="0 1000 0"></div><hr id="b"><div><aside>3</aside></div><hr id="c"><p>2</p></main>`,
    );
    expect(find()).toEqual(['b', 'c']);
  });

  it('finds thin lines, and room for its own sake, likewise', () => {
    open(
      `<main><p>1</p><div id="a" ${STANDS}="0 1000 1"></div><aside>1</aside><div id="b" ${STANDS}="0 1000 1"></div><p>2</p><div id="c" aria-hidden="true"></div><hr id="d"><aside>2</aside><div id="e" aria-hidden="true"></div></main>`,
    );
    expect(find()).toEqual(['b', 'e']);
  });

  it('finds the rules of what is emptied', () => {
    open('<main><p>1</p><section><hr id="a"><div><aside>1</aside></div></section><p>2</p></main>');
    expect(find()).toEqual(['a']);
  });

  it('finds rules in wrappers', () => {
    open(
      '<main><div><p>1</p><div><hr id="a"></div></div><aside>1</aside><div id="b"><div> <hr id="c"></div></div><p>2</p></main>',
    );
    expect(find()).toEqual(['c']);
  });

  it('finds the rule that ends a part, over the one of the next part', () => {
    open(
      '<main><section><p>1</p><hr id="a"><aside>1</aside></section><section><hr id="b"><p>2</p></section></main>',
    );
    expect(find()).toEqual(['a']);
  });

  it('leaves rules that do not stand one above the other', () => {
    open(
      `<main><div><p>1</p><hr ${STANDS}="0 600 2"></div><div><aside ${STANDS}="620 300 100">1</aside><hr ${STANDS}="620 300 2"><p>2</p></div></main>`,
    );
    expect(find()).toEqual([]);
  });

  it('looks no further than a few elements', () => {
    const blanks = `<i ${STANDS}="0 0 0"></i>`.repeat(5000);
    open(`<main><p>1</p><hr id="a"><aside>1</aside>${blanks}<hr id="b"></main>`);
    const seen = vi.spyOn(doc.defaultView!.Element.prototype, 'getBoundingClientRect');
    expect(find()).toEqual([]);
    expect(seen.mock.calls.length).toBeLessThan(200);
  });

  it.each([
    ['below the box only', '<p>1</p><aside>1</aside><hr>'],
    ['in a part of its own, above words', '<hr><aside>1</aside><div><p>1</p><hr></div>'],
    ['above what may be filled', '<hr><aside>1</aside><div class="slot"></div>'],
    ['above a line that nobody sees', `<hr><aside>1</aside><div ${STANDS}="0 1000 0"></div>`],
    ['above it only', '<hr><aside>1</aside><p>2</p>'],
    ['that part it from something else', '<hr><p>1</p><aside>1</aside><hr>'],
    ['that part it from bare words', '<hr>Words<aside>1</aside><hr>'],
    ['that part it from a picture', '<hr><img><aside>1</aside><hr>'],
  ])('leaves rules %s', (_, html) => {
    open(`<main>${html}</main>`);
    expect(find()).toEqual([]);
  });
});
