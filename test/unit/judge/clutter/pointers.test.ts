import { describe, expect, it } from 'vitest';
import { isSetOff, promoReason } from '../../../../lib/judge/clutter/pointers.ts';
import { line } from './line.ts';

describe('promoReason', () => {
  it.each([
    ['Read more: The ferry gets a second boat', 28],
    ['[RELATED: The ferry gets a second boat]', 28],
    ['Also read The ferry gets a second boat', 28],
    ['FERRY LINE GETS A SECOND BOAT IN TIME', 37],
    ['Click here for more rowing news.', 11],
  ])('%s', (text, linked) => {
    expect(promoReason(line(text, linked))).toBeDefined();
  });

  it('several titles behind one label', () => {
    const titles = 'More rowing: Ferry crew wins the autumn race | Harbour pilots come in second';
    expect(promoReason({ ...line(titles, 60), links: 2 })).toEqual({
      rule: 'opens-with',
      words: 'more rowing',
    });
    expect(promoReason({ ...line('More on: Rowing, Bridges, Harbour', 22), links: 3 })).toBeUndefined();
    expect(promoReason({ ...line(`Crews: ${titles.slice(13)}`, 60), links: 2 })).toBeUndefined();
  });

  it.each([
    ['Source link', 11],
    ['Read: the story of the old bridge', 0],
    ['The agenda of the council can be read here in full.', 51],
    ['More information: the report is kept at the county library, on paper and film.', 18],
  ])('not %s', (text, linked) => {
    expect(promoReason(line(text, linked))).toBeUndefined();
  });
});

describe('isSetOff', () => {
  const isOff = (text: string, label: string, strong = 0) => isSetOff({ ...line(text, 28), strong }, label);

  it('by its type', () => {
    expect(isOff('Read more: The ferry gets a second boat', 'read more', 39)).toBe(true);
    expect(isOff('Read more: The ferry gets a second boat', 'read more', 10)).toBe(false);
  });

  it('by its label', () => {
    expect(isOff('READ MORE: The ferry gets a second boat', 'read more')).toBe(true);
    expect(isOff('Related: The ferry gets a second boat', 'related')).toBe(true);
    expect(isOff('Also read: The ferry gets a second boat', 'also read')).toBe(false);
  });
});
