import { afterEach, expect, it, vi } from 'vitest';
import { followPage } from '../../../../lib/extension/page-connection.ts';
import type { PageLink } from '../../../../lib/extension/page-link.ts';
import { FakeEvent, FakeTabs } from '../fake-tabs.ts';

/**
 * The browser as Firefox for Android has it, by MDN's compatibility data: without `menus`, `commands`, `windows`,
 * `sidebarAction` and Chrome's `sidePanel`.
 */
const android = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => android);

const clicked = new FakeEvent<[{ id?: number; windowId: number }]>();
const installed = new FakeEvent<[{ reason: string }]>();
const opened: unknown[] = [];

Object.assign(android.browser, {
  action: {
    onClicked: clicked,
    setBadgeBackgroundColor: async () => {},
    setBadgeText: async () => {},
  },
  i18n: { getMessage: (key: string) => key },
  management: { getSelf: async () => ({ installType: 'normal' }) },
  runtime: {
    id: 'nutgraf',
    onConnect: new FakeEvent(),
    onInstalled: installed,
    onMessage: new FakeEvent(),
    sendMessage: async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  },
  scripting: { getRegisteredContentScripts: async () => [] },
  storage: {
    local: { get: async () => ({}) },
    sync: { get: async () => ({}) },
    onChanged: new FakeEvent(),
  },
  tabs: { create: async (tab: unknown) => void opened.push(tab) },
});

vi.stubEnv('FIREFOX', 'true');
afterEach(() => void opened.splice(0));

it('runs the whole background, and opens the panel as a page for its tab', async () => {
  const { default: background } = await import('../../../../entrypoints/background.ts');
  background.main();
  clicked.fire({ id: 7, windowId: 1 });
  await expect.poll(() => opened).toEqual([{ url: '/sidepanel.html?tab=7' }]);
  installed.fire({ reason: 'install' });
  await expect.poll(() => opened.at(-1)).toEqual({ url: '/welcome.html' });
});

it('names no keys, and no place beside a page', async () => {
  const { hasSidePanel, openPanel } = await import('../../../../lib/extension/panel.ts');
  const { readShortcuts } = await import('../../../../lib/extension/shortcuts.ts');
  expect(await readShortcuts()).toEqual([]);
  expect(hasSidePanel()).toBe(false);
  await openPanel({ id: 9 } as Parameters<typeof openPanel>[0]);
  expect(opened).toEqual([{ url: '/sidepanel.html?tab=9' }]);
});

it('follows one tab in a browser that has no windows', async () => {
  const tabs = new FakeTabs();
  tabs.add({ id: 7, active: true });
  const told: PageLink[] = [];
  const ending = new AbortController();
  followPage({ link: (link) => told.push(link) }, { tab: 7, signal: ending.signal, browser: tabs.browser });
  await expect.poll(() => tabs.port(7)).toBeDefined();
  tabs.port(7)!.tell({ type: 'no-article' });
  expect(told.at(-1)?.state).toBe('no-article');
  ending.abort();
});
