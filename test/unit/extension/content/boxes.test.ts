import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClutterKind } from '../../../../lib/clutter.ts';
import { Boxes } from '../../../../lib/extension/content/boxes.ts';
import type { PageBox } from '../../../../lib/page/reading.ts';

let doc: Document;
let boxes: Boxes;

beforeEach(() => {
  const { window } = new JSDOM(`<body><main><p>Story</p></main>
    <section class="rel">Related Posts</section><section class="also">Also on this site</section>
    <div class="talk">Comments</div>`);
  doc = window.document;
  boxes = new Boxes();
});

const at = (selector: string) => doc.querySelector<HTMLElement>(selector)!;

/** A box as a look at the page finds it. */
function boxOf(selector: string, kind: ClutterKind = 'related'): PageBox {
  const element = at(selector);
  const likes = [`${element.localName}[class="${element.className}"]`];
  return { kind, elements: [element], reason: { rule: 'named' }, words: element.textContent!, likes };
}

/** Looks at the page as it is now, with these boxes in it. */
const look = (...found: PageBox[]) => boxes.found({ boxes: found, holdsStory: () => false });

describe('what is like a hidden box', () => {
  const add = (html: string) => {
    doc.body.insertAdjacentHTML('beforeend', html);
    const added = doc.body.lastElementChild!;
    boxes.added([added]);
    return added as HTMLElement;
  };

  beforeEach(() => {
    look(boxOf('section.rel'));
    boxes.settle(['related'], []);
  });

  it('is hidden before it is drawn, until the page has been read again', () => {
    const added = add('<section class="rel">More of it</section>');
    expect(added.style.display).toBe('none');
    look(boxOf('section.rel'));
    expect(added.getAttribute('style')).toBeNull();
  });

  it('is shown when the page has taken it out meanwhile', () => {
    const added = add('<section class="rel"></section>');
    added.remove();
    look(boxOf('section.rel'));
    added.textContent = 'The next paragraph of the story';
    doc.body.append(added);
    expect(added.getAttribute('style')).toBeNull();
  });
});
