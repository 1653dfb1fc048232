import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../lib/analysis.ts';
import { convert } from '../../../lib/panel/convert.ts';

const measure = (value: number, unit: string, upper?: number): Quantity => ({
  kind: 'measure',
  span: { start: 0, end: 1 },
  value,
  unit,
  ...(upper === undefined ? {} : { upper }),
  again: [],
});

describe('convert', () => {
  it.each([
    [measure(60, 'mile'), 'metric', '97 km'],
    [measure(11, 'km'), 'imperial', '6.8 mi'],
    [measure(1230, 'ft²'), 'metric', '114 m²'],
    [measure(90, '°F'), 'metric', '32°C'],
    [measure(5, 'foot', 6), 'metric', '1.5–1.8 m'],
    [measure(2.45, 'kg'), 'imperial', '5.4 lb'],
  ] as const)('turns %j to %s', (quantity, system, words) => {
    expect(convert(quantity, system, 'en')?.replace(/\s/g, ' ')).toBe(words);
  });

  it.each([
    [measure(60, 'km'), 'metric'],
    [measure(60, 'gallon'), 'metric'],
    [measure(1.5, '°C'), 'imperial'],
    [{ ...measure(60, 'mile'), kind: 'money' }, 'metric'],
  ] as const)('leaves %j as it is in %s', (quantity, system) => {
    expect(convert(quantity, system, 'en')).toBeUndefined();
  });

  it('takes any finite number', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('mile', '°F', 'mi²'),
        (value, unit) => {
          expect(convert(measure(value, unit), 'metric', 'de') ?? '').not.toMatch(/NaN|∞/);
        },
      ),
    );
  });
});
