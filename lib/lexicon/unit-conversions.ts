/**
 * Factors between metric and imperial (US customary) units. Provenance: NIST Special Publication 811, appendix B; the
 * inch, the pound and the gallon are exact by definition.
 */
export interface Conversion {
  readonly metric: string;
  readonly imperial: string;
  /** One imperial unit in the metric one. */
  readonly factor: number;
  /** Added to the imperial value before the factor: degrees Fahrenheit. */
  readonly offset?: number;
}

export const conversions: readonly Conversion[] = [
  { metric: 'km', imperial: 'mile', factor: 1.609344 },
  { metric: 'm', imperial: 'foot', factor: 0.3048 },
  { metric: 'm', imperial: 'yard', factor: 0.9144 },
  { metric: 'cm', imperial: 'inch', factor: 2.54 },
  { metric: 'mm', imperial: 'inch', factor: 25.4 },
  { metric: 'km', imperial: 'nautical mile', factor: 1.852 },
  { metric: 'km²', imperial: 'mi²', factor: 2.589988110336 },
  { metric: 'm²', imperial: 'ft²', factor: 0.09290304 },
  { metric: 'ha', imperial: 'acre', factor: 0.40468564224 },
  { metric: 'm³', imperial: 'ft³', factor: 0.028316846592 },
  { metric: 'm³/s', imperial: 'ft³/s', factor: 0.028316846592 },
  { metric: 'kg', imperial: 'lb', factor: 0.45359237 },
  { metric: 'kg', imperial: 'pound', factor: 0.45359237 },
  { metric: 'kg', imperial: 'stone', factor: 6.35029318 },
  { metric: 'g', imperial: 'oz', factor: 28.349523125 },
  { metric: 'l', imperial: 'gallon', factor: 3.785411784 },
  { metric: 'l', imperial: 'pint', factor: 0.473176473 },
  { metric: 'l', imperial: 'barrel', factor: 158.987294928 },
  { metric: 'ml', imperial: 'fl oz', factor: 29.5735295625 },
  { metric: 'km/h', imperial: 'mph', factor: 1.609344 },
  { metric: 'km/h', imperial: 'knot', factor: 1.852 },
  { metric: '°C', imperial: '°F', factor: 5 / 9, offset: -32 },
];
