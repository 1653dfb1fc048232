import { describe, expect, it } from 'vitest';
import type { QuantityKind } from '../../../lib/analysis.ts';
import { isChange } from '../../../lib/panel/change.ts';
import { spanOf } from '../../fixtures/panel/sample.ts';

const tells = (text: string, figure: string, kind: QuantityKind = 'percent') =>
  isChange(
    {
      quantity: { kind, span: spanOf(text, figure), again: [] },
      sentence: { start: 0, end: text.length },
    },
    text,
  );

describe('a change', () => {
  it.each([
    ['Prices rose 9 percent in May.', '9 percent'],
    ['Prices rose sharply by 9 percent.', '9 percent'],
    ['Sales are up 9 percent.', '9 percent'],
    ['It was a 9 percent drop.', '9 percent'],
    ['Bread costs 9 percent more than last year.', '9 percent'],
    ['They would raise the wall along the waterfront by 2 metres.', '2 metres'],
  ])('is told by “%s”', (text, figure) => {
    expect(tells(text, figure)).toBe(true);
  });

  it.each([
    ['Unemployment rose to 9 percent.', '9 percent'],
    ['Support is at 68 percent, down from 74 percent.', '74 percent'],
    ['About 9 percent of them stayed.', '9 percent'],
    ['Nothing rose, and the mayor said in the end that 9 percent were lost.', '9 percent'],
  ])('is not told by “%s”', (text, figure) => {
    expect(tells(text, figure)).toBe(false);
  });

  it('is not each number that more come on top of', () => {
    expect(tells('Two more ships came.', 'Two', 'count')).toBe(false);
  });
});
