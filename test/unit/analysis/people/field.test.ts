import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Field } from '../../../../lib/analysis/people/field.ts';
import { labelCount, mayFollow } from '../../../../lib/analysis/people/labels.ts';

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const chain = fc.record({
  length: fc.integer({ min: 1, max: 4 }),
  scores: fc.array(weight, { minLength: 4 * labelCount, maxLength: 4 * labelCount }),
  moves: fc.array(weight, { minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
});

/** Every allowed labelling with its score: what the field must agree with. */
function allPaths(length: number, scores: number[], moves: number[]): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let token = 0; token < length; token += 1)
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: labelCount }, (_, label) => label)
        .filter((label) => mayFollow(path.at(-1) ?? 0, label))
        .map((label) => {
          const last = path.at(-1);
          const move = last === undefined ? 0 : moves[last * labelCount + label]!;
          return { path: [...path, label], score: score + move + scores[token * labelCount + label]! };
        }),
    );
  return paths;
}

function fieldOf(length: number, scores: number[], moves: number[]): Field {
  const field = new Field();
  field.setMoves(moves);
  field.reserve(length);
  field.scores.set(scores);
  return field;
}

describe('Field', () => {
  it('decodes the best of all labellings', () => {
    fc.assert(
      fc.property(chain, ({ length, scores, moves }) => {
        const labels = new Uint8Array(length);
        fieldOf(length, scores, moves).decode(length, labels, 0);
        const paths = allPaths(length, scores, moves);
        const best = Math.max(...paths.map(({ score }) => score));
        const own = paths.find(({ path }) => path.every((label, token) => label === labels[token]));
        expect(own?.score).toBeCloseTo(best, 6);
      }),
    );
  });

  it('gives each label the share of the labellings that have it', () => {
    fc.assert(
      fc.property(chain, ({ length, scores, moves }) => {
        const field = fieldOf(length, scores, moves);
        field.infer(length);
        const paths = allPaths(length, scores, moves);
        const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
        for (let token = 0; token < length; token += 1)
          for (let label = 0; label < labelCount; label += 1) {
            const share = paths
              .filter(({ path }) => path[token] === label)
              .reduce((sum, { score }) => sum + Math.exp(score) / total, 0);
            expect(field.marginals[token * labelCount + label]).toBeCloseTo(share, 6);
          }
      }),
    );
  });
});
