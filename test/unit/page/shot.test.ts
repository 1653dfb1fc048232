import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeShot, takeShotInSlices } from '../../../lib/page/shot.ts';
import { documentVisibility } from '../../../lib/page/visibility.ts';

const URL = 'https://news.example/2026/05/04/story';
const PARAGRAPHS = Array.from({ length: 1500 }, (_, at) => `<p class="p${at}">Line <b>${at}</b>.</p>`);

let doc: Document;

beforeEach(() => {
  const { window } = new JSDOM(`<body><div id="host"></div><main>${PARAGRAPHS.join('')}</main>`);
  doc = window.document;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Has every look at the clock find that much time (ms) gone by. */
function passing(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}

const take = (pause: () => Promise<unknown>, isWanted = () => true) =>
  takeShotInSlices(doc, URL, { pause, isWanted, visibility: documentVisibility });

const whole = () => takeShot(doc, URL, documentVisibility);

/** A pause in which something is done to the page, the first times that it comes. */
function doing(work: (turn: number) => unknown, times = 1) {
  let turn = 0;
  return vi.fn(async () => {
    turn += 1;
    if (turn <= times) work(turn);
  });
}

it('takes a page at once that costs no time', async () => {
  passing(0.01);
  const pause = vi.fn(async () => undefined);
  expect(await take(pause)).toEqual(whole());
  expect(pause).not.toHaveBeenCalled();
});

it('takes a huge page in slices, and the same of it', async () => {
  passing(50);
  const pause = vi.fn(async () => undefined);
  expect(await take(pause)).toEqual(whole());
  expect(pause.mock.calls.length).toBeGreaterThan(10);
});

it.each<[string, (turn: number) => unknown]>([
  ['is taken away where the walk has come to', () => doc.querySelector('main')?.replaceChildren()],
  ['is put elsewhere', () => doc.body.prepend(doc.querySelector('.p1400')!)],
  ['is written anew', () => (doc.querySelector('.p1 b')!.firstChild as Text).appendData('!')],
  ['is another title', () => doc.head.append(Object.assign(doc.createElement('title'), { text: 'Another' }))],
  ['is in a shadow tree', () => doc.querySelector('#host')!.shadowRoot!.append('changed')],
])('begins anew where what changes between two slices %s', async (_, change) => {
  doc.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>before</p>';
  passing(50);
  const shot = await take(doing(change));
  const { scanned, snapshot } = whole();
  expect(shot?.snapshot).toEqual(snapshot);
  expect(shot?.scanned.elements.every((element, at) => element === scanned.elements[at])).toBe(true);
  expect(shot?.scanned.pieces.every((piece, at) => piece === scanned.pieces[at])).toBe(true);
});

it('gives up on a page that never keeps still', async () => {
  passing(50);
  const pause = doing((turn) => doc.body.append(`${turn}`), Number.POSITIVE_INFINITY);
  expect(await take(pause)).toBeUndefined();
  expect(pause).toHaveBeenCalledTimes(3);
});

it('ends where the snapshot is no longer wanted', async () => {
  passing(50);
  const pause = vi.fn(async () => undefined);
  expect(await take(pause, () => pause.mock.calls.length < 2)).toBeUndefined();
  expect(pause).toHaveBeenCalledTimes(2);
});

it.each(['a root that is an editor', 'a page in designMode'])('reads nothing of %s', (name) => {
  // jsdom has none.
  if (name === 'a page in designMode') Object.assign(Object.getPrototypeOf(doc), { designMode: 'on' });
  else doc.documentElement.setAttribute('contenteditable', '');
  expect(whole().snapshot.scan.lines).toEqual([]);
});
