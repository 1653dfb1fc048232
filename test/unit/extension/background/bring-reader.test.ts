import { beforeEach, expect, it, vi } from 'vitest';
import { bringReaders } from '../../../../lib/extension/background/bring-reader.ts';
import { tidesPage } from '../../../site/pages.ts';
import { ferryStory } from '../../../site/story.ts';
import { magazineArticle } from '../../../site/themes/magazine.ts';

type Answer = (message: unknown, sender: object) => Promise<unknown> | undefined;

const { browser, answers } = vi.hoisted(() => {
  const answers: Answer[] = [];
  const onMessage = { addListener: (answer: Answer) => answers.push(answer) };
  const executeScript = vi.fn(async () => []);
  return { browser: { runtime: { id: 'nutgraf', onMessage }, scripting: { executeScript } }, answers };
});
vi.mock('wxt/browser', () => ({ browser }));

const URL = 'https://news.example/2026/02/11/ferries';

beforeEach(() => {
  answers.length = 0;
  vi.clearAllMocks();
  bringReaders();
});

const ask = (doubt?: unknown) =>
  answers[0]!({ type: 'bring-reader', doubt }, { id: 'nutgraf', url: URL, tab: { id: 3 }, documentId: 'd' });

it('brings the reader into the very document that asks', async () => {
  await ask();
  expect(browser.scripting.executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ target: { tabId: 3, documentIds: ['d'] } }),
  );
});

it.each([
  ['an article', { markup: magazineArticle(ferryStory), url: URL }],
  ['who knows what', { markup: 3, url: null }],
])('brings it where the doubtful markup is that of %s', async (_, doubt) => {
  expect(await ask(doubt)).not.toBe(false);
  expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
});

it.each([
  ['a table', { markup: tidesPage(), url: 'https://news.example/tides' }],
  ['nothing', { markup: '', url: URL }],
])('says no, and brings none, where it is that of %s', async (_, doubt) => {
  expect(await ask(doubt)).toBe(false);
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});
