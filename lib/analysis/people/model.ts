import { ByteReader } from './bytes.ts';
import { clustersOf } from './clusters.ts';
import { labelCount, rowLength } from './labels.ts';
import { tableOf } from './table.ts';
import type { Weights } from './tagger.ts';

/** The trained tagger's weights and word clusters, as read from `public/model/people.bin`. */
export type PeopleModel = Weights;

/** "NGP1": the file's first four bytes. Another layout or other features get another number. */
export const modelMark = 0x3150474e;

/**
 * Reads the model's file: mark; number of rows, the weights' unit, moves; the rows' buckets; their weights, one label
 * after the other; number of bits and of words, hashes and ids of the clusters. Throws a `RangeError` where the bytes
 * are not one.
 */
export function readPeopleModel(bytes: Uint8Array): PeopleModel {
  const reader = new ByteReader(bytes);
  if (bytes.length < 4 || reader.uint32() !== modelMark) throw new RangeError('Not a people model.');
  const rows = reader.uint32();
  const unit = reader.float32();
  const moves = Float32Array.from({ length: labelCount * labelCount }, () => reader.float32());
  const buckets = reader.ascending(rows);
  const weights = new Int8Array(rows * rowLength);
  for (let weight = 0; weight < rowLength; weight += 1) {
    const plane = reader.take(rows);
    for (let row = 0; row < rows; row += 1) weights[row * rowLength + weight] = plane[row]!;
  }
  const bits = reader.uint32();
  const words = reader.uint32();
  const hashes = reader.ascending(words);
  return {
    table: tableOf(buckets, weights),
    unit,
    moves,
    clusters: clustersOf(hashes, reader.take(words), bits),
  };
}
