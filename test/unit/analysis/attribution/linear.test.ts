import { expect, it } from 'vitest';
import { findAttributions } from '../../../../lib/analysis/attribution/find-attributions.ts';
import { readReporting } from '../../../../lib/analysis/attribution/reporting.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { growthOf, LINEAR } from '../../steps.ts';

it.each([
  'said ',
  'and said ',
  'X said, ',
  'saying ',
  '— ',
  'who, ',
  'a spokesman for ',
  'of a man said ',
  'a man of ',
])('finds the attributions of %j in linear time', (unit) => {
  const growth = growthOf(100_000, (length) => () => {
    const article = articleFromText(unit.repeat(length / unit.length));
    findAttributions(readReporting(readText(article), { people: [], mentions: [] }));
  });
  expect(growth).toBeLessThan(LINEAR);
});
