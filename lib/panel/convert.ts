import type { Quantity } from '../analysis.ts';
import type { UnitSystem } from './units.ts';

interface Conversion {
  /** A unit of `Intl.NumberFormat`, or a symbol where that has none. */
  readonly to: string;
  readonly factor: number;
  /** Added after the factor. */
  readonly offset?: number;
}

const MILE = 1.609344;
const FOOT = 0.3048;
const POUND = 0.45359237;

/** By unit symbol. Exact factors of the international yard and pound; gallons and pints are not of one size. */
const CONVERSIONS: Readonly<Record<UnitSystem, ReadonlyMap<string, Conversion>>> = {
  metric: new Map([
    ['mile', { to: 'kilometer', factor: MILE }],
    ['yard', { to: 'meter', factor: 3 * FOOT }],
    ['foot', { to: 'meter', factor: FOOT }],
    ['inch', { to: 'centimeter', factor: (100 * FOOT) / 12 }],
    ['mi²', { to: 'km²', factor: MILE * MILE }],
    ['ft²', { to: 'm²', factor: FOOT * FOOT }],
    ['acre', { to: 'hectare', factor: 0.40468564224 }],
    ['lb', { to: 'kilogram', factor: POUND }],
    ['pound', { to: 'kilogram', factor: POUND }],
    ['oz', { to: 'gram', factor: (1000 * POUND) / 16 }],
    ['stone', { to: 'kilogram', factor: 14 * POUND }],
    ['mph', { to: 'kilometer-per-hour', factor: MILE }],
    ['knot', { to: 'kilometer-per-hour', factor: 1.852 }],
    ['°F', { to: 'celsius', factor: 5 / 9, offset: -160 / 9 }],
  ]),
  imperial: new Map([
    ['km', { to: 'mile', factor: 1 / MILE }],
    ['m', { to: 'foot', factor: 1 / FOOT }],
    ['cm', { to: 'inch', factor: 0.12 / FOOT }],
    ['mm', { to: 'inch', factor: 0.012 / FOOT }],
    ['km²', { to: 'mi²', factor: 1 / MILE / MILE }],
    ['m²', { to: 'ft²', factor: 1 / FOOT / FOOT }],
    ['ha', { to: 'acre', factor: 1 / 0.40468564224 }],
    ['kg', { to: 'pound', factor: 1 / POUND }],
    ['g', { to: 'ounce', factor: 0.016 / POUND }],
    ['km/h', { to: 'mile-per-hour', factor: 1 / MILE }],
    ['m/s', { to: 'mile-per-hour', factor: 3.6 / MILE }],
    ['knot', { to: 'mile-per-hour', factor: 1.852 / MILE }],
    ['°C', { to: 'fahrenheit', factor: 9 / 5, offset: 32 }],
  ]),
};

/** A change of temperature converts otherwise than a temperature, and is seldom as large as this. */
const LEAST_TEMPERATURE: ReadonlyMap<string, number> = new Map([
  ['°C', 15],
  ['°F', 40],
]);

/** A quantity in the units of a system, rounded as the article rounds, or undefined where it is in them or in none. */
export function convert(
  { kind, value, upper, unit }: Quantity,
  system: UnitSystem,
  tag: string,
): string | undefined {
  const conversion = kind === 'measure' && unit ? CONVERSIONS[system].get(unit) : undefined;
  if (!conversion || value === undefined || Math.abs(value) < (LEAST_TEMPERATURE.get(unit!) ?? 0))
    return undefined;
  const { to, factor, offset = 0 } = conversion;
  const isNamed = !to.includes('²');
  const format = new Intl.NumberFormat(tag, {
    maximumSignificantDigits: Math.max(2, digitsOf(value), digitsOf(upper ?? 0)),
    ...(isNamed ? { style: 'unit', unit: to } : {}),
  });
  const first = value * factor + offset;
  const last = (upper ?? value) * factor + offset;
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const words = upper === undefined ? format.format(first) : format.formatRange(first, last);
  return isNamed ? words : `${words} ${to}`;
}

/** How many digits of a number say something: 3 of 1,230, 2 of 0.012. */
const digitsOf = (value: number): number =>
  Math.abs(value)
    .toExponential()
    .replace(/e.*|\./g, '').length;
