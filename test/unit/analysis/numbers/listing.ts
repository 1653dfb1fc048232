import { findAttributions } from '../../../../lib/analysis/attribution/find-attributions.ts';
import { readReporting } from '../../../../lib/analysis/attribution/reporting.ts';
import { type Cast, nobody } from '../../../../lib/analysis/cast.ts';
import { findQuantities } from '../../../../lib/analysis/numbers/find-quantities.ts';
import type { Quantity, Quote } from '../../../../lib/analysis.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';
import { readText } from '../../../../lib/text/article-text.ts';

/** The quantities of a text whose people and quotes are known. */
export function quantitiesIn(text: string, cast: Cast, quotes: readonly Quote[]): readonly Quantity[] {
  const article = readText(articleFromText(text));
  return findQuantities(article, cast, quotes, findAttributions(readReporting(article, cast)));
}

/** The quantities of a text under its headline. */
export function quantitiesUnder(headline: string, text: string): readonly Quantity[] {
  const { blocks, ...article } = articleFromText(`${headline}\n\n${text}`);
  const [first, ...others] = blocks;
  const read = readText({ ...article, blocks: [{ ...first!, kind: 'headline' }, ...others] });
  return findQuantities(read, nobody, [], findAttributions(readReporting(read, nobody)));
}

/** The quantities of a text in which nobody is known. */
export const quantitiesOf = (text: string): readonly Quantity[] =>
  quantitiesIn(text, { people: [], mentions: [] }, []);

/** One line a figure: its words, kind, value (with the upper end of a range), unit. */
export const figures = (text: string): string[] =>
  quantitiesOf(text).map(({ span, kind, value, upper, unit }) =>
    [textAt(text, span), kind, upper === undefined ? value : `${value}..${upper}`, unit]
      .filter((part) => part !== undefined)
      .join(' | '),
  );

/** What each figure counts, as worded. */
export const counted = (text: string): (string | null)[] =>
  quantitiesOf(text).map(({ of }) => (of ? textAt(text, of) : null));

/** The qualifier of each figure, as worded. */
export const qualifiers = (text: string): (string | null)[] =>
  quantitiesOf(text).map(({ qualifier }) => (qualifier ? textAt(text, qualifier) : null));
