import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../../../lib/analysis/numbers/figures/digits.ts';
import { figures } from '../listing.ts';

describe('readDigits', () => {
  it.each([
    ['1286', 1286],
    ['1,286.5', 1286.5],
    ['12,86,500', 1_286_500],
    ['1.234.567,8', 1_234_567.8],
    ['5,00', 5],
    ['4.800', 4.8],
    ['٤٢', 42],
    ['４２', 42],
    ['४२', 42],
  ])('reads %s', (written, value) => {
    expect(readDigits(written)?.value).toBe(value);
  });

  it.each(['1,2,3', '1.2.3', '12,3456', '1,286,5', '7'.repeat(25), '𝟒𝟐'])(
    'takes %s for no number',
    (written) => {
      expect(readDigits(written)).toBeUndefined();
    },
  );

  it('tells bare digits from written numbers', () => {
    expect(readDigits('2016')?.bare).toBe(true);
    expect(readDigits('2,016')?.bare).toBe(false);
  });
});

describe('numerals', () => {
  it.each([
    [
      'one hundred and twenty five thousand two hundred men',
      'one hundred and twenty five thousand two hundred | count | 125200',
    ],
    ['a hundred thousand men', 'a hundred thousand | count | 100000'],
    ['hundred million men', 'hundred million | count | 100000000'],
    ['fifty-two million men', 'fifty-two million | count | 52000000'],
    ['zero point zero eight', 'zero point zero eight | count | 0.08'],
    ['two and a half million men', 'two and a half million | count | 2500000'],
    ['five and three quarters', 'five and three quarters | count | 5.75'],
    ['39 2/3 innings', '39 2/3 | count | 39.6666666666667'],
    ['3 dozens of eggs', '3 dozens | count | 36'],
    ['minus five', 'minus five | count | -5'],
    ['1e10', '1e10 | count | 10000000000'],
    ['several hundred men', 'several hundred | count'],
    ['hundreds of thousands of men', 'hundreds of thousands | count'],
    ['two thirds of men', 'two thirds | other | 0.666666666666667'],
    ['selected by about a third.', 'a third | other | 0.333333333333333'],
    ['hit by a seventh wave', 'seventh | ordinal | 7'],
    ['a second-place finish', 'second | ordinal | 2'],
    ['a half-dozen slogans', 'a half-dozen | count | 6'],
    ['almost two in three voters', 'two in three | other | 0.666666666666667'],
    ['a third of men', 'a third | other | 0.333333333333333'],
    ['one in five women', 'one in five | other | 0.2'],
    ['nine out of 10 women', 'nine out of 10 | other | 0.9'],
    ['4.2 million-strong', '4.2 million | count | 4200000'],
    ['1,000-2,000 men', '1,000-2,000 | count | 1000..2000'],
    ['only three K-pop groups', 'three | count | 3'],
    ['over 1.000 persons', '1.000 | count | 1000'],
    ["1'234 men", "1'234 | count | 1234"],
    ['1’234’567 men', '1’234’567 | count | 1234567'],
    ['a 3-to-1 margin', '3-to-1 | other'],
    ['outnumbered by 3 to 1', '3 to 1 | other'],
    ['The parties split 4 to 1 in favor.', '4 to 1 | other'],
    ['a two-to-one majority', 'two-to-one | other'],
    ['6 foot 2 inches tall', '6 foot 2 inches | measure | 6.16666666666667 | foot'],
    ['He is 6\'2" and fit', '6\'2" | measure | 6.16666666666667 | foot'],
    ['6ft 2in tall', '6ft 2in | measure | 6.16666666666667 | foot'],
    ['four years and three months', 'four years and three months | duration | 4.25 | year'],
    ['2 hours 15 minutes', '2 hours 15 minutes | duration | 2.25 | hour'],
    ['a time of 7hr 20min 45sec', '7hr 20min 45sec | duration | 7.34583333333333 | hour'],
    ['hundreds of years', 'hundreds of years | duration | year'],
    ['tens of thousands of hectares', 'tens of thousands of hectares | measure | ha'],
  ])('reads %s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it('keeps two numbers apart that only stand side by side', () => {
    expect(figures('killed two and left five')).toEqual(['two | count | 2', 'five | count | 5']);
    expect(figures('from 9,000 to 12,000 rooms')).toEqual(['9,000 | count | 9000', '12,000 | count | 12000']);
    expect(figures('three years and two children')).toEqual([
      'three years | duration | 3 | year',
      'two | count | 2',
    ]);
    expect(figures('two in five days')).toEqual(['two | count | 2', 'five days | duration | 5 | day']);
  });
});
