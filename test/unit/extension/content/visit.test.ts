import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../../../lib/article.ts';
import { ArticleParts } from '../../../../lib/extension/article-parts.ts';
import { parseSnapshot } from '../../../../lib/extension/parse-snapshot.ts';
import type { JudgeMessage, JudgeWholeMessage } from '../../../../lib/extension/protocol.ts';
import { ScanParts } from '../../../../lib/extension/scan-parts.ts';
import { judgePage } from '../../../../lib/judge/judge-page.ts';
import { own } from '../../../../lib/own.ts';
import { ferryStory } from '../../../site/story.ts';
import { magazineArticle } from '../../../site/themes/magazine.ts';

const URL = 'https://news.example/2026/02/11/ferries';

const { sendMessage, connect } = vi.hoisted(() => {
  const send = vi.fn<(message: { type: string; url: string }) => Promise<unknown>>();
  const open = vi.fn();
  const runtime = { id: 'nutgraf', sendMessage: send, connect: open };
  Object.assign(globalThis, { addEventListener() {}, chrome: { runtime } });
  return { sendMessage: send, connect: open };
});
const { Judging } = await import('../../../../lib/extension/content/judging.ts');
const { PanelHost } = await import('../../../../lib/extension/content/panel-host.ts');
const { Visit } = await import('../../../../lib/extension/content/visit.ts');

const spotted = () =>
  sendMessage.mock.calls.map(([message]) => message).filter(({ type }) => type === 'spotted');

/** The background's judgement of a page by all of its parts. */
function judged(parts: ScanParts, { url, head, fields, wanted }: NonNullable<JudgeMessage['page']>) {
  const snapshot = parseSnapshot({ url, head, scan: { ...parts.scan, fields } });
  const choices = { hidden: [], restored: [], highlights: {}, badge: isBadged };
  return { judgement: judgePage(snapshot!, wanted), choices, badge: isBadged };
}

/** What the background answers to a message, of those that it answers here. */
async function answer(message: { readonly type: string }): Promise<unknown> {
  if (message.type !== 'judge') return undefined;
  const { part, page: about } = message as JudgeWholeMessage;
  const parts = new ScanParts();
  expect(parts.add(structuredClone(part))).toBe(true);
  return judged(parts, about);
}

/** A port to the background, which judges what comes by it; or which is ended by the first word. */
function judgePort(isAlive: boolean) {
  const parts = new ScanParts();
  let hear: (answer: object) => void = () => undefined;
  let end: () => void = () => undefined;
  const postMessage = async ({ part, page: about }: JudgeMessage) => {
    if (!isAlive) return end();
    expect(parts.add(structuredClone(part))).toBe(true);
    if (!about) return;
    hear(judged(parts, about));
  };
  return {
    postMessage,
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: (listener: typeof end) => (end = listener) },
    disconnect() {},
  };
}

/** A panel's end of a port: what it is told, and a way to ask. */
function panelPort() {
  const told: { readonly type: string }[] = [];
  let hear: (message: object) => void = () => undefined;
  const port = {
    postMessage: (message: { type: string }) => told.push(message),
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener() {} },
    disconnect() {},
  };
  const types = () => told.map(({ type }) => type);
  return { port: port as never, told, types, ask: (message: object) => hear(message) };
}

let life: AbortController;
let isBadged = false;
let page: JSDOM;

function visit() {
  return new Visit(page.window as unknown as Window, life);
}

/** What answers panels, brought into the document of a visit. */
function hostOf(one: InstanceType<typeof Visit>) {
  const host = new PanelHost(page.window as unknown as Window, life.signal, one);
  one.welcome(host);
  return host;
}

beforeEach(() => {
  isBadged = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  sendMessage.mockReset().mockImplementation(answer);
  connect.mockReset().mockImplementation(() => judgePort(true));
  page = new JSDOM(magazineArticle(ferryStory), { url: URL });
  const { window } = page;
  for (const name of ['MutationObserver', 'Text', 'Element', 'Document', 'AbortController'] as const)
    vi.stubGlobal(name, window[name]);
  Object.defineProperty(window.Document.prototype, 'hidden', { value: false });
  Object.assign(window.Range.prototype, { getBoundingClientRect: () => new window.DOMRect(0, 0, 9, 9) });
  life = new window.AbortController() as unknown as AbortController;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks once for all that it needs to know', async () => {
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  await vi.advanceTimersByTimeAsync(3000);
  expect(panel.types()).toEqual(['reading', 'boxes', 'article']);
  expect(connect).not.toHaveBeenCalled();
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('asks again where nobody answered, and calls no page none meanwhile', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed'));
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  await vi.advanceTimersByTimeAsync(100);
  expect(new Set(panel.types())).toEqual(new Set(['reading']));
  sendMessage.mockImplementation(answer);
  await vi.advanceTimersByTimeAsync(3000);
  expect(panel.types()).not.toContain('no-article');
  expect(panel.types().at(-1)).toBe('article');
});

it('gives up after a while where nobody answers ever', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed'));
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(panel.types().at(-1)).toBe('no-article');
  const asked = sendMessage.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage.mock.calls.length).toBe(asked);
});

it('keeps what its reader brings back for the address that was read', async () => {
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  await vi.advanceTimersByTimeAsync(100);
  expect(panel.types()).toContain('article');
  // A page may be at another address for some moments before it is looked at again.
  page.window.history.pushState({}, '', '/2026/02/12/another');
  panel.ask({ type: 'boxes', hidden: false });
  await vi.advanceTimersByTimeAsync(100);
  const kept = sendMessage.mock.calls.map(([message]) => message).filter(({ type }) => type === 'restored');
  expect(kept.map(({ url }) => url)).toEqual([URL]);
});

it('shows the badge anew when its reader comes back: the browser has taken it off', async () => {
  isBadged = true;
  const one = visit();
  one.look();
  await vi.advanceTimersByTimeAsync(100);
  expect(spotted()).toHaveLength(0);
  one.returned();
  await vi.advanceTimersByTimeAsync(100);
  expect(spotted()).toHaveLength(1);
});

it('tells what is on screen with each reading, not only when its reader scrolls', async () => {
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  // A panel asks at once, before anything is read.
  panel.ask({ type: 'follow', on: true });
  await vi.advanceTimersByTimeAsync(100);
  expect(panel.types().slice(-2)).toEqual(['article', 'on-screen']);
  const before = panel.types().length;
  page.window.document
    .querySelector('h1')!
    .insertAdjacentHTML('afterend', `<p>${'It sailed on. '.repeat(20)}</p>`);
  await vi.advanceTimersByTimeAsync(3000);
  expect(panel.types().slice(before)).toEqual(['boxes', 'article', 'on-screen']);
});

it('tells where a place that a panel asks for is no longer in the page', async () => {
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  await vi.advanceTimersByTimeAsync(100);
  const { revision, article } = panel.told.at(-1) as unknown as { revision: number; article: Article };
  const spans = [article.blocks.at(-1)!.span];
  for (const paragraph of page.window.document.querySelectorAll('.entry-content p:nth-last-child(-n + 3)'))
    paragraph.remove();
  panel.ask({ type: 'reveal', revision, spans, at: 0 });
  await vi.advanceTimersByTimeAsync(100);
  expect(panel.types().filter((type) => type === 'place-gone')).toHaveLength(1);
});

it('looks at a page again after a look that failed', async () => {
  const judging = new Judging(page.window.document, () => undefined, life.signal);
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  expect((await judging.judge(URL, false)).kind).toBe('unknown');
  expect(judging.isAsking).toBe(false);
  sendMessage.mockImplementation(answer);
  expect((await judging.judge(URL, false)).kind).toBe('article');
});

it.each([0, 1])('has a huge page judged in parts, by a port that is ended %i times', async (times) => {
  vi.stubGlobal('scheduler', { postTask: async () => undefined });
  const [first = ''] = ferryStory.paragraphs.map((text) => text.replace(/<[^>]+>/g, ''));
  const paragraphs = Array.from({ length: 9000 }, (_, at) => `${first.slice(0, 150)} by boat ${at}.`);
  page = new JSDOM(magazineArticle({ ...ferryStory, paragraphs }), { url: URL });
  for (let turn = 0; turn < times; turn++) connect.mockImplementationOnce(() => judgePort(false));
  const judging = new Judging(page.window.document, () => undefined, life.signal);
  expect((await judging.judge(URL, false)).kind).toBe('article');
  expect(connect).toHaveBeenCalledTimes(times + 1);
  expect(sendMessage).not.toHaveBeenCalled();
});

it('tells a huge article in parts, to whoever connects meanwhile from its start, and none that is gone', async () => {
  const pauses: (() => void)[] = [];
  const postTask = () => new Promise<void>((resolve) => pauses.push(resolve));
  const goOn = async (times: number) => {
    for (let turn = 0; turn < times; turn++) {
      for (const resume of pauses.splice(0)) resume();
      await vi.advanceTimersByTimeAsync(0);
    }
  };
  vi.stubGlobal('scheduler', { postTask });
  const paragraphs = ferryStory.paragraphs.map((text) => text.replace(/<[^>]+>/g, '').repeat(1000));
  page = new JSDOM(magazineArticle({ ...ferryStory, paragraphs }), { url: URL });
  const [panel, later] = [panelPort(), panelPort()];
  const one = visit();
  one.look();
  const host = hostOf(one);
  host.connect(panel.port);
  for (let turn = 0; turn < 200 && !panel.types().includes('article-part'); turn++) await goOn(1);
  expect(panel.types()).not.toContain('article');
  host.connect(later.port);
  await goOn(50);
  const [texts, others] = [panel, later].map(({ told }) => {
    const parts = new ArticleParts();
    const whole = told
      .map((message) => parts.join(message))
      .filter((message) => own(message, 'type') === 'article');
    return whole.map((message) => own(own(message, 'article'), 'text'));
  });
  expect(texts).toHaveLength(1);
  expect(others).toEqual(texts);
  expect(String(texts![0]).length).toBeGreaterThan(1_000_000);
  host.connect(panelPort().port);
  const before = panel.types().length;
  panel.ask({ type: 'read', wanted: false });
  await goOn(50);
  expect(panel.types().slice(before)).not.toContain('article');
  expect(panel.types().at(-1)).toBe('no-article');
});

it('puts a huge article together in slices, and tells it once it is whole', async () => {
  const postTask = vi.fn(async () => undefined);
  vi.stubGlobal('scheduler', { postTask });
  // Few enough that the page is taken, and sent, at once.
  const [first = ''] = ferryStory.paragraphs.map((text) => text.replace(/<[^>]+>/g, ''));
  const paragraphs = Array.from({ length: 2100 }, (_, at) => `${first.slice(0, 150)} by boat ${at}.`);
  page = new JSDOM(magazineArticle({ ...ferryStory, paragraphs }), { url: URL });
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  await vi.waitFor(() => expect(panel.types()).toContain('article'));
  expect(postTask).toHaveBeenCalledOnce();
  expect(panel.types()).toEqual(['reading', 'boxes', 'article']);
});

it('lets what is kept of the page take the place of its reader’s word for the visit, and of its looks once that is forgotten', async () => {
  const panel = panelPort();
  const one = visit();
  one.look();
  hostOf(one).connect(panel.port);
  await vi.advanceTimersByTimeAsync(3000);
  expect(panel.types().at(-1)).toBe('article');
  panel.ask({ type: 'read', wanted: false });
  const keep = async (reading: object) => {
    const choices = { ...reading, hidden: [], restored: [], highlights: {}, badge: false };
    sendMessage.mockImplementation(async (asked) => (asked.type === 'choices' ? choices : answer(asked)));
    one.hear({ type: 'choices-changed' });
    await vi.advanceTimersByTimeAsync(3000);
  };
  await keep({ reading: 'never' });
  expect(panel.types().at(-1)).toBe('no-article');
  await keep({});
  expect(panel.types().at(-1)).toBe('article');
});

it('tells a panel that comes late what was read, and leads it to places', async () => {
  const one = visit();
  one.look();
  await vi.advanceTimersByTimeAsync(3000);
  const panel = panelPort();
  hostOf(one).connect(panel.port);
  panel.ask({ type: 'follow', on: true });
  await vi.advanceTimersByTimeAsync(100);
  expect(panel.types()).toEqual(['boxes', 'article', 'on-screen']);
  expect(sendMessage).toHaveBeenCalledOnce();
});
