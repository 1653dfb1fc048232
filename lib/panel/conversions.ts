import { conversions } from '../lexicon/unit-conversions.ts';

/** The units that a reader thinks in. */
export type UnitSystem = 'metric' | 'imperial';

/** A value with its unit, as a quantity has them. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
}

/**
 * A measure in the reader's units, as exact as it was written (two significant digits at least). Undefined where it is
 * in them already, or where they have no such unit. A difference of temperatures must not be given.
 */
export function convert({ value, unit }: Measure, system: UnitSystem): Measure | undefined {
  const toMetric = system === 'metric';
  const found = conversions.find(({ metric, imperial }) => unit === (toMetric ? imperial : metric));
  if (!found || !Number.isFinite(value)) return undefined;
  const { factor, offset = 0, metric, imperial } = found;
  const exact = toMetric ? (value + offset) * factor : value / factor - offset;
  if (!Number.isFinite(exact)) return undefined;
  const rounded = offset ? Math.round(exact * 10) / 10 : roundLike(exact, value);
  return { value: rounded, unit: toMetric ? metric : imperial };
}

/** Rounded to as many significant digits as `model` has, two to six. */
function roundLike(exact: number, model: number): number {
  const digits = String(Math.abs(model))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
  return Number(exact.toPrecision(Math.min(6, Math.max(2, digits.length))));
}

/** "80 km²", by the number format of a locale. */
export function formatMeasure({ value, unit }: Measure, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  return /^[°%]/.test(unit) ? `${number}${unit}` : `${number} ${plural(unit, value)}`;
}

const plurals = new Map([
  ['mile', 'miles'],
  ['nautical mile', 'nautical miles'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['yard', 'yards'],
  ['acre', 'acres'],
  ['gallon', 'gallons'],
  ['pint', 'pints'],
  ['barrel', 'barrels'],
  ['knot', 'knots'],
]);

const plural = (unit: string, value: number): string =>
  Math.abs(value) === 1 ? unit : (plurals.get(unit) ?? unit);

/** How a reader counts large numbers. */
export type ScaleWords = 'million' | 'lakh';

/**
 * A large number in scale words: "12 billion", or "1,200 crore" for readers of lakh and crore. Undefined below a
 * million (a lakh), where the digits say it as well.
 */
export function inScaleWords(value: number, words: ScaleWords, locale: string): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (words === 'million')
    return Math.abs(value) < 1e6
      ? undefined
      : new Intl.NumberFormat(locale, {
          notation: 'compact',
          compactDisplay: 'long',
          maximumSignificantDigits: 4,
        }).format(value);
  const size = Math.abs(value);
  if (size < 1e5) return undefined;
  const [scale, word] = size >= 1e12 ? [1e12, 'lakh crore'] : size >= 1e7 ? [1e7, 'crore'] : [1e5, 'lakh'];
  const number = new Intl.NumberFormat('en-IN', { maximumSignificantDigits: 4 }).format(value / scale);
  return `${number} ${word}`;
}
