import type { Clusters } from '../../../../lib/analysis/people/clusters.ts';
import { bucketCount } from '../../../../lib/analysis/people/hash.ts';
import { rowLength } from '../../../../lib/analysis/people/labels.ts';
import { modelMark } from '../../../../lib/analysis/people/model.ts';
import { bitsOf, type Table } from '../../../../lib/analysis/people/table.ts';
import type { Weights } from '../../../../lib/analysis/people/tagger.ts';
import { ByteWriter } from '../byte-writer.ts';

const mostWeight = 127;

/**
 * The bytes of the model's file (see `readPeopleModel`): of a dense table the `mostRows` rows with the largest weights,
 * in eight bits a weight with one unit.
 */
export function writeModel(
  { table: { rows: table }, moves, clusters }: Weights,
  mostRows: number,
): Uint8Array {
  const rows = largestRows(table, mostRows);
  let top = 0;
  for (const bucket of rows) top = Math.max(top, largest(table, bucket));
  const unit = Math.fround(Math.min(top, 6) / mostWeight);
  const writer = new ByteWriter();
  writer.uint32(modelMark);
  writer.uint32(rows.length);
  writer.float32(unit);
  for (const move of moves) writer.float32(move);
  for (const bits of bitsOf(rows)) writer.uint32(bits);
  for (const bucket of rows)
    for (let weight = 0; weight < rowLength; weight += 1) {
      const value = Math.round(table[bucket * rowLength + weight]! / unit);
      writer.byte(Math.max(-mostWeight, Math.min(mostWeight, value)));
    }
  writeClusters(writer, clusters);
  return writer.finish();
}

/** The largest weight of a row, whatever its sign. */
function largest(table: Table['rows'], bucket: number): number {
  let most = 0;
  for (let weight = 0; weight < rowLength; weight += 1)
    most = Math.max(most, Math.abs(table[bucket * rowLength + weight]!));
  return most;
}

/** The buckets of the rows that are kept, ascending. */
function largestRows(table: Table['rows'], mostRows: number): number[] {
  const size = Float32Array.from({ length: bucketCount }, (_, bucket) => largest(table, bucket));
  const least = Math.max([...size].sort((a, b) => b - a)[mostRows] ?? 0, 1e-6);
  return Array.from(size.keys()).filter((bucket) => size[bucket]! > least);
}

function writeClusters(writer: ByteWriter, { bits, counts, sizes, steps, ids }: Clusters): void {
  writer.uint32(bits);
  writer.uint32(ids.length);
  writer.uint32(steps.length);
  for (const bytes of [counts, sizes, steps, ids]) for (const byte of bytes) writer.byte(byte);
}
