import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILLINGS } from './fillings.ts';
import { figures, quantitiesOf } from './listing.ts';

/** Every number of the quantities is finite, and every span lies in the text. */
function expectSound(text: string): void {
  for (const { value, upper, span, of, qualifier } of quantitiesOf(text)) {
    if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
    if (upper !== undefined) expect(Number.isFinite(upper)).toBe(true);
    for (const part of [span, of, qualifier]) {
      if (!part) continue;
      expect(part.start).toBeLessThan(part.end);
      expect(part.end).toBeLessThanOrEqual(text.length);
    }
  }
}

describe('findQuantities on hostile texts', () => {
  it.each(Object.entries(FILLINGS))('is sound on a lot of %s', (_, piece) => {
    expectSound(piece.repeat(Math.ceil(2 ** 18 / piece.length)));
  });

  it.each([
    '1e999',
    '1e999 million',
    '9'.repeat(400),
    `$${'9'.repeat(24)} trillion`,
    '1/0',
    '0/0',
    '-',
    '$',
    '%',
    '½',
    '٪',
  ])('gives no infinite value for %s', (text) => {
    expectSound(text);
  });

  it.each([
    ['٢٣ قتيلا', '٢٣ | count | 23'],
    ['２３ ships', '２３ | count | 23'],
    ['६ ships', '६ | count | 6'],
    ['½ mile', '½ mile | measure | 0.5 | mile'],
  ])('reads %s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it('is sound on any text made of pieces of figures', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'$ € 1 2,3 1,000 . , - – / : % million bn k and a half of the per cent to or between USD Rs July 2019 first th st s ’s “ ” ( ) kg km/h year-old aged X about at least 1e9 e 5 \n\n one two hundred out point'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, gap) => {
        expectSound(pieces.join(gap));
      }),
    );
  }, 120_000);
});
