import { describe, expect, it } from 'vitest';
import { logOdds, probability, unpackTrees } from '../../../lib/page/trees.ts';
import { boost } from '../../programs/train/boost.ts';
import { packTrees } from '../../programs/train/write-trees.ts';

const trees = { depth: 2, base: 0.5, features: [0, 1], thresholds: [1, 5], leaves: [-480, 216, 312, 552] };

describe('trees', () => {
  it.each([
    [[0, 0], 0.02],
    [[2, 0], 0.716],
    [[1, 6], 0.812],
    [[2, 6], 1.052],
  ])('gives %j the log odds %d', (row, odds) => {
    expect(logOdds(trees, row)).toBeCloseTo(odds);
  });

  it('are the same when packed and unpacked', () => {
    const unpacked = unpackTrees(packTrees(trees));
    expect([unpacked.depth, unpacked.base]).toEqual([2, 0.5]);
    for (const key of ['features', 'thresholds', 'leaves'] as const)
      expect([...Array.from(unpacked[key])]).toEqual(trees[key]);
  });

  it('are not packed where they answer more than a character can say', () => {
    expect(() => packTrees({ ...trees, leaves: [0, 0, 0, 9000] })).toThrow(RangeError);
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
    const model = boost({ rows, labels, weights: rows.map(() => 1) }, options);
    rows.forEach((row, at) => {
      expect(Math.round(probability(logOdds(model, row)))).toBe(labels[at]);
    });
  });
});
