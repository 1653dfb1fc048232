/** Reads little-endian numbers and variable-length integers one after the other. Throws a `RangeError` at the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  floats(length: number): Float32Array {
    const values = new Float32Array(length);
    for (let place = 0; place < length; place += 1) values[place] = this.float32();
    return values;
  }

  /** `length` integers of 32 bits, copied: they may not lie at a multiple of four bytes. */
  int32s(length: number): Int32Array {
    const values = new Int32Array(length);
    new Uint8Array(values.buffer).set(this.take(length * 4));
    return values;
  }

  /** `length` bytes with a sign, not copied. */
  int8s(length: number): Int8Array {
    const { buffer, byteOffset } = this.take(length);
    return new Int8Array(buffer, byteOffset, length);
  }

  /** `length` bytes as they stand, not copied. */
  take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new RangeError('The file ends too early.');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** `length` ascending integers below 2^31, from the steps between them, seven bits a byte (LEB128). */
  ascending(length: number): Int32Array {
    if (length > this.#bytes.length - this.#at) throw new RangeError('The file ends too early.');
    const values = new Int32Array(length);
    const bytes = this.#bytes;
    let at = this.#at;
    let value = 0;
    for (let place = 0; place < length; place += 1) {
      let step = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte & 0x80 && at < bytes.length) {
        byte = bytes[at]!;
        at += 1;
        step |= (byte & 0x7f) << shift;
        shift += 7;
      }
      value += step;
      values[place] = value;
    }
    this.#at = at;
    return values;
  }
}
