import { JSDOM } from 'jsdom';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { Boxes } from '../../../../lib/extension/content/boxes.ts';
import type { PageBox } from '../../../../lib/page/reading.ts';

let doc: Document;
let boxes: Boxes;

const at = (selector: string) => doc.querySelector<HTMLElement>(selector)!;

const boxOf = (selector: string): PageBox => ({
  kind: 'related',
  elements: [at(selector)],
  reason: { rule: 'named' },
  words: at(selector).textContent!,
  likes: [],
});

const look = () =>
  boxes.found(
    {
      boxes: [boxOf('.rel'), boxOf('.also')],
      holdsStory: () => false,
      samples: [at('p')],
    },
    false,
  );

const isDrawn = (element: Element) => element.closest('[style*="display: none"]') === null;

/** A row, in which the story takes the column's width where that is gone. */
function placeOf(element: Element): Partial<DOMRect> {
  if (!isDrawn(element)) return { left: 0, right: 0, width: 0, height: 0 };
  if (element.closest('.column')) return { left: 600, right: 900, width: 300, height: 100 };
  const width = isDrawn(at('.rel')) ? 600 : 900;
  return { left: 0, right: width, width, height: 100 };
}

beforeEach(() => {
  const { window: view } = new JSDOM(`<body><main><p>Story</p></main>
    <div class="column" style="padding: 20px"><section class="rel">Related</section></div>
    <section class="also">Below</section>`);
  doc = view.document;
  vi.stubGlobal('getComputedStyle', view.getComputedStyle.bind(view));
  view.Element.prototype.getBoundingClientRect = function place(this: Element) {
    return placeOf(this) as DOMRect;
  };
  boxes = new Boxes(doc);
  look();
});

afterAll(() => void vi.unstubAllGlobals());

it('keeps the width of a column that held the story in its place, and lets go of what stood elsewhere', () => {
  boxes.settle(['related'], []);
  expect(at('.rel').style.visibility).toBe('hidden');
  expect(at('.rel').style.height).toBe('1px');
  expect(at('.also').style.display).toBe('none');
});

it('takes room and paint of what is left empty, until something comes into it', () => {
  boxes.settle(['related'], []);
  expect(at('.column').style.paddingTop).toBe('0px');
  expect(at('.column').style.paddingLeft).toBe('20px');
  at('.column').append('Words');
  look();
  expect(at('.column').getAttribute('style')).toBe('padding: 20px');
});

it('does the same at another width of the window, and gives the page back as it was', () => {
  const before = doc.documentElement.outerHTML;
  boxes.settle(['related'], []);
  const during = doc.documentElement.outerHTML;
  boxes.refit();
  expect(doc.documentElement.outerHTML).toBe(during);
  boxes.choose(false);
  expect(doc.documentElement.outerHTML).toBe(before);
  boxes.choose(true);
  boxes.clear();
  expect(doc.documentElement.outerHTML).toBe(before);
});

it('takes the room of what wraps a rule that stands under another', () => {
  at('.also').insertAdjacentHTML('beforebegin', '<div><hr></div>');
  at('.also').insertAdjacentHTML('afterend', '<div class="wrapper"><hr class="second"></div><p>Below</p>');
  boxes.settle(['related'], []);
  expect(at('.second').style.display).toBe('none');
  expect(at('.wrapper').style.paddingTop).toBe('0px');
  boxes.settle([], []);
  expect(at('.second').hasAttribute('style')).toBe(false);
  expect(at('.wrapper').hasAttribute('style')).toBe(false);
});
