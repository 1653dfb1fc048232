import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judgePage } from '../../../../lib/judge/judge-page.ts';
import { ferryStory } from '../../../site/story.ts';
import { magazineArticle } from '../../../site/themes/magazine.ts';

const URL = 'https://news.example/2026/02/11/ferries';

const { sendMessage } = vi.hoisted(() => {
  const send = vi.fn<(message: Message) => Promise<unknown>>();
  const onChanged = { addListener() {}, removeListener() {} };
  Object.assign(globalThis, {
    addEventListener() {},
    chrome: { runtime: { id: 'nutgraf', sendMessage: send }, storage: { onChanged } },
  });
  return { sendMessage: send };
});
const { Visit } = await import('../../../../lib/extension/content/visit.ts');

type Message = Parameters<typeof judgePage>[0] extends infer Snapshot
  ? { type: string; url: string; snapshot: Snapshot; wanted: boolean }
  : never;

/** The background, as far as pages ask it. */
async function background(message: Message): Promise<unknown> {
  const { type, url } = message;
  if (type === 'judge') return structuredClone(judgePage(message.snapshot, message.wanted));
  if (type === 'choices')
    return { key: `page:${url}`, hidden: [], restored: [], highlights: {}, badge: isBadged };
  return undefined;
}

const spotted = () =>
  sendMessage.mock.calls.map(([message]) => message).filter(({ type }) => type === 'spotted');

const gone = () => Promise.reject(new Error('Could not establish connection'));

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
  return { port: port as never, types, ask: (message: object) => hear(message) };
}

let life: AbortController;
let isBadged = false;
let page: JSDOM;

function visit() {
  return new Visit(page.window as unknown as Window, life);
}

beforeEach(() => {
  isBadged = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  sendMessage.mockReset().mockImplementation(background);
  page = new JSDOM(magazineArticle(ferryStory), { url: URL });
  const { window } = page;
  for (const name of ['MutationObserver', 'Text', 'Element', 'Document'] as const)
    vi.stubGlobal(name, window[name]);
  Object.defineProperty(window.Document.prototype, 'hidden', { value: false });
  life = new window.AbortController() as unknown as AbortController;
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('asks again where nobody answered, and calls no page none meanwhile', async () => {
  sendMessage.mockImplementation(gone);
  const panel = panelPort();
  const one = visit();
  one.look();
  one.connect(panel.port);
  await vi.advanceTimersByTimeAsync(100);
  expect(new Set(panel.types())).toEqual(new Set(['reading']));
  sendMessage.mockImplementation(background);
  await vi.advanceTimersByTimeAsync(3000);
  expect(panel.types()).not.toContain('no-article');
  expect(panel.types().at(-1)).toBe('article');
});

it('gives up after a while where nobody answers ever', async () => {
  sendMessage.mockImplementation(gone);
  const panel = panelPort();
  const one = visit();
  one.look();
  one.connect(panel.port);
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
  one.connect(panel.port);
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
  expect(spotted()).toHaveLength(1);
  one.returned();
  await vi.advanceTimersByTimeAsync(100);
  expect(spotted()).toHaveLength(2);
});
