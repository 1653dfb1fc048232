import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../programs/lines.ts';

const linesOf = async (...chunks: Uint8Array[]) => {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
};

describe('readLines', () => {
  it('keeps a line separator that stands unescaped in a line', async () => {
    expect(await linesOf(Buffer.from('{"a":"x\u2028y"}\n{}\n'))).toEqual(['{"a":"x\u2028y"}', '{}']);
  });

  it('joins lines and characters that chunks cut', async () => {
    const bytes = Buffer.from('one é\n\ntwo');
    expect(await linesOf(bytes.subarray(0, 5), bytes.subarray(5))).toEqual(['one é', '', 'two']);
  });
});
