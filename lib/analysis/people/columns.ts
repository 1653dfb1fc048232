/** Arrays of one buffer, as the making of buffers is what costs time; named one by one where they are taken apart. */
type Columns<T> = readonly [T, T, T, T, T, T];

const noBytes = new Uint8Array(0);
const noInts = new Int32Array(0);
const noFloats = new Float32Array(0);

/** `number` arrays of `length` bytes each, all zero; at most six. The others are empty. */
export function byteColumns(length: number, number: number): Columns<Uint8Array> {
  const all = new Uint8Array(length * number);
  const column = (at: number) => (at < number ? all.subarray(at * length, (at + 1) * length) : noBytes);
  return [column(0), column(1), column(2), column(3), column(4), column(5)];
}

/** The same of integers of 32 bits. */
export function intColumns(length: number, number: number): Columns<Int32Array> {
  const all = new Int32Array(length * number);
  const column = (at: number) => (at < number ? all.subarray(at * length, (at + 1) * length) : noInts);
  return [column(0), column(1), column(2), column(3), column(4), column(5)];
}

/** The same of floating point numbers. */
export function floatColumns(length: number, number: number): Columns<Float32Array> {
  const all = new Float32Array(length * number);
  const column = (at: number) => (at < number ? all.subarray(at * length, (at + 1) * length) : noFloats);
  return [column(0), column(1), column(2), column(3), column(4), column(5)];
}
