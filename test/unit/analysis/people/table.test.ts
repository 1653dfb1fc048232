import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketCount } from '../../../../lib/analysis/people/hash.ts';
import { rowLength } from '../../../../lib/analysis/people/labels.ts';
import { addRows, bitsOf, tableOf } from '../../../../lib/analysis/people/table.ts';

it('adds the rows of the buckets that have one', () => {
  const bucket = fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: bucketCount - 1 }));
  fc.assert(
    fc.property(fc.uniqueArray(bucket, { maxLength: 80 }), fc.array(bucket), (known, asked) => {
      const buckets = Int32Array.from(known).sort();
      const rows = Int8Array.from({ length: buckets.length * rowLength }, (_, at) => (at * 7) % 120);
      const sums = new Float32Array(rowLength + 1);
      addRows(tableOf(bitsOf(buckets), rows), Int32Array.from(asked), asked.length, sums, 1);
      const expected = Array.from({ length: rowLength }, (_, weight) =>
        asked.reduce((sum, one) => {
          const row = buckets.indexOf(one);
          return row < 0 ? sum : sum + rows[row * rowLength + weight]!;
        }, 0),
      );
      expect([...sums.subarray(1)]).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
