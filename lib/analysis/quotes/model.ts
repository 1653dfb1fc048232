import { bucketCount, type Net } from '../net.ts';
import { ByteReader } from '../people/bytes.ts';

/** What was learnt about quotes, as read from `public/model/quotes.bin`. */
export interface QuotesModel {
  /** Tells no quote, a partial and a full one apart. */
  readonly judge: Net;
  /** Scores a quote's possible speakers against each other. */
  readonly ranker: Net;
  /** Scores whom a pronoun may stand for against each other. */
  readonly resolver: Net;
}

/** "NGQ3": the file's first four bytes. Another layout or other features get another number. */
export const quotesMark = 0x3351474e;

/**
 * Reads the model's file: its mark, then the judge, the ranker and the resolver. A net is its hidden units and outputs, the
 * number of rows and their buckets, the unit of the rows' weights and these in eight bits, then the other weights. Throws a
 * `RangeError` where the bytes are not one.
 */
export function readQuotesModel(bytes: Uint8Array): QuotesModel {
  const reader = new ByteReader(bytes);
  if (bytes.length < 4 || reader.uint32() !== quotesMark) throw new RangeError('Not a quotes model.');
  return { judge: readNet(reader), ranker: readNet(reader), resolver: readNet(reader) };
}

function readNet(reader: ByteReader): Net {
  const hidden = reader.uint32();
  const outputs = reader.uint32();
  const rows = reader.uint32();
  const rowOf = new Uint16Array(bucketCount);
  const buckets = reader.ascending(rows);
  for (let row = 0; row < rows; row += 1) rowOf[buckets[row]!] = row + 1;
  const unit = reader.float32();
  return {
    hidden,
    outputs,
    rowOf,
    first: reader.int8s(rows * hidden),
    unit,
    firstBias: reader.floats(hidden),
    second: reader.floats(outputs * hidden),
    secondBias: reader.floats(outputs),
  };
}
