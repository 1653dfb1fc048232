import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseSettings,
  SETTINGS_VERSION,
  toStored,
} from '../../../../lib/extension/settings/parse-settings.ts';
import {
  CONCERNS,
  DEFAULT_SETTINGS,
  hiddenKinds,
  type Settings,
  siteOf,
  siteRule,
  withSiteRule,
} from '../../../../lib/extension/settings/settings.ts';

const stored = (settings: Settings) =>
  Object.fromEntries(CONCERNS.map((concern) => [concern, toStored(settings[concern])]));

const rule = fc.record(
  {
    host: fc.domain(),
    hiding: fc.constant(false as const),
    kinds: fc.dictionary(fc.constantFrom('related', 'share'), fc.boolean(), { minKeys: 1 }),
    reading: fc.constantFrom('always' as const, 'never' as const),
  },
  { requiredKeys: ['host'] },
);

describe('parseSettings', () => {
  it('reads nothing stored as the defaults, without a problem', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULT_SETTINGS, problems: new Map() });
    expect(parseSettings(undefined).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('gives back what was stored', () => {
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: ({ host }) => host }), fc.boolean(), (sites, on) => {
        const settings: Settings = {
          ...DEFAULT_SETTINGS,
          sites,
          hiding: { ...DEFAULT_SETTINGS.hiding, on },
          look: { theme: 'dark', textSize: 'large', units: 'metric' },
        };
        const again = parseSettings(JSON.parse(JSON.stringify(stored(settings))));
        expect(again).toEqual({ settings, problems: new Map() });
      }),
    );
  });

  it('fills a field that was added later without a problem', () => {
    const { settings, problems } = parseSettings({ lists: { version: 1, value: { people: 'name' } } });
    expect(settings.lists).toEqual({ ...DEFAULT_SETTINGS.lists, people: 'name' });
    expect(problems.size).toBe(0);
  });

  it('keeps what makes sense of a corrupt concern, and says that it is corrupt', () => {
    const { settings, problems } = parseSettings({
      hiding: { version: 1, value: { on: 'yes', kinds: { share: false } } },
      look: 'dark',
    });
    expect(settings.hiding).toEqual({ on: true, kinds: { ...DEFAULT_SETTINGS.hiding.kinds, share: false } });
    expect(Object.fromEntries(problems)).toEqual({ hiding: 'corrupt', look: 'corrupt' });
  });

  it('says that a newer version wrote a concern', () => {
    const item = { version: SETTINGS_VERSION + 1, value: { theme: 'sepia', textSize: 'large' } };
    const { settings, problems } = parseSettings({ look: item });
    expect(settings.look.textSize).toBe('large');
    expect(problems.get('look')).toBe('newer');
  });

  it('is total, and always answers with settings that it takes itself', () => {
    const value = fc.anything({ withNullPrototype: true });
    const item = fc.oneof(value, fc.record({ version: fc.constantFrom(1, 2, '1'), value }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...CONCERNS, '__proto__', 'x'), item), (raw) => {
        const { settings } = parseSettings(raw);
        expect(parseSettings(stored(settings))).toEqual({ settings, problems: new Map() });
      }),
    );
  });

  it('takes nothing by way of a prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"look":{"version":1,"value":{"theme":"dark"}}}}');
    expect(parseSettings(hostile).settings.look.theme).toBe('system');
    const inherited = Object.create({ look: { version: 1, value: { theme: 'dark' } } });
    expect(parseSettings(inherited).settings.look.theme).toBe('system');
  });
});

describe('sites', () => {
  it.each([
    ['https://www.Daily.Example:8080/a?b#c', 'daily.example'],
    ['http://user:word@daily.example', 'daily.example'],
    ['https://[::1]:80/x', '[::1]'],
    ['file:///home/story.html', undefined],
    ['about:blank', undefined],
    ['https://', undefined],
  ])('the site of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('one rule a site; a rule that says nothing is dropped', () => {
    const off = withSiteRule([], { host: 'b.example', hiding: false });
    const two = withSiteRule(off, { host: 'a.example', reading: 'never' });
    expect(two.map(({ host }) => host)).toEqual(['a.example', 'b.example']);
    expect(withSiteRule(two, { host: 'b.example' })).toEqual([{ host: 'a.example', reading: 'never' }]);
    expect(siteRule({ sites: two }, 'c.example')).toEqual({ host: 'c.example' });
  });

  it('a site’s own choice goes before the general one; off is off', () => {
    const settings = {
      hiding: DEFAULT_SETTINGS.hiding,
      sites: [
        { host: 'a.example', kinds: { related: false, comments: true } },
        { host: 'b.example', hiding: false as const },
      ],
    };
    expect(hiddenKinds(settings, 'a.example')).toEqual(['newsletter', 'share', 'comments']);
    expect(hiddenKinds(settings, 'b.example')).toEqual([]);
    expect(hiddenKinds(settings, undefined)).toEqual(['related', 'newsletter', 'share']);
    expect(hiddenKinds({ ...settings, hiding: { ...settings.hiding, on: false } }, 'a.example')).toEqual([]);
  });
});
