import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageChoices } from '../../../lib/extension/page-choices.ts';
import { toStored } from '../../../lib/extension/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings/settings.ts';

const URL = 'https://www.daily.example/story?utm_source=feed#top';
const KEY = 'page:https://www.daily.example/story';

describe('what the reader chose for a page', () => {
  it('is the defaults where nothing is stored', () => {
    expect(pageChoices(URL, {}, {})).toEqual({
      hidden: ['related', 'newsletter', 'share'],
      restored: [],
      highlights: DEFAULT_SETTINGS.highlights,
      badge: true,
    });
  });

  it('follows the rule of its site', () => {
    const sites = toStored<'sites'>([
      { host: 'daily.example', kinds: { share: false, comments: true }, reading: 'never' },
      { host: 'other.example', hiding: false },
    ]);
    const { hidden, reading } = pageChoices(URL, { sites }, {});
    expect(hidden).toEqual(['related', 'newsletter', 'comments']);
    expect(reading).toBe('never');
  });

  it('has the word on the page before that on its site', () => {
    const sites = toStored<'sites'>([{ host: 'daily.example', reading: 'never' }]);
    const kept = { [KEY]: { reading: 'always', restored: [{ kind: 'related', words: 'More' }] } };
    const { reading, restored } = pageChoices(URL, { sites }, kept);
    expect(reading).toBe('always');
    expect(restored).toEqual([{ kind: 'related', words: 'More' }]);
  });

  it('takes whatever is stored', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.anything(), fc.anything(), (url, synced, kept) => {
        const { hidden } = pageChoices(url, { hiding: synced, sites: synced }, { [`page:${url}`]: kept });
        expect(new Set(hidden).size).toBe(hidden.length);
      }),
    );
  });
});
