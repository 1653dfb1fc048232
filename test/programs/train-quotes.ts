/**
 * Trains what tells quotes and their speakers from a file of annotated articles (see `quote-lessons.ts`), and writes
 * `public/model/quotes.bin` or another file: `npm run train-quotes -- FILE [OUT]`. The same texts and the same people
 * model give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Net } from '../../lib/analysis/net.ts';
import { quotesMark } from '../../lib/analysis/quotes/model.ts';
import { trainNet } from './net-trainer.ts';
import { judgeLessons, pronounLessons, rankLessons, readLessons } from './quote-lessons.ts';
import { ByteWriter } from './train-write.ts';

const shared = { dropout: 0.3, decay: 1e-5 };
const judge = { ...shared, least: 5, hidden: 6, outputs: 3, epochs: 4, rate: 0.02, seed: 1 };
const ranker = { ...shared, least: 20, hidden: 6, outputs: 1, epochs: 10, rate: 0.05, seed: 2 };
const resolver = {
  ...shared,
  least: 3,
  hidden: 6,
  outputs: 1,
  epochs: 10,
  rate: 0.05,
  dropout: 0.2,
  seed: 3,
};

const [file, out = fileURLToPath(new URL('../../public/model/quotes.bin', import.meta.url))] =
  process.argv.slice(2);
if (!file) throw new Error('usage: npm run train-quotes -- FILE [OUT]');

const lessons = await readLessons(file);
console.error(`${lessons.length} articles`);
const judgeNet = trainNet(lessons.flatMap(judgeLessons), judge);
const resolverNet = trainNet(lessons.flatMap(pronounLessons), resolver);
const rankerNet = trainNet(
  lessons.flatMap((lesson) => rankLessons(lesson, resolverNet)),
  ranker,
);
const writer = new ByteWriter();
writer.uint32(quotesMark);
for (const net of [judgeNet, rankerNet, resolverNet]) writeNet(writer, net);
const bytes = writer.finish();
writeFileSync(out, bytes);
console.error(`${bytes.length} bytes in ${out}`);

/** The counterpart of `readNet`: the rows' weights in eight bits with one unit. */
function writeNet(writer: ByteWriter, net: Net): void {
  const { hidden, outputs, rowOf, first, firstBias, second, secondBias } = net;
  const buckets = [...rowOf.keys()].filter((bucket) => rowOf[bucket]! > 0);
  const unit = first.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  for (const number of [hidden, outputs, buckets.length]) writer.uint32(number);
  writer.ascending(buckets);
  writer.float32(unit);
  for (const weight of first) writer.byte(Math.round(weight / unit));
  for (const weights of [firstBias, second, secondBias]) for (const weight of weights) writer.float32(weight);
}
