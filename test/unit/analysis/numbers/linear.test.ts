import { expect, it } from 'vitest';
import { growthOf, LINEAR } from '../../steps.ts';
import { FILLINGS } from './fillings.ts';
import { quantitiesOf } from './listing.ts';

it.each(Object.entries(FILLINGS))('finds the quantities of a lot of %s in linear time', (_, piece) => {
  const growth = growthOf(40_000, (length) => {
    const text = piece.repeat(length / piece.length);
    return () => quantitiesOf(text);
  });
  expect(growth).toBeLessThan(LINEAR);
});
