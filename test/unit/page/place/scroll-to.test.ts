import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import { scrollToRange } from '../../../../lib/page/place/scroll-to.ts';

const LINE = 20;

/** A window of 800 units that scrolls by 100, and in it a scroller of 700 from 100 on, which holds a paragraph of 5000. */
let page: JSDOM;
/** How far what is in the window, and in the scroller, is scrolled. */
let outer: number;
let inner: number;

/** The range of a paragraph's line that stands so far from its start. */
function lineAt(depth: number): Range {
  const { document } = page.window;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!.firstChild!);
  const rect = () => new page.window.DOMRect(0, 100 + depth - inner - outer, 400, LINE);
  return Object.assign(range, { getClientRects: () => [rect()] as never });
}

beforeEach(() => {
  page = new JSDOM('<body><div><x-words><p>Words</p></x-words></div>');
  const { window } = page;
  outer = inner = 0;
  const tops: Record<string, () => [top: number, height: number]> = {
    P: () => [100 - inner - outer, 5000],
    DIV: () => [100 - outer, 700],
    BODY: () => [-outer, 800],
    'X-WORDS': () => [0, 0],
  };
  Object.assign(window, {
    innerHeight: 800,
    matchMedia: () => ({ matches: false }),
    scrollBy: ({ top }: { top: number }) => {
      outer = Math.min(Math.max(outer + top, 0), 100);
    },
  });
  window.Element.prototype.getBoundingClientRect = function () {
    const [top, height] = tops[this.tagName]!();
    return new window.DOMRect(0, top, 400, height);
  };
  Object.assign(window.Element.prototype, {
    scrollIntoView() {},
    // By two arguments, it is told numbers.
    scrollBy(this: Element, ...by: { top: number }[]) {
      if (this.tagName === 'DIV' && by.length === 1)
        inner = Math.min(Math.max(inner + by[0]!.top, 0), 5000 - 700);
    },
  });
});

it.each([0, 2500, 4000, 4970])('comes to the line %i down a tall block in a scroller', (depth) => {
  const range = lineAt(depth);
  scrollToRange(range, page.window as unknown as Window);
  const { top } = range.getClientRects()[0]!;
  expect(top).toBeGreaterThanOrEqual(100 - outer);
  expect(top).toBeLessThanOrEqual(800 - outer - LINE);
});
