import type { Quantity } from '../analysis.ts';

/**
 * "35 million" for a figure that the article gives in lakh or crore, which most readers elsewhere don't count in.
 * `words` is the figure as written; undefined for any other.
 */
export function inMillions(
  words: string,
  { value, upper }: Pick<Quantity, 'value' | 'upper'>,
  tag: string,
): string | undefined {
  if (value === undefined || !/\b(?:lakhs?|lacs?|crores?|cr)\b/i.test(words)) return undefined;
  const format = new Intl.NumberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  });
  return upper === undefined ? format.format(value) : format.formatRange(value, upper);
}
