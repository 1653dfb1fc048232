import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** The ways to pack a file that may come smallest. */
const WAYS = [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY].flatMap((strategy) =>
  [5, 6, 7, 8, 9].map((memLevel) => ({ level: 9, strategy, memLevel })),
);
const DEFLATED = 8;
/** The flag of a file whose sizes weren't known when its header was written. */
const STREAMED = 8;

/** Sizes (bytes) of the records of a zip without what varies in length. */
const END = 22;
const ENTRY = 46;
const HEADER = 30;

/**
 * A zip packed anew, each file by the way that makes it smallest: the usual one finds hardly a repetition in a model's
 * weights, and those that it finds cost more than they save. It must be one of one disk, without a comment. Throws where it
 * isn't. (Offsets: APPNOTE.TXT of PKWARE, 4.3.)
 */
export function repack(zip: Buffer): Buffer {
  const end = Buffer.from(zip.subarray(-END));
  if (end.readUInt32LE(0) !== 0x06054b50) throw new Error('a zip that ends in a comment, or none');
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let size = 0;
  let at = end.readUInt32LE(16);
  for (let left = end.readUInt16LE(10); left > 0; left--) {
    const lengths = zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const entry = Buffer.from(zip.subarray(at, at + ENTRY + lengths));
    at += entry.length;
    const start = entry.readUInt32LE(42);
    const names = zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const header = Buffer.from(zip.subarray(start, start + HEADER + names));
    if (header.readUInt16LE(6) & STREAMED) throw new Error('a zip whose sizes stand behind its files');
    const data = smallest(
      zip.subarray(start + header.length, start + header.length + entry.readUInt32LE(20)),
      entry.readUInt16LE(10) === DEFLATED,
    );
    header.writeUInt32LE(data.length, 18);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 42);
    files.push(header, data);
    directory.push(entry);
    size += header.length + data.length;
  }
  end.writeUInt32LE(size, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function smallest(packed: Buffer, isDeflated: boolean): Buffer {
  if (!isDeflated) return packed;
  const plain = inflateRawSync(packed);
  return WAYS.map((way) => deflateRawSync(plain, way)).reduce(
    (best, one) => (one.length < best.length ? one : best),
    packed,
  );
}
