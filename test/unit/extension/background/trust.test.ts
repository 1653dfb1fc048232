import { beforeEach, expect, it, vi } from 'vitest';
import { forgetPrivate } from '../../../../lib/extension/background/forget-private.ts';
import { keepRestored } from '../../../../lib/extension/background/keep-restored.ts';
import { restless } from '../../../../lib/extension/background/restless.ts';
import { tellChanges } from '../../../../lib/extension/background/tell-changes.ts';
import { tellChoices } from '../../../../lib/extension/background/tell-choices.ts';
import { FakeStorage } from '../fake-storage.ts';

type Answer = (message: unknown, sender: object) => Promise<unknown> | undefined;

const { browser, answers, hearStores, closing } = vi.hoisted(() => {
  const answers: Answer[] = [];
  const hearStores: ((changes: object) => void)[] = [];
  const closing: (() => Promise<void>)[] = [];
  const browser = {
    windows: {
      getAll: vi.fn(),
      onRemoved: { addListener: (closed: () => Promise<void>) => closing.push(closed) },
    },
    runtime: { id: 'nutgraf', onMessage: { addListener: (answer: Answer) => answers.push(answer) } },
    storage: {
      onChanged: { addListener: (hear: (changes: object) => void) => hearStores.push(hear) },
    } as Record<string, unknown>,
    tabs: { query: vi.fn(), sendMessage: vi.fn(async (_id: number) => undefined) },
  };
  return { browser, answers, hearStores, closing };
});
vi.mock('wxt/browser', () => ({ browser }));

const URL = 'https://daily.example/story';
const restored = [{ kind: 'related', words: 'Related Posts' }];
let local: FakeStorage;
let session: FakeStorage;

beforeEach(() => {
  answers.length = 0;
  hearStores.length = 0;
  vi.clearAllMocks();
  local = new FakeStorage();
  session = new FakeStorage();
  Object.assign(browser.storage, {
    local: local.area,
    sync: new FakeStorage().area,
    session: session.area,
  });
});

const ask = (message: object, from: string, incognito = false, id = 1) =>
  Promise.all(answers.map((answer) => answer(message, { id: 'nutgraf', url: from, tab: { id, incognito } })));

it('keeps what a page says of its own site, and of no other', async () => {
  keepRestored();
  await ask({ type: 'restored', url: 'https://bank.example/', restored }, URL);
  await ask({ type: 'restored', url: 'no address', restored }, URL);
  expect([...local.items.keys()]).toEqual([]);
  await ask({ type: 'restored', url: `${URL}/2`, restored }, URL);
  expect([...local.items.keys()]).toEqual([`page:${URL}/2`]);
});

it('tells a page what was chosen for its own site, and for no other', async () => {
  tellChoices();
  expect(await ask({ type: 'choices', url: 'https://bank.example/' }, URL)).toEqual([undefined]);
  expect(await ask({ type: 'choices', url: `${URL}/2` }, URL)).toEqual([
    expect.objectContaining({ badge: true }),
  ]);
});

it('keeps nothing of a private window on the disk, and forgets it when the last one is closed', async () => {
  keepRestored();
  tellChoices();
  forgetPrivate();
  await ask({ type: 'restored', url: URL, restored }, URL, true);
  expect([...local.items.keys()]).toEqual([]);
  const kept = async (isPrivate: boolean) => {
    const told = await ask({ type: 'choices', url: URL }, URL, isPrivate);
    return told.find((answer) => answer !== undefined);
  };
  expect(await kept(true)).toMatchObject({ restored });
  expect(await kept(false)).toMatchObject({ restored: [] });
  session.items.set('look-up:1', {});
  const close = async () => {
    for (const closed of closing) await closed();
    return [...session.items.keys()];
  };
  browser.windows.getAll.mockResolvedValue([{ incognito: true }]);
  expect(await close()).toEqual([`page:${URL}`, 'look-up:1']);
  browser.windows.getAll.mockResolvedValue([{ incognito: false }]);
  expect(await close()).toEqual(['look-up:1']);
});

it('tells the pages that a change bears on, and only that it does', async () => {
  tellChanges();
  browser.tabs.query.mockResolvedValue([
    { id: 1, url: `${URL}?utm_source=x#top` },
    { id: 2, url: 'https://daily.example/other' },
    { id: 3 },
  ]);
  const change = async (...keys: string[]) => {
    browser.tabs.sendMessage.mockClear();
    for (const hear of hearStores) hear(Object.fromEntries(keys.map((key) => [key, { newValue: 'secret' }])));
    await Promise.resolve();
    await Promise.resolve();
    return browser.tabs.sendMessage.mock.calls;
  };
  const message = { type: 'choices-changed' };
  expect(await change('look', 'look-up:1')).toEqual([]);
  expect(await change(`page:${URL}`)).toEqual([[1, message, { frameId: 0 }]]);
  expect((await change('hiding')).map(([id]) => id)).toEqual([1, 2, 3]);
});

it('hides nothing on a page that loads itself anew again and again', async () => {
  tellChoices();
  const [before] = await ask({ type: 'choices', url: URL }, URL, false, 7);
  expect(before).toMatchObject({ hidden: expect.arrayContaining(['related']) });
  for (let time = 0; time < 5; time++) {
    restless.fled(7, URL);
    restless.came(7, URL);
  }
  const told = { ...(before as object), hidden: [] };
  expect(await ask({ type: 'choices', url: URL }, URL, false, 7)).toEqual([told]);
  expect(await ask({ type: 'choices', url: URL }, URL, false, 8)).toEqual([before]);
});
