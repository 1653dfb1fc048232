/** The counterpart of `ByteReader`. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte(value >>> shift);
  }

  float32(value: number): void {
    for (const byte of new Uint8Array(Float32Array.of(value).buffer)) this.byte(byte);
  }

  ascending(values: ArrayLike<number>): void {
    let last = 0;
    for (let place = 0; place < values.length; place += 1) {
      let step = values[place]! - last;
      last = values[place]!;
      while (step > 0x7f) {
        this.byte(step | 0x80);
        step >>>= 7;
      }
      this.byte(step);
    }
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
