import { expect, it } from 'vitest';
import { parseSnapshot } from '../../../lib/extension/parse-snapshot.ts';
import { judgePage } from '../../../lib/judge/judge-page.ts';
import { growthOf, LINEAR } from '../steps.ts';
import { costlyPage, costlyPages } from './costly-pages.ts';

it.each(costlyPages)('judges %s in linear time', (name) => {
  const growth = growthOf(15_000, (size) => {
    const snapshot = costlyPage(name, size);
    return () => {
      judgePage(parseSnapshot(snapshot)!, true);
    };
  });
  expect(growth).toBeLessThan(LINEAR);
});
