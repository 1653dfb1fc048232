import { expect, it, vi } from 'vitest';
import { privateArea } from '../../../lib/extension/private-area.ts';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings/settings.ts';
import { SettingsStore } from '../../../lib/extension/settings/settings-store.ts';
import { FakeStorage } from './fake-storage.ts';

const daily = { host: 'daily.example', hiding: false } as const;
const secret = { host: 'secret.example', reading: 'always' } as const;

it('keeps the sites of private windows in memory only, beside those of all windows', async () => {
  const [sync, session] = [new FakeStorage(), new FakeStorage()];
  const shared = new SettingsStore(sync.area);
  await shared.save('sites', [daily]);
  const store = new SettingsStore(privateArea(sync.area, session.area));
  const end = new AbortController();
  const changed = vi.fn();
  store.watch(changed, end.signal);
  await store.load();
  await store.change('sites', (sites) => [...sites, secret]);
  await store.change('look', (look) => ({ ...look, theme: 'dark' }));
  expect((await store.load()).settings).toMatchObject({ sites: [daily, secret], look: { theme: 'dark' } });
  expect((await shared.load()).settings).toMatchObject({ sites: [daily], look: { theme: 'dark' } });
  expect(JSON.stringify([...sync.items])).not.toContain('secret');
  expect(changed).toHaveBeenCalledTimes(2);
  expect(changed.mock.lastCall?.[0].settings.sites).toEqual([daily, secret]);
  end.abort();
  expect(sync.listeners.size + session.listeners.size).toBe(0);
});

it('hears of all other settings, and takes everything back', async () => {
  const [sync, session] = [new FakeStorage(), new FakeStorage()];
  const store = new SettingsStore(privateArea(sync.area, session.area));
  await store.saveAll({ ...DEFAULT_SETTINGS, sites: [secret] });
  await store.reset();
  expect((await store.load()).settings).toEqual(DEFAULT_SETTINGS);
  expect(sync.items.size + session.items.size).toBe(0);
});
