import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recallLook, wearLook } from '../../../lib/extension/look.ts';

let page: JSDOM;

beforeEach(() => open());
afterEach(() => vi.unstubAllGlobals());

/** Opens another page of ours, with what is kept by the one before. */
function open(kept?: string | null) {
  page = new JSDOM('', { url: 'https://nutgraf.example/' });
  if (kept) page.window.localStorage.setItem('look', kept);
  vi.stubGlobal('document', page.window.document);
  vi.stubGlobal('localStorage', page.window.localStorage);
}

const worn = () => ({ ...page.window.document.documentElement.dataset });

it('is that of the page before from the very start', () => {
  recallLook();
  expect(worn()).toEqual({});
  wearLook({ theme: 'dark', textSize: 'large' });
  expect(worn()).toEqual({ theme: 'dark', textSize: 'large' });
  open(page.window.localStorage.getItem('look'));
  recallLook();
  expect(worn()).toEqual({ theme: 'dark', textSize: 'large' });
});

it.each(['', '{', 'null', '{"theme":"constructor","textSize":"large"}', '["dark"]'])(
  'is none where %j is kept',
  (kept) => {
    open(kept);
    recallLook();
    expect(worn()).toEqual({});
  },
);

it('needs nothing kept: a browser may bar storage, or have no room', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  recallLook();
  wearLook({ theme: 'dark', textSize: 'large' });
  expect(worn()).toEqual({ theme: 'dark', textSize: 'large' });
});

it('is kept once: a page that wears it already writes nothing', () => {
  wearLook({ theme: 'dark', textSize: 'large' });
  page.window.localStorage.removeItem('look');
  wearLook({ theme: 'dark', textSize: 'large' });
  expect(page.window.localStorage.getItem('look')).toBeNull();
  wearLook({ theme: 'dark', textSize: 'small' });
  expect(page.window.localStorage.getItem('look')).toContain('small');
});
