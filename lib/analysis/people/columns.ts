/** Arrays of one buffer, as the making of buffers is what costs time; named one by one where they are taken apart. */
type Columns<T> = readonly [T, T, T, T, T, T];

/** `number` arrays of `length` bytes each, all zero; at most six. The others are empty. */
export function byteColumns(length: number, number: number): Columns<Uint8Array> {
  const all = new Uint8Array(length * number);
  const column = (at: number) => all.subarray(at * length, (at + 1) * length);
  return [column(0), column(1), column(2), column(3), column(4), column(5)];
}

/** The same of integers of 32 bits. */
export function intColumns(length: number, number: number): Columns<Int32Array> {
  const all = new Int32Array(length * number);
  const column = (at: number) => all.subarray(at * length, (at + 1) * length);
  return [column(0), column(1), column(2), column(3), column(4), column(5)];
}
