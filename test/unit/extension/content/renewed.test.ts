import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { isRenewed } from '../../../../lib/extension/content/renewed.ts';

const URL = 'https://daily.example/story';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['that was loaded anew', 'reload', undefined, true],
  ['that its own script has gone to', 'navigate', URL, true],
  ['that another page led to', 'navigate', 'https://daily.example/', false],
  ['that its reader has gone to', 'navigate', undefined, false],
  ['that was gone back to', 'back_forward', undefined, false],
])('tells of a document %s', (_, type, referrer, renewed) => {
  const { document } = new JSDOM('', { url: URL, ...(referrer ? { referrer } : {}) }).window;
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] });
  expect(isRenewed(document, URL)).toBe(renewed);
});
