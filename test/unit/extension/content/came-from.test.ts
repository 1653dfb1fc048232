import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { cameFrom } from '../../../../lib/extension/content/came-from.ts';

const URL = 'https://daily.example/story';
const OTHER = 'https://daily.example/story?r=1';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['that was loaded anew', 'reload', OTHER, URL],
  ['that its own script has gone to', 'navigate', URL, URL],
  ['that another page led to', 'navigate', OTHER, OTHER],
  ['that its reader has gone to', 'navigate', undefined, ''],
])('tells where a document came from %s', (_, type, referrer, from) => {
  const { document } = new JSDOM('', { url: URL, ...(referrer ? { referrer } : {}) }).window;
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] });
  expect(cameFrom(document, URL)).toBe(from);
});
