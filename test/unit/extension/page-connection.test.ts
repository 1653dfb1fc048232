import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromText } from '../../../lib/article.ts';
import { followPage } from '../../../lib/extension/page-connection.ts';
import type { PageLink } from '../../../lib/extension/page-link.ts';
import type { Span } from '../../../lib/span.ts';
import { FakeTabs } from './fake-tabs.ts';

const article = articleFromText('Bridge opens.\n\nIt opened.', { url: 'https://daily.example/1' });
const box = { id: 0, kind: 'related', reason: { rule: 'named' }, words: 'More', hidden: true } as const;

// It came with Chrome 126.
Reflect.deleteProperty(URL, 'parse');

const ends: AbortController[] = [];

/** A panel beside a browser: what it was told, and its connection. */
function panelBeside(tabs: FakeTabs, tab?: number) {
  const told: PageLink[] = [];
  const places: (number | undefined)[] = [];
  const notKept: unknown[] = [];
  const onScreen: (Span | undefined)[] = [];
  const end = new AbortController();
  ends.push(end);
  const events = {
    link: (link: PageLink) => told.push(link),
    place: (at: number) => places.push(at),
    placeGone: () => places.push(undefined),
    notKept: (problem: object) => notKept.push(problem),
    onScreen: (span: Span | undefined) => onScreen.push(span),
  };
  const options = { signal: end.signal, browser: tabs.browser, ...(tab === undefined ? {} : { tab }) };
  const connection = followPage(events, options);
  return {
    told,
    places,
    notKept,
    onScreen,
    end,
    connection,
    link: () => told.at(-1),
    states: () => told.map(({ state }) => state),
  };
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
  vi.useRealTimers();
});

describe('a panel beside an article', () => {
  it('is told that the page is read, then the article with its boxes', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const panel = panelBeside(tabs);
    await settle();
    tabs.port(1)!.tell({ type: 'boxes', boxes: [box] });
    tabs.port(1)!.tell({ type: 'article', revision: 1, article });
    const tab = { id: 1, windowId: 1, url: 'https://daily.example/1' };
    expect(panel.told).toEqual([
      { state: 'reading', tab },
      { state: 'article', tab, revision: 1, article, boxes: [box] },
    ]);
    tabs.port(1)!.tell({ type: 'boxes', boxes: [{ ...box, hidden: false }] });
    expect(panel.link()).toMatchObject({ state: 'article', boxes: [{ hidden: false }] });
  });

  it('asks with the revision that it knows, and only once there is an article', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const { connection, places, notKept } = panelBeside(tabs);
    await settle();
    const spans = [{ start: 0, end: 6 }];
    connection.reveal(spans);
    tabs.port(1)!.tell({ type: 'article', revision: 4, article });
    connection.reveal(spans);
    connection.showBoxes([0]);
    connection.hideBoxes();
    expect(tabs.port(1)!.asked).toEqual([
      { type: 'reveal', revision: 4, spans, at: 0 },
      { type: 'boxes', hidden: false, ids: [0] },
      { type: 'boxes', hidden: true },
    ]);
    tabs.port(1)!.tell({ type: 'place', at: 2 });
    tabs.port(1)!.tell({ type: 'place-gone' });
    expect(places).toEqual([2, undefined]);
    tabs.port(1)!.tell({ type: 'not-kept', reason: 'quota', message: 'full' });
    expect(notKept).toMatchObject([{ reason: 'quota', message: 'full' }]);
  });

  it('knows nothing of what is on screen of a new reading until it is told', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const { onScreen } = panelBeside(tabs);
    await settle();
    const span = { start: 0, end: 6 };
    const tell = (revision: number) => tabs.port(1)!.tell({ type: 'article', revision, article });
    tell(1);
    onScreen.length = 0;
    tabs.port(1)!.tell({ type: 'on-screen', revision: 1, span });
    tell(1);
    expect(onScreen).toEqual([span]);
    tell(2);
    tabs.port(1)!.tell({ type: 'on-screen', revision: 1, span });
    expect(onScreen).toEqual([span, undefined]);
  });

  it('takes no article of another site than the tab’s', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const panel = panelBeside(tabs);
    await settle();
    const other = { ...article, url: 'https://bank.example/1' };
    tabs.port(1)!.tell({ type: 'article', revision: 1, article: other });
    await settle();
    expect(panel.states()).toEqual(['reading']);
    tabs
      .port(1)!
      .tell({ type: 'article', revision: 2, article: { ...article, url: `${article.url}/by-a-route` } });
    expect(panel.states()).toEqual(['reading', 'article']);
  });

  it('passes over what is no message of the protocol', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const panel = panelBeside(tabs);
    await settle();
    tabs.port(1)!.tell({ type: 'article' });
    tabs.port(1)!.tell({ type: '__proto__' });
    expect(panel.states()).toEqual(['reading']);
  });
});

describe('a panel for one tab', () => {
  it('says so when the tab is closed', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1 });
    const panel = panelBeside(tabs, 1);
    await settle();
    tabs.port(1)!.tell({ type: 'article', revision: 1, article });
    tabs.all.delete(1);
    tabs.port(1)!.close();
    tabs.onRemoved.fire(1);
    await settle();
    expect(panel.link()).toEqual({ state: 'unreachable', tab: { id: 1 }, barrier: 'closed' });
  });

  it('says so where the tab was closed before', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const panel = panelBeside(tabs, 7);
    await settle();
    expect(panel.told).toEqual([{ state: 'unreachable', tab: { id: 7 }, barrier: 'closed' }]);
  });
});

describe('a panel follows', () => {
  it('the tab in front of its own window', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    tabs.add({ id: 2 });
    tabs.add({ id: 3, windowId: 2 });
    const panel = panelBeside(tabs);
    await settle();
    const first = tabs.port(1)!;
    tabs.activate(3);
    await settle();
    expect(tabs.port(3)).toBeUndefined();
    tabs.activate(2);
    await settle();
    expect(first.open).toBe(false);
    tabs.port(2)!.tell({ type: 'no-article' });
    expect(panel.link()).toMatchObject({ state: 'no-article', tab: { id: 2 } });
  });

  it('one tab only, where it is told so', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    tabs.add({ id: 2 });
    panelBeside(tabs, 2);
    await settle();
    tabs.activate(1);
    await settle();
    expect(tabs.port(1)).toBeUndefined();
    expect(tabs.port(2)).toBeDefined();
  });

  it('only the last of quick switches, whatever comes late', async () => {
    const tabs = new FakeTabs();
    for (const id of [1, 2, 3]) tabs.add({ id, active: id === 1 });
    const panel = panelBeside(tabs);
    await settle();
    tabs.activate(2);
    tabs.activate(3);
    await settle();
    expect(tabs.port(2)).toBeUndefined();
    tabs.port(3)!.tell({ type: 'article', revision: 1, article });
    expect(panel.link()).toMatchObject({ state: 'article', tab: { id: 3 } });
  });

  it('the page to the next one: the port closes, the new document loads', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const panel = panelBeside(tabs);
    await settle();
    tabs.port(1)!.tell({ type: 'article', revision: 1, article });
    Object.assign(tabs.all.get(1)!, { status: 'loading', script: false });
    tabs.port(1)!.close();
    await settle(5000);
    expect(panel.link()?.state).toBe('reading');
    tabs.all.get(1)!.script = true;
    await settle(800);
    tabs.port(1)!.tell({ type: 'article', revision: 1, article });
    expect(panel.states()).toEqual(['reading', 'article', 'reading', 'article']);
  });

  it('a tab that takes the place of another', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    panelBeside(tabs);
    await settle();
    tabs.add({ id: 9 });
    tabs.onReplaced.fire(9, 1);
    await settle();
    expect(tabs.port(9)).toBeDefined();
  });

  it('the address of its tab', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    const panel = panelBeside(tabs);
    await settle();
    tabs.port(1)!.tell({ type: 'no-article' });
    tabs.update(1, { url: 'https://daily.example/later' });
    expect(panel.link()).toMatchObject({
      state: 'no-article',
      tab: { url: 'https://daily.example/later' },
    });
  });

  it('nothing any more after the signal', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true });
    tabs.add({ id: 2 });
    const panel = panelBeside(tabs);
    await settle();
    panel.end.abort();
    tabs.activate(2);
    await settle(5000);
    expect(tabs.ports.filter(({ port }) => port.open)).toEqual([]);
    expect(tabs.onActivated.listeners.size + tabs.onUpdated.listeners.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a page that does not answer', () => {
  const linkOf = async (tabs: FakeTabs, url?: string) => {
    tabs.add({ id: 1, active: true, script: false });
    if (url === undefined) delete tabs.all.get(1)!.url;
    else tabs.all.get(1)!.url = url;
    const panel = panelBeside(tabs);
    await settle(10_000);
    return panel.link();
  };

  it.each<[string, string | undefined, object]>([
    ['was there before', 'https://daily.example/1', { state: 'needs-reload' }],
    ['is a store’s', 'https://addons.mozilla.org/x', { state: 'unreachable', barrier: 'browser-page' }],
    ['is the browser’s', 'chrome://settings', { state: 'unreachable', barrier: 'browser-page' }],
    ['is kept secret', undefined, { state: 'unreachable', barrier: 'browser-page' }],
    ['is a file', 'file:///story.html', { state: 'unreachable', barrier: 'file-access' }],
    ['is a PDF', 'https://daily.example/report.pdf', { state: 'unreachable', barrier: 'browser-page' }],
  ])('%s', async (_, url, link) => {
    expect(await linkOf(new FakeTabs(), url)).toMatchObject(link);
  });

  it('is in a viewer of the browser, for all its address', async () => {
    const tabs = new FakeTabs();
    const { scripting } = tabs.browser;
    const closed = {
      ...tabs.browser,
      scripting: { ...scripting, executeScript: () => Promise.reject(new Error('Missing host permission')) },
    };
    Object.defineProperty(tabs, 'browser', { value: closed });
    expect(await linkOf(tabs, 'https://daily.example/report')).toMatchObject({ barrier: 'browser-page' });
  });

  it('is of a site that the reader has not allowed', async () => {
    const tabs = new FakeTabs();
    tabs.origins = [];
    expect(await linkOf(tabs, 'https://daily.example/1')).toMatchObject({ barrier: 'site-access' });
    tabs.origins = ['https://*/*'];
    tabs.onPermission.fire({ origins: tabs.origins });
    await settle();
    expect(tabs.port(1)).toBeDefined();
  });

  it('is asked again only so often, and once more when it is loaded anew', async () => {
    const tabs = new FakeTabs();
    await linkOf(tabs, 'https://daily.example/1');
    const tries = tabs.ports.length;
    expect(tries).toBeLessThan(8);
    await settle(60_000);
    expect(tabs.ports).toHaveLength(tries);
    tabs.update(1, { status: 'loading', script: true });
    await settle();
    expect(tabs.port(1)).toBeDefined();
  });

  it('has only the gate yet: the reader is brought, and asked at once', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true, script: 'gate' });
    const panel = panelBeside(tabs);
    panel.connection.follow(true);
    await settle();
    expect(tabs.port(1)!.asked).toEqual([{ type: 'follow', on: true }]);
    tabs.port(1)!.tell({ type: 'no-article' });
    expect(panel.states()).toEqual(['reading', 'no-article']);
  });

  it('is discarded: nothing is tried until it loads', async () => {
    const tabs = new FakeTabs();
    tabs.add({ id: 1, active: true, script: false, discarded: true });
    const panel = panelBeside(tabs);
    await settle(60_000);
    expect(tabs.ports).toHaveLength(1);
    expect(panel.link()?.state).toBe('reading');
  });
});
