import { describe, expect, it } from 'vitest';
import { SETTINGS_VERSION } from '../../../../lib/extension/settings/parse-settings.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  withSiteRule,
} from '../../../../lib/extension/settings/settings.ts';
import { settingsFromFile, settingsToFile } from '../../../../lib/extension/settings/settings-file.ts';
import { SettingsStore } from '../../../../lib/extension/settings/settings-store.ts';
import { FakeStorage } from '../fake-storage.ts';

const dark: Settings['look'] = { ...DEFAULT_SETTINGS.look, theme: 'dark' };

describe('the settings store', () => {
  it('keeps one item a concern', async () => {
    const storage = new FakeStorage();
    const store = new SettingsStore(storage.area);
    expect(await store.save('look', dark)).toEqual({ ok: true });
    expect([...storage.items.keys()]).toEqual(['look']);
    expect((await new SettingsStore(storage.area).load()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      look: dark,
    });
  });

  it.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'quota'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'quota'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'throttled'],
    ['IO error: .../LOCK: File currently in use', 'failed'],
  ])('says why it could not save (%s), and what was stored still holds', async (message, reason) => {
    const storage = new FakeStorage();
    const store = new SettingsStore(storage.area);
    await store.save('look', dark);
    storage.writeError = new Error(message);
    expect(await store.save('look', DEFAULT_SETTINGS.look)).toEqual({ ok: false, reason, message });
    expect((await store.load()).settings.look).toEqual(dark);
  });

  it('does not write over what a newer version wrote, but can be reset', async () => {
    const storage = new FakeStorage();
    const newer = { version: SETTINGS_VERSION + 1, value: { theme: 'dark', glow: 3 } };
    storage.items.set('look', newer);
    const store = new SettingsStore(storage.area);
    expect(await store.save('look', dark)).toMatchObject({ ok: false, reason: 'newer' });
    expect(await store.saveAll(DEFAULT_SETTINGS)).toMatchObject({ ok: false, reason: 'newer' });
    expect([...storage.items]).toEqual([['look', newer]]);
    expect(await store.reset()).toEqual({ ok: true });
    expect(await store.save('look', dark)).toEqual({ ok: true });
  });

  it('does not write where it cannot read first', async () => {
    const storage = new FakeStorage();
    storage.readError = new Error('corrupt database');
    const store = new SettingsStore(storage.area);
    await expect(store.load()).rejects.toThrow('corrupt');
    expect(await store.save('look', dark)).toMatchObject({ ok: false, reason: 'failed' });
    expect(storage.items.size).toBe(0);
  });

  it('changes what is stored, not what a page that could not read it shows', async () => {
    const storage = new FakeStorage();
    const rules: Settings['sites'] = [
      { host: 'a.example', hiding: false },
      { host: 'b.example', reading: 'never' },
    ];
    await new SettingsStore(storage.area).save('sites', rules);
    const store = new SettingsStore(storage.area);
    const add = () =>
      store.change('sites', (sites) => withSiteRule(sites, { host: 'c.example', reading: 'always' }));
    storage.readError = new Error('corrupt database');
    await expect(store.load()).rejects.toThrow('corrupt');
    expect(await add()).toMatchObject({ ok: false, reason: 'failed' });
    storage.readError = undefined;
    expect(await add()).toEqual({ ok: true });
    const { settings } = await new SettingsStore(storage.area).load();
    expect(settings.sites.map(({ host }) => host)).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('makes one change after the other, also those of another page', async () => {
    const storage = new FakeStorage();
    const stores = [new SettingsStore(storage.area), new SettingsStore(storage.area)];
    const hosts = ['a.example', 'b.example', 'c.example', 'd.example'];
    await Promise.all(
      hosts.map((host, at) =>
        stores[at % 2]!.change('sites', (sites) => withSiteRule(sites, { host, hiding: false })),
      ),
    );
    const { settings } = await new SettingsStore(storage.area).load();
    expect(settings.sites.map(({ host }) => host)).toEqual(hosts);
  });

  it('tells all settings with the first change, also where they were not loaded before', async () => {
    const storage = new FakeStorage();
    await new SettingsStore(storage.area).save('look', dark);
    const store = new SettingsStore(storage.area);
    const seen: Settings[] = [];
    store.watch(({ settings }) => seen.push(settings), new AbortController().signal);
    await new SettingsStore(storage.area).save('toolbar', { badge: false });
    await expect.poll(() => seen).toEqual([{ ...DEFAULT_SETTINGS, look: dark, toolbar: { badge: false } }]);
  });

  it('tells of changes of any page until the signal, each with all settings', async () => {
    const storage = new FakeStorage();
    const store = new SettingsStore(storage.area);
    await store.load();
    const themes: string[] = [];
    const end = new AbortController();
    store.watch(({ settings }) => themes.push(`${settings.look.theme} ${settings.hiding.on}`), end.signal);
    const other = new SettingsStore(storage.area);
    await other.save('look', dark);
    await storage.set({ unrelated: 1 });
    await other.save('hiding', { ...DEFAULT_SETTINGS.hiding, on: false });
    await other.reset();
    end.abort();
    await other.save('look', dark);
    expect(themes).toEqual(['dark true', 'dark false', 'system true']);
    expect(storage.listeners.size).toBe(0);
  });
});

describe('the settings file', () => {
  it('gives back what was exported', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      look: dark,
      sites: [{ host: 'a.example', hiding: false }],
    };
    expect(settingsFromFile(settingsToFile(settings))).toEqual({ settings, problems: new Map() });
  });

  it.each(['', '{', '[]', 'null', '{"format":"other"}', '{"__proto__":{"format":"nutgraf-settings"}}'])(
    'is not %j',
    (text) => {
      expect(settingsFromFile(text)).toBeUndefined();
    },
  );

  it('holds no more than it names', () => {
    const file = '{"format":"nutgraf-settings","look":{"version":1,"value":{"theme":"dark"}}}';
    expect(settingsFromFile(file)).toEqual({ settings: { look: dark }, problems: new Map() });
    expect(settingsFromFile('{"format":"nutgraf-settings"}')).toBeUndefined();
  });

  it('says what of a hostile file was no setting', () => {
    const file =
      '{"format":"nutgraf-settings","sites":{"version":1,"value":[{"host":"__proto__"},{"host":"a b"}]}}';
    const parsed = settingsFromFile(file);
    expect(parsed?.settings).toEqual({ sites: [{ host: '__proto__' }] });
    expect(parsed?.problems.get('sites')).toBe('corrupt');
  });
});
