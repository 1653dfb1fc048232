import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Changes, type Rereading } from '../../../../lib/extension/content/changes.ts';

const XHTML =
  '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>One</p></body></html>';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const CHANGED: Rereading = { changed: true, cost: 0 };

/** A page in a tab that is shown, watched. */
function watched(
  reread: () => Promise<Rereading>,
  contentType: 'text/html' | 'application/xhtml+xml' = 'text/html',
) {
  const { window } = new JSDOM(XHTML, { contentType });
  for (const name of ['MutationObserver', 'Text', 'Element', 'Document'] as const)
    vi.stubGlobal(name, window[name]);
  Object.defineProperty(window.Document.prototype, 'hidden', { value: false });
  const added: Element[] = [];
  const tell = (elements: readonly Element[]) => added.push(...elements);
  new Changes(window as unknown as Window, reread, new window.AbortController().signal, tell).start();
  const { document } = window;
  /** Adds an element, and lets the observers hear of it. */
  const add = async (name: string) => {
    document.body.append(document.createElement(name));
    await vi.advanceTimersByTimeAsync(0);
  };
  return { add, added };
}

it.each(['text/html', 'application/xhtml+xml'] as const)(
  'has a page of %s read again for words, and not for scripts and styles',
  async (contentType) => {
    const reread = vi.fn(async () => CHANGED);
    const { add } = watched(reread, contentType);
    for (const name of ['script', 'style', 'link', 'template']) await add(name);
    await vi.advanceTimersByTimeAsync(5000);
    expect(reread).not.toHaveBeenCalled();
    await add('p');
    await vi.advanceTimersByTimeAsync(5000);
    expect(reread).toHaveBeenCalledOnce();
  },
);

it('has a page that was calm read at once, and what follows after a while', async () => {
  const reread = vi.fn(async () => CHANGED);
  const { add, added } = watched(reread);
  await vi.advanceTimersByTimeAsync(2000);
  await add('section');
  expect(reread).toHaveBeenCalledTimes(1);
  expect(added).toHaveLength(1);
  await add('p');
  await vi.advanceTimersByTimeAsync(400);
  expect(reread).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(reread).toHaveBeenCalledTimes(2);
});

it('reads a page ever more seldom that changes all the time and says nothing new', async () => {
  const reread = vi.fn(async () => ({ changed: false, cost: 0 }));
  const { add } = watched(reread);
  for (let second = 0; second < 60; second++) {
    await vi.advanceTimersByTimeAsync(1500);
    await add('p');
  }
  expect(reread.mock.calls.length).toBeLessThan(12);
});

it('waits for a reading to end before it starts the next', async () => {
  const ends: ((read: Rereading) => void)[] = [];
  const reread = vi.fn(() => new Promise<Rereading>((end) => ends.push(end)));
  const { add } = watched(reread);
  await vi.advanceTimersByTimeAsync(2000);
  for (let i = 0; i < 20; i++) {
    await add('p');
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(reread).toHaveBeenCalledTimes(1);
  ends[0]!(CHANGED);
  await vi.advanceTimersByTimeAsync(600);
  expect(reread).toHaveBeenCalledTimes(2);
});

it('leaves the page most of the time, however long a reading takes', async () => {
  const reread = vi.fn(async () => ({ changed: true, cost: 200 }));
  const { add } = watched(reread);
  await vi.advanceTimersByTimeAsync(2000);
  for (let second = 0; second < 60; second++) {
    await add('p');
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(reread.mock.calls.length).toBeLessThan(14);
});

it('has a page read again after a reading that failed', async () => {
  const failures: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => failures.push(error));
  const reread = vi.fn(async () => CHANGED).mockRejectedValueOnce(new Error('no memory'));
  const { add } = watched(reread);
  await vi.advanceTimersByTimeAsync(2000);
  await add('section');
  await vi.advanceTimersByTimeAsync(5000);
  await add('p');
  await vi.advanceTimersByTimeAsync(5000);
  await new Promise((resolve) => setImmediate(resolve));
  process.removeAllListeners('unhandledRejection');
  for (const listener of others) process.on('unhandledRejection', listener);
  expect(reread).toHaveBeenCalledTimes(2);
  // It is told all the same.
  expect(failures).toEqual([new Error('no memory')]);
});
