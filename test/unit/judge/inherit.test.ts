import { expect, it } from 'vitest';
import { inherited } from '../../../lib/judge/inherit.ts';

it('works out what is asked and what is around it, each once, however deep', () => {
  const parents = Array.from({ length: 100_000 }, (_, at) => at - 1);
  let asked = 0;
  const depth = inherited(parents, 0, (_, above) => {
    asked++;
    return above + 1;
  });
  expect(depth(9)).toBe(10);
  expect(asked).toBe(10);
  expect(depth(99_999)).toBe(100_000);
  expect(depth(50_000)).toBe(50_001);
  expect(asked).toBe(100_000);
});
