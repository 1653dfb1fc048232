import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClutterKind } from '../../../../lib/clutter.ts';
import { Boxes } from '../../../../lib/extension/content/boxes.ts';
import { parsePageChoices } from '../../../../lib/extension/page-memory.ts';
import { isOurs } from '../../../../lib/page/hide.ts';
import type { PageBox } from '../../../../lib/page/reading.ts';

let doc: Document;
let boxes: Boxes;

beforeEach(() => {
  const { window } = new JSDOM(`<body><main><p>Story</p></main>
    <section class="rel">Related Posts</section><section class="also">Also on this site</section>
    <div class="talk">Comments</div>`);
  doc = window.document;
  boxes = new Boxes(doc);
});

const at = (selector: string) => doc.querySelector<HTMLElement>(selector)!;

/** A box as a look at the page finds it. */
function boxOf(selector: string, kind: ClutterKind = 'related', about: Partial<PageBox> = {}): PageBox {
  const element = at(selector);
  const likes = [`${element.localName}[class="${element.className}"]`];
  return {
    kind,
    elements: [element],
    reason: { rule: 'named' },
    words: element.textContent!,
    likes,
    ...about,
  };
}

/** Looks at the page as it is now, with these boxes in it. */
const look = (...found: PageBox[]) => lookAt(found, false);
const lookAt = (found: PageBox[], entered: boolean) =>
  boxes.found({ boxes: found, holdsStory: () => false, samples: [] }, entered);

describe('a hidden box whose style the page writes anew', () => {
  const turn = () => new Promise((resume) => setTimeout(resume));
  let times: number;

  beforeEach(() => {
    times = 0;
    const { MutationObserver } = doc.defaultView!;
    boxes = new Boxes(doc, new MutationObserver(() => (times += Number(boxes.hold()))));
    at('.rel').setAttribute('style', 'margin: 4px');
    look(boxOf('.rel'), boxOf('.also'));
    boxes.settle(['related'], []);
  });

  it('is hidden again, and brought back as the page has it by now', async () => {
    at('.rel').setAttribute('style', 'margin: 8px');
    await turn();
    expect(at('.rel').style.display).toBe('none');
    expect(times).toBe(1);
    boxes.choose(false);
    expect(at('.rel').getAttribute('style')).toBe('margin: 8px');
  });

  it('is shown, and said to be, where the page wants it so again and again', async () => {
    for (let time = 0; time < 12; time++) {
      at('.rel').setAttribute('style', 'margin: 8px');
      await turn();
    }
    expect(at('.rel').getAttribute('style')).toBe('margin: 8px');
    expect(boxes.list.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('is left alone where it stays hidden, and where its reader has brought it back', async () => {
    at('.rel').style.setProperty('margin', '8px');
    await turn();
    boxes.choose(false, [0]);
    at('.rel').setAttribute('style', 'margin: 9px');
    await turn();
    boxes.clear();
    at('.also').setAttribute('style', 'margin: 9px');
    await turn();
    expect(times).toBe(0);
    expect([at('.rel'), at('.also')].map(({ style }) => style.display)).toEqual(['', '']);
  });
});

describe('a copy that the page has made of a hidden box', () => {
  let copy: HTMLElement;

  beforeEach(() => {
    at('section.rel').setAttribute('style', 'color: red');
    look(boxOf('section.rel'));
    boxes.settle(['related'], []);
    copy = at('section.rel').cloneNode(true) as HTMLElement;
    at('section.rel').replaceWith(copy);
  });

  it('stays hidden while the page is read again, and is brought back like any other', () => {
    boxes.adopt();
    expect(isOurs(copy)).toBe(true);
    expect(copy.style.display).toBe('none');
    look(boxOf('section.rel'));
    expect(copy.style.display).toBe('none');
    boxes.choose(false, [boxes.list[0]!.id]);
    expect(copy.getAttribute('style')).toBe('color: red');
  });

  it('is brought back by whoever saw the box that it stands for', () => {
    const [seen] = boxes.list;
    boxes.adopt();
    look(boxOf('section.rel'));
    boxes.choose(false, [seen!.id]);
    expect(copy.getAttribute('style')).toBe('color: red');
  });

  it('is no less a copy where it is hidden at once, being like one that is hidden', () => {
    boxes.added([copy]);
    boxes.clear();
    expect(copy.getAttribute('style')).toBe('color: red');
  });

  it('is shown where it is no box any more', () => {
    boxes.adopt();
    look();
    expect(copy.getAttribute('style')).toBe('color: red');
  });

  it('is shown at the end, also where it was not seen before', () => {
    boxes.clear();
    expect(copy.getAttribute('style')).toBe('color: red');
  });

  it('is told from what the page itself has hidden so', () => {
    const own = doc.createElement('section');
    own.setAttribute('style', copy.getAttribute('style')!);
    doc.body.append(own);
    boxes.clear();
    expect(own.style.display).toBe('none');
  });
});

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

  it('is hidden no more where the page puts another in its place each time, until it has been read again', () => {
    const fresh = () => add('<section class="rel">More of it</section>').getAttribute('style') !== null;
    const hidden = Array.from({ length: 200 }, fresh).filter(Boolean).length;
    expect(hidden).toBeGreaterThan(20);
    expect(hidden).toBeLessThan(100);
    look(boxOf('section.rel'));
    expect(fresh()).toBe(true);
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

describe('a box that the reader brought back', () => {
  const isHidden = (selector: string) => at(selector).style.display === 'none';
  const headed = (words: string): Partial<PageBox> => ({ reason: { rule: 'headed', words } });

  /** Brings the first box back, and comes to the page again as it is by then. */
  function comeAgain(then: () => readonly PageBox[]): void {
    boxes.settle(['related', 'comments'], []);
    boxes.choose(
      false,
      boxes.list.slice(0, 1).map(({ id }) => id),
    );
    // As it is stored, and read again.
    const { restored } = parsePageChoices(JSON.parse(JSON.stringify({ restored: boxes.restored })));
    boxes.clear();
    boxes = new Boxes(doc);
    look(...then());
    boxes.settle(['related', 'comments'], restored);
  }

  it('is known again by its heading when it has other headlines in it', () => {
    look(boxOf('.rel', 'related', { ...headed('Related Posts'), likes: [] }));
    comeAgain(() => {
      at('.rel').textContent = 'Related Posts: a new one';
      return [boxOf('.rel', 'related', { ...headed('Related Posts'), likes: [] })];
    });
    expect(isHidden('.rel')).toBe(false);
  });

  it('is known again by its likeness when it has other words in it', () => {
    look(boxOf('.talk', 'comments'));
    comeAgain(() => {
      at('.talk').textContent = '12 comments';
      return [boxOf('.talk', 'comments'), boxOf('.rel')];
    });
    expect(isHidden('.talk')).toBe(false);
    expect(isHidden('.rel')).toBe(true);
  });

  it('is the one with the same words where others have its heading', () => {
    look(boxOf('.also', 'related', headed('More')), boxOf('.rel', 'related', headed('More')));
    comeAgain(() => [boxOf('.rel', 'related', headed('More')), boxOf('.also', 'related', headed('More'))]);
    expect(isHidden('.also')).toBe(false);
    expect(isHidden('.rel')).toBe(true);
  });

  it('is no longer kept once it is hidden again under other words', () => {
    look(boxOf('.talk', 'comments'));
    comeAgain(() => {
      at('.talk').textContent = '12 comments';
      return [boxOf('.talk', 'comments')];
    });
    boxes.choose(true, [boxes.list[0]!.id]);
    expect(boxes.restored).toEqual([]);
  });

  it('is kept once, however often it is brought back, and whatever else has its words', () => {
    at('.also').textContent = at('.rel').textContent;
    look(boxOf('.rel'), boxOf('.also'));
    for (const hidden of [false, true, false, false]) boxes.choose(hidden, [0, 1]);
    expect(boxes.restored).toHaveLength(1);
  });

  it('stays when all are shown and hidden again by key', () => {
    look(boxOf('.rel'), boxOf('.also'));
    boxes.settle(['related'], []);
    boxes.choose(false, [0]);
    const { restored } = boxes;
    expect(restored).toHaveLength(1);
    boxes.toggle();
    expect([isHidden('.rel'), isHidden('.also')]).toEqual([false, false]);
    boxes.toggle();
    expect([isHidden('.rel'), isHidden('.also')]).toEqual([false, true]);
    expect(boxes.restored).toEqual(restored);
  });

  it.each([
    ['is seen where the page draws it anew', false, ''],
    ['is another one in the next story, for all that it has the same words', true, 'none'],
  ])('%s', (_, entered, display) => {
    look(boxOf('.talk', 'newsletter'));
    boxes.settle(['newsletter'], []);
    boxes.choose(false, [0]);
    at('.talk').replaceWith(at('.talk').cloneNode(true));
    lookAt([boxOf('.talk', 'newsletter')], entered);
    boxes.settle(['newsletter'], []);
    expect(at('.talk').style.display).toBe(display);
  });

  it('may be hidden alone while all are shown by key', () => {
    look(boxOf('.rel'), boxOf('.also'));
    boxes.settle(['related'], []);
    boxes.toggle();
    boxes.choose(true, [1]);
    expect([isHidden('.rel'), isHidden('.also')]).toEqual([false, true]);
  });
});

describe('all boxes', () => {
  it.each<[string, ClutterKind[]]>([
    ['hiding is off', []],
    ['only others are hidden', ['newsletter']],
  ])('are hidden at a word, also where %s', (_, kinds) => {
    look(boxOf('.rel'), boxOf('.talk', 'comments'));
    boxes.settle(kinds, []);
    boxes.choose(true);
    expect(boxes.list.map(({ hidden }) => hidden)).toEqual([true, true]);
  });

  it('are those that are hidden by default, where there are such', () => {
    look(boxOf('.rel'), boxOf('.talk', 'comments'));
    boxes.settle(['related'], []);
    boxes.choose(false);
    boxes.choose(true);
    expect(boxes.list.map(({ hidden }) => hidden)).toEqual([true, false]);
  });
});
