import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, formatMeasure, inScaleWords } from '../../../lib/panel/conversions.ts';

describe('convert', () => {
  it.each([
    [50_000, 'mi²', 'metric', { value: 130_000, unit: 'km²' }],
    [198, 'km/h', 'imperial', { value: 123, unit: 'mph' }],
    [-11.6, '°C', 'imperial', { value: 11.1, unit: '°F' }],
    [100, '°F', 'metric', { value: 37.8, unit: '°C' }],
    [310, 'mm', 'imperial', { value: 12, unit: 'inch' }],
    [6, 'foot', 'metric', { value: 1.8, unit: 'm' }],
  ] as const)('turns %d %s to %s', (value, unit, system, expected) => {
    expect(convert({ value, unit }, system)).toEqual(expected);
  });

  it('has nothing to say of other units, nor of the reader’s own', () => {
    expect(convert({ value: 5, unit: 'km' }, 'metric')).toBeUndefined();
    expect(convert({ value: 5, unit: 'USD' }, 'metric')).toBeUndefined();
    expect(convert({ value: Number.NaN, unit: 'km' }, 'imperial')).toBeUndefined();
  });

  it('stays within the rounding there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1_000_000 }), (value) => {
        const miles = convert({ value, unit: 'km' }, 'imperial')!;
        const back = convert(miles, 'metric')!;
        expect(Math.abs(back.value - value) / value).toBeLessThan(0.1);
      }),
    );
  });
});

describe('formatMeasure', () => {
  it('words a measure by the locale', () => {
    expect(formatMeasure({ value: 130_000, unit: 'km²' }, 'en')).toBe('130,000 km²');
    expect(formatMeasure({ value: 1, unit: 'mile' }, 'en')).toBe('1 mile');
    expect(formatMeasure({ value: 2.5, unit: 'mile' }, 'de')).toBe('2,5 miles');
    expect(formatMeasure({ value: 37.8, unit: '°C' }, 'en')).toBe('37.8°C');
  });
});

describe('inScaleWords', () => {
  it.each([
    [12_000_000_000, 'million', '12 billion'],
    [12_000_000_000, 'lakh', '1,200 crore'],
    [3_500_000, 'lakh', '35 lakh'],
    [2_000_000_000_000, 'lakh', '2 lakh crore'],
  ] as const)('words %d in %s', (value, words, expected) => {
    expect(inScaleWords(value, words, 'en')).toBe(expected);
  });

  it('leaves small and infinite numbers alone', () => {
    expect(inScaleWords(4_000, 'million', 'en')).toBeUndefined();
    expect(inScaleWords(4_000, 'lakh', 'en')).toBeUndefined();
    expect(inScaleWords(Number.POSITIVE_INFINITY, 'million', 'en')).toBeUndefined();
  });
});
