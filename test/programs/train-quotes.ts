/**
 * Trains what tells quotes and their speakers from a file of annotated articles (see `quote-lessons.ts`), and writes
 * `public/model/quotes.bin` or another file: `npm run train-quotes -- FILE [OUT]`. The same texts and the same people
 * model give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Net } from '../../lib/analysis/net.ts';
import { quotesMark } from '../../lib/analysis/quotes/model.ts';
import { ByteWriter } from './train/byte-writer.ts';
import { readLessons } from './train/quotes/lessons.ts';
import { trainQuotes } from './train/quotes/train-quotes.ts';

const [file, out = fileURLToPath(new URL('../../public/model/quotes.bin', import.meta.url))] =
  process.argv.slice(2);
if (!file) throw new Error('usage: npm run train-quotes -- FILE [OUT]');

const lessons = await readLessons(file);
console.error(`${lessons.length} articles`);
const { judge, ranker, resolver } = trainQuotes(lessons);
const writer = new ByteWriter();
writer.uint32(quotesMark);
for (const net of [judge, ranker, resolver]) writeNet(writer, net);
const bytes = writer.finish();
writeFileSync(out, bytes);
console.error(`${bytes.length} bytes in ${out}`);

/** The counterpart of `readNet`: the rows' weights in eight bits with one unit. */
function writeNet(writer: ByteWriter, net: Net): void {
  const { hidden, outputs, rowOf, first, firstBias, second, secondBias } = net;
  const buckets = [...rowOf.keys()].filter((bucket) => rowOf[bucket]! > 0);
  let most = 0;
  for (const weight of first) most = Math.max(most, Math.abs(weight));
  const unit = most / 127;
  for (const number of [hidden, outputs, buckets.length]) writer.uint32(number);
  writer.ascending(buckets);
  writer.float32(unit);
  for (const weight of first) writer.byte(Math.round(weight / unit));
  for (const weights of [firstBias, second, secondBias]) for (const weight of weights) writer.float32(weight);
}
