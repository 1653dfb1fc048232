import { ByteReader } from './bytes.ts';
import { shelfCount, shelved } from './clusters.ts';
import { bucketCount } from './hash.ts';
import { labelCount, rowLength } from './labels.ts';
import { tableOf } from './table.ts';
import type { Weights } from './tagger.ts';

/** The trained tagger's weights and word clusters, as read from `public/model/people.bin`. */
export type PeopleModel = Weights;

/** "NGP2": the file's first four bytes. Another layout or other features get another number. */
export const modelMark = 0x3250474e;

/**
 * Reads the model's file: mark; number of rows, the weights' unit, moves; a bit for each bucket that has a row; the rows'
 * weights; number of bits, words and bytes of the clusters, their shelves' counts and sizes, steps and ids. All but the
 * bits is used as it stands in the file: a reader waits for this. Throws a `RangeError` where the bytes are not a model.
 */
export function readPeopleModel(bytes: Uint8Array): PeopleModel {
  const reader = new ByteReader(bytes);
  if (bytes.length < 4 || reader.uint32() !== modelMark) throw new RangeError('Not a people model.');
  const rows = reader.uint32();
  const unit = reader.float32();
  const moves = reader.floats(labelCount * labelCount);
  const table = tableOf(reader.int32s(bucketCount >> 5), reader.int8s(rows * rowLength));
  const bits = reader.uint32();
  const words = reader.uint32();
  const size = reader.uint32();
  const [counts, sizes] = [reader.take(shelfCount), reader.take(shelfCount)];
  return {
    table,
    unit,
    moves,
    clusters: shelved(bits, counts, sizes, reader.take(size), reader.take(words)),
  };
}
