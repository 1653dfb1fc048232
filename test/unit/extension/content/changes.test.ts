import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Changes } from '../../../../lib/extension/content/changes.ts';

const XHTML =
  '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>One</p></body></html>';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each(['text/html', 'application/xhtml+xml'] as const)(
  'has a page of %s read again for words, and not for scripts and styles',
  async (contentType) => {
    const { window } = new JSDOM(XHTML, { contentType });
    for (const name of ['MutationObserver', 'Text', 'Element', 'Document'] as const)
      vi.stubGlobal(name, window[name]);
    const { document } = window;
    let readings = 0;
    const count = async () => {
      readings += 1;
      return true;
    };
    // As in a tab that is shown.
    Object.defineProperty(window.Document.prototype, 'hidden', { value: false });
    new Changes(window as unknown as Window, count, new window.AbortController().signal).start();
    for (const name of ['script', 'style', 'link', 'template'])
      document.body.append(document.createElement(name));
    await vi.advanceTimersByTimeAsync(5000);
    expect(readings).toBe(0);
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(readings).toBe(1);
  },
);
