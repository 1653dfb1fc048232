import { expect, it } from 'vitest';
import { readReporting } from '../../../../lib/analysis/attribution/reporting.ts';
import { findQuotes } from '../../../../lib/analysis/quotes/find-quotes.ts';
import { findStretches } from '../../../../lib/analysis/quotes/find-stretches.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadModels } from '../../../programs/models.ts';
import { growthOf, LINEAR } from '../../steps.ts';
import { castOf } from '../cast-of.ts';

const { quotes: model } = await loadModels();

it.each(['"', '“', '”', '“”', "'", '‘a ', '"a" ', '„a “'])('finds stretches of %j in linear time', (unit) => {
  const growth = growthOf(200_000, (length) => {
    const article = articleFromText(unit.repeat(length / unit.length));
    return () => findStretches(article);
  });
  expect(growth).toBeLessThan(LINEAR);
});

it.each(['"Go," he said. ', '“', '"a" ', 'He said: "', '“A.\n\n', '— ', 'Q: a\n\nA: b\n\n'])(
  'finds quotes of %j in linear time',
  (unit) => {
    const growth = growthOf(30_000, (length) => () => {
      const article = articleFromText(unit.repeat(length / unit.length));
      findQuotes(readReporting(readText(article), castOf([])), model);
    });
    expect(growth).toBeLessThan(LINEAR);
  },
);
