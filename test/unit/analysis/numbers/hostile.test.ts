import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, LINEAR } from '../../steps.ts';
import { figures, quantitiesOf } from './listing.ts';

const fill = (piece: string, size = 1 << 15): string => piece.repeat(Math.ceil(size / piece.length));
const megabyte = 1 << 20;

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
  it.each([
    ['digits', fill('7', megabyte)],
    ['commas', fill(',', megabyte)],
    ['1,1,1', fill('1,', megabyte)],
    ['spaced digits', fill('1 ')],
    ['spaced thousands', fill('111 ')],
    ['millions', fill('million ', megabyte)],
    ['one one', fill('one ')],
    ['hundreds of', fill('hundreds of ')],
    ['dollars', fill('$')],
    ['hyphens', fill('1-')],
    ['and a half', fill('1 and a half ')],
    ['about', fill('about ')],
    ['brackets', fill('(1 ')],
    ['one sentence of reports', fill('he said 5, it said ')],
    ['ordinals', fill('first second ')],
    ['possessives', fill('two dogs’ ')],
  ])('reads a lot of %s in linear time', (_, text) => {
    expectSound(text);
    const growth = growthOf(text.length, (length) => () => quantitiesOf(text.slice(0, length)));
    expect(growth).toBeLessThan(LINEAR);
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
