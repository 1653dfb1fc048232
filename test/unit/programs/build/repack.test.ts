import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { repack } from '../../../programs/build/repack.ts';
import { randomFrom } from '../../../programs/random.ts';

const random = randomFrom(1);
/** Bytes without a repetition, few of them frequent: like a model's weights. */
const weights = Uint8Array.from({ length: 40_000 }, () => 20 * (random() + random() + random()));
const words = 'What a story comes down to. '.repeat(500);

async function zipOf(options: JSZip.JSZipGeneratorOptions<'nodebuffer'>): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('model/people.bin', weights);
  zip.file('story.txt', words, { comment: 'what a file may have besides' });
  zip.file('icon/größe.png', weights.subarray(0, 300), { compression: 'STORE' });
  zip.file('empty.txt', '');
  return zip.generateAsync({ compression: 'DEFLATE', ...options, type: 'nodebuffer' });
}

describe('a zip packed anew', () => {
  it('holds the very same files, and is smaller', async () => {
    const packed = await zipOf({});
    const anew = repack(packed);
    expect(anew.length).toBeLessThan(packed.length);
    const zip = await JSZip.loadAsync(anew, { checkCRC32: true });
    expect(Object.keys(zip.files)).toEqual(Object.keys((await JSZip.loadAsync(packed)).files));
    expect(await zip.file('model/people.bin')!.async('uint8array')).toEqual(weights);
    expect(await zip.file('story.txt')!.async('string')).toBe(words);
    expect(await zip.file('icon/größe.png')!.async('uint8array')).toEqual(weights.subarray(0, 300));
    expect(await zip.file('empty.txt')!.async('string')).toBe('');
  });

  it('stays as it is where it is packed anew once more', async () => {
    const once = repack(await zipOf({}));
    expect(repack(once)).toEqual(once);
  });

  it('is refused where its offsets can not be told', async () => {
    expect(() => repack(Buffer.from('no zip at all, but long enough for one'))).toThrow('comment');
    const commented = await zipOf({ comment: 'behind the end' });
    expect(() => repack(commented)).toThrow('comment');
    const streamed = await zipOf({ streamFiles: true });
    expect(() => repack(streamed)).toThrow('sizes');
  });
});
