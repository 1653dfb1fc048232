import { describe, expect, it } from 'vitest';
import { contributions, logOdds, probability } from '../../../lib/judge/trees.ts';
import { boost } from '../../programs/train/pages/boost.ts';

const trees = { base: 0.5, depth: 2, questions: [0, 1, 1, 5], leaves: [-100, 20, 30, 150] };

describe('trees', () => {
  it.each([
    [[0, 0], -0.5],
    [[2, 0], 0.7],
    [[1, 6], 0.8],
    [[2, 6], 2],
  ])('gives %j the log odds %d', (row, odds) => {
    expect(logOdds(trees, row)).toBeCloseTo(odds);
  });

  it('shares a tree’s answer among the features that it asked', () => {
    expect([...contributions(trees, 3, [2, 6])]).toEqual([0.625, 0.625, 0]);
  });
});

describe('boost', () => {
  it('learns a label that takes two features together', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [at % 2, (at >> 1) % 2, (at * 7) % 13]);
    const labels = rows.map(([a, b]) => (a === 1 && b === 1 ? 1 : 0));
    const options = {
      trees: 30,
      depth: 2,
      rate: 0.3,
      lambda: 1,
      bins: 8,
      columns: 1,
      sample: 1,
      seed: 1,
    };
    const model = boost(['a', 'b', 'noise'], { rows, labels, weights: rows.map(() => 1) }, options);
    rows.forEach((row, at) => {
      expect(Math.round(probability(logOdds(model, row)))).toBe(labels[at]);
    });
  });
});
