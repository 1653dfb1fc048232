import { describe, expect, it } from 'vitest';
import { clusterHash, clusterOf, clustersOf } from '../../../../lib/analysis/people/clusters.ts';
import { bucketCount } from '../../../../lib/analysis/people/hash.ts';
import { labelCount, rowLength } from '../../../../lib/analysis/people/labels.ts';
import { readPeopleModel } from '../../../../lib/analysis/people/model.ts';
import { addRows, denseTable } from '../../../../lib/analysis/people/table.ts';
import { writeModel } from '../../../programs/train/people/write-model.ts';

const words = ['rome', 'said', 'zoë'];
const bits = 24;
const hashes = Int32Array.from(words, (word) => clusterHash(word, bits)).sort();
const clusters = clustersOf(hashes, Uint8Array.of(7, 200, 255), bits);

describe('the model file', () => {
  it('is read as it was written, to the unit of its weights', () => {
    const table = new Float32Array(bucketCount * rowLength);
    table.set([1, -2, 0.5, 0.25], 0);
    table.set([0.1, 0.1, 0.1, 0.1], 40);
    table.set([-3, 0, 1.5, 2], (bucketCount - 1) * rowLength);
    const moves = Float32Array.from({ length: labelCount ** 2 }, (_, move) => move / 8);
    const read = readPeopleModel(writeModel({ table: denseTable(table), unit: 1, moves, clusters }, 2));
    for (const bucket of [0, 10, bucketCount - 1]) {
      const sums = new Float32Array(rowLength);
      addRows(read.table, Int32Array.of(bucket), 1, sums, 0);
      sums.forEach((sum, weight) => {
        const expected = bucket === 10 ? 0 : table[bucket * rowLength + weight]!;
        expect(Math.abs(sum * read.unit - expected)).toBeLessThanOrEqual(read.unit / 2 + 1e-6);
      });
    }
    expect(read.moves).toEqual(moves);
    expect(words.map((word) => clusterOf(read.clusters, word))).toEqual(
      words.map((word) => clusterOf(clusters, word)),
    );
    expect(clusterOf(read.clusters, 'elsewhere')).toBe(0);
  });

  it.each([[new Uint8Array()], [Uint8Array.of(1, 2, 3, 4, 5)], [new TextEncoder().encode('NGP2')]])(
    'refuses bytes that are none',
    (bytes) => {
      expect(() => readPeopleModel(bytes)).toThrow(RangeError);
    },
  );
});
